// What Pilcrow relies on in utility processes and message ports: the way from the engine to the page,
// its order, and that both sides learn when the other is gone.
// Runs unchanged on the stand-in and on the real binary; where they differ, the stand-in is wrong.
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { startFixtureApp } from './fixture-app.ts';

let app: ElectronApplication;
let page: Page;
let stop: () => Promise<void>;

test.beforeAll(async () => {
  ({ app, page, stop } = await startFixtureApp());
  await app.evaluate(() => {
    const { fixture } = globalThis;
    const engine = fixture.startEngine();
    fixture.fromEngine = [];
    engine.on('message', (message) => fixture.fromEngine.push(message));
    engine.stdout?.on('data', (text) => fixture.fromEngine.push({ out: String(text) }));
    engine.on('exit', (code) => fixture.fromEngine.push({ exit: code }));
  });
  await expect.poll(async () => (await fromEngine()).length).toBeGreaterThan(1);
});

test.afterAll(() => stop?.());

const heard = (id: string) =>
  page.evaluate(
    (wanted) => window.bridge.heard().filter((entry) => (entry as { id: string }).id === wanted),
    id,
  );
const connect = (id: string, pieces: number) =>
  app.evaluate((_electron, request) => globalThis.fixture.connect(request), { id, pieces });
const fromEngine = () => app.evaluate(() => globalThis.fixture.fromEngine);

test('a forked process has its arguments, its parentPort and its own output', async () => {
  const said = await fromEngine();
  expect(said).toHaveLength(2);
  expect(said).toContainEqual({ type: 'utility', arguments: ['argument'] });
  expect(said).toContainEqual({ out: 'engine says hello\n' });
  const pid = await app.evaluate(() => globalThis.fixture.engine.pid);
  expect(pid).toBeGreaterThan(1);
});

test('a port joins the engine process and the page, in order and both ways', async () => {
  await connect('both', 3);
  await expect.poll(() => heard('both')).toHaveLength(4);
  await page.evaluate(() => window.bridge.post('both', { date: new Date(3) }));
  await expect
    .poll(() => heard('both'))
    .toEqual([
      { id: 'both', port: 1 },
      { id: 'both', data: { piece: 0 } },
      { id: 'both', data: { piece: 1 } },
      { id: 'both', data: { piece: 2 } },
      { id: 'both', data: { answer: { date: new Date(3) } } },
    ]);
});

test('many large messages arrive whole and in order', async () => {
  await connect('large', 500);
  await expect.poll(() => heard('large')).toHaveLength(501);
  const text = 'ä'.repeat(200_000);
  await page.evaluate((sent) => window.bridge.post('large', sent), text);
  await expect
    .poll(async () => (await heard('large')).at(-1))
    .toEqual({ id: 'large', data: { answer: text } });
  const order = (await heard('large')).slice(1, -1);
  expect(order).toEqual(
    Array.from({ length: 500 }, (_, piece) => ({ id: 'large', data: { piece } })),
  );
});

test('closing it in the page tells the engine process', async () => {
  await connect('cancelled', 1);
  await expect.poll(() => heard('cancelled')).toHaveLength(2);
  await page.evaluate(() => window.bridge.close('cancelled'));
  await expect.poll(fromEngine).toContainEqual({ closed: 'cancelled' });
});

test('closing it in the engine process tells the page, after the last message', async () => {
  await connect('finished', 2);
  await expect.poll(() => heard('finished')).toHaveLength(3);
  await page.evaluate(() => window.bridge.post('finished', 'close'));
  await expect
    .poll(() => heard('finished'))
    .toEqual([
      { id: 'finished', port: 1 },
      { id: 'finished', data: { piece: 0 } },
      { id: 'finished', data: { piece: 1 } },
      { id: 'finished', closed: true },
    ]);
});

test('a page that goes away closes its ports', async () => {
  await connect('reloaded', 0);
  await expect.poll(() => heard('reloaded')).toHaveLength(1);
  await page.reload();
  await expect.poll(fromEngine).toContainEqual({ closed: 'reloaded' });
});

test('a port made in the page works in main', async () => {
  const answer = await page.evaluate(() => window.bridge.portToMain('hello', 21));
  expect(answer).toEqual({ message: 'hello', doubled: 42 });
});

test('a port of a channel kept in main delivers after start, and says when it closes', async () => {
  const log = await app.evaluate(async ({ MessageChannelMain }) => {
    const { port1, port2 } = new MessageChannelMain();
    const seen: unknown[] = [];
    const closed = new Promise<void>((resolve) => port2.on('close', () => resolve()));
    port2.on('message', ({ data }) => seen.push(data));
    port1.postMessage('early');
    await new Promise((resolve) => setTimeout(resolve, 20));
    seen.push('started');
    port2.start();
    port1.postMessage('late');
    await new Promise((resolve) => setTimeout(resolve, 20));
    port1.close();
    await closed;
    return seen;
  });
  expect(log).toEqual(['started', 'early', 'late']);
});

test('its death closes the ports and is told with its code', async () => {
  await connect('orphan', 1);
  await expect.poll(() => heard('orphan')).toHaveLength(2);
  await app.evaluate(() => globalThis.fixture.engine.postMessage('crash'));
  await expect.poll(fromEngine).toContainEqual({ exit: 7 });
  await expect.poll(() => heard('orphan')).toContainEqual({ id: 'orphan', closed: true });
  expect(await app.evaluate(() => globalThis.fixture.engine.pid)).toBeUndefined();
});

test('kill ends it', async () => {
  const ended = await app.evaluate(async () => {
    const engine = globalThis.fixture.startEngine();
    await new Promise((resolve) => engine.once('message', resolve));
    const exit = new Promise((resolve) => engine.once('exit', () => resolve('ended')));
    return [engine.kill(), await exit];
  });
  expect(ended).toEqual([true, 'ended']);
});
