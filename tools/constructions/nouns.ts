// Quantities, comparisons, negations, and nouns that are built otherwise.
import { CERTAIN, EVEN, LIKELY, NEARLY } from '../confusions.ts';
import { comparedOf, withS } from '../inflect.ts';
import {
  ADJECTIVES,
  type Construction,
  construction,
  ER,
  EST,
  type Groups,
  isPlural,
  NO_NOUN_NEXT,
  NUMBER,
  UNCOUNTED,
  WORD,
} from './construction.ts';

const SHORT = ADJECTIVES.join('|');
const LONG =
  'good|bad|wonderful|excellent|interesting|beautiful|important|useful|helpful|difficult|popular|patient|polite';
const COMPARED = `${ER}|${EST}`;
const ANY_FOR_NO: Groups = {
  no: 'any',
  nothing: 'anything',
  nobody: 'anybody',
  'no one': 'anyone',
};

const AM: Groups = { i: 'am', he: 'is', she: 'is' };
const TOO_LITTLE = ({ what }: Groups) =>
  what === undefined ? 'too little' : `too ${isPlural(what) ? 'few' : 'little'} ${what}`;

export const NOUNS: readonly Construction[] = [
  construction(
    'Age',
    `\\b(?<subject>i|he|she)(?: have| has|['’]ve) (?<years>\\d{1,3}) years old(?=[.,;!?]|$| (?:and|but|now)\\b)`,
    ({ subject = '', years }) => `${subject} ${AM[subject.toLowerCase()]} ${years} years old`,
    CERTAIN,
  ),
  // Experience, a guarantee and a sentence are had too.
  ...(
    [
      [
        "(?= and (?:i|he|she)(?:['’](?:m|s)\\b| (?:am|is|lives?|works?|study|studies|comes?)\\b))",
        NEARLY,
      ],
      ['(?=(?: and|,) (?:i|he|she) (?!have|has|had|got)\\p{L})', LIKELY],
      ['(?=[.,;!?]|$| (?:and|but|now)\\b)', EVEN],
    ] as const
  ).map(([next, needed]) =>
    construction(
      'Age',
      `\\b(?<subject>i|he|she)(?: have| has|['’]ve) (?<years>\\d{1,3}) years${next}`,
      ({ subject = '', years }) => `${subject} ${AM[subject.toLowerCase()]} ${years} years old`,
      needed,
    ),
  ),
  // "A four years old child"; "he was nine years old before that" is none.
  ...(
    [
      ['(?:an?|my|your|his|her|our|their|the|this|that)', NEARLY],
      ['(?:of|with|two|three|four|some)', EVEN],
    ] as const
  ).map(([before, needed]) =>
    construction(
      'YearOld',
      `(?<=\\b${before} (?:\\d{1,3}|${NUMBER})) years[- ]old (?=\\p{Ll}+(?:[.,;!?]| |$))(?!(?:and|but|or|now|when|with|in|on|at|from|i|we|you|he|she|it|they|who|that|to|if|so|today|this|next|last|is|was|are|were|has|had|have|can|will|already|then|though|before|after|by|as|than|going)\\b)`,
      '-year-old ',
      needed,
    ),
  ),
  construction(
    'YearOld',
    `(?<=\\b(?:\\d{1,3}|${NUMBER})) years[- ]old (?=(?:boy|girl|man|woman|male|female|child|son|daughter|student|person|kid)\\b)`,
    '-year-old ',
    NEARLY,
  ),
  construction(
    'DoubleComparative',
    `\\b(?:more (?<word>${COMPARED})\\b(?!-)${NO_NOUN_NEXT}|(?<=(?:\\b(?:the|my|your|his|her|our|their)|['’]s?) )most (?<most>${EST})\\b(?!-))`,
    '$word$most',
    NEARLY,
  ),
  construction(
    'DoubleComparative',
    `(?<=(?<!\\bthere )\\b(?:is|are|was|were|be|been|become|becomes|became) )more (?<word>${COMPARED})\\b(?!-)`,
    '$word',
    NEARLY,
  ),
  // "We need more older people": more of them.
  construction('DoubleComparative', `\\bmore (?<word>${COMPARED})\\b(?!-)`, '$word', EVEN),
  construction('DoubleComparative', '\\bmore (?<word>better|worse)\\b(?!-)', '$word', LIKELY),
  construction(
    'Uncounted',
    `\\ban? (?<which>(?:good|great|bad|useful|helpful|important|new|little|small|quick|last) )?(?<noun>${UNCOUNTED})(?= (?:about|for|that|from|to|on|in|which|and|because|when|before|if)\\b|[.,;!?]|$)`,
    '$which$noun',
    EVEN,
  ),
  construction(
    'NewsIs',
    '\\bnews (?<be>are|were)\\b',
    ({ be = '' }) => `news ${be.toLowerCase() === 'are' ? 'is' : 'was'}`,
    LIKELY,
  ),
  construction(
    'Than',
    `\\b(?<more>more|less|fewer|better|worse|rather|other|${COMPARED})(?<between>(?: (?!and\\b)[\\p{L}'’]+){0,3}) then (?=\\p{L}|\\d)`,
    '$more$between than ',
    EVEN,
  ),
  construction(
    'AtAge',
    // "In the age of uncertainty", "in the age of 280 characters" are of a time.
    `\\bin the age of (?<years>\\d{1,3}|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)(?=[.,;!?]|$| (?:i|he|she|we|they|you|my|his|her|our|and|or|to|when|with|because|but|after|in)\\b)`,
    'at the age of $years',
    NEARLY,
  ),
  construction(
    'MoreThan',
    // "More tired than sad", "more poor than rich people" compare two words.
    `\\bmore (?<word>${SHORT}) than\\b(?! (?:${SHORT}|${LONG}|average|clever|sour|sad|angry|old-fashioned)(?:[.,;!?]|$| people\\b))`,
    ({ word = '' }) => `${comparedOf(word)}er than`,
    LIKELY,
  ),
  construction(
    'MostOf',
    `\\bthe most (?<word>${SHORT})(?= \\p{L})`,
    ({ word = '' }) => `the ${comparedOf(word)}est`,
    EVEN,
  ),
  construction(
    'BiggerThan',
    `\\b(?<word>${ER}) as (?=(?:my|your|his|her|our|their|mine|yours|me|him|us|them)\\b|(?-i:\\p{Lu}\\p{Ll})|before|last|expected|usual)`,
    '$word than ',
    LIKELY,
  ),
  construction(
    'MostOfThem',
    `(?<!\\b(?:make|makes|made|making|get|gets|got|getting) )\\bthe most of (?<whom>the|my|our|your|his|her|their|these|those|them|us)\\b`,
    'most of $whom',
    LIKELY,
  ),
  construction(
    'HaveNo',
    `\\b(?<have>have|has|had) not (?<what>money|time|idea|problems?|questions|job|car|children|brothers|sisters|friends)\\b`,
    '$have no $what',
    LIKELY,
  ),
  construction(
    'MoreThan',
    `\\b(?<more>more|less|fewer) (?<what>\\p{L}+) as (?<whom>me|him|her|us|them)\\b`,
    '$more $what than $whom',
    LIKELY,
  ),
  construction(
    'Hair',
    `\\b(?<whose>my|your|his|her) (?<which>(?:long|short|brown|black|blond|blonde|dark|grey|gray) )?hairs (?<be>are|were)\\b`,
    ({ whose, which = '', be }) => `${whose} ${which}hair ${be === 'are' ? 'is' : 'was'}`,
    LIKELY,
  ),
  construction(
    'APerson',
    `\\b(?<be>is|was|be|am|i['’]m|he['’]s|she['’]s|such|as)(?<which>(?: (?:very|really))? (?:${SHORT}|${LONG})(?:(?: and|,) (?:${SHORT}|${LONG}))?) (?<noun>person|man|woman|girl|boy|guy|teacher|student|friend|place|idea|movie|book|city|town|country|company|problem|question|job)(?=[.,;!?]|$| (?:and|but|who|that|in|of|for|to|with|because|from)\\b)`,
    ({ be, which = '', noun = '' }) => {
      // "She is good company", "it was open country".
      const isUncounted =
        /^(?:company|country)$/i.test(noun) && !/\b(?:big|small|new|young)\b/i.test(which);
      return isUncounted
        ? undefined
        : `${be} ${/^ [aeiou]/.test(which) ? 'an' : 'a'}${which} ${noun}`;
    },
    NEARLY,
  ),
  construction(
    'OneOf',
    `\\bone of (?<whose>(?:my|our|his|her|their|your|these|those)(?: (?:best|oldest|closest|new|old|favou?rite))?) (?<noun>friend|brother|sister|colleague|student|teacher|neighbou?r|cousin|customer|client|book|photo|problem|reason|picture|dream|idea|hobby|goal|film|movie|song|meal|dish)(?=[.,;!?]|$| (?:is|was|has|had|who|that|in|at|from|to|told|said|lives|works|came|went|called|can|will|for|with|on|about)\\b)`,
    ({ whose, noun = '' }) => `one of ${whose} ${withS(noun)}`,
    NEARLY,
  ),
  construction(
    'DoubleNegative',
    `\\b(?<not>(?:do|does|did|ca|could|wo|would|have|has|had)n['’]t|cannot|never) (?<verb>have|had|has|want|need|know|see|seen|say|said|do|done|get|got|make|made|eat|eaten|find|found|got|give|take|hear|heard|tell|buy) (?<no>nothing|nobody|no one|(?<!\\b(?:say|said) )no (?!\\w+ (?:longer|more|less)\\b)(?!for\\b)(?=(?:${WORD})))(?! (?:longer|more|less|idea|matter|doubt|one['’]s)\\b)`,
    ({ not, verb, no = '' }) =>
      `${not} ${verb} ${ANY_FOR_NO[no.toLowerCase().trim()]}${no.endsWith(' ') ? ' ' : ''}`,
    LIKELY,
  ),
  construction('Both', `\\bthe both (?<who>\\p{L}+s)(?= )`, 'both $who', NEARLY),
  construction(
    'TooFew',
    '(?<=\\b(?:have|has|had|earn|earns|eat|sleep|slept|drink|know) )to less(?: (?<what>(?!and\\b)\\p{L}+))?(?=[.,;!?]|$| (?:for|and|but|in|at|to|on)\\b)',
    TOO_LITTLE,
    CERTAIN,
  ),
  // "The trend is to less work", "how do we get to less waste".
  construction(
    'TooFew',
    '(?<=\\b(?:got|get|gets|is|are|was|were|with|did) )to less(?: (?<what>(?!and\\b)\\p{L}+))?(?=[.,;!?]|$| (?:for|but|in|at|to|on)\\b)',
    TOO_LITTLE,
    EVEN,
  ),
  construction(
    'MostPeople',
    `^the most (?<who>people|students|children|women|men|companies|countries|shops|restaurants) (?=(?:here|there|in|are|do|have|speak|think|know|like|want|live|work|don['’]t)\\b)(?![^.;]* (?:is|was)\\b)`,
    // But "the most people can do is wait".
    'Most $who ',
    NEARLY,
  ),
  construction(
    'HaventNo',
    `\\b(?<have>haven|hasn|hadn|isn|aren|wasn|weren)['’]t no (?=\\p{L})(?!(?:longer|more|less|better|worse|problem)\\b)`,
    "$have't any ",
    LIKELY,
  ),
  construction(
    'OneWord',
    '\\b(?<one>bath|bed|class)(?: |-)(?<two>rooms?)\\b|\\b(?<birth>birth) (?<days>days?)\\b|\\b(?<news>news) (?<papers>papers?)\\b|\\b(?<grand>grand) (?<parent>mother|father|parents|son|daughter|children)\\b|\\b(?<with>with) (?<out>out)(?= (?:a|an|any|my|your|the|him|her|me|it|\\p{L}+ing)\\b)|\\b(?<tooth>tooth) (?<brush>brush|paste|ache)\\b',
    (groups) => {
      const parts = Object.values(groups).filter((part) => part !== undefined);
      return parts.length === 2 ? parts.join('') : undefined;
    },
    NEARLY,
  ),
  // Valves have air ports.
  construction('OneWord', '\\bair (?<ports>ports?)\\b', 'air$ports', EVEN),
  construction(
    'Hardly',
    `\\b(?<can>ca|could)n['’]t hardly\\b`,
    ({ can }) => (can?.toLowerCase() === 'ca' ? 'can hardly' : 'could hardly'),
    NEARLY,
  ),
  construction(
    'NumberOf',
    "\\bamounts? of (?<what>people|users|visitors|cars|errors|mistakes|emails|children|customers|students|calls|problems|books|friends|times|hours|days|questions)\\b(?!['’]| skills)",
    'number of $what',
    LIKELY,
  ),
];
