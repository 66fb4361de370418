// The few words that give away a register whatever the sentence says: contractions and slang in a formal text,
// their long forms in a casual one. The model leaves some, and leaves all where its answer is refused. Only
// what has one other form anywhere; rules over words, which touch nothing that is protected.
import { IRREGULAR_VERBS } from '../contract/irregular-verbs.ts';
import { protectedSpans } from './protect.ts';
import { isFormal, TONES } from './wishes.ts';
import { capitalised } from './words.ts';

/** What may stand between "it's" and what it was. */
const ADVERBS =
  '(?:(?:already|just|always|never|only|recently|lately|long|also|since|now|finally|probably|certainly|really|ever|often|still|even|not|all) )*';
const PARTICIPLES = IRREGULAR_VERBS.map(([, , participle]) => participle).join('|');
const HAS = new RegExp(
  `\\b(he|she|it|that|there|what)'s (?=${ADVERBS}(?:been|got|had|become)\\b)`,
  'gi',
);
/** "It's finished" is or has. */
const IS = new RegExp(
  `\\b(he|she|it|that|there|what)'s(?! ${ADVERBS}(?:\\p{L}+(?:ed|en)|${PARTICIPLES})\\b)`,
  'giu',
);
/** Where "they are" is said in full: behind what is asked or compared, and before what it does not belong to. */
const IN_FULL = String.raw`(?<!\b(?:as|than|who|whoever|what|whatever|which|whichever|where|wherever|how|however|how \p{L}+) )`;
const GOES_ON = String.raw`(?= (?!and\b|or\b|but\b|now\b|today\b|then\b)\p{L})`;

type Rule = readonly [pattern: RegExp, replacement: string];

/** "Don't you ..." and "Why don't people ..." have no long form that anybody writes. */
const NOT_IN_QUESTION = '(?<!\\b(?:why|how come) )';
const NOT_BEFORE_SUBJECT = '(?! (?:i|you|he|she|it|we|they|this|that|there|the)\\b)';

