// The small programs that speak Wayland for us (wl-clipboard, wtype): Node can't, since the protocol hands
// over file descriptors. Runs one and gives its output; never through a shell.
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const TIMEOUT = 2000;

/** Whether the program can be found. */
export function isInstalled(program: string, places = process.env.PATH ?? ''): boolean {
  return places.split(path.delimiter).some((place) => {
    try {
      accessSync(path.join(place, program), constants.X_OK);
      return place !== '';
    } catch {
      return false;
    }
  });
}

/** What the program wrote, or null when it failed or took too long. */
export function outputOf(program: string, args: readonly string[]): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'], timeout: TIMEOUT });
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.on('error', () => resolve(null));
    child.on('close', (code) => resolve(code === 0 ? Buffer.concat(parts) : null));
  });
}

/** Starts a program that is given `input` and stays; resolves with its end. */
export function feed(
  program: string,
  args: readonly string[],
  input: Buffer,
): { ended: Promise<boolean>; stop(): void } {
  const child = spawn(program, args, { stdio: ['pipe', 'ignore', 'ignore'] });
  const ended = new Promise<boolean>((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return { ended, stop: () => child.kill() };
}
