// The few words that give away a register whatever the sentence says: contractions and slang in a formal text,
// their long forms in a casual one. The model leaves some, and leaves all where its answer is refused. Only
// what has one other form anywhere; rules over words, which touch nothing that is protected.
import { PARTICIPLES } from './inflect.ts';
import { protectedSpans } from './protect.ts';
import { isFormal, TONES } from './wishes.ts';
import { capitalised } from './words.ts';

/** What may stand between "it's" and what it was. */
const ADVERBS =
  '(?:(?:already|just|always|never|recently|long|also|since|now|ever|often|still|even|not|all|yet|almost|quite|once|soon|very|both|\\p{L}+ly) )*';
const DONE = [...PARTICIPLES, 'born'].join('|');
const HAS = new RegExp(
  `\\b(he|she|it|that|there|what)'s (?=${ADVERBS}(?:been|got|had|become)\\b)`,
  'giu',
);
/** "What's it cost?" asks what it does. */
const WHAT_DOES =
  "what's(?: [\\p{L}']+){1,2} (?:want|mean|do|need|look|say|cost|take|have|know|think|sound|smell|taste|feel|call|eat|drink)\\b";
/** Who says "there's two of them" counts many with "is", which a formal text does not. */
const THERE_ARE =
  "there's (?:(?:about|like|only|just|over|at least|more than) )?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|lots|loads|tons|plenty|many|several|some|a few|a lot of (?:\\p{L}+ )?(?:\\p{L}+s|people)|a couple|a bunch|a number)\\b";
/** "It's finished" is or has. */
const IS = new RegExp(
  `(?!\\b(?:${WHAT_DOES}|${THERE_ARE}))\\b(he|she|it|that|there|what)'s(?! ${ADVERBS}(?:\\p{L}+(?:ed|en)|${DONE})\\b)`,
  'giu',
);
/**
 * Where "they are" is said in full: behind what is asked or compared, as far as the clause goes, and before what it does not
 * belong to.
 */
const IN_FULL = String.raw`(?<!\b(?:as|than|like|where|here|there|the way|all|the (?:more|less|worse|\p{L}+er)(?: \p{L}+)?) )(?<!\b(?:who|whoever|whom|whose|what|whatever|which|whichever|wherever|how|however|no matter)\b(?:(?! (?:that|because|if|when|and|but|or|so|since|although) )[^.,;:!?])*)`;
/** "Behind it is a wall", "the people next to you are loud" and "doing it will help": who does it stands before. */
const NO_OBJECT = String.raw`(?!(?<=\b(?:of|to|for|with|from|by|about|around|behind|beside|near|on|in|at|between|above|below|under|over|like|\p{L}+(?<!th)ing|(?:to|that) \p{L}+) )(?:you|it|that)\b)`;
/** A clause that ends there leaves its verb out: "I am too". */
const GOES_ON = String.raw`(?= (?!(?:and|or|but|now|today|then|is|was)\b|(?:too|also|though|indeed|already|still|always|sometimes|often|usually|probably)(?:[.,;:!?]|$))\p{L})`;
/** "I will if I can" and "I will tomorrow" too. */
const GOES_ON_TO_DO = String.raw`(?= (?!(?:and|or|but|if|when|as|because|too|though|then|tomorrow|today|tonight|soon|later|now|once|after|before|until|unless|since|while|for|in|on|at|to|with|by|either|indeed|so|next|this|that|is|was|must|can)\b)\p{L})`;

type Rule = readonly [pattern: RegExp, replacement: string];

/** Where a clause begins, perhaps with what it asks for: whoever does it may come behind the verb, "Won't Ann ...?" */
const ASKED_FIRST = String.raw`(?:^|[.!?,;:–—(] ?|\b(?:and|but|so|or|then|well|hey|oh) )(?:(?:why|when|where|how|what|who|whom|which)(?: [\p{L}']+){0,3} )?`;
/** "Don't you ..." and "Why don't people ..." have no long form that anybody writes. */
const NOT_IN_QUESTION = String.raw`(?<!\b(?:why|when|where|how|how come)(?: on earth| then| exactly)? )(?:(?<=\b(?:i|you|he|she|it|we|they|this|that|there|these|those|who|which) )|(?!(?<=${ASKED_FIRST})[^.!?]*\?))`;
const NOT_BEFORE_SUBJECT = String.raw`(?!'| (?:i|you|he|she|it|we|they|this|that|these|those|there|the|(?:any|every|some|no)(?:body|one))\b)`;

