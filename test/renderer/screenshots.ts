// Takes pictures of the built pages, for people to look at:
// `node test/renderer/screenshots.ts [name…]` of every screen, light and dark and in both languages,
// into test/results/screens; `node test/renderer/screenshots.ts --readme` the one in the README, and
// `--guide` those in the user guide.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import { openScreen, startBrowser } from './open-screen.ts';
import { SCREENS, type Screen, screenNamed } from './screens.ts';

const FOLDER = path.resolve(import.meta.dirname, '../results/screens');
const README_PICTURE = path.resolve(import.meta.dirname, '../../docs/images/panel.png');
const GUIDE_FOLDER = path.resolve(import.meta.dirname, '../../docs/images');
/** Screens of the user guide, as they are called there. */
const GUIDE = ['rewrite', 'key-points', 'write-corrections', 'inbox', 'diagnostics'];
const SCALE = 2;

const wanted = process.argv.slice(2);
const browser = await startBrowser();
if (wanted.includes('--readme')) await takeReadmePicture(browser);
else if (wanted.includes('--guide')) await takeGuidePictures(browser);
else await takeAll(browser, wanted);
await browser.close();

async function takeAll(browser: Browser, names: readonly string[]): Promise<void> {
  for (const screen of SCREENS) {
    if (names.length > 0 && !names.includes(screen.name)) continue;
    for (const theme of ['light', 'dark'] as const) {
      for (const language of ['en', 'zh-CN'] as const) {
        if (theme === 'dark' && language === 'zh-CN') continue;
        const file = `${screen.window}-${screen.name}-${theme}-${language}.png`;
        await take(browser, screen, { theme, language }, path.join(FOLDER, file));
      }
    }
  }
}

/** The panel with corrections, light and dark side by side; around them the reader's own page shows. */
async function takeReadmePicture(browser: Browser): Promise<void> {
  const screen = screenNamed('edits');
  const pictures: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    const taken = await take(browser, screen, { theme, language: 'en' });
    pictures.push(`<img src="data:image/png;base64,${taken.toString('base64')}">`);
  }
  const page = await browser.newPage({ deviceScaleFactor: SCALE });
  await page.setContent(`<!doctype html><style>
    body { display: inline-flex; gap: 32px; align-items: start; margin: 0; padding: 16px 24px 32px; }
    img { zoom: ${1 / SCALE}; box-shadow: 0 16px 40px rgb(0 0 0 / 30%); }
  </style>${pictures.join('')}`);
  mkdirSync(path.dirname(README_PICTURE), { recursive: true });
  await page.locator('body').screenshot({ path: README_PICTURE, omitBackground: true });
}

/** Light and in English, in as few bytes as they are readable in. */
async function takeGuidePictures(browser: Browser): Promise<void> {
  for (const name of GUIDE) {
    const screen = screenNamed(name);
    const settings = { theme: 'light', language: 'en' } as const;
    await take(browser, screen, settings, path.join(GUIDE_FOLDER, `${name}.png`), 1);
  }
}

async function take(
  browser: Browser,
  screen: Screen,
  settings: Pick<Screen['settings'], 'theme' | 'language'>,
  file?: string,
  scale = SCALE,
): Promise<Buffer> {
  const shown = { ...screen, settings: { ...screen.settings, ...settings } };
  const page = await openScreen(browser, shown, { scale });
  const picture = await page.screenshot({
    animations: 'disabled',
    ...(file ? { path: file } : {}),
  });
  await page.context().close();
  return picture;
}
