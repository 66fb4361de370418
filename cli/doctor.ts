// `pilcrow doctor`: what works on this computer and what doesn't, with what to do about it; and a report
// of it to hand on, without names, folders or a word that the user wrote.
import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { Command } from 'commander';
import { z } from 'zod';
import { redact } from '../contract/redact.ts';
import { type Check, checks } from './doctor-checks.ts';
import { EXIT } from './output.ts';
import { applicationFolder, enginePaths } from './paths.ts';

const MARK: Record<Check['state'], string> = { works: 'ok  ', limited: 'note', failed: 'FAIL' };

export function doctorCommand(version: string): Command {
  return new Command('doctor')
    .description('say what works here, and what to do about what does not')
    .option('--export <file>', 'also write a report to hand on, without names; - prints it instead')
    .option('--quick', 'without trying the model')
    .action(async (options: { export?: string; quick?: true }) => {
      const printed = options.export === '-';
      const versions = versionsOf(version);
      if (!printed) console.log(headline(versions));
      const report = { made: new Date().toISOString(), versions, checks: [] as Check[] };
      const where = { ...enginePaths(), applicationFolder: applicationFolder() };
      for await (const check of checks(where, options.quick !== true)) {
        report.checks.push(check);
        if (!printed) print(check);
      }
      if (options.export !== undefined) hand(report, options.export);
      if (report.checks.some(({ state }) => state === 'failed')) process.exitCode = EXIT.failed;
    });
}

function versionsOf(pilcrow: string): Record<string, string> {
  const runtime = new URL('../node_modules/onnxruntime-node/package.json', import.meta.url);
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(runtime, 'utf8')));
  const system = `${os.type()} ${os.release()} ${os.arch()}`;
  return { pilcrow, node: process.versions.node, onnxruntime: version, system };
}

function headline({ pilcrow, node, onnxruntime, system }: Record<string, string>): string {
  return `Pilcrow ${pilcrow}, Node ${node}, ONNX Runtime ${onnxruntime}, ${system}`;
}

function print({ name, state, says, advice }: Check): void {
  console.log(`${MARK[state]} ${name.padEnd(8)} ${says}`);
  if (advice) console.log(`${' '.repeat(14)}${advice}`);
}

function hand(report: object, file: string): void {
  const identity = { home: os.homedir(), user: os.userInfo().username, host: os.hostname() };
  const text = redact(`${JSON.stringify(report, null, 2)}\n`, identity);
  if (file === '-') process.stdout.write(text);
  else {
    writeFileSync(file, text, { mode: 0o600 });
    console.log(`The report is in ${file}.`);
  }
}
