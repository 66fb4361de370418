// Every state of both windows, light and dark, has nothing that axe-core calls serious: the built
// pages in the installed Chromium, with a fake bridge in place of the preload script.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, expect, type Page, test } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { emit, openScreen, startBrowser } from '../renderer/open-screen.ts';
import { SCREENS } from '../renderer/screens.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
test.beforeAll(async () => {
  browser = await startBrowser();
});
test.afterAll(async () => browser.close());

/** What axe-core finds on the page, worst first, one line an element. */
async function violations(page: Page): Promise<string[]> {
  // Evaluated by the debugger: the page's own policy would refuse a script that it did not bring.
  await page.evaluate(AXE);
  const results = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

for (const screen of SCREENS) {
  test(`${screen.window} ${screen.name}`, async () => {
    const page = await openScreen(browser, screen);
    for (const theme of ['light', 'dark'] as const) {
      await emit(page, { kind: 'settings', settings: { ...screen.settings, theme } });
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      expect(await violations(page), theme).toEqual([]);
    }
    // At 200% a page has half the width: nothing may hang out at the side.
    const { width = 0, height = 0 } = page.viewportSize() ?? {};
    await page.setViewportSize({ width: width / 2, height });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width / 2,
    );
    await page.context().close();
  });
}