/** Before a number these make "like" an "about"; "I'd like ten" and "numbers like ten" are no guesses. */
const GUESSED = String.raw`(?<=\b(?:(?<!\b(?:it|this|that) )(?:is|was)|are|were|be|been|(?:he|she|there)'s|costs?|takes?|took|lasts?|lasted|paid|pay|spent|spend|waited|wait|in|for|of|at|by|after|within|with|had|has|have|got|need|only))`;
const UNIT =
  '(?:\\d[\\d.,]*|ten|twenty|fifty|a hundred) (?:euros?|dollars?|pounds?|bucks|minutes?|hours?|days?|weeks?|months?|years?|km|miles|met(?:er|re)s|degrees|percent|times)\\b';
const OWNED =
  '(?<=\\b(?:my|your|his|her|our|their|a|the) (?:(?:mom|mum|mother|dad|father) (?:and|or) )?)';
/** "Dad jokes" and "mom-and-pop shops" are not of anybody's parents. */
const NO_KIND = '(?!-| (?:jokes?|bods?|dancing|jeans)\\b)';
/** "Some kinda bird" is a bird of a kind. */
const OF_KIND =
  '(?<=\\b(?:what|some|any|same|this|that|these|those|a|the|which|another|other|every|one|right|wrong) )';
/** Where "no worries" answers: "she has no worries" does not. */
const ANSWERED = '(?<=^|[.!?,;:–—(] ?|\\b(?:ok|okay|yes|so|and|but) )';
/** Where thanks are said: "he thanks him" is no wish, nor are "my thanks". */
const AS_WISH = String.raw`(?<=^|[.!?;:–—(] ?|\b(?:ok|okay|yes|no|great|say) |, ?(?=\p{L}+(?: a lot)?(?:[.!?]|,?$| (?:for|so much|very much|again|anyway|in advance)\b)))`;

