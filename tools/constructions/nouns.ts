// Quantities, comparisons, negations, and nouns that are built otherwise.
import { CERTAIN, EVEN, LIKELY, NEARLY } from '../confusions.ts';
import { comparedOf, withS } from '../inflect.ts';
import {
  ADJECTIVES,
  type Construction,
  construction,
  EST,
  type Groups,
  isPlural,
  NUMBER,
  STEMS,
  UNCOUNTED,
  WORD,
} from './construction.ts';

const SHORT = ADJECTIVES.join('|');
const LONG =
  'good|bad|wonderful|excellent|interesting|beautiful|important|useful|helpful|difficult|popular|patient|polite';
const ER = [...STEMS.map((stem) => `${stem}er`), 'better', 'worse'].join('|');
const COMPARED = `${ER}|${EST}`;
const ANY_FOR_NO: Groups = {
  no: 'any',
  nothing: 'anything',
  nobody: 'anybody',
  'no one': 'anyone',
};

export const NOUNS: readonly Construction[] = [
  construction(
    'Age',
    `\\b(?<subject>i|he|she)(?: have| has|['’]ve) (?<years>\\d{1,3}) years(?: old)?(?=[.,;!?]|$| (?:and|but|now)\\b)`,
    ({ subject = '', years }) =>
      `${subject} ${subject.toLowerCase() === 'i' ? 'am' : 'is'} ${years} years old`,
    CERTAIN,
  ),
  construction(
    'YearOld',
    `(?<=\\b(?:\\d{1,3}|${NUMBER})) years[- ]old (?=\\p{Ll}+(?:[.,;!?]| |$))(?!and|but|or|now|when|with|in|on|at|he|she|it|they|who|to|if|so|today|this|next|last)`,
    '-year-old ',
    NEARLY,
  ),
  construction('DoubleComparative', `\\b(?:more|most) (?<word>${COMPARED})\\b`, '$word', NEARLY),
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
    '\\bin the age of (?<years>\\d{1,3}|\\p{L}+teen|\\p{L}+ty)\\b',
    'at the age of $years',
    NEARLY,
  ),
  construction(
    'MoreThan',
    `\\bmore (?<word>${SHORT}) than\\b`,
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
    ({ be, which = '', noun }) => `${be} ${/^ [aeiou]/.test(which) ? 'an' : 'a'}${which} ${noun}`,
    NEARLY,
  ),
  construction(
    'OneOf',
    `\\bone of (?<whose>(?:my|our|his|her|their|your|these|those)(?: (?:best|oldest|closest|new|old|favou?rite))?) (?<noun>friend|brother|sister|colleague|student|teacher|neighbou?r|cousin|customer|client|book|photo|problem|reason|picture|dream|idea|hobby|goal|team|film|movie|song|meal|dish)(?=[.,;!?]|$| (?:is|was|has|had|who|that|in|at|from|and|to|told|said|lives?|works?|came|went|called|can|will|for|with|on|about)\\b)`,
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
    `(?<=\\b(?:have|has|had|got|get|gets|is|are|was|were|with|earn|earns|eat|sleep|slept|drink|know|did) )to less(?: (?<what>\\p{L}+))?(?=[.,;!?]|$| (?:for|and|but|in|at|to|on)\\b)`,
    ({ what }) =>
      what === undefined ? 'too little' : `too ${isPlural(what) ? 'few' : 'little'} ${what}`,
    CERTAIN,
  ),
  construction(
    'MostPeople',
    `^the most (?<who>people|students|children|women|men|companies|countries|shops|restaurants) (?=(?:here|there|in|are|do|have|speak|think|know|like|want|live|work|don['’]t)\\b)`,
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
    '\\b(?<one>bath|bed|class)(?: |-)(?<two>rooms?)\\b|\\b(?<birth>birth) (?<days>days?)\\b|\\b(?<news>news) (?<papers>papers?)\\b|\\b(?<grand>grand) (?<parent>mother|father|parents|son|daughter|children)\\b|\\b(?<with>with) (?<out>out)(?= (?:a|an|any|my|your|the|him|her|me|it|\\p{L}+ing)\\b)|\\b(?<tooth>tooth) (?<brush>brush|paste|ache)\\b|\\b(?<air>air) (?<ports>ports?)\\b',
    (groups) => {
      const parts = Object.values(groups).filter((part) => part !== undefined);
      return parts.length === 2 ? parts.join('') : undefined;
    },
    NEARLY,
  ),
  construction(
    'Hardly',
    `\\b(?<can>ca|could)n['’]t hardly\\b`,
    ({ can }) => (can?.toLowerCase() === 'ca' ? 'can hardly' : 'could hardly'),
    NEARLY,
  ),
  construction(
    'NumberOf',
    '\\bamounts? of (?<what>people|users|visitors|cars|errors|mistakes|emails|children|customers|students|calls|problems|books|friends|times|hours|days|questions)\\b',
    'number of $what',
    LIKELY,
  ),
];