const FORMAL: readonly Rule[] = [
  [/\b(he|she|it)(?:'s| has)? gotta\b/gi, '$1 has to'],
  [/(?:'ve| have)? gotta\b/gi, ' have to'],
  [/\bgonna\b/gi, 'going to'],
  [/^wanna\b/gi, 'would you like to'],
  [/\bwanna\b/gi, 'want to'],
  [/\b(?:kinda|sorta)(?= \p{L}+ing\b)/giu, 'more or less'],
  [/\b(?:kinda|sorta)(?= \p{L})/giu, 'rather'],
  [/,? (?:lol|haha|lmao)\b(?=[.!?,]|$)/gi, ''],
  [/\bno worries about\b/gi, 'please do not worry about'],
  [/\bno worries\b(?=[,.!]|$)/gi, 'that is no problem'],
  [/\b(?:yeah|yep|yup)\b/gi, 'yes'],
  [/\bnope\b/gi, 'no'],
  [/\basap\b/gi, 'as soon as possible'],
  [/\bbtw\b/gi, 'by the way'],
  [/\b(?:cuz|coz)\b/gi, 'because'],
  [/(?<!many )\b(?:thanks|thx) a lot\b/gi, 'thank you very much'],
  // "He thanks him" is no wish.
  [/(?<=^|[.!?,;:–—(] ?|\b(?:ok|okay|yes|no|great|say) )(?:thanks|thx)\b(?! to\b)/gi, 'thank you'],
  [/\bkids\b/gi, 'children'],
  // Without an owner it is what somebody is called.
  [/(?<=\b(?:my|your|his|her|our|their|a|the) )(?:mom|mum)\b/gi, 'mother'],
  [/(?<=\b(?:my|your|his|her|our|their|a|the) )dad\b/gi, 'father'],
  [/\ba bunch of\b/gi, 'a number of'],
  [/\banyways\b/gi, 'anyway'],
  [/,? (?:like|such as) (?=(?:\d+|ten|twenty|fifty|a hundred)\b)/gi, ' about '],

  [new RegExp(`${NOT_IN_QUESTION}\\bcan't\\b${NOT_BEFORE_SUBJECT}`, 'gi'), 'cannot'],
  [new RegExp(`${NOT_IN_QUESTION}\\bwon't\\b${NOT_BEFORE_SUBJECT}`, 'gi'), 'will not'],
  [
    new RegExp(
      `${NOT_IN_QUESTION}\\b(do|does|did|is|are|was|were|have|has|had|could|would|should|must|need)n't\\b${NOT_BEFORE_SUBJECT}`,
      'gi',
    ),
    '$1 not',
  ],
  // What the model makes of "it's been".
  [/\b(he|she|it|that|there|what) is (been)\b/gi, '$1 has $2'],
  [/\b(i)'m\b/gi, '$1 am'],
  [/\b(you|we|they)'re\b/gi, '$1 are'],
  [/\b(i|you|we|they|could|would|should|must|might)'ve\b/gi, '$1 have'],
  [/\b(i|you|he|she|it|we|they|that|there)'ll\b/gi, '$1 will'],
  [HAS, '$1 has '],
  [IS, '$1 is'],
  [/\b(i|you|he|she|we|they)'d better\b/gi, '$1 had better'],
  [
    /\b(i|you|he|she|it|we|they)'d(?= (?:(?:also|really|rather|never|not) )?(?:like|love|be|prefer|appreciate|have|want|say|need|recommend|suggest|do|go|know)\b)/gi,
    '$1 would',
  ],
];

const CASUAL: readonly Rule[] = [
  [/\bcannot\b/gi, "can't"],
  [/\bwill not\b/gi, "won't"],
  [
    /\b(do|does|did|is|are|was|were|have|has|had|could|would|should) not\b(?! (?:only|just|least)\b)/gi,
    "$1n't",
  ],
  [new RegExp(`${IN_FULL}\\b(i) am${GOES_ON}`, 'giu'), "$1'm"],
  [new RegExp(`${IN_FULL}\\b(you|we|they) are${GOES_ON}`, 'giu'), "$1're"],
  [new RegExp(`${IN_FULL}\\b(it|that) is${GOES_ON}`, 'giu'), "$1's"],
  [/\b(i|you|he|she|it|we|they) will(?= \p{L})/giu, "$1'll"],
  [/\b(i|we) would (?=(?:also |really )?(?:like|love)\b)/gi, "$1'd "],
  [
    /\b(i|you|we|they) have (?=(?:just |already |never )?(?:been|seen|got|heard|found|made|done)\b)/gi,
    "$1've ",
  ],
  // "We would like to thank you" is no thanks.
  [/(?<=^|[.!?,;:–—(] ?)thank you (?=for\b|so much\b|very much\b)/gi, 'thanks '],
  [/\bapproximately\b/gi, 'about'],
  [/\bin order to\b/gi, 'to'],
  [/\bprior to\b/gi, 'before'],
  [/\bas soon as possible\b/gi, 'asap'],
];

/** A sentence that begins with no name of a thing ("npm", "info@"), which are spelt as they are. */
const PLAIN_WORD_FIRST =
  /^(?:i|we|you|he|she|it|they|the|this|that|there|and|but|so|also|not|no|yes|ok|okay|who|what|when|where|why|how|which|can|could|will|would|do|does|did|is|are|was|were|have|has|my|your|his|her|our|their|in|on|at|take|please|thank|sorry)\b(?!['’]?[\w@.])/i;

/**
 * `sentence` with the words of the register that `instruction` asks for, and a capital if it `startsWhole` and is to be
 * formal; as it is for any other wish.
 */
export function inRegister(
  instruction: string,
  sentence: string,
  ownWords: readonly string[] = [],
  startsWhole = true,
): string {
  const formal = isFormal(instruction);
  const rules = formal ? FORMAL : instruction === TONES['more-casual'] ? CASUAL : [];
  const text = rules.reduce((said, rule) => applied(rule, said, ownWords), sentence);
  const isOwn = ownWords.some((word) => text.startsWith(word));
  const needsCapital = formal && startsWhole && PLAIN_WORD_FIRST.test(text) && !isOwn;
  return needsCapital ? capitalised(text) : text;
}

function applied([pattern, replacement]: Rule, sentence: string, own: readonly string[]): string {
  const spans = protectedSpans(sentence, own);
  const isCurly = sentence.includes('’') && !sentence.includes("'");
  const plain = sentence.replaceAll('’', "'");
  const changed = plain.replace(pattern, (...found) => {
    const [match, inner] = found as string[];
    const at = found.find((each) => typeof each === 'number') as number;
    const isProtected = spans.some(
      ({ start, end }) => start < at + (match ?? '').length && at < end,
    );
    if (isProtected) return match ?? '';
    const said = replacement.replace('$1', inner ?? '').replace('$2', String(found[2]));
    return /^\p{Lu}(?!\p{Lu})/u.test(match ?? '') ? capitalised(said) : said;
  });
  return isCurly ? changed.replaceAll("'", '’') : changed === plain ? sentence : changed;
}