const FORMAL: readonly Rule[] = [
  [/(?<!\bdoes )\b(he|she|it)(?:'s| has)? gotta\b/gi, '$1 has to'],
  [
    /\b(i|you|we|they)(?:'ve| have)?( just| really| also)? gotta\b(?<!(?:'ve|have) \p{L}+ gotta)/giu,
    '$1$2 have to',
  ],
  [/(?<=\p{L})(?:'s| has) gotta\b/giu, ' has to'],
  [/(?<=\p{L})(?:'ve| have) gotta\b/giu, ' have to'],
  [/\bgonna\b/gi, 'going to'],
  [/^wanna\b(?=.*\?)/gi, 'would you like to'],
  [/\bwanna(?= (?:an?|some|the|my|your|another|one|more)\b)/gi, 'want'],
  [/(?<!\b(?<!\bdoes )(?:he|she|it) )\bwanna\b/gi, 'want to'],
  [new RegExp(`${OF_KIND}kinda\\b`, 'gi'), 'kind of'],
  [new RegExp(`${OF_KIND}sorta\\b`, 'gi'), 'sort of'],
  // What is done is done more or less, and liked or cold rather.
  [/\b(?:kinda|sorta)(?= (?:\p{L}+ing|the|my|your|his|her|our|their)\b)/giu, 'more or less'],
  [
    /(?<=(?:(?<!\b(?:am|is|are|was|were) )\b(?:i|you|he|she|it|we|they|who|to|have|has|had|do|does|did|could|would|should|might)|'(?:ve|d)) )(?:kinda|sorta)(?= (?!like|hope|doubt|agree)\p{L})/giu,
    'more or less',
  ],
  [/\b(?:kinda|sorta)(?= \p{L})/giu, 'rather'],
  [/,? (?:lol|haha|lmao)\b(?=[.!?,]|$)/gi, ''],
  [new RegExp(`${ANSWERED}no worries about\\b`, 'gi'), 'please do not worry about'],
  [new RegExp(`${ANSWERED}no worries\\b(?=[,.!]|$)`, 'gi'), 'that is no problem'],
  [/\b(?:yeah|yep|yup)\b/gi, 'yes'],
  [/\bnope\b/gi, 'no'],
  [/\basap\b/gi, 'as soon as possible'],
  [/\bbtw\b/gi, 'by the way'],
  [/\b(?:cuz|coz)\b/gi, 'because'],
  [new RegExp(`${AS_WISH}(?:thanks|thx) a lot\\b(?! of\\b)`, 'giu'), 'thank you very much'],
  [new RegExp(`${AS_WISH}(?:thanks|thx)\\b(?! (?:to|a lot)\\b)`, 'giu'), 'thank you'],
  [/\bkids'(?!\p{L})/gu, "children's"],
  // "He kids me" jokes, and "Spy Kids" is a name.
  [
    /(?<!\b(?:he|she|it|who) )(?:\bkids|(?<=^|[.!?:] )Kids)\b(?! (?:around|about|me|you|us|him|them)\b)/g,
    'children',
  ],
  // Without an owner it is what somebody is called.
  [new RegExp(`${OWNED}(?:mom|mum)\\b${NO_KIND}`, 'gi'), 'mother'],
  [new RegExp(`${OWNED}dad\\b${NO_KIND}`, 'gi'), 'father'],
  // Flowers and keys come in bunches.
  [
    /\ba bunch of(?= (?:(?:other|new|different|old|random|small) )?(?:people|things|questions|emails|e-mails|mails|messages|files|documents|problems|issues|mistakes|errors|times|reasons|options|changes|guys|friends|colleagues|students|customers|ways|ideas|tickets|meetings|tasks|photos|places|others)\b)/gi,
    'a number of',
  ],
  [/\banyways\b/gi, 'anyway'],
  [
    new RegExp(
      `${GUESSED},? (?:like|such as) (?=(?:\\d|(?:ten|twenty|fifty|a hundred)\\b(?!-)))`,
      'gi',
    ),
    ' about ',
  ],
  [
    new RegExp(`(?<=\\b(?:it|this|that)(?:'s| is| was)),? (?:like|such as) (?=${UNIT})`, 'gi'),
    ' about ',
  ],

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
  [/\bcannot\b(?! (?:only|just|but)\b)/gi, "can't"],
  // "His last will not being found ..."
  [
    /(?<!\b(?:the|a|his|her|my|your|our|their|last|free|good|ill) |'s )\bwill not\b(?! (?:only|just|least)\b)/gi,
    "won't",
  ],
  [/\b(do|does|did) not\b(?! (?:only|just|least|to)\b)/gi, "$1n't"],
  [
    /\b(is|are|was|were|have|has|had|could|would|should) not\b(?! (?:only|just|least)\b)/gi,
    "$1n't",
  ],
  [new RegExp(`${IN_FULL}\\b(i) am${GOES_ON}`, 'giu'), "$1'm"],
  [new RegExp(`${IN_FULL}\\b${NO_OBJECT}(you|we|they) are${GOES_ON}`, 'giu'), "$1're"],
  [
    new RegExp(
      `${IN_FULL}\\b${NO_OBJECT}(it|that) is(?<!\\bthat is(?= to say\\b))${GOES_ON}`,
      'giu',
    ),
    "$1's",
  ],
  [new RegExp(`\\b${NO_OBJECT}(i|you|he|she|it|we|they) will${GOES_ON_TO_DO}`, 'giu'), "$1'll"],
  [/\b(i|we) would (?=(?:also |really )?(?:like|love)\b)/gi, "$1'd "],
  [
    // "Could you have seen it?"
    new RegExp(
      `(?<!\\b(?:can|could|will|would|should|shall|may|might|must) )\\b${NO_OBJECT}(i|you|we|they) have (?=(?:just |already |never )?(?:been|seen|got|heard|found|made|done)\\b)`,
      'giu',
    ),
    "$1've ",
  ],
  // "We would like to thank you" is no thanks.
  [/(?<=^|[.!?,;:–—(] ?)thank you (?=for\b|so much\b|very much\b)/gi, 'thanks '],
  [/\bapproximately\b/gi, 'about'],
  // What is in order is as it should be.
  [
    /(?<!\b(?:be|is|are|was|were|been|all|quite|perfectly|entirely) |'(?:s|re) )\bin order to\b/gi,
    'to',
  ],
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
  const plain = sentence.replaceAll('’', "'");
  const matches = [...plain.matchAll(pattern)];
  // Few rules find anything, and what is protected takes longer to find than all of them.
  if (matches.length === 0) return sentence;
  const spans = protectedSpans(sentence, own);
  const isCurly = sentence.includes('’') && !sentence.includes("'");
  const isShouted = !/\p{Ll}/u.test(sentence);
  const parts: string[] = [];
  let position = 0;
  for (const found of matches) {
    const [match, first = '', second = ''] = found;
    const end = found.index + match.length;
    if (spans.some((span) => span.start < end && found.index < span.end)) continue;
    const said = replacement.replace('$1', first).replace('$2', second);
    const spelt = speltAs(match, said, found.index === 0, isShouted);
    // What stands between keeps the apostrophes that it has: "O’Brien isn't".
    parts.push(sentence.slice(position, found.index), isCurly ? spelt.replaceAll("'", '’') : spelt);
    position = end;
  }
  return parts.join('') + sentence.slice(position);
}

/** `said` in the capitals of the `match` in whose place it comes. */
function speltAs(match: string, said: string, isFirst: boolean, isShouted: boolean): string {
  if (isShouted) return said.toUpperCase();
  const isLoud = /\p{Lu}{2}/u.test(match);
  // "I do NOT": what somebody stresses stays as he wrote it; "ASAP" is written so.
  if (isLoud && /[' ]/.test(match)) return match;
  return /^\p{Lu}/u.test(match) && (!isLoud || isFirst) ? capitalised(said) : said;
}
