// What Pilcrow relies on between page, preload and main: isolation, the bridge, and IPC.
// Runs unchanged on the stand-in and on the real binary; where they differ, the stand-in is wrong.
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { startFixtureApp } from './fixture-app.ts';

let app: ElectronApplication;
let page: Page;
let stop: () => Promise<void>;

test.beforeAll(async () => {
  ({ app, page, stop } = await startFixtureApp());
});

test.afterAll(() => stop?.());

test('the preload is sandboxed and the page sees nothing but the bridge', async () => {
  expect(await page.evaluate(() => window.bridge.environment())).toEqual({
    sandboxed: true,
    isolated: true,
    platform: 'linux',
    electron: 'string',
  });
  const leaks = await page.evaluate(() =>
    ['require', 'process', 'module', 'secretOfPreload', 'electron'].filter(
      (name) => name in window,
    ),
  );
  expect(leaks).toEqual([]);
});

test('the bridge is there before the first script, frozen, with its values', async () => {
  await expect(page.locator('#seen')).toHaveText('version 3');
  const seen = await page.evaluate(() => {
    const { bridge } = window;
    return {
      frozen: [Object.isFrozen(bridge), Object.isFrozen(bridge.nested.list)],
      list: bridge.nested.list,
      date: bridge.nested.date.toISOString(),
    };
  });
  expect(seen).toEqual({
    frozen: [true, true],
    list: [1, 'two', null],
    date: '1970-01-01T00:00:00.000Z',
  });
});

test('functions answer at once, throw, and give promises', async () => {
  const results = await page.evaluate(async () => {
    const { bridge } = window;
    const text = (error: unknown) => (error as Error).message;
    let thrown = '';
    try {
      bridge.fail();
    } catch (error) {
      thrown = text(error);
    }
    return [bridge.add(2, 3), thrown, await bridge.later('x'), await bridge.rejects().catch(text)];
  });
  expect(results).toEqual([5, 'too far', ['x'], 'came to nothing']);
});

test('a function may return objects with functions, which return functions', async () => {
  const counts = await page.evaluate(() => {
    const counter = window.bridge.counter(4);
    const tenfold = counter.make();
    return [counter.next(), counter.next(), tenfold(), counter.make()()];
  });
  expect(counts).toEqual([5, 6, 60, 60]);
});

test('call-backs run with their arguments, functions among them, and are awaited', async () => {
  const results = await page.evaluate(async () => [
    window.bridge.callBack((value, shout) => [value, shout('loud')]),
    await window.bridge.awaitBack(async () => 'it'),
  ]);
  expect(results).toEqual([[{ from: 'preload' }, 'LOUD'], 'got it']);
});

test("the page's content policy holds", async () => {
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ranInline = true';
    document.head.append(script);
    return 'ranInline' in window;
  });
  expect(ran).toBe(false);
});

test('invoke carries what structured clone carries, both ways', async () => {
  const kinds = await page.evaluate(async () => {
    const sent = {
      date: new Date(5),
      map: new Map([['key', new Set([1])]]),
      bytes: new Uint8Array([1, 2, 255]),
      nothing: undefined,
      large: 12345678901234567890n,
      text: 'ü\u{1F600}\u2028',
      numbers: [-0, Number.NaN, 1e300],
    };
    const back = (await window.bridge.invoke('echo', sent)) as typeof sent;
    return {
      date: back.date.getTime(),
      map: [...(back.map.get('key') ?? [])],
      bytes: [back.bytes instanceof Uint8Array, ...back.bytes],
      nothing: 'nothing' in back && back.nothing === undefined,
      large: String(back.large),
      text: back.text,
      numbers: back.numbers.map((number) => (Object.is(number, -0) ? '-0' : String(number))),
    };
  });
  expect(kinds).toEqual({
    date: 5,
    map: [1],
    bytes: [true, 1, 2, 255],
    nothing: true,
    large: '12345678901234567890',
    text: 'ü\u{1F600}\u2028',
    numbers: ['-0', 'NaN', '1e+300'],
  });
});

test('a failing or missing handler rejects with its reason', async () => {
  const reasons = await page.evaluate(async () => {
    const reason = (channel: string) =>
      window.bridge.invoke(channel).catch((error: Error) => error.message);
    return [await reason('fail'), await reason('missing')];
  });
  expect(reasons).toEqual([
    "Error invoking remote method 'fail': TypeError: no such thing",
    "Error invoking remote method 'missing': Error: No handler registered for 'missing'",
  ]);
});

test('main knows which frame asks', async () => {
  expect(await page.evaluate(() => window.bridge.invoke('sender'))).toEqual({
    url: page.url(),
    isWindow: true,
  });
  expect(page.url()).toMatch(/^file:.*\/standin-app\/page\.html\?view=panel$/);
});

test('send reaches main, and events reach the page until it unsubscribes', async () => {
  await page.evaluate(() => window.bridge.send('said', 'a', { b: 1 }));
  await expect
    .poll(() => app.evaluate(() => globalThis.fixture.received))
    .toEqual([['a', { b: 1 }]]);

  const send = (text: string) =>
    app.evaluate((_electron, sent) => {
      globalThis.fixture.window.webContents.send('news', sent, new Date(7));
    }, text);
  await page.evaluate(() => {
    const heard: unknown[] = [];
    const stop = window.bridge.onEvent('news', (text, date) => {
      heard.push([text, (date as Date).getTime()]);
      if (text === 'last') stop();
    });
    Object.assign(window, { heard });
  });
  for (const text of ['first', 'last', 'too late']) await send(text);
  const heard = () => page.evaluate(() => (window as unknown as { heard: unknown }).heard);
  await expect.poll(heard).toEqual([
    ['first', 7],
    ['last', 7],
  ]);
  await page.evaluate(() => window.bridge.invoke('echo', 'drain'));
  expect(await heard()).toHaveLength(2);
});
