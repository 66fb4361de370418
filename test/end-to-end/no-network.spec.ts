// The sockets of every process of the app, watched while it works: none leads away from this computer. Every
// other end-to-end test of the app watches them too (pilcrow.ts). That the watch is not blind is shown by a
// program whose sockets do lead away.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { familyOf } from '../processes.ts';
import { Pilcrow } from './pilcrow.ts';
import { SocketWatch } from './socket-watch.ts';

const PROGRAM = path.join(import.meta.dirname, 'outgoing-program.ts');
/** A network of its own, in which addresses of other computers are reached. */
const NETWORK = [
  '--net',
  'sh',
  '-c',
  'ip link set lo up && ip address add 198.51.100.1/32 dev lo && ' +
    'ip address add 2001:db8::1/128 dev lo nodad && "$@"',
  'sh',
];

test('the watch finds each socket that leads away, in a program that another one started', async () => {
  const isPossible = spawnSync('unshare', [...NETWORK, 'true']).status === 0;
  test.skip(!isPossible, 'takes root, iproute2 and IPv6: no network namespace can be had');
  const shell = spawn('unshare', [...NETWORK, process.execPath, PROGRAM]);
  const watch = new SocketWatch(process.pid, 20);
  try {
    expect(String(await once(shell.stdout, 'data'))).toBe('connected\n');
    // Both ends of each connection are in that one program.
    const kinds = new Set(watch.stop().map(({ kind, address }) => `${kind} ${address}`));
    expect([...kinds].sort()).toEqual([
      'tcp 016433C6',
      'tcp6 B80D0120000000000000000001000000',
      'udp 016433C6',
      'udp6 B80D0120000000000000000001000000',
    ]);
    expect(new Set(watch.found.map(({ pid }) => pid)).size).toBe(1);
    expect(watch.found[0]?.pid).not.toBe(String(shell.pid));
  } finally {
    shell.stdin.end();
    await once(shell, 'close');
  }
});

test('no process of the app has a socket that leads away while it works', async () => {
  const pilcrow = await Pilcrow.start();
  try {
    const file = path.join(pilcrow.desktop.home, 'letter.txt');
    writeFileSync(file, 'I has a question about teh invoice. Are you free on monday?');
    await pilcrow.desktop.startMousepad(file);
    await pilcrow.desktop.selectAll();
    await pilcrow.desktop.press('ctrl+alt+p');
    await pilcrow.finished();
    await pilcrow.desktop.press('Escape');
    await pilcrow.desktop.press('ctrl+alt+r');
    await pilcrow.finished();
    expect(familyOf(pilcrow.app.process().pid as number).length).toBeGreaterThan(2);
    expect(pilcrow.sockets.found).toEqual([]);
  } finally {
    await pilcrow.stop();
  }
});
