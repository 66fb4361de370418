// Electron's clipboard as the platforms need it: a text, and the same with its formatting.
import { ClipboardItem, clipboard } from 'electron';
import type { ClipboardContent } from './platform/platform.ts';

/** What is on the clipboard now; `text` is empty where it holds no text. */
export async function readClipboard(): Promise<ClipboardContent> {
  const text = await clipboard.readText();
  const item = (await clipboard.read()).find(({ types }) => types.includes('text/html'));
  const html = text === '' ? undefined : await item?.getType('text/html');
  return { text, html: (await html?.text()) ?? null };
}

export async function writeClipboard({ text, html }: ClipboardContent): Promise<void> {
  if (html === null) return clipboard.writeText(text);
  await clipboard.write([new ClipboardItem({ 'text/plain': text, 'text/html': html })]);
}

/** Notes every format of what is on the clipboard; the function puts them back. */
export async function keepClipboard(): Promise<() => Promise<void>> {
  const kept = await Promise.all(
    (await clipboard.read()).map(async (item) => {
      const formats = await Promise.all(
        item.types.map(async (type) => [type, await item.getType(type)] as const),
      );
      return new ClipboardItem(Object.fromEntries(formats));
    }),
  );
  return async () => {
    if (kept.length > 0) await clipboard.write(kept);
    else clipboard.clear();
  };
}
