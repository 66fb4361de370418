// `pilcrow summarize`: a few sentences or key points of a text.
import { randomUUID } from 'node:crypto';
import { Command, Option } from 'commander';
import { type Outcome, SummarizeOptions, type SummaryNotice } from '../contract/task.ts';
import { runInWorker } from './engine.ts';
import { readText } from './input.ts';
import { outcomeOf, printOutcome, type Watching, watch } from './output.ts';

const CHOICES = SummarizeOptions.shape;

export function summarizeCommand(): Command {
  const option = (name: keyof SummarizeOptions, description: string) => {
    const { innerType } = CHOICES[name].def;
    return new Option(`--${name} <${name}>`, description)
      .choices(innerType.options)
      .default(CHOICES[name].parse(undefined));
  };
  return new Command('summarize')
    .description('say briefly what a text says')
    .argument('[file]', 'a text file; - or nothing reads standard input')
    .addOption(option('type', 'what kind of summary'))
    .addOption(
      option(
        'length',
        '1, 3 or 5 sentences; 3, 5 or 7 points; a list of 7, 12 or 20; a headline of 12, 17 or 22 words',
      ),
    )
    .addOption(option('format', 'how points are marked'))
    .option('--json', 'print the whole outcome as JSON')
    .action(async (file: string | undefined, options: SummarizeOptions & { json?: true }) => {
      const watching = watch('Summarizing part', options.json !== true);
      const outcome = await summarize(file, SummarizeOptions.parse(options), watching);
      printOutcome(outcome, options.json === true, (ended) => {
        if (ended.status !== 'summarized') return;
        watching.write(`${ended.result.summary}\n`);
        for (const notice of ended.result.notices) process.stderr.write(`${wordsOf(notice)}\n`);
      });
    });
}

function summarize(
  file: string | undefined,
  options: SummarizeOptions,
  watching: Watching,
): Promise<Outcome> {
  return outcomeOf(async () => {
    const text = await readText(file);
    const request = { id: randomUUID(), tool: 'summarize', text, options } as const;
    const outcome = await runInWorker(request, watching.onPiece);
    watching.end();
    return outcome;
  });
}

function wordsOf(notice: SummaryNotice): string {
  switch (notice.code) {
    case 'code-left-out':
      return 'The code in this text was left out.';
    case 'in-parts':
      return `The text is long: it was summarized in ${notice.parts} parts, and those together.`;
    case 'rows-left-out':
      return `${notice.rows} of the rows said what the text does not, and were left out.`;
    case 'quoted': {
      const subject =
        notice.sentences === 1 ? 'One sentence says' : `${notice.sentences} sentences say`;
      return `${subject} what the text says, because the model was not sure of its own.`;
    }
  }
}
