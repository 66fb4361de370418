// Takes a picture of every screen from the built pages, light and dark and in both languages, into
// test/results/screens. For people to look at: `node test/renderer/screenshots.ts [name…]`.
import path from 'node:path';
import { openScreen, startBrowser } from './open-screen.ts';
import { SCREENS } from './screens.ts';

const FOLDER = path.resolve(import.meta.dirname, '../results/screens');
const wanted = process.argv.slice(2);
const browser = await startBrowser();
for (const screen of SCREENS) {
  if (wanted.length > 0 && !wanted.includes(screen.name)) continue;
  for (const theme of ['light', 'dark'] as const) {
    for (const language of ['en', 'zh-CN'] as const) {
      if (theme === 'dark' && language === 'zh-CN') continue;
      const settings = { ...screen.settings, theme, language };
      const page = await openScreen(browser, { ...screen, settings }, { scale: 2 });
      const file = `${screen.window}-${screen.name}-${theme}-${language}.png`;
      await page.screenshot({ path: path.join(FOLDER, file), animations: 'disabled' });
      await page.context().close();
    }
  }
}
await browser.close();
