// Electron's clipboard as the platforms need it: a text, and the same with its formatting.
import { ClipboardItem, clipboard } from 'electron';
import type { FormattedText } from './rich-text/rich-text.ts';

/** What is on the clipboard now; `text` is empty where it holds no text. */
export async function readClipboard(): Promise<FormattedText> {
  const text = await clipboard.readText();
  const items = text === '' ? [] : await clipboard.read();
  const blobOf = (type: string) =>
    items.find(({ types }) => types.includes(type))?.getType(type) as Promise<Blob> | undefined;
  const html = await (await blobOf('text/html'))?.text();
  const rtf = await (await blobOf('text/rtf'))?.arrayBuffer();
  return {
    text,
    html: html ?? null,
    rtf: rtf ? Buffer.from(rtf).toString('latin1') : null,
  };
}

export async function writeClipboard({ text, html, rtf }: FormattedText): Promise<void> {
  if (html === null && rtf === null) return clipboard.writeText(text);
  const formats = {
    'text/plain': text,
    ...(html !== null && { 'text/html': html }),
    ...(rtf !== null && {
      'text/rtf': new Blob([Buffer.from(rtf, 'latin1')], { type: 'text/rtf' }),
    }),
  };
  await clipboard.write([new ClipboardItem(formats)]);
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
