// The stand-in's desktop where there is no X server but sway: its windows by sway's own commands, the
// clipboard by wl-clipboard. Programs get no hotkeys there; sway's own start the app with --run=NAME.
import { execFile, spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { Desktop, DesktopWindows } from '../runtime.ts';
import type { Bounds } from '../x11/windows.ts';
import { selections } from './selections.ts';

const Rectangle = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});
const Output = z.object({ rect: Rectangle });
interface Node {
  id: number;
  name: string | null;
  focused: boolean;
  nodes: Node[];
  floating_nodes: Node[];
}
const Node: z.ZodType<Node> = z.object({
  id: z.number(),
  name: z.string().nullable(),
  focused: z.boolean(),
  get nodes() {
    return z.array(Node);
  },
  get floating_nodes() {
    return z.array(Node);
  },
});

const POLL_MS = 20;
const FIND_LIMIT_MS = 15_000;
const ACTIVATE_LIMIT_MS = 1000;
/** A workspace that nobody looks at. */
const HIDDEN = 'standin-hidden';

export async function openSway(): Promise<Desktop> {
  const monitors = z
    .array(Output)
    .parse(await ask('get_outputs'))
    .map(({ rect }) => rect);
  return {
    windows: new SwayWindows(),
    selections,
    input: new NoInput(),
    workArea: monitors[0] as Bounds,
    monitors,
  };
}

class SwayWindows extends EventEmitter implements DesktopWindows {
  constructor() {
    super();
    const events = spawn(
      'swaymsg',
      ['--type', 'subscribe', '--monitor', '["window", "workspace"]'],
      {
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    process.on('exit', () => events.kill());
    createInterface(events.stdout).on('line', () => {
      void this.active().then((window) => this.emit('active', window));
    });
  }

  async find(tag: string): Promise<number> {
    const found = await until(FIND_LIMIT_MS, async () =>
      (await nodes()).find(({ name, nodes }) => nodes.length === 0 && name?.includes(tag)),
    );
    if (!found) throw new Error(`Chromium has not opened a window for ${tag}`);
    return found.id;
  }

  /** A program's name and its frame can't be changed from outside. */
  async adopt(window: number): Promise<void> {
    await tell(window, 'floating enable');
  }

  async active(): Promise<number> {
    return (await nodes()).find(({ focused }) => focused)?.id ?? 0;
  }

  async show(window: number, takesFocus: boolean): Promise<void> {
    await tell(window, 'move container to workspace current');
    if (takesFocus) await tell(window, 'focus');
  }

  async hide(window: number): Promise<void> {
    await tell(window, `move container to workspace ${HIDDEN}`);
  }

  async place(window: number, { x, y, width, height }: Bounds): Promise<void> {
    await tell(window, `resize set width ${width} px height ${height} px`);
    await tell(window, `move absolute position ${x} px ${y} px`);
  }

  async activate(window: number): Promise<boolean> {
    await tell(window, 'focus');
    return this.becomesActive(window);
  }

  async becomesActive(window: number): Promise<boolean> {
    const found = await until(ACTIVATE_LIMIT_MS, async () => (await this.active()) === window);
    return found === true;
  }

  /** Floating windows are above the others anyway, and there is no taskbar. */
  async setState(): Promise<void> {}
}

class NoInput extends EventEmitter {
  grab(): boolean {
    return false;
  }

  release(): void {}

  /** Wayland does not tell. */
  pointer(): { x: number; y: number } {
    return { x: 0, y: 0 };
  }

  async close(): Promise<void> {}
}

async function ask(type: string): Promise<unknown> {
  const { stdout } = await promisify(execFile)('swaymsg', ['--raw', '--type', type]);
  return JSON.parse(stdout);
}

async function tell(window: number, command: string): Promise<void> {
  await promisify(execFile)('swaymsg', [`[con_id=${window}] ${command}`]);
}

async function nodes(): Promise<Node[]> {
  const all = [Node.parse(await ask('get_tree'))];
  for (const node of all) all.push(...node.nodes, ...node.floating_nodes);
  return all;
}

/** Undefined when it is too late. */
async function until<Result>(
  limit: number,
  look: () => Promise<Result | false | undefined>,
): Promise<Result | undefined> {
  const start = Date.now();
  while (Date.now() - start < limit) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    await delay(POLL_MS);
  }
  return undefined;
}
