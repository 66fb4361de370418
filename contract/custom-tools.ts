// The user's own tools: a built-in one with chosen options or an instruction in their own words, under a
// name, an icon and a hotkey of its own. Also the file that they are shared in.
import { z } from 'zod';
import { Accelerator } from './accelerator.ts';
import { RewriteOptions, SummarizeOptions } from './task.ts';

/** What a custom tool does: which built-in one, and how. The rest of its options are the user's settings. */
export const CustomAction = z.discriminatedUnion('tool', [
  z.object({ tool: z.literal('proofread') }),
  z.object({
    tool: z.literal('rewrite'),
    ...RewriteOptions.pick({ tone: true, length: true, instruction: true, adapter: true }).shape,
  }),
  z.object({
    tool: z.literal('summarize'),
    ...SummarizeOptions.pick({ type: true, length: true }).shape,
  }),
]);
export type CustomAction = z.infer<typeof CustomAction>;

/** Rewriting before anything is chosen. */
export const NO_WISH = {
  tool: 'rewrite',
  tone: 'as-is',
  length: 'as-is',
  instruction: '',
  adapter: '',
} as const satisfies CustomAction;

export const CustomTool = z.object({
  id: z.string().regex(/^[\w-]{1,64}$/),
  name: z.string().trim().min(1).max(40),
  /** One sign, a letter or an emoji; may be empty. */
  icon: z.string().trim().max(8),
  hotkey: Accelerator,
  action: CustomAction,
  /** Which model: as the settings say, always one on this computer, or the larger one. */
  place: z.enum(['auto', 'device', 'larger']).default('auto'),
  /** `replace`: offered in place of the selection; `copy`: copied at once; `show`: only shown. */
  output: z.enum(['replace', 'copy', 'show']),
});
export type CustomTool = z.infer<typeof CustomTool>;

export const CustomTools = z.array(CustomTool).max(50);
export type CustomTools = z.infer<typeof CustomTools>;

/** The file that tools are exported to. */
export const ToolsFile = z.object({
  kind: z.literal('pilcrow-tools'),
  version: z.literal(1),
  tools: CustomTools,
});
export type ToolsFile = z.infer<typeof ToolsFile>;

/** The file's text. */
export function toolsFile(tools: CustomTools): string {
  const file: ToolsFile = { kind: 'pilcrow-tools', version: 1, tools };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The tools of a file's text; null when it is none. */
export function readToolsFile(text: string): CustomTools | null {
  try {
    return ToolsFile.parse(JSON.parse(text)).tools;
  } catch {
    return null;
  }
}

/**
 * `tools` with `added`: one of the same id takes the old one's place, and a hotkey that is another's
 * already is dropped. What is more than there is room for is left out.
 */
export function withTools(
  tools: CustomTools,
  added: CustomTools,
  takenHotkeys: readonly string[],
): CustomTools {
  const ids = new Set(added.map(({ id }) => id));
  const merged = tools.filter(({ id }) => !ids.has(id));
  const taken = new Set([...takenHotkeys, ...merged.map(({ hotkey }) => hotkey)]);
  for (const tool of added) {
    merged.push(taken.has(tool.hotkey) ? { ...tool, hotkey: '' } : tool);
    taken.add(tool.hotkey);
  }
  return merged.slice(0, 50);
}
