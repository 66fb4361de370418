// Formal text made casual and casual text made formal, by rule. The half of a pair that these rules write
// is the one to be rewritten; the other is as people wrote it.

import type { Random } from './random.ts';
import {
  LOOSE_PHRASES,
  NOUNS,
  PHRASES,
  RAISED_VERBS,
  RAISED_WORDS,
  SAFE_NOUNS,
  SAFE_VERBS,
  SAFE_WORDS,
  SLANG,
  VERBS,
  WORDS,
} from './rewrite-lexicon.ts';
import { capital, Swaps, uncapital } from './rewrite-words.ts';

export interface Changed {
  text: string;
  /** How many places differ. */
  count: number;
}

const PARTICIPLE =
  '(?:\\w+ed|been|had|got|gone|done|become|made|seen|taken|given|found|known|built|come|shown|written|kept|lost|sent|heard|put|set|begun)';
type Rule = [RegExp, string];

const CONTRACTIONS: Rule[] = [
  [/\b([Ww])ill not\b/g, "$1on't"],
  [/\b([Cc])an(?:not| not)\b/g, "$1an't"],
  [
    /\b([Dd]o|[Dd]oes|[Dd]id|[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Hh]as|[Hh]ave|[Hh]ad|[Ww]ould|[Cc]ould|[Ss]hould) not\b/g,
    "$1n't",
  ],
  [/\bI am\b(?= \w)/g, "I'm"],
  [/\b([Yy]ou|[Ww]e|[Tt]hey) are\b(?= \w)/g, "$1're"],
  [/\b([Hh]e|[Ss]he|[Ii]t|[Tt]hat|[Tt]here|[Ww]hat|[Hh]ere) is\b(?= \w)/g, "$1's"],
  [/\b(I|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|[Ii]t) will\b(?= \w)/g, "$1'll"],
  [new RegExp(`\\b(I|[Yy]ou|[Ww]e|[Tt]hey) have\\b(?= ${PARTICIPLE}\\b)`, 'g'), "$1've"],
  [/\b(I|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he) would\b(?= \w)/g, "$1'd"],
  [/^Let us\b/g, "Let's"],
];

