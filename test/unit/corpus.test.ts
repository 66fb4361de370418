// The corpus filter: what it keeps, masks and drops, document by document, and what it reports.
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { EvaluationText } from '../../models/corpus/evaluation-text.ts';
import { DocumentFilter, type Verdict } from '../../models/corpus/filter.ts';
import { signatureOf, similarity } from '../../models/corpus/near-duplicates.ts';
import { openQuality } from '../../models/corpus/quality.ts';
import { type CorpusReport, SourceCounter, toMarkdown } from '../../models/corpus/report.ts';
import { brokenRule } from '../../models/corpus/rules.ts';
import { hashWords } from '../../models/corpus/word-hashes.ts';
import { RowWriter, rowsOf } from '../../models/data/jsonl.ts';

const MILL = `The old mill

The mill by the river was built in the spring of the year in which my grandfather came to the valley. He had
walked for three weeks with a bag on his back, and when he saw the water he sat down and said that he would
not go any further. The people of the village thought that he was mad, but they gave him bread and a bed.

In the winter he cut the timber, and in March he laid the stones. Nobody helped him at first. Then the baker
came, because he wanted his flour to be ground nearby, and after him came his sons with a cart and two horses.`;
const BEES = `Keeping bees

You can keep bees in a garden if your neighbours agree and if there are enough flowers within a mile. Begin
with one hive, and buy a good veil before you buy anything else. In the first summer you should leave most of
the honey to the bees, because they need it for the winter and you need to learn how they live.

When it is cold, do not open the hive. Put your ear to the wood and listen: a quiet hum says that all is well.`;
const EXAMINED =
  'A sentence of the examination that has more than thirteen words in a row and must never be learnt by heart.';
const EXAMINED_TOO =
  'Nobody should be surprised when a second sentence of the same set comes up, and it is as long as the first one.';

const weights = JSON.parse(
  readFileSync(new URL('../../models/corpus/quality-weights.json', import.meta.url), 'utf8'),
);

function openFilter(): DocumentFilter {
  const evaluation = new EvaluationText();
  for (const text of [EXAMINED, EXAMINED_TOO]) evaluation.add(text);
  return new DocumentFilter({
    optOut: { sources: ['private-diaries'], documents: ['by anna example'] },
    quality: openQuality(weights),
    qualityThreshold: weights.threshold,
    evaluation,
  });
}

test('each document is kept, mended or dropped by the first filter that it fails', () => {
  const filter = openFilter();
  const list = `${MILL} ${BEES}`.replace(
    /[.,:]/g,
    (mark, place) => ` (says person${place}@mail.org)${mark}`,
  );
  const documents: [string, string, string][] = [
    ['kept as it is', 'books', MILL],
    ['opted out by source', 'private-diaries', MILL],
    ['opted out by title', 'books', `My Days, by Anna Example\n\n${MILL}`],
    ['the same, laid out anew', 'web', MILL.replace(/\s+/g, ' ').toUpperCase()],
    ['the same but for a few words', 'web', MILL.replace('three weeks', 'five long weeks')],
    [
      'a passage of an evaluation set, and an address',
      'web',
      `${BEES}\n${EXAMINED}\nAsk me: bee@example.org, or call (212) 555-0123.`,
    ],
    ['mostly evaluation text', 'web', `Notes.\n${EXAMINED} ${EXAMINED_TOO}`],
    ['a list of people', 'web', list],
    ['too short', 'web', 'Only a few words.'],
    [
      'German',
      'web',
      'Die Mühle am Fluss wurde im Frühjahr gebaut, als mein Großvater in das Tal kam. Er war drei Wochen lang mit einem Sack auf dem Rücken gelaufen, und als er das Wasser sah, setzte er sich hin a be to the of.',
    ],
    [
      'words without order',
      'web',
      MILL.toLowerCase()
        .split(/[^a-z]+/)
        .map((_, place, words) => words[(37 * place) % words.length])
        .join(' '),
    ],
  ];
  const told = documents.map(([what, source, text]) => {
    const verdict = filter.judge(source, text);
    return [
      what,
      verdict.dropped === null
        ? { ...verdict, text: verdict.text === text ? 'unchanged' : verdict.text.slice(-90) }
        : verdict,
    ];
  });
  expect(Object.fromEntries(told)).toMatchInlineSnapshot(`
    {
      "German": {
        "dropped": "language",
      },
      "a list of people": {
        "dropped": "personal information",
      },
      "a passage of an evaluation set, and an address": {
        "dropped": null,
        "linesTaken": 1,
        "masked": [
          "e-mail",
          "phone",
        ],
        "text": "the wood and listen: a quiet hum says that all is well.
    Ask me: <e-mail>, or call <phone>.",
      },
      "kept as it is": {
        "dropped": null,
        "linesTaken": 0,
        "masked": [],
        "text": "unchanged",
      },
      "mostly evaluation text": {
        "dropped": "evaluation text",
      },
      "opted out by source": {
        "dropped": "opted out",
      },
      "opted out by title": {
        "dropped": "opted out",
      },
      "the same but for a few words": {
        "dropped": "near duplicate",
      },
      "the same, laid out anew": {
        "dropped": "exact duplicate",
      },
      "too short": {
        "dropped": "heuristics",
        "rule": "too short",
      },
      "words without order": {
        "dropped": "quality",
      },
    }
  `);
});

