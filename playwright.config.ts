// End-to-end tests drive the app on a desktop of their own (see test/desktop.ts), one at a time:
// they share the screen, the keyboard and the clipboard.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/end-to-end',
  outputDir: 'test/results/playwright', // emptied at each start
  workers: 1,
  fullyParallel: false,
  // A desktop has many programs in it that we did not write. What passes at the second try only is counted
  // apart by scripts/test.ts, so that it is seen and looked into.
  retries: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [
    ['list'],
    ['./test/end-to-end/said-reporter.ts'],
    ['json', { outputFile: 'test/results/end-to-end.json' }],
  ],
});
