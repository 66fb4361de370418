// utilityProcess.fork: a Node child process that utility-host.ts turns into what Electron's utility
// process looks like from inside (process.parentPort, ports that arrive with messages).
import { type ChildProcess, fork, type StdioOptions } from 'node:child_process';
import { EventEmitter } from 'node:events';
import os from 'node:os';
import type { Readable } from 'node:stream';
import type { ForkOptions } from 'electron';
import { type GatewayMessage, type MessagePortMain, PortGateway } from './ports.ts';

/** A message of parentPort, with the ids of the ports that came along. */
export type HostMessage = { kind: 'message'; data: unknown; ports: string[] } | GatewayMessage;

const running = new Set<UtilityProcess>();

/** Emits 'spawn', 'message' (data) and 'exit' (code). */
export class UtilityProcess extends EventEmitter {
  pid: number | undefined;
  readonly stdout: Readable | null;
  readonly stderr: Readable | null;
  readonly #child: ChildProcess;
  readonly #ports: PortGateway;

  constructor(modulePath: string, args: string[], options: ForkOptions) {
    super();
    const host = new URL('./utility-host.ts', import.meta.url).href;
    this.#child = fork(modulePath, args, {
      serialization: 'advanced',
      execArgv: ['--import', host, ...(options.execArgv ?? [])],
      env: (options.env as NodeJS.ProcessEnv | undefined) ?? process.env,
      cwd: options.cwd,
      stdio: [...outputs(options.stdio), 'ipc'] as StdioOptions,
    });
    this.stdout = this.#child.stdout;
    this.stderr = this.#child.stderr;
    this.#ports = new PortGateway('main', (message) => this.#send(message));
    running.add(this);
    this.#child.on('spawn', () => {
      this.pid = this.#child.pid;
      this.emit('spawn');
    });
    this.#child.on('error', (error) => console.error('utility process:', error));
    this.#child.on('message', (message: HostMessage) => {
      if (message.kind === 'message') this.emit('message', message.data);
      else this.#ports.handle(message);
    });
    this.#child.on('exit', (code, signal) => {
      running.delete(this);
      this.pid = undefined;
      this.#ports.closeAll();
      this.emit('exit', code ?? (signal ? os.constants.signals[signal] : 1));
    });
  }

  postMessage(message: unknown, transfer: MessagePortMain[] = []): void {
    const ports = this.#ports.send(transfer);
    this.#send({ kind: 'message', data: message, ports });
  }

  kill(): boolean {
    return this.#child.kill();
  }

  #send(message: HostMessage): void {
    if (this.#child.connected) this.#child.send(message);
  }
}

function outputs(stdio: ForkOptions['stdio']): string[] {
  if (Array.isArray(stdio)) return ['ignore', stdio[1] ?? 'inherit', stdio[2] ?? 'inherit'];
  return ['ignore', stdio ?? 'inherit', stdio ?? 'inherit'];
}

export const utilityProcess = {
  fork(modulePath: string, args?: string[] | ForkOptions, options?: ForkOptions): UtilityProcess {
    if (Array.isArray(args)) return new UtilityProcess(modulePath, args, options ?? {});
    return new UtilityProcess(modulePath, [], args ?? options ?? {});
  },
};

export function killUtilityProcesses(): void {
  for (const child of running) child.kill();
}
