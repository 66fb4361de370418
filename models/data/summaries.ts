// Writes the summarize adapter's training pairs: node models/data/summaries.ts --data FOLDER --eval FOLDER
// --out FILE [--held FILE] [--seed N]. Dialogues written out by grammar, documents against their own summaries, e-mails.
// --held keeps each twentieth of the written texts apart, for measuring. Drops every pair that an evaluation set holds,
// whole or 13 words in a row.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { EvaluationText } from '../corpus/evaluation-text.ts';
import { isHeldBack } from './held.ts';
import { rowsOf } from './jsonl.ts';
import { Random } from './random.ts';
import { chats } from './summaries-chats.ts';
import { abroad } from './summaries-chats-abroad.ts';
import { business } from './summaries-chats-business.ts';
import { daily } from './summaries-chats-daily.ts';
import { errands } from './summaries-chats-errands.ts';
import { family } from './summaries-chats-family.ts';
import { home } from './summaries-chats-home.ts';
import { leisure } from './summaries-chats-leisure.ts';
import { longChats } from './summaries-chats-long.ts';
import { office } from './summaries-chats-office.ts';
import { opinions } from './summaries-chats-opinions.ts';
import { people } from './summaries-chats-people.ts';
import { study } from './summaries-chats-study.ts';
import { town } from './summaries-chats-town.ts';
import { trouble } from './summaries-chats-trouble.ts';
import {
  fromAbstract,
  fromMeeting,
  fromPage,
  fromWikipedia,
  grounded,
} from './summaries-documents.ts';
import { castSpeakers, expandBlock, type Pair } from './summaries-grammar.ts';
import { groups } from './summaries-groups.ts';
import { moreGroups } from './summaries-groups-more.ts';
import { letters } from './summaries-letters.ts';
import { errandLetters } from './summaries-letters-errands.ts';
import { moreLetters } from './summaries-letters-more.ts';
import { mails } from './summaries-mail.ts';
import { messages } from './summaries-messages.ts';
import { moreMessages } from './summaries-messages-more.ts';
import { notes } from './summaries-notes.ts';
import { moreNotes } from './summaries-notes-more.ts';
import { summarizeService, turnsOf } from './summaries-service.ts';
import { sentencesOf, shiftSentence } from './summaries-shift.ts';
import { summarizeTalk } from './summaries-talk.ts';

/** Texts that were written with their summaries: what they are called, and how many pairs are made of them. */
const WRITTEN: readonly [source: string, blocks: string[], pairs: number][] = [
  ['chats', chats, 720],
  ['long chats', longChats, 570],
  ['mail', mails, 130],
  ['errands', errands, 350],
  ['office', office, 350],
  ['home', home, 350],
  ['messages', messages, 350],
  ['groups', groups, 300],
  ['letters', letters, 330],
  ['notes', notes, 260],
  ['town', town, 350],
  ['study', study, 350],
  ['people', people, 350],
  ['more messages', moreMessages, 380],
  ['more letters', moreLetters, 330],
  ['more notes', moreNotes, 280],
  ['abroad', abroad, 270],
  ['business', business, 270],
  ['daily', daily, 270],
  ['leisure', leisure, 270],
  ['opinions', opinions, 270],
  ['trouble', trouble, 270],
  ['more groups', moreGroups, 270],
  ['family', family, 270],
  ['errand letters', errandLetters, 270],
];

/** Pairs of each other kind; about 200 tokens a pair. */
const mix = {
  service: 220,
  coffee: 25,
  talk: 130,
  wikipedia: 130,
  scitldr: 100,
  digitalgov: 90,
  qmsum: 40,
};

/** Documents have a text and dialogues their services, pairs an input and an output. */
const Row = z.object({
  text: z.string().default(''),
  services: z.array(z.string()).default([]),
  input: z.string().default(''),
  output: z.string().default(''),
});
type Row = z.infer<typeof Row>;

