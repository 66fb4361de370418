// What a page of the app can't do, tried from inside the panel as a script that got in there would.
import { expect, test } from '@playwright/test';
import { Pilcrow } from './pilcrow.ts';

// On a busy machine the driver now and then leaves a window that a page opens waiting for its debugger,
// and the page, which shares its process, with it. That says nothing about the app: another try, and soon.
test.describe.configure({ retries: 3, timeout: 40_000 });

let pilcrow: Pilcrow;

test.beforeAll(async () => {
  pilcrow = await Pilcrow.start();
});
test.afterAll(async () => {
  await pilcrow.stop();
});

test('a page reaches the bridge and nothing else', async () => {
  const { panel } = pilcrow;
  const reached = await panel.evaluate(() => ({
    bridge: Object.keys((window as unknown as { pilcrow: object }).pilcrow).sort(),
    node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in window),
  }));
  expect(reached).toEqual({ bridge: ['call', 'cancel', 'onEvent'], node: [] });
});

test('a page reads no file, opens no connection, window or address', async () => {
  const { panel, app } = pilcrow;
  const address = panel.url();
  const tried = await panel.evaluate(async () => {
    const failed = (url: string) =>
      fetch(url).then(
        () => 'reached',
        () => 'refused',
      );
    const image = (url: string) =>
      new Promise((resolve) => {
        const element = new Image();
        element.onload = () => resolve('reached');
        element.onerror = () => resolve('refused');
        element.src = url;
      });
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.head.append(script);
    window.open('https://example.com/');
    return {
      web: await failed('https://example.com/'),
      local: await failed('http://127.0.0.1:1/'),
      file: await failed('file:///etc/hostname'),
      image: await image('https://example.com/a.png'),
      script: 'ran' in window,
    };
  });
  expect(tried).toEqual({
    web: 'refused',
    local: 'refused',
    file: 'refused',
    image: 'refused',
    script: false,
  });
  await panel.evaluate(() => {
    location.href = 'file:///etc/hostname';
  });
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(panel.url()).toBe(address);
  expect(app.windows().map((page) => page.url())).toEqual([address]);
});

test('main refuses calls that are not in the contract', async () => {
  const { panel } = pilcrow;
  const replies = await panel.evaluate(async () => {
    type Bridge = { call(method: string, input: unknown): Promise<unknown> };
    const { call } = (window as unknown as { pilcrow: Bridge }).pilcrow;
    return [
      await call('constructor', {}),
      await call('accept', { id: 'none', answer: { kind: 'text' } }),
      await call('accept', { id: 'none', answer: { kind: 'text', text: 'x' } }),
    ];
  });
  for (const reply of replies) {
    expect(reply).toMatchObject({ ok: false, problem: { code: 'invalid-request' } });
  }
});
