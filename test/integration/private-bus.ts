// A session bus of a test's own, with a home for the programs that it starts. It can be killed and
// started again at the same address.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'vitest';

export class PrivateBus {
  readonly address: string;
  /** Also the home of whatever is started on this bus. */
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  #daemon: ChildProcess | null = null;

  static async start(): Promise<PrivateBus> {
    const bus = new PrivateBus();
    await bus.restart();
    return bus;
  }

  private constructor() {
    this.folder = mkdtempSync(path.join(os.tmpdir(), 'pilcrow-bus-'));
    this.address = `unix:path=${path.join(this.folder, 'bus')}`;
    const runtime = path.join(this.folder, 'runtime');
    mkdirSync(runtime, { mode: 0o700 });
    this.environment = {
      ...process.env,
      HOME: this.folder,
      XDG_CONFIG_HOME: path.join(this.folder, 'config'),
      XDG_CACHE_HOME: path.join(this.folder, 'cache'),
      XDG_RUNTIME_DIR: runtime,
      DBUS_SESSION_BUS_ADDRESS: this.address,
    };
  }

  /** Whoever was connected has to dial again. */
  async restart(): Promise<void> {
    await this.kill();
    this.#daemon = spawn('dbus-daemon', ['--session', '--nofork', `--address=${this.address}`], {
      stdio: 'ignore',
      env: this.environment,
    });
    await until(() => existsSync(path.join(this.folder, 'bus')));
  }

  async kill(): Promise<void> {
    const daemon = this.#daemon;
    if (!daemon) return;
    this.#daemon = null;
    const gone = once(daemon, 'exit');
    daemon.kill('SIGKILL');
    await gone;
    rmSync(path.join(this.folder, 'bus'), { force: true });
  }

  async stop(): Promise<void> {
    await this.kill();
    // What the bus has started may still write there as it ends.
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 800; tries++) {
    if (await isSo()) return;
    await delay(25);
  }
  expect(await isSo()).toBe(true);
}
