// Prepositions and set phrases that are said otherwise, and pairs that are taken for each other.
import { CERTAIN, EVEN, LIKELY, NEARLY } from '../confusions.ts';
import { capitalised, MONTH, WEEKDAY } from '../words.ts';
import {
  type Construction,
  construction,
  type Groups,
  NUMBER,
  SPAN,
  WORD,
} from './construction.ts';

const DO_FOR_MAKE: Groups = { make: 'do', makes: 'does', made: 'did', making: 'doing' };
const MAKE_FOR_DO: Groups = {
  do: 'make',
  does: 'makes',
  did: 'made',
  doing: 'making',
  done: 'made',
};
const TAKE_FOR_MAKE: Groups = { make: 'take', makes: 'takes', made: 'took', making: 'taking' };
const LEND_FOR_BORROW: Groups = { '': 'lend', s: 'lends', ed: 'lent', ing: 'lending' };
const PLURAL: Groups = { is: 'are', was: 'were', has: 'have' };
const MISS_FOR_LOSE: Groups = { lose: 'miss', loses: 'misses', lost: 'missed', losing: 'missing' };

export const PHRASES: readonly Construction[] = [
  construction(
    'ToWhom',
    `\\b(?<verb>explain|explains|explained|explaining) (?<whom>me|us|him|her)(?= (?:how|why|what|where|when|that|if|whether)\\b)`,
    '$verb to $whom',
    LIKELY,
  ),
  construction(
    'ToWhom',
    `\\b(?<verb>explain|explains|explained|explaining) (?<whom>me|us|you) (?<what>everything|it|this|that|the ${WORD})\\b`,
    '$verb $what to $whom',
    CERTAIN,
  ),
  construction(
    'AlthoughBut',
    `^(?<although>although|though|even though) (?<clause>[^,.;!?]+), but (?=\\p{L})`,
    '$although $clause, ',
    NEARLY,
  ),
  construction(
    'OnFoot',
    `\\b(?<verb>go|goes|went|going|come|comes|came|walk|get|school|work|there|here|home|center|centre) by foot\\b`,
    '$verb on foot',
    LIKELY,
  ),
  construction(
    'Homework',
    `\\b(?<have>(?:have|has|had|was|were|been)(?: already| just| never| not)? |['’]ve )?(?<verb>make|makes|made|making) (?<whose>(?:my|your|his|her|our|their|the|some|any) )?homework\\b(?! \\p{L}+(?:s|ment)\\b)`,
    ({ have = '', verb = '', whose = '' }) => {
      const form = have === '' ? DO_FOR_MAKE[verb.toLowerCase()] : 'done';
      return `${have}${form} ${whose}homework`;
    },
    NEARLY,
  ),
  construction(
    'Discuss',
    `\\b(?<verb>discuss|discusses|discussed|discussing) about (?=\\p{L})`,
    '$verb ',
    NEARLY,
  ),
  construction(
    'Decision',
    `\\b(?<verb>do|does|did|doing|done) (?<which>(?:(?:an?|my|your|his|her|our|their|some|any|no|many|this|that|big|important|good|bad|wrong|right) )+)(?<noun>decisions?|mistakes?|progress|efforts?)\\b`,
    ({ verb = '', which, noun }) => `${MAKE_FOR_DO[verb.toLowerCase()]} ${which}${noun}`,
    NEARLY,
  ),
  construction(
    'LendMe',
    '\\bborrow(?<form>s|ed|ing)? (?<whom>me|us)\\b',
    ({ form = '', whom }) => `${LEND_FOR_BORROW[form]} ${whom}`,
    NEARLY,
  ),
  construction(
    'HearFrom',
    '\\b(?<hope>hope|hoping|like|want|wait|waiting) to hear you(?= (?:soon|again)\\b|[.!]|$)',
    '$hope to hear from you',
    LIKELY,
  ),
  construction('Attached', '\\bplease find attach\\b', 'please find attached', CERTAIN),
  construction(
    'TheSame',
    '\\b(?<be>is|are|was|were|be|look|looks|stay|stays|cost|costs) same(?<as> as|[.,!]|$)',
    '$be the same$as',
    LIKELY,
  ),
  construction(
    'Patience',
    '\\b(?<thanks>appreciate|thanks for|thank you for|thank you very much for) your patients\\b',
    '$thanks your patience',
    NEARLY,
  ),
  construction(
    'Affect',
    `\\b(?<before>will|would|can|could|may|might|won['’]t|doesn['’]t|didn['’]t) effect (?<whom>the|my|our|your|his|her|their|us|me|you|him|them|it|everyone|everybody|people|all|how|many|both|every)\\b`,
    '$before affect $whom',
    EVEN,
  ),
  construction(
    'Effect',
    `\\b(?<before>an?|the|no|this|any|side|big|bad|good|huge|great|same) (?<noun>affects?)(?= (?:of|on|is|was|are|in|for)\\b|[.,;!?]|$)`,
    ({ before, noun = '' }) => `${before} e${noun.slice(1)}`,
    EVEN,
  ),
  construction(
    'Response',
    `\\b(?<before>quick|fast|prompt|early|kind|a|your|the) respond(?=[.,;!?]|$| (?:to|from|and|was|is)\\b)`,
    '$before response',
    EVEN,
  ),
  construction(
    'MissBus',
    '\\b(?<verb>lose|loses|lost|losing) (?<what>(?:the|my|our|his|her|their) (?:bus|train|flight|plane|tram|ferry))\\b(?! (?:of|ticket|card|pass|driver))',
    ({ verb = '', what }) => `${MISS_FOR_LOSE[verb.toLowerCase()]} ${what}`,
    NEARLY,
  ),
  construction(
    'FeelsBored',
    `\\b(?<person>i am|i['’]m|we are|we['’]re|i was|we were|i feel|i felt|i got|we got|he is|she is|she was|he was)(?<very> (?:very|so|really|a bit|quite|too))? (?<feeling>bor|excit|tir|confus|disappoint|frighten|annoy|interest)ing(?= (?:in|about|of|at|by|with|today|now|because|to|that)\\b|[.,;!?]|$)`,
    ({ person, very = '', feeling }) => `${person}${very} ${feeling}ed`,
    EVEN,
  ),
  construction(
    'IsBoring',
    `\\b(?<thing>(?:film|movie|book|story|lesson|lecture|game|match|trip|speech|article|song|show|news|idea|topic|subject|class|day|game)s?) (?<be>is|was|are|were)(?<very> (?:very|so|really|a bit|quite|too|not))? (?<feeling>bor|excit|tir|confus|disappoint|frighten|annoy|interest)ed(?=[.,;!?]|$| (?:and|but|for|because|that)\\b)`,
    ({ thing, be, very = '', feeling }) => `${thing} ${be}${very} ${feeling}ing`,
    LIKELY,
  ),
  construction(
    'PreferTo',
    `\\b(?<prefer>prefer|prefers|preferred) (?<one>(?!to\\b)${WORD}(?: (?!rather\\b|other\\b|items\\b)${WORD})?) than\\b`,
    '$prefer $one to',
    LIKELY,
  ),
  construction(
    'MeetUs',
    `\\b(?<we>let['’]s|we (?:can|could|will|should|would|want to)) meet us\\b`,
    '$we meet',
    NEARLY,
  ),
  construction(
    'AtHour',
    `\\bon (?<hour>\\d{1,2}(?:[:.]\\d\\d)? ?(?:o['’]clock|am|pm|a\\.m\\.|p\\.m\\.))`,
    'at $hour',
    NEARLY,
  ),
  construction(
    'VeryMuch',
    `\\b(?<like>(?:like|enjoy|appreciate)(?:s|d|ed)?|loves?|loved) very much (?<what>(?:my|your|our|his|her|their|the|this|that|these|those|it)(?: \\p{L}+){0,2}?)(?=[.,;!?]|$| (?:in|at|with|and|on|to|for|because|but)\\b)`,
    '$like $what very much',
    NEARLY,
  ),
  construction('BornIn', `\\bborn (?:at|on) (?<year>\\d{4})\\b`, 'born in $year', NEARLY),
  construction(
    'ReachAt',
    `\\b(?<reach>reach|call|contact) (?<whom>me|us|him|her|them) under (?<number>the|this|my|our|his|her|their|\\+?\\d+)(?= |$)`,
    '$reach $whom at $number',
    LIKELY,
  ),
  construction(
    'SearchFor',
    `\\b(?<search>search|searches|searching|searched) (?<what>an? (?!(?:\\p{L}+ )?(?:database|website|house|person|page|site|list|file|string|tree|text|area|place|room|name|word|term|engine|space|vehicle|car|suspect)\\b)\\p{L}+)`,
    '$search for $what',
    LIKELY,
  ),
  construction(
    'OnInternet',
    `\\bin the internet(?=[.,;!?]|$| (?:for|and|but|i|we|he|she|they|that|about|where|how|to|with|is|was|there|you)\\b)`,
    'on the internet',
    NEARLY,
  ),
  construction(
    'Every',
    `\\b(?:at|in|on) every (?<time>day|week|month|year|morning|evening|night)(?=[.,;!?]|$| (?:and|but|at|because|from|to|with)\\b)`,
    'every $time',
    LIKELY,
  ),
  construction(
    'Well',
    `\\b(?<verb>sings?|sang|speaks?|spoke|dances?|danced|cooks?|cooked|swims?|swam|writes?|wrote|drives?|drove|plays?|played|sleeps?|slept)(?<what>(?: (?:english|german|french|spanish|chinese|football|tennis|guitar|piano|the guitar|the piano))?)(?<very>(?: (?:very|so|really|pretty|quite))?) good(?=[.,;!?]|$| (?:and|but|today|yesterday|last)\\b)`,
    '$verb$what$very well',
    NEARLY,
  ),
  construction(
    'TheEnd',
    `\\b(?<when>before|by|until|till|at|from|since) (?:the )?end of (?:the )?(?<time>month|year|week|day)(?=[.,;!?]|$| (?:and|but|we|i|you|because|or)\\b)`,
    '$when the end of the $time',
    NEARLY,
  ),
  construction(
    'VeryMuch',
    `\\b(?<like>(?:like|likes|liked|enjoy|enjoys|enjoyed|love|loves|loved)) a lot (?<what>(?:my|your|our|his|her|their|the|this|that|these|those)(?: \\p{L}+){1,2}?)(?=[.,;!?]|$)`,
    '$like $what a lot',
    NEARLY,
  ),
  construction(
    'MeAnd',
    `^me and (?<other>my \\p{L}+|(?-i:\\p{Lu})\\p{L}+) (?<be>is|are|was|were|have|has|had|went|want|will|can|would|live|like|love|work)(?= )`,
    ({ other = '', be = '' }) => `${capitalised(other)} and I ${PLURAL[be.toLowerCase()] ?? be}`,
    NEARLY,
  ),
  construction(
    'AtMySisters',
    `\\bat (?<whose>my|your|his|her|our|their) (?<who>sister|brother|mum|mom|mother|dad|father|uncle|aunt|friend|grandma|grandpa|grandmother|boss|girlfriend|boyfriend)s(?=[.,;!?]|$| (?:place|house|flat|party|wedding|until|and|but|on|tonight|for)\\b)`,
    "at $whose $who's",
    NEARLY,
  ),
  construction(
    'TakePhotos',
    `\\b(?<verb>mak(?:e|es|ing)|made) (?<which>(?:(?:an?|some|many|more|any|the|my|our|beautiful|nice|good|great|lots of|a lot of) )*)(?<what>photos?|photographs?|selfies?)\\b(?! (?:albums?|books?|look|of sense))`,
    ({ verb = '', which = '', what }) => `${TAKE_FOR_MAKE[verb.toLowerCase()]} ${which}${what}`,
    LIKELY,
  ),
  construction('HardlyEver', '\\bhardly never\\b', 'hardly ever', CERTAIN),
  construction(
    'ThereIn',
    `^(?<where>(?:in|on|at|near|behind|beside) (?:the|my|our|this) (?:picture|photo|middle|foreground|background|room|kitchen|garden|street|village|town|city|centre|center|corner|table|wall)) (?<be>is|are) (?=(?:a|an|two|three|some|many|several)\\b)`,
    '$where there $be ',
    LIKELY,
  ),
  construction(
    'OnDate',
    '\\bat the (?<day>\\d{1,2}(?:st|nd|rd|th))(?= of \\p{L})',
    'on the $day',
    NEARLY,
  ),
  construction(
    'BeenTo',
    '\\b(?<ever>never|ever) been in (?=(?-i:London|Paris|Berlin|Rome|Spain|Italy|France|Germany|England|America|China|Japan|India|Africa|Asia|Australia|Europe|New York|Canada|Mexico|Greece|Turkey|Poland|Portugal)\\b)',
    '$ever been to ',
    NEARLY,
  ),
  construction(
    'ByThen',
    `\\b(?<what>(?:finish|submit|send|deliver|pay|answer|reply|return|complete|hand in|need|confirm|fix|repair|give|bring|decide|order|tell|let)(?: \\p{L}+){1,4}) until (?=tomorrow|tonight|${WEEKDAY}|next|the end|the \\d|\\d)`,
    '$what by ',
    LIKELY,
  ),
  construction(
    'OnDate',
    `\\bat (?<day>\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH})\\b`,
    'on $day',
    NEARLY,
  ),
  construction(
    'WriteTo',
    '^I write you(?= (?:because|about|since|today|again)\\b)',
    'I am writing to you',
    NEARLY,
  ),
  construction(
    'Understanding',
    '\\b(?<thank>thank you|thanks)(?<very> very much| a lot| in advance)? for your comprehension\\b',
    ({ thank, very = '' }) => `${thank}${very} for your understanding`,
    NEARLY,
  ),
  construction(
    'Fell',
    '\\b(?<nearly>nearly|almost) felt (?=(?:on|down|off|from|into|over|yesterday|today|again|last)\\b)',
    '$nearly fell ',
    LIKELY,
  ),
  construction(
    'Late',
    `\\bwith (?<span>(?:about |over |nearly )?${NUMBER} ${SPAN}) late\\b`,
    '$span late',
    CERTAIN,
  ),
  construction(
    'BetweenUs',
    '\\bbetween (?<who>you|him|her|them|us) and I\\b',
    'between $who and me',
    NEARLY,
  ),
  construction(
    'Well',
    '\\b(?<did>did|do|does|doing|done) (?<very>really|very|so|pretty|quite) good (?=(?:on|in|at)\\b)',
    '$did $very well ',
    NEARLY,
  ),
  construction(
    'Quite',
    "(?<before>\\b(?:is|are|was|were|it[’']s|that[’']s) )quiet (?=(?:urgent|important|good|easy|difficult|hard|expensive|cheap|big|small|nice|clear|sure|long|short|busy|interesting|different|far|often|late|a (?:lot|few|bit|while|long))\\b)",
    ({ before }) => `${before}quite `,
    NEARLY,
  ),
  construction('ThenAtEnd', '\\bthan(?=[?!])', 'then', LIKELY),
  construction('OClock', '\\bo clock\\b', "o'clock", CERTAIN),
];
