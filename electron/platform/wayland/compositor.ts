// Which window has the focus, told by compositors that tell it: sway and its like over i3's protocol,
// Hyprland over its own. Wayland itself tells no program about the windows of others.
import { connect } from 'node:net';
import path from 'node:path';
import { z } from 'zod';

export interface FocusedWindow {
  id: number;
  /** Lower-case application id. */
  application: string;
}

export interface Compositor {
  focused(): Promise<FocusedWindow | null>;
  focus(id: number): Promise<void>;
}

const TIMEOUT = 500;
const I3_MAGIC = 'i3-ipc';
const I3_HEADER = I3_MAGIC.length + 8;
const RUN_COMMAND = 0;
const GET_TREE = 4;

/** Null when the compositor is none of those that tell. */
export function findCompositor(environment: NodeJS.ProcessEnv = process.env): Compositor | null {
  const { SWAYSOCK, HYPRLAND_INSTANCE_SIGNATURE, XDG_RUNTIME_DIR } = environment;
  if (SWAYSOCK) return new Sway(SWAYSOCK);
  if (HYPRLAND_INSTANCE_SIGNATURE && XDG_RUNTIME_DIR) {
    const folder = path.join(XDG_RUNTIME_DIR, 'hypr', HYPRLAND_INSTANCE_SIGNATURE);
    return new Hyprland(path.join(folder, '.socket.sock'));
  }
  return null;
}

interface TreeNode {
  id: number;
  focused: boolean;
  app_id?: string | null | undefined;
  window_properties?: { class?: string | undefined } | undefined;
  nodes: TreeNode[];
  floating_nodes: TreeNode[];
}

const TreeNode: z.ZodType<TreeNode> = z.object({
  id: z.number(),
  focused: z.boolean(),
  app_id: z.string().nullish(),
  window_properties: z.object({ class: z.string().optional() }).optional(),
  get nodes() {
    return z.array(TreeNode).default([]);
  },
  get floating_nodes() {
    return z.array(TreeNode).default([]);
  },
});

class Sway implements Compositor {
  readonly #socket: string;

  constructor(socket: string) {
    this.#socket = socket;
  }

  async focused(): Promise<FocusedWindow | null> {
    return focusedInTree(JSON.parse(await this.#ask(GET_TREE, '')));
  }

  async focus(id: number): Promise<void> {
    await this.#ask(RUN_COMMAND, `[con_id=${id}] focus`);
  }

  async #ask(type: number, payload: string): Promise<string> {
    const body = Buffer.from(payload);
    const header = Buffer.alloc(I3_HEADER);
    header.write(I3_MAGIC);
    header.writeUInt32LE(body.length, I3_MAGIC.length);
    header.writeUInt32LE(type, I3_MAGIC.length + 4);
    const answer = await exchange(this.#socket, Buffer.concat([header, body]), (received) => {
      if (received.length < I3_HEADER) return false;
      return received.length >= I3_HEADER + received.readUInt32LE(I3_MAGIC.length);
    });
    return answer.subarray(I3_HEADER).toString('utf8');
  }
}

/** Null when no window is focused, but an empty workspace. */
export function focusedInTree(tree: unknown): FocusedWindow | null {
  const find = (node: TreeNode): TreeNode | null => {
    if (node.focused) return node;
    for (const child of [...node.nodes, ...node.floating_nodes]) {
      const found = find(child);
      if (found) return found;
    }
    return null;
  };
  const found = find(TreeNode.parse(tree));
  const application = found?.app_id ?? found?.window_properties?.class;
  return found && application ? { id: found.id, application: application.toLowerCase() } : null;
}

const HyprlandWindow = z.object({ address: z.string(), class: z.string() });

class Hyprland implements Compositor {
  readonly #socket: string;

  constructor(socket: string) {
    this.#socket = socket;
  }

  async focused(): Promise<FocusedWindow | null> {
    return hyprlandWindow(JSON.parse((await this.#ask('j/activewindow')) || '{}'));
  }

  async focus(id: number): Promise<void> {
    await this.#ask(`dispatch focuswindow address:0x${id.toString(16)}`);
  }

  /** Hyprland closes the connection after its answer. */
  async #ask(request: string): Promise<string> {
    return (await exchange(this.#socket, Buffer.from(request), () => false)).toString('utf8');
  }
}

export function hyprlandWindow(answer: unknown): FocusedWindow | null {
  const window = HyprlandWindow.safeParse(answer);
  if (!window.success || window.data.class === '') return null;
  // Addresses have 48 bits: a number holds them.
  return { id: Number(window.data.address), application: window.data.class.toLowerCase() };
}

/** Sends, and resolves with what came until `isWhole` or until the other side has closed. */
function exchange(
  socket: string,
  request: Buffer,
  isWhole: (received: Buffer) => boolean,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const connection = connect(socket);
    let received = Buffer.alloc(0);
    connection.setTimeout(TIMEOUT, () => connection.destroy(new Error('No answer')));
    connection.on('error', reject);
    connection.on('data', (part) => {
      received = Buffer.concat([received, part]);
      if (isWhole(received)) connection.destroy();
    });
    connection.on('close', () => resolve(received));
    connection.write(request);
  });
}
