// The sockets of every process of the app, watched while it works: none leads away from this computer. The
// watcher is tried on a socket that does, so that it can't be blind.
import dgram from 'node:dgram';
import { readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { Pilcrow } from './pilcrow.ts';

/** `address` as /proc writes it; what is bound and not connected has an other side of zeros. */
interface Socket {
  pid: string;
  kind: string;
  address: string;
}

const KINDS = ['tcp', 'tcp6', 'udp', 'udp6'] as const;
/** 127.x.x.x, ::1, ::ffff:127.x.x.x and nobody, in the byte order of /proc. */
const AT_HOME = /^(?:[\dA-F]{6}7F|0{24}01000000|0{16}FFFF0000[\dA-F]{6}7F|0{8}|0{32})$/;

/** Sockets of `pid` that lead to another computer. */
function leadingAway(pid: string): Socket[] {
  try {
    const owned = new Set(
      readdirSync(`/proc/${pid}/fd`).map((file) => linkOf(`/proc/${pid}/fd/${file}`)),
    );
    return KINDS.flatMap((kind) =>
      readFileSync(`/proc/${pid}/net/${kind}`, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.trim().split(/\s+/))
        .filter((columns) => owned.has(`socket:[${columns[9]}]`))
        .map((columns) => ({ pid, kind, address: columns[2]?.split(':')[0] ?? '' }))
        .filter(({ address }) => !AT_HOME.test(address)),
    );
  } catch {
    return []; // It has ended meanwhile.
  }
}

function linkOf(file: string): string {
  try {
    return readlinkSync(file);
  } catch {
    return '';
  }
}

/** `root` and all that it started. */
function familyOf(root: number): string[] {
  const parents = new Map<string, string>();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      parents.set(pid, /^PPid:\s*(\d+)/m.exec(status)?.[1] ?? '');
    } catch {
      // It has ended meanwhile.
    }
  }
  const family = [String(root)];
  for (const one of family) {
    for (const [pid, parent] of parents) if (parent === one) family.push(pid);
  }
  return family;
}

test('the watcher sees a socket that leads away, and none that stays', async () => {
  const [away, home] = [dgram.createSocket('udp4'), dgram.createSocket('udp4')];
  await new Promise<void>((resolve) => home.connect(9, '127.0.0.1', resolve));
  expect(leadingAway(String(process.pid))).toEqual([]);
  // In the namespace without a route, even that cannot be connected: then there is nothing to see.
  const error = await new Promise<Error | undefined>((resolve) => {
    away.once('error', resolve);
    away.connect(9, '192.0.2.1', (refused?: Error) => resolve(refused));
  });
  if (error) expect(error.message).toContain('ENETUNREACH');
  else
    expect(leadingAway(String(process.pid))).toMatchObject([{ kind: 'udp', address: '010200C0' }]);
  away.close();
  home.close();
});

test('no process of the app has a socket that leads away while it works', async () => {
  const pilcrow = await Pilcrow.start();
  const found: Socket[] = [];
  const pid = pilcrow.app.process().pid as number;
  const watch = setInterval(() => found.push(...familyOf(pid).flatMap(leadingAway)), 50);
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
    expect(familyOf(pid).length).toBeGreaterThan(2);
    expect(found).toEqual([]);
  } finally {
    clearInterval(watch);
    await pilcrow.stop();
  }
});