const EXPANSIONS: Rule[] = [
  [/\b([Ww])on't\b/g, '$1ill not'],
  [/\b([Cc])an't\b/g, '$1annot'],
  [
    /\b([Dd]o|[Dd]oes|[Dd]id|[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Hh]as|[Hh]ave|[Hh]ad|[Ww]ould|[Cc]ould|[Ss]hould)n't (I|you|we|they|he|she|it|there)\b/g,
    '$1 $2 not',
  ],
  [
    /\b([Dd]o|[Dd]oes|[Dd]id|[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Hh]as|[Hh]ave|[Hh]ad|[Ww]ould|[Cc]ould|[Ss]hould)n't\b/g,
    '$1 not',
  ],
  [/\bI'm\b/g, 'I am'],
  [/\b([Yy]ou|[Ww]e|[Tt]hey)'re\b/g, '$1 are'],
  [
    /\b([Hh]e|[Ss]he|[Ii]t|[Tt]hat|[Tt]here|[Ww]hat|[Ww]ho)'s\b(?= (?:\w+ly )?(?:been|got|had|gone|become|\w+ed)\b)/g,
    '$1 has',
  ],
  [/\b([Hh]e|[Ss]he|[Ii]t|[Tt]hat|[Tt]here|[Ww]hat|[Ww]ho|[Hh]ere|[Ww]here|[Hh]ow)'s\b/g, '$1 is'],
  [/\b([Ll])et's\b/g, '$1et us'],
  [/\b(I|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|[Ii]t|[Tt]hat|[Tt]here)'ll\b/g, '$1 will'],
  [/\b(I|[Yy]ou|[Ww]e|[Tt]hey|[Ww]ould|[Cc]ould|[Ss]hould)'ve\b/g, '$1 have'],
  [/\b(I|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|[Ii]t)'d\b(?= (?:better|been|had|\w+ed)\b)/g, '$1 had'],
  [/\b(I|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|[Ii]t)'d\b/g, '$1 would'],
];

export const CONTRACTED =
  /\b\w+n't\b|\b(?:I'm|\w+'re|\w+'ve|\w+'ll|(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hat|[Tt]here|[Ww]hat|[Ll]et)'s|(?:I|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he)'d)\b/;

function applyRules(text: string, rules: readonly Rule[], random: Random, rate: number): Changed {
  let count = 0;
  let changed = text;
  for (const [pattern, into] of rules) {
    changed = changed.replace(pattern, (...match) => {
      if (!random.chance(rate)) return match[0] as string;
      count++;
      return into.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] as string);
    });
  }
  return { text: changed, count };
}

export const contract = (text: string, random: Random, rate = 0.92): Changed =>
  applyRules(text, CONTRACTIONS, random, rate);
export const expand = (text: string, random: Random): Changed =>
  applyRules(text, EXPANSIONS, random, 1);

const everyday = new Swaps()
  .words(PHRASES, (phrase) => !LOOSE_PHRASES.has(phrase))
  .verbs(VERBS, (verb) => SAFE_VERBS.has(verb))
  .nouns(NOUNS, (noun) => SAFE_NOUNS.has(noun))
  .words(WORDS, (word) => SAFE_WORDS.has(word));
const anyPlain = new Swaps().verbs(VERBS).words(WORDS);
const slang = new Swaps().words(SLANG);
const raised = new Swaps().verbs(RAISED_VERBS).words(RAISED_WORDS);

const CONNECTORS: Rule[] = [
  [/^(?:However|Nevertheless|Nonetheless),? (\w)/, 'But $1'],
  [/^(?:In addition|Additionally|Furthermore|Moreover),? (\w)/, 'Plus, $1'],
  [/^(?:Therefore|Consequently|Thus|Hence|As a result),? (\w)/, 'So $1'],
  [/^(?:In conclusion|In summary|To summarize),? (\w)/, 'So yeah, $1'],
];
const STARTS =
  'So|Well,|OK so|Okay,|Hey,|Honestly,|Just so you know,|FYI,|Basically,|I mean,|Anyway,|Look,|Oh and|Yeah, so|Guess what,|Btw,|By the way,|Yeah,|Heads up,'.split(
    '|',
  );
const ENDS = '!|!|!!|, you know?|, right?|...| :)|, lol|, haha|, I guess.'.split('|');

/** A formal text as it would be said among friends; `loud` adds what only chats have. */
export function casualize(formal: string, random: Random, loud = true): Changed {
  let { text, count } = contract(formal, random);
  const step = (next: Changed) => {
    text = next.text;
    count += next.count;
  };
  step(applyRules(text, CONNECTORS, random, 0.9));
  step(everyday.apply(text, random, 0.85));
  step(slang.apply(text, random, loud ? 0.7 : 0.5));
  if (loud) step(anyPlain.apply(text, random, 0.35));
  if (!loud) return { text, count };
  if (random.chance(0.35)) {
    text = `${random.pick(STARTS)} ${uncapital(text)}`;
    count++;
  }
  if (random.chance(0.3) && /[a-z]\.$/.test(text)) {
    text = text.replace(/\.$/, random.pick(ENDS));
    count++;
  }
  if (random.chance(0.12)) text = text.replace(/\b[Yy]ou\b/g, 'u').replace(/\b[Yy]our\b/g, 'ur');
  if (random.chance(0.1)) text = text.replace(/\b[Pp]lease\b/g, 'pls');
  if (random.chance(0.15)) text = uncapital(text);
  return { text, count };
}

const FILLERS =
  /(?:^|(?<=[.!?] ))(?:Yeah|Yes|Well|Oh|So|Ok|OK|Okay|Right|Sure|I mean|You know|Wow|Hey|Haha|Lol|And|Um|Honestly|Basically|Exactly|Absolutely|Cool|Nice)(?:,? (?:yeah|so|but|and|well))?[,!.]? +(?=\w)/g;
const ASIDES =
  /,? (?:you know|I mean|kind of|sort of|like I said|or something|or whatever|and stuff|I guess|right|lol|haha)(?=[,.!?])|\b(?:just|really|actually|basically|literally|kinda|sorta) (?=[a-z])/g;
const SPOKEN: Rule[] = [
  [/\b[Gg]onna\b/g, 'going to'],
  [/\b[Ww]anna\b/g, 'want to'],
  [/\b(have|has) gotta\b/g, '$1 to'],
  [/\b[Gg]otta\b/g, 'have to'],
  [/\b[Yy]eah\b/g, 'Yes'],
  [/\bwant(s?) to\b/g, 'wish$1 to'],
  [/\bneed to be\b/g, 'are required to be'],
  [/\babout (?=\d)/g, 'approximately '],
  [/\bbefore (?=\w+ing\b|the )/g, 'prior to '],
  [/(?<=^|[.!?] )But (?=\w)/g, 'However, '],
  [/(?<=^|[.!?] )So (?=\w)/g, 'Therefore, '],
  [/(?<=^|[.!?] )Also,? (?=\w)/g, 'In addition, '],
  [/(?<=^|[.!?] )Plus,? (?=\w)/g, 'Furthermore, '],
  [/(?<=^|[.!?] )Maybe /g, 'Perhaps '],
  [/, so (?=I|you|we|they|he|she|it|the)/g, '; therefore, '],
  [/!+/g, '.'],
];

/** A casual text as a report would put it. */
export function formalize(casual: string, random: Random): Changed {
  let { text, count } = expand(casual, random);
  const asides = text.replace(ASIDES, (aside) => (random.chance(0.8) ? '' : aside));
  if (asides !== text) count++;
  text = asides;
  const spoken = applyRules(text, SPOKEN, random, 0.85);
  text = spoken.text;
  const filled = text.replace(FILLERS, '');
  if (filled !== text) count++;
  text = filled.replace(
    /(^|[.!?] )([a-z])/g,
    (_, start: string, letter: string) => start + letter.toUpperCase(),
  );
  const lifted = raised.apply(text, random, 0.75);
  return {
    text: capital(lifted.text).replace(/ {2,}/g, ' '),
    count: count + spoken.count + lifted.count,
  };
}
