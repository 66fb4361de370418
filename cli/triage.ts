// `pilcrow triage`: how soon each notification of a file deserves a look, and why. For systems whose
// notifications Pilcrow can't hear, and for trying out what it would say.
import { Command } from 'commander';
import { readNotifications } from '../contract/notification-lines.ts';
import { type AppNotification, Priority, type Verdict } from '../contract/notifications.ts';
import { Triage } from '../tools/triage.ts';
import { readText } from './input.ts';

interface Options {
  json?: true;
  contact: string[];
  important: string[];
  mute: string[];
}

const collect = (value: string, others: string[]) => [...others, value];

export function triageCommand(): Command {
  return new Command('triage')
    .description('say how soon notifications deserve a look, and why')
    .argument(
      '[file]',
      'one JSON object a line, with application, title, body, urgency; - or nothing reads standard input',
    )
    .option('--contact <name>', 'a person whose messages matter; can be given again', collect, [])
    .option('--important <application>', 'an application that matters', collect, [])
    .option('--mute <application>', 'an application that never matters', collect, [])
    .option('--json', 'print one JSON object a line, in the order of the file')
    .action(async (file: string | undefined, options: Options) => {
      const notifications = readNotifications(await readText(file));
      const { contact, important, mute } = options;
      const triage = new Triage({ contacts: contact, applications: important, muted: mute }, []);
      const judged = notifications.map((one) => ({ ...one, verdict: triage.judge(one) }));
      process.stdout.write(options.json ? asJson(judged) : asText(judged));
    });
}

type Judged = AppNotification & { verdict: Verdict };

function asJson(judged: readonly Judged[]): string {
  return judged.map((one) => `${JSON.stringify(one)}\n`).join('');
}

/** The most pressing first; within a priority, in the order of the file. */
function asText(judged: readonly Judged[]): string {
  const sorted = judged.toSorted(
    (left, right) =>
      Priority.options.indexOf(left.verdict.priority) -
      Priority.options.indexOf(right.verdict.priority),
  );
  return sorted
    .map(({ application, title, body, verdict: { priority, reason, flag } }) => {
      const what = [application, title, body].filter((part) => part !== '').join(' · ');
      const mark = flag === 'scam' ? ' [may be fraud]' : '';
      return `${priority.padEnd(6)}  ${what.replaceAll('\n', ' ')}${mark}\n        ${reason}\n`;
    })
    .join('');
}