test('what is no prose breaks a rule, and says which', () => {
  const prose = MILL.replace(/\s+/g, ' ');
  const texts: Record<string, string> = {
    prose,
    bullets: prose.replace(/(\S+ \S+ \S+) /g, '- $1\n').replace(/\n([^-].*)$/, '\n- $1'),
    teasers: prose.replace(/(\S+ \S+ \S+ \S+ \S+) /g, '$1...\n'),
    numbers: prose.replace(/\w{4,}/g, '1234'),
    symbols: prose.replace(/ (\w)/g, ' #$1'),
    foreign: prose.replace(/\b(the|a|of|to|and|that|is|with|be|you)\b/gi, 'ka'),
    refrain: `${'Row the boat with me.\n'.repeat(12)}${prose}`,
    spam: `${'cheap flights and '.repeat(20)}${prose}`,
    glued: prose.replace(/ /g, (_, place: number) => (place % 4 > 0 ? '-' : ' ')),
  };
  expect(
    Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [name, brokenRule(text, hashWords(text).hashes)]),
    ),
  ).toMatchInlineSnapshot(`
    {
      "bullets": "bulleted lines",
      "foreign": "stop words",
      "glued": "length of words",
      "numbers": "words without letters",
      "prose": null,
      "refrain": "repeated lines",
      "spam": "a phrase over and over",
      "symbols": "symbols",
      "teasers": "symbols",
    }
  `);
});

test('signatures estimate the share of five-word runs that two documents have in common', () => {
  const words = (start: number, count: number) =>
    Array.from({ length: count }, (_, index) => `word${start + index}`).join(' ');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.nat(1e6), (shift, seed) => {
      const left = signatureOf(hashWords(words(seed, 400)).hashes.slice());
      const right = signatureOf(hashWords(words(seed + shift, 400)).hashes.slice());
      const shared = Math.max(0, 396 - shift);
      // 128 draws: five standard deviations of 0.044 are 0.22.
      expect(Math.abs(similarity(left, right) - shared / (792 - shared))).toBeLessThan(0.22);
    }),
    { numRuns: 60 },
  );
});

test('the report tells documents and tokens by source, filter and licence', () => {
  const report: CorpusReport = { sources: [], rules: {}, linesTaken: 0, masked: {} };
  const books = new SourceCounter(report, 'books', (text) => text.length / 4);
  const web = new SourceCounter(report, 'web', (text) => text.length / 5);
  const kept: Verdict = { dropped: null, text: 'x'.repeat(1e6), linesTaken: 2, masked: ['phone'] };
  books.add('CC0', 'x'.repeat(1.2e6), kept);
  books.add('CC0', 'x'.repeat(4e5), { dropped: 'near duplicate' });
  web.add('CC BY 4.0', 'x'.repeat(1e6), { ...kept, linesTaken: 0, masked: ['phone', 'e-mail'] });
  web.add('CC BY 4.0', 'x'.repeat(100), { dropped: 'heuristics', rule: 'too short' });
  expect(toMarkdown(report)).toMatchInlineSnapshot(`
    "# The filtered corpus

    Of 4 documents 2 are kept, 0.45 of 0.60 million tokens (75.0%).
    Tokens are those of the model's tokenizer, measured on at least one byte in a hundred of each source; the rest
    is reckoned by that source's tokens per byte.

    ## By source

    | source | licence | documents | kept | M tokens | kept | share kept | tokens per byte |
    |---|---|---|---|---|---|---|---|
    | books | CC0 | 2 | 1 | 0.40 | 0.25 | 62.5% | 0.250 |
    | web | CC BY 4.0 | 2 | 1 | 0.20 | 0.20 | 100.0% | 0.200 |

    ## By filter

    A document counts for the first filter that drops it, in this order.

    | filter | documents dropped | M tokens | most from |
    |---|---|---|---|
    | opted out | 0 | 0.00 |  |
    | heuristics | 1 | 0.00 | web 1 |
    | language | 0 | 0.00 |  |
    | exact duplicate | 0 | 0.00 |  |
    | near duplicate | 1 | 0.10 | books 1 |
    | quality | 0 | 0.00 |  |
    | evaluation text | 0 | 0.00 |  |
    | personal information | 0 | 0.00 |  |

    Heuristics, each document by the first rule that it breaks:

    | rule | documents |
    |---|---|
    | too short | 1 |

    From documents that were kept, 2 lines were taken out that share 13 words in a row with an
    evaluation set, and this was masked:

    | personal information | places |
    |---|---|
    | phone | 2 |
    | e-mail | 1 |

    ## By licence

    | licence | documents kept | M tokens kept |
    |---|---|---|
    | CC0 | 1 | 0.25 |
    | CC BY 4.0 | 1 | 0.20 |
    "
  `);
});

test('rows come back as they were written, and a broken file is an error', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'corpus-'));
  try {
    const file = join(folder, 'rows.jsonl.zst');
    const rows = Array.from({ length: 5000 }, (_, number) => ({
      number,
      text: `${MILL}\n${number}`,
    }));
    const writer = new RowWriter(file);
    for (const row of rows) await writer.write(row);
    await writer.close();
    const form = z.object({ number: z.number(), text: z.string() });
    const read: object[] = [];
    for await (const row of rowsOf(file, form)) read.push(row);
    expect(read).toEqual(rows);

    await writeHalf(file);
    const readAll = async () => {
      for await (const row of rowsOf(file, form)) read.push(row);
    };
    await expect(readAll()).rejects.toThrow('unexpected end of file');
  } finally {
    await rm(folder, { recursive: true });
  }
});

async function writeHalf(file: string): Promise<void> {
  const bytes = await readFile(file);
  await writeFile(file, bytes.subarray(0, bytes.length / 2));
}
