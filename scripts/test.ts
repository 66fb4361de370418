// Everything that a change must pass, in the order in which a failure is cheapest to learn of. Goes
// on after a failure, and closes with one line that counts all stages' tests.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const ROOT = path.resolve(import.meta.dirname, '..');
const RESULTS = path.join(ROOT, 'test', 'results');

interface Stage {
  name: string;
  script: string;
  /** Where the runner leaves its counts; a stage without a report counts as one test. */
  report?: { argument: string; file: string; read: (text: string) => Count };
}
/** `retried` are those of `passed` that failed at the first try; `reasons`, what the failed ones said. */
type Count = { passed: number; failed: number; retried?: number; reasons?: string[] };

const VitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()),
        }),
      ),
    }),
  ),
});
const PlaywrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

function vitest(file: string): NonNullable<Stage['report']> {
  return {
    argument: `--reporter=default --reporter=json --outputFile.json=${file}`,
    file,
    read: (text) => {
      const report = VitestReport.parse(JSON.parse(text));
      const reasons = report.testResults.flatMap(({ name, message, assertionResults }) =>
        [{ fullName: '', status: message ? 'failed' : '', failureMessages: [message] }]
          .concat(assertionResults)
          .filter(({ status }) => status === 'failed')
          .map(({ fullName, failureMessages }) =>
            [`${path.relative(ROOT, name)} ${fullName}`, ...failureMessages].join('\n'),
          ),
      );
      return { passed: report.numPassedTests, failed: report.numFailedTests, reasons };
    },
  };
}

/** A property's counterexample can fill pages; its beginning tells the seed and the smallest case. */
const REASON_CHARACTERS = 2000;

const STAGES: Stage[] = [
  { name: 'format, lint and layers', script: 'lint' },
  { name: 'types', script: 'types' },
  { name: 'unit', script: 'test:unit', report: vitest('test/results/unit.json') },
  {
    name: 'integration',
    script: 'test:integration',
    report: vitest('test/results/integration.json'),
  },
  {
    name: 'end to end',
    script: 'test:e2e',
    report: {
      argument: '',
      file: 'test/results/end-to-end.json',
      read: (text) => {
        const { stats } = PlaywrightReport.parse(JSON.parse(text));
        const { expected, unexpected, flaky } = stats;
        return { passed: expected + flaky, failed: unexpected, retried: flaky };
      },
    },
  },
];

function runStage(stage: Stage): Count {
  console.log(`\n=== ${stage.name}`);
  const started = performance.now();
  const extra = stage.report?.argument ? ['--', ...stage.report.argument.split(' ')] : [];
  const run = spawnSync('npm', ['run', '--silent', stage.script, ...extra], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  const ok = run.status === 0;
  console.log(`=== ${stage.name}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
  const failure = { passed: 0, failed: 1, reasons: [`${stage.name}: see above`] };
  if (!stage.report) return ok ? { passed: 1, failed: 0 } : failure;
  const file = path.join(ROOT, stage.report.file);
  const count = existsSync(file) ? stage.report.read(readFileSync(file, 'utf8')) : failure;
  // A runner can fail without a failed test (a crash, no test found): that must not pass.
  return ok || count.failed > 0 ? count : { ...count, ...failure, passed: count.passed };
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const total = { passed: 0, failed: 0, retried: 0 };
const reasons: string[] = [];
for (const stage of STAGES) {
  const count = runStage(stage);
  total.passed += count.passed;
  total.failed += count.failed;
  total.retried += count.retried ?? 0;
  reasons.push(...(count.reasons ?? []));
}
// Told again here: the stages after a failure print far more than a log's reader goes back.
for (const reason of reasons) console.log(`\nfailed: ${reason.slice(0, REASON_CHARACTERS)}`);
if (total.retried > 0) console.log(`\n${total.retried} passed at the second try only: look why`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
