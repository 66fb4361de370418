// Draws the app's icon in every size that the packages want, from build/resources/icon.svg, in the installed
// Chromium. Run it after changing the drawing; the pictures are committed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startBrowser } from '../test/renderer/open-screen.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const RESOURCES = path.join(ROOT, 'build', 'resources');
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512];
/** Those of Windows' icon file. */
const WINDOWS = [16, 24, 32, 48, 64, 128, 256];
/** What macOS's icon is made from. */
const LARGEST = 1024;
/** What windows show in the task bar. */
const WINDOW = 256;

const drawing = readFileSync(path.join(RESOURCES, 'icon.svg')).toString('base64');
const browser = await startBrowser();
mkdirSync(path.join(RESOURCES, 'icons'), { recursive: true });
for (const size of [...SIZES, LARGEST]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<!doctype html><style>*{margin:0}img{display:block;width:${size}px;height:${size}px}</style>` +
      `<img src="data:image/svg+xml;base64,${drawing}">`,
  );
  const take = (file: string) => page.screenshot({ path: file, omitBackground: true });
  if (size === LARGEST) await take(path.join(RESOURCES, 'icon.png'));
  else await take(path.join(RESOURCES, 'icons', `${size}x${size}.png`));
  if (size === WINDOW) await take(path.join(ROOT, 'electron', 'assets', 'icon.png'));
  await page.close();
}
await browser.close();
const pictures = WINDOWS.map((size) => ({
  size,
  bytes: readFileSync(path.join(RESOURCES, 'icons', `${size}x${size}.png`)),
}));
writeFileSync(path.join(RESOURCES, 'icon.ico'), iconFile(pictures));

/** A directory of 16 bytes a picture, then the pictures as they are. */
function iconFile(pictures: readonly { size: number; bytes: Buffer }[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2); // Icons, not cursors.
  head.writeUInt16LE(pictures.length, 4);
  let place = head.length;
  for (const [index, { size, bytes }] of pictures.entries()) {
    const entry = head.subarray(6 + 16 * index);
    entry.writeUInt8(size % 256, 0); // 256 is written as 0.
    entry.writeUInt8(size % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6); // Bits a pixel.
    entry.writeUInt32LE(bytes.length, 8);
    entry.writeUInt32LE(place, 12);
    place += bytes.length;
  }
  return Buffer.concat([head, ...pictures.map(({ bytes }) => bytes)]);
}