const wordsOf = (text: string) => text.toLowerCase().match(/[a-z0-9#]+/g) ?? [];

async function collect(
  file: string,
  make: (row: Row) => Pair | null,
  random: Random,
  wanted: number,
  limit?: number,
) {
  const pairs: Pair[] = [];
  let read = 0;
  for await (const row of rowsOf(file, Row)) {
    const pair = make(row);
    if (pair) pairs.push(pair);
    if (++read === limit) break;
  }
  return random.shuffle(pairs).slice(0, wanted);
}

function coffee(text: string, random: Random): Pair | null {
  const cast = castSpeakers(random, ['Customer', 'Clerk']);
  const [who, other] = cast.labels.map((label) =>
    /^(Customer|Clerk)$/.test(label) ? `the ${label.toLowerCase()}` : label,
  ) as [string, string];
  const turns = turnsOf(text);
  const wish = sentencesOf(turns[0]?.text ?? '')
    .map((s) => shiftSentence(s, who, other))
    .find((s) => s && s.text.split(' ').length > 5);
  if (!wish) return null;
  const ready = /minute|soon|shortly|ready/i.test(turns.at(-1)?.text ?? '')
    ? ` ${other} says it will be ready soon.`
    : ` ${other} takes the order.`;
  return {
    input: relabel(turns, cast.labels),
    output: sentenceCase(`${wish.text}.${ready}`),
    source: 'taskmaster',
  };
}

const sentenceCase = (text: string) =>
  text.replace(
    /(^|\. )([a-z])/g,
    (_, start: string, letter: string) => start + letter.toUpperCase(),
  );
const relabel = (turns: { user: boolean; text: string }[], labels: [string, string]) =>
  turns.map((turn) => `${labels[turn.user ? 0 : 1]}: ${turn.text}`).join('\n');

async function main() {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      eval: { type: 'string' },
      out: { type: 'string' },
      held: { type: 'string' },
      seed: { type: 'string', default: '1' },
    },
  });
  const { data, eval: evaluation, out, held } = values;
  if (!data || !evaluation || !out) throw new Error('--data, --eval and --out are needed');
  const random = new Random(Number(values.seed));
  const corpus = (name: string) => join(data, 'corpus', `${name}.jsonl.zst`);
  const task = (name: string) => join(data, 'tasks', 'summarization', `${name}.jsonl.zst`);

  const service = (row: Row): Pair | null => {
    if (wordsOf(row.text).length > 165) return null;
    const cast = castSpeakers(random, ['Customer', 'Agent']);
    const turns = turnsOf(row.text);
    const output = summarizeService(turns, row.services, cast, random);
    if (output === null) return null;
    return { input: relabel(turns, cast.labels), output: sentenceCase(output), source: 'sgd' };
  };
  const talk = (row: Row): Pair | null => {
    const lines = row.text.split('\n');
    const length = 5 + Math.floor(random.next() * 4);
    const turns = lines.slice(0, length).map((line) => ({
      who: line.startsWith('A') ? (0 as const) : (1 as const),
      text: line.slice(3),
    }));
    const cast = castSpeakers(random);
    const output = summarizeTalk(turns, cast, random);
    const input = turns.map((turn) => `${cast.labels[turn.who]}: ${turn.text}`).join('\n');
    return output && wordsOf(input).length < 190 ? { input, output, source: 'topical-chat' } : null;
  };
  const written = (all: string[], count: number, source: string) => {
    const blocks = held ? all.filter((_, index) => !isHeldBack(index)) : all;
    return Array.from({ length: count }, (_, i) =>
      expandBlock(blocks[i % blocks.length] as string, random, source),
    );
  };

  const pairs = [
    ...WRITTEN.flatMap(([source, blocks, count]) => written(blocks, count, source)),
    ...(await collect(corpus('sgd-dialogues'), service, random, mix.service)),
    ...(await collect(
      corpus('taskmaster4'),
      (row) => coffee(row.text, random),
      random,
      mix.coffee,
    )),
    ...(await collect(corpus('topical-chat'), talk, random, mix.talk)),
    ...(await collect(
      corpus('wikipedia-2015'),
      (row) => fromWikipedia(row.text),
      random,
      mix.wikipedia,
      3000,
    )),
    ...(await collect(
      task('scitldr-train'),
      (row) => fromAbstract(row.input, row.output),
      random,
      mix.scitldr,
    )),
    ...(await collect(
      task('digitalgov'),
      (row) => fromPage(row.input, row.output),
      random,
      mix.digitalgov,
    )),
    ...(await collect(
      task('qmsum-train'),
      (row) => fromMeeting(row.input, row.output),
      random,
      mix.qmsum,
    )),
  ];

  if (held) {
    const texts = WRITTEN.flatMap(([source, blocks]) =>
      blocks
        .filter((_, index) => isHeldBack(index))
        .map((block) => expandBlock(block, random, source)),
    );
    writeFileSync(held, texts.map((pair) => `${JSON.stringify(pair)}\n`).join(''));
  }

  const known = EvaluationText.read(evaluation);
  const seen = new Set<string>();
  const kept = random.shuffle(pairs).filter(({ input, output }) => {
    if (seen.has(input)) return false;
    seen.add(input);
    return !known.holds(input) && !known.holds(output);
  });
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, `${kept.map((pair) => JSON.stringify(pair)).join('\n')}\n`);
  const counts = Object.groupBy(kept, (pair) => pair.source);
  for (const [source, list] of Object.entries(counts)) {
    if (!list) continue;
    const loose = list.filter((pair) => !grounded(pair.input, pair.output)).length;
    const words = list.reduce(
      (sum, pair) => sum + wordsOf(pair.input).length + wordsOf(pair.output).length,
      0,
    );
    console.log(
      `${source}\t${list.length} pairs\t${words} words\t${loose} with a name or number not in the text`,
    );
  }
  console.log(`${kept.length} pairs of ${pairs.length}`);
}

if (import.meta.main) await main();
