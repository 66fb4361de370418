// Selection and clipboard through the compositor's data-control protocol, which shows them to programs
// without the focus (wlroots, KDE). One format at a time can be put on the clipboard that way.
import { feed, outputOf } from './programs.ts';

/** The content that can be put back: of several formats the one that most programs take. */
export interface Kept {
  type: string;
  data: Buffer;
}

const TEXT_TYPES = ['text/plain;charset=utf-8', 'UTF8_STRING', 'text/plain', 'STRING', 'TEXT'];

/** What is selected, '' when nothing is; null when the compositor does not show it. */
export async function readPrimary(): Promise<string | null> {
  const types = await outputOf('wl-paste', ['--primary', '--list-types']);
  if (types === null) return (await hasDataControl()) ? '' : null;
  if (!isText(types.toString())) return '';
  const text = await outputOf('wl-paste', ['--primary', '--no-newline', '--type', 'text']);
  return text?.toString('utf8') ?? '';
}

/** Fails where only the focused program may see the clipboard: then no answer comes in time. */
async function hasDataControl(): Promise<boolean> {
  // It says "Nothing is copied" and ends where there is nothing; it hangs where it may not look.
  const asked = feed('wl-paste', ['--primary', '--list-types'], Buffer.alloc(0));
  const late = new Promise<'late'>((resolve) => setTimeout(resolve, 500, 'late'));
  const first = await Promise.race([asked.ended, late]);
  asked.stop();
  return first !== 'late';
}

export async function readText(): Promise<string | null> {
  const text = await outputOf('wl-paste', ['--no-newline', '--type', 'text']);
  return text?.toString('utf8') ?? null;
}

/** Null when the clipboard is empty. */
export async function keep(): Promise<Kept | null> {
  const listed = (await outputOf('wl-paste', ['--list-types']))?.toString() ?? '';
  const types = listed.split('\n').filter((type) => type !== '');
  const type = TEXT_TYPES.find((each) => types.includes(each)) ?? types[0];
  if (type === undefined) return null;
  const data = await outputOf('wl-paste', ['--no-newline', '--type', type]);
  return data === null ? null : { type, data };
}

export async function putBack(kept: Kept | null): Promise<void> {
  if (kept === null) await outputOf('wl-copy', ['--clear']);
  else await feed('wl-copy', ['--type', kept.type], kept.data).ended;
}

/** Puts the text on the clipboard until somebody else does. */
export async function write(text: string): Promise<void> {
  await feed('wl-copy', ['--type', 'text/plain;charset=utf-8'], Buffer.from(text)).ended;
}

/** Puts it there until stopped; `lost` resolves when somebody else has taken the clipboard. */
export function hold(text: string): { lost: Promise<boolean>; stop(): void } {
  const args = ['--foreground', '--type', 'text/plain;charset=utf-8'];
  const { ended, stop } = feed('wl-copy', args, Buffer.from(text));
  return { lost: ended, stop };
}

function isText(types: string): boolean {
  return types.split('\n').some((type) => TEXT_TYPES.includes(type) || type.startsWith('text/'));
}
