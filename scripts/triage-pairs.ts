// Writes the pairs that the triage adapter is trained on: notifications of the train patterns, more of each
// than the labelled set has, those of notifications-written.tsv, and their priority.
//
//   node scripts/triage-pairs.ts --out models/work/triage.jsonl [--each 12] [--seed 5]
//
// What is flagged (codes, headlines, fraud) never reaches the adapter and is left out. The same seed gives
// the same file.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { makeNotifications } from '../models/data/notifications.ts';
import { GRAMMAR } from '../models/data/notifications-grammar.ts';
import { MORE_PATTERNS } from '../models/data/notifications-more.ts';
import { Random } from '../models/data/random.ts';
import { flagOf } from '../tools/triage/flags.ts';
import { wordingOf } from '../tools/triage/wording.ts';

/** Applications that nobody has heard of are judged by what they say. */
const NAMELESS = 0.2;
/** How often a notification that was written one by one is taken, for one of each pattern. */
const WRITTEN_EACH = 2;

/** Lines of priority, application, title and body, with tabs between them. */
function readWritten() {
  const file = new URL('../models/data/notifications-written.tsv', import.meta.url);
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [priority = '', application = '', title = '', body = ''] = line.split('\t');
      return { priority, application, title, body };
    });
}

const { values: options } = parseArgs({
  options: {
    out: { type: 'string' },
    each: { type: 'string', default: '12' },
    seed: { type: 'string', default: '5' },
  },
});
if (!options.out) throw new Error('--out is needed');

const random = new Random(Number(options.seed));
const made = [GRAMMAR, MORE_PATTERNS]
  .flatMap((grammar) => makeNotifications(grammar, random, Number(options.each)))
  .filter(({ split }) => split === 'train')
  .filter((one) => flagOf({ ...one, desktopEntry: null }) === null);
const written = readWritten();
const pairs = [...made, ...Array.from({ length: WRITTEN_EACH }, () => written).flat()]
  .map((one) => ({ ...one, application: random.chance(NAMELESS) ? '' : one.application }))
  .map((one) => ({ input: wordingOf(one), output: one.priority }));
const lines = random.shuffle(pairs).map((pair) => JSON.stringify(pair));
writeFileSync(options.out, `${lines.join('\n')}\n`);
console.log(`${lines.length} pairs`);
