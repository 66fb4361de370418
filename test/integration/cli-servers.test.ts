// `pilcrow mcp` and `pilcrow serve` as other programs start and use them, with a tiny model.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const TINY = path.join(ROOT, 'test', 'fixtures', 'tiny-bundle');
const SCRIPT = path.join(ROOT, 'bin', 'pilcrow.js');

let folder = '';
const environment = () => ({
  PATH: process.env.PATH ?? '',
  HOME: path.join(folder, 'home'),
  PILCROW_BUNDLE: TINY,
  PILCROW_ADAPTERS: path.join(folder, 'adapters'),
});
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pilcrow-servers-'));
  for (const tool of ['proofread', 'rewrite', 'summarize']) {
    const random = path.join(TINY, 'adapters', 'random');
    cpSync(random, path.join(folder, 'adapters', tool), { recursive: true });
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

test('an MCP client starts pilcrow, uses two tools and ends it', async () => {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [SCRIPT, 'mcp'],
    env: environment(),
  });
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(transport);
  const input = '`code` stays.\n';
  const rewritten = await client.callTool({
    name: 'rewrite',
    arguments: { input, tone: 'friendly' },
  });
  expect(rewritten.structuredContent).toEqual({ wordings: [input], kept: [], missing: [] });
  const said = 'I will be late. Please start without me.';
  const summary = await client.callTool({ name: 'summarize', arguments: { input: said } });
  expect(summary.content).toEqual([{ type: 'text', text: said }]);
  await client.close();
});

test('a program finds address and token in the file, asks, and the file goes with the server', async () => {
  const tokenFile = path.join(folder, 'token.json');
  const server = spawn(process.execPath, [SCRIPT, 'serve', '--token-file', tokenFile], {
    env: environment(),
  });
  const ended = new Promise((resolve) => server.on('close', resolve));
  await expect.poll(() => existsSync(tokenFile), { timeout: 20_000 }).toBe(true);
  expect(statSync(tokenFile).mode & 0o777).toBe(0o600);
  const { address, token } = JSON.parse(readFileSync(tokenFile, 'utf8')) as Record<string, string>;
  const ask = (authorization: string) =>
    fetch(`${address}/v1/summarizer/summarize`, {
      method: 'POST',
      headers: { Authorization: authorization },
      body: JSON.stringify({ input: 'I will be late. Please start without me.' }),
    });
  expect((await ask('Bearer wrong')).status).toBe(401);
  expect(await (await ask(`Bearer ${token}`)).json()).toMatchObject({
    summary: 'I will be late. Please start without me.',
    notices: [],
  });
  server.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(existsSync(tokenFile)).toBe(false);
}, 60_000);

test('a server whose token file cannot be written ends, and says why', () => {
  const tokenFile = path.join(folder, 'nowhere', 'token.json');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [SCRIPT, 'serve', '--token-file', tokenFile],
    { env: environment(), encoding: 'utf8', timeout: 20_000 },
  );
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: '',
    stderr:
      `The file ${tokenFile} cannot be written: ENOENT: no such file or directory, open '${tokenFile}'. ` +
      'Check its folder, and run the command again.\n',
  });
});
