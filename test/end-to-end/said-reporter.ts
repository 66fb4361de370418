// Prints, for a test that failed, what the app had said by itself (what-was-said.ts).
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { SAID } from './what-was-said.ts';

export default class SaidReporter implements Reporter {
  onTestEnd(test: TestCase, { status, attachments }: TestResult): void {
    if (status === test.expectedStatus || status === 'skipped') return;
    for (const { name, body, contentType } of attachments) {
      if (contentType !== SAID) continue;
      const said = body?.toString() || 'nothing';
      console.log(`\n--- ${test.title}: ${name}\n${said}`);
    }
  }

  printsToStdio(): boolean {
    return false; // the list stays the one that is read
  }
}
