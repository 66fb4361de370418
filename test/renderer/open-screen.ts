// Opens a built page in the installed Chromium with the fake bridge in place of the preload script.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import type { PanelEvent } from '../../contract/api.ts';
import { en } from '../../renderer/locales/en.ts';
import { zhCN } from '../../renderer/locales/zh-CN.ts';
import { installBridge, type TestWindow } from './fake-bridge.ts';
import type { Screen, Words } from './screens.ts';

const PAGES = path.resolve(import.meta.dirname, '../../dist/renderer');
const SYSTEM_CHROMIUM = '/usr/bin/chromium';

export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(existsSync(SYSTEM_CHROMIUM) ? { executablePath: SYSTEM_CHROMIUM } : {}),
    args: ['--no-sandbox'],
  });
}

export interface OpenOptions {
  /** Device pixels for a pixel of the page. */
  scale?: number;
  width?: number;
  forcedColors?: 'active';
}

/** The page with the screen's events played and its keys pressed; the window is as high as it asked. */
export async function openScreen(
  browser: Browser,
  screen: Screen,
  { scale = 1, width, forcedColors }: OpenOptions = {},
): Promise<Page> {
  const isPanel = screen.window === 'panel';
  const size = { width: width ?? (isPanel ? 480 : 960), height: isPanel ? 640 : 680 };
  const context = await browser.newContext({
    viewport: size,
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
    timezoneId: 'UTC',
    ...(forcedColors ? { forcedColors } : {}),
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  const { name: _name, window: _window, keys, heading, ...script } = screen;
  await page.addInitScript(installBridge, script);
  await page.goto(pathToFileURL(path.join(PAGES, `${screen.window}.html`)).href);
  await page.locator('main').waitFor();
  for (const key of keys) await page.keyboard.press(key);
  if (heading !== undefined) {
    const words: Words = screen.settings.language === 'zh-CN' ? zhCN : en;
    const all = page.getByRole('heading');
    const at = (await all.allTextContents()).indexOf(heading(words));
    await all.nth(Math.max(at, 0)).evaluate((element) => element.scrollIntoView());
  }
  await page.waitForTimeout(100);
  if (isPanel)
    await page.setViewportSize({ ...size, height: (await askedHeight(page)) ?? size.height });
  return page;
}

/** The calls that the page has made so far. */
export function callsOf(page: Page): Promise<TestWindow['pilcrowTest']['calls']> {
  return page.evaluate(() => (window as unknown as TestWindow).pilcrowTest.calls);
}

/** Sends the page an event, as main or the engine would. */
export function emit(page: Page, event: PanelEvent): Promise<void> {
  return page.evaluate((sent) => (window as unknown as TestWindow).pilcrowTest.emit(sent), event);
}

async function askedHeight(page: Page): Promise<number | undefined> {
  const asked = (await callsOf(page)).findLast(({ method }) => method === 'resizePanel');
  return (asked?.input as { height: number } | undefined)?.height;
}
