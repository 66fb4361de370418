// Prepositions and set phrases that are said otherwise, and pairs that are taken for each other.
import { CERTAIN, EVEN, LIKELY, NEARLY } from '../confusions.ts';
import { capitalised, MONTH, WEEKDAY } from '../words.ts';
import {
  type Construction,
  construction,
  ER,
  type Groups,
  NO_NOUN_NEXT,
  NUMBER,
  SPAN,
  SUBJECT,
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

/** "I prefer it larger than", "we prefer more than". */
const COMPARES = new RegExp(`\\b(?:${ER}|more|less|fewer|other|rather)$`, 'i');
const WHOSE = '(?:my|your|his|her|our|their)';

export const PHRASES: readonly Construction[] = [
  construction(
    'ToWhom',
    `\\b(?<verb>explain|explains|explained|explaining) (?<whom>me|us|him|her)(?= (?:how|why|what|where|when|that|if|whether)\\b)`,
    '$verb to $whom',
    LIKELY,
  ),
  construction(
    'ToWhom',
    `\\b(?<verb>explain|explains|explained|explaining) (?<whom>me|us|you) (?<what>everything|it|this|that|the (?!way\\b)${WORD})(?=[.,;!?]|$| (?:again|please|once|one more|better|tomorrow|today|yesterday|later|now|with|before|after|when|and|but|so)\\b)`,
    '$verb $what to $whom',
    CERTAIN,
  ),
  // "Nobody explains you the way she does."
  construction(
    'ToWhom',
    '\\b(?<verb>explain|explains|explained|explaining) (?<whom>me|us|you) (?=(?:everything|the (?!way\\b)\\p{L}+) (?!(?:again|please|once|one more|better|tomorrow|today|yesterday|later|now|with|before|after|when|and|but|so)\\b)\\p{L})',
    '$verb to $whom ',
    NEARLY,
  ),
  construction(
    'AlthoughBut',
    `^(?<although>although|though|even though) (?<clause>[^,.;!?]+), but (?=(?:${SUBJECT}|${WHOSE}|the|an?|there|this|that|these|those|nobody|everybody|everyone|(?-i:\\p{Lu})\\p{L}+)\\b)`,
    '$although $clause, ',
    NEARLY,
  ),
  construction(
    'OnFoot',
    `\\b(?<verb>go|goes|went|going|come|comes|came|walk|get|school|work|there|here|home|center|centre) by foot\\b(?! (?:or by|of|bridge|path|ferry|traffic|measurement)\\b)`,
    '$verb on foot',
    LIKELY,
  ),
  construction(
    'Homework',
    `\\b(?<have>(?:have|has|had|was|were|been)(?: already| just| never| not)? |['’]ve )?(?<verb>make|makes|made|making) (?<whose>(?:my|your|his|her|our|their|the|some|any) )?homework(?=[.,;!?]|$| (?:and|but|because|in|at|yesterday|today|after|before|with|when|every|now|on|together|alone|until|so|without|of)\\b)`,
    // But "it makes homework fun".
    ({ have = '', verb = '', whose = '' }) => {
      const form = have === '' ? DO_FOR_MAKE[verb.toLowerCase()] : 'done';
      return `${have}${form} ${whose}homework`;
    },
    NEARLY,
  ),
  construction(
    'Discuss',
    // But "discussed about ten options", "discussed about a week ago".
    `(?<!\\bmost )\\b(?<verb>discuss|discusses|discussed|discussing) about (?!(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|half|as|every|once|twice|noon|midnight|an hour|(?:a|an) (?:week|month|year|day|dozen|hundred|third|quarter|thousand|minute|million))\\b)(?=\\p{L})`,
    '$verb ',
    NEARLY,
  ),
  construction(
    'Decision',
    // But "why did that decision take so long?", "it does our efforts justice".
    `(?<!(?:^|[.,;:!?"“(] ?|\\b(?:and|but|so|or|if|that|as|than|then|nor|neither|only|never|rarely) ))(?<!\\b(?:why|how|when|where|what|which)\\b[^.,;]{0,20})\\b(?<verb>do|does|did|doing|done) (?<which>(?:(?:an?|my|your|his|her|our|their|some|any|no|many|this|that|big|important|good|bad|wrong|right) )+)(?<noun>decisions?|mistakes?|progress|efforts?)\\b(?! (?:justice|credit|count)\\b)`,
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
    // But "I'd like to hear you", who sing.
    '\\b(?<hope>(?:hope|hoping|wait|waiting)(?= to hear you(?: soon\\b|[.!]|$))|(?:like|want)(?= to hear you soon\\b)) to hear you\\b',
    '$hope to hear from you',
    LIKELY,
  ),
  construction(
    'Attached',
    '\\bplease find attach(?=[.,:;!]|$| (?:the|my|our|an?|your|here|below|for|in|to|is)\\b)',
    'please find attached',
    CERTAIN,
  ),
  construction(
    'TheSame',
    '\\b(?<be>is|are|was|were|be|look|looks|stay|stays|cost|costs) same(?<as> as|[.,!]|$)',
    '$be the same$as',
    LIKELY,
  ),
  construction(
    'Patience',
    '\\b(?<thanks>appreciate|thanks for|thank you for|thank you very much for) your patients(?=[.,;!]|$| (?:and (?:understanding|support|help|cooperation)|while|with|during|as|in this|regarding|on this)\\b)',
    '$thanks your patience',
    NEARLY,
  ),
  construction(
    'Affect',
    `\\b(?<before>will|would|can|could|may|might|won['’]t|doesn['’]t|didn['’]t) effect (?<whom>the|my|our|your|his|her|their|us|me|you|him|them|it|everyone|everybody|people|all|how|many|both|every)\\b(?! (?:\\p{L}+ ){0,2}(?:changes?|transfers?|cures?|payments?|mergers?|escape|reforms?|repairs?|transitions?|settlements?|entry|delivery)\\b)`,
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
    // But a navy can lose the ferry, radar the plane, and who speaks the train of thought.
    "(?<=\\b(?:i|we|he|she|you|they|and|to|not|never|almost|nearly|will|would|['’]ve|have|has|had|n['’]t|['’]ll) )(?<verb>lose|loses|lost|losing) (?<what>(?:the|my|our|his|her|their) (?:bus|train|flight|plane|tram|ferry))(?=[.,;!?]|$| (?:and|because|but|so|this|yesterday|today|again|by|due|to|home|back|when)\\b)",
    ({ verb = '', what }) => `${MISS_FOR_LOSE[verb.toLowerCase()]} ${what}`,
    LIKELY,
  ),
  construction(
    'MissBus',
    "\\b(?<who>(?:i|we)(?: have|['’]ve)?(?: almost| nearly)?) lost the (?<what>bus|train|flight|plane|tram|ferry)(?= (?:this|yesterday|today|again|because|so|and (?:i|we|had))\\b)",
    '$who missed the $what',
    NEARLY,
  ),
  construction(
    'FeelsBored',
    `\\b(?<person>i am|i['’]m|we are|we['’]re|i was|we were|i feel|i felt|i got|we got|he is|she is|she was|he was)(?<very> (?:very|so|really|a bit|quite|too))? (?<feeling>bor|excit|(?:(?<= (?:very|so|really|too) )tir|tir(?!ing of\\b))|confus|disappoint|frighten|annoy|interest)ing(?= (?:in|about|of|at|by|with|today|now|because|to|that)\\b|[.,;!?]|$)`,
    ({ person, very = '', feeling }) => `${person}${very} ${feeling}ed`,
    EVEN,
  ),
  construction(
    'IsBoring',
    `\\b(?<thing>(?:film|movie|book|story|lesson|lecture|game|match|trip|speech|article|song|show|news|idea|topic|day)s?) (?<be>is|was|are|were)(?<very> (?:very|so|really|a bit|quite|too|not))? (?<feeling>bor|excit|disappoint|frighten|annoy|interest|(?<= (?:very|so|really) )(?:tir|confus))ed(?=[.,;!?]|$| (?:and|but|for|because|that)\\b)`,
    ({ thing, be, very = '', feeling }) => `${thing} ${be}${very} ${feeling}ing`,
    LIKELY,
  ),
  construction(
    'PreferTo',
    `\\b(?<prefer>prefer|prefers|preferred) (?<one>(?!to\\b)${WORD}(?: (?!rather\\b|other\\b|items\\b)${WORD})?) than\\b`,
    ({ prefer, one = '' }) => (COMPARES.test(one) ? undefined : `${prefer} ${one} to`),
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
    // But "we agreed on 2 pm", "the dial stopped on 12 o'clock", "based on 5 pm prices".
    `(?<!\\b(?:agree|agrees|agreed|decide|decides|decided|settle|settled|based|focus|focused|depend|depends|count|insist|insisted|planned|set|stopped|stands?|is|rely|put|landed) )\\bon (?<hour>\\d{1,2}(?:[:.]\\d\\d)? ?(?:o['’]clock|am|pm|a\\.m\\.|p\\.m\\.))(?=[.,;!?)]|$| (?:\\d|${WEEKDAY}|(?:and|but|or|on|in|for|at|to|with|because|so|then|until|tomorrow|today|tonight|sharp|every|i|we|he|she|they|you|it)\\b))`,
    'at $hour',
    NEARLY,
  ),
  construction(
    'VeryMuch',
    `\\b(?<like>(?:like|enjoy|appreciate)(?:s|d|ed)?|loves?|loved) very much (?<what>(?:my|your|our|his|her|their|the|this|that|these|those|it)(?: \\p{L}+){0,2}?)(?=[.,;!?]|$| (?:in|at|with|and|on|to|for|because|but)\\b)`,
    '$like $what very much',
    NEARLY,
  ),
  construction(
    'BornIn',
    '\\bborn (?:at|on) (?<year>(?:1[5-9]|20)\\d\\d)(?=[.,;!?)]|$| (?:and|in|to|but|at)\\b)',
    'born in $year',
    NEARLY,
  ),
  construction(
    'ReachAt',
    `\\b(?<reach>reach|call|contact) (?<whom>me|us|him|her|them) under (?<number>(?:the|this|my|our|his|her|their)(?= (?:\\p{L}+ )?(?:numbers?|extension|address|e-?mail)\\b)|\\+?\\d+(?= |$))`,
    '$reach $whom at $number',
    LIKELY,
  ),
  construction(
    'SearchFor',
    `\\b(?<search>search|searches|searching|searched) (?<what>an? (?!(?:\\p{L}+ )?(?:database|website|house|person|page|site|list|file|string|tree|text|area|place|room|name|word|term|engine|space|vehicle|car|suspect|folder|directory|document|library|archive|index|catalog(?:ue)?|drawer|pocket|bag|box|building|property|home|garage|attic|wreck|ship|boat|field|forest|wood|lake|river|dictionary|map|table|column|row|range|collection|set|graph|array|repository|repo|codebase|channel|mailbox|inbox|conversation|thread|face|title|dozen|hundred|thousand|lot|few|number|variety)\\b)\\p{L}+)`,
    '$search for $what',
    LIKELY,
  ),
  construction(
    'OnInternet',
    // But "trust in the internet", "a hole in the internet".
    '(?<!\\b(?:trust|faith|belief|beliefs|believe|believes|believed|interest|interested|invest|invested|investments?|hole|change|changes|growth|boom|bubble|revolution|involved|role|confidence|costs?|leaders?|pioneers?|advances?) )\\bin the internet(?=[.,;!?]|$| (?:for|but|i|we|he|she|they|about|where|how|to|with|there|you|and (?:i|we|he|she|they|found|it))\\b)',
    'on the internet',
    LIKELY,
  ),
  construction(
    'OnInternet',
    `(?<=\\b(?:find|found|read|saw|seen|see|look|looked|looking|search|searched|buy|bought|book|booked|order|ordered|watch|watched|surf|surfed|surfing|learn|learned|learnt|post|posted|available)\\b(?: [\\p{L}'’]+){0,4} )in the internet(?=[.,;!?]|$)`,
    'on the internet',
    NEARLY,
  ),
  construction(
    'Every',
    `\\b(?:at|in|on) every (?<time>day|week|month|year|morning|evening|night)(?=[.,;!?]|$| (?:and|but (?!one|two)|at|because|to)\\b)`,
    'every $time',
    LIKELY,
  ),
  construction(
    'Well',
    `\\b(?<verb>sings?|sang|speaks?|spoke|dances?|danced|cooks?|cooked|swims?|swam|writes?|wrote|drives?|drove|plays?|played|sleeps?|slept)(?<what>(?: (?:english|german|french|spanish|chinese|football|tennis|guitar|piano|the guitar|the piano))?)(?<very>(?: (?:very|so|really|pretty|quite))?) good(?=[.;!?]|$|,? (?:today|yesterday|last|too|enough)\\b|,? (?:and|but|so|because|when) (?:${SUBJECT}|${WHOSE}|the)\\b)`,
    // But "he wrote good, clean prose", "they play good and bad guys".
    '$verb$what$very well',
    NEARLY,
  ),
  construction(
    'TheEnd',
    // "By end of day" is how offices say it, "at end of year" how they count.
    `\\b(?!(?:by|at) end of (?!the\\b))(?<when>before|by|until|till|at|from|since) (?:the )?end of (?:the )?(?<time>month|year|week|day)(?=[.,;!?]|$| (?:and|but|we|i|you|because|or)\\b)`,
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
    // But "he looked at his friends and laughed".
    `\\bat (?<whose>my|your|his|her|our|their) (?<who>sister|brother|mum|mom|mother|dad|father|uncle|aunt|friend|grandma|grandpa|grandmother|boss|girlfriend|boyfriend)s(?= (?:place|house|flat|party|wedding)\\b|(?<=\\b(?:stay(?:s|ed|ing)?|sle(?:ep|eps|pt|eping)|am|is|are|was|were|be|been|live|lives|lived|living|met|meet|eat|ate|spend|spent|wait|waited|dinner|lunch|breakfast|weekend|night|christmas|['’](?:m|s|re)) at \\p{L}+ \\p{L}+)(?:[.,;!?]|$| (?:until|and|but|on|tonight|for)\\b))`,
    "at $whose $who's",
    NEARLY,
  ),
  construction(
    'TakePhotos',
    `\\b(?<verb>mak(?:e|es|ing)|made) (?<which>(?:(?:an?|some|many|more|any|the|my|our|beautiful|nice|good|great|lots of|a lot of) )*)(?<what>photos?|photographs?|selfies?)${NO_NOUN_NEXT}`,
    // But "it makes photos sharper", "made photo frames".
    ({ verb = '', which = '', what }) => `${TAKE_FOR_MAKE[verb.toLowerCase()]} ${which}${what}`,
    LIKELY,
  ),
  construction('HardlyEver', '\\bhardly never\\b', 'hardly ever', CERTAIN),
  construction(
    'ThereIn',
    `^(?<where>(?:in|on|at|near|behind|beside) (?:the|my|our|this) (?:picture|photo|middle|foreground|background|room|kitchen|garden|street|village|town|city|centre|center|corner|table|wall)) (?<be>is|are) (?=(?:a|an|two|three|some|many|several)\\b)`,
    // Who tells a story may leave "there" out.
    '$where there $be ',
    EVEN,
  ),
  construction(
    'OnDate',
    `\\bat the (?<day>\\d{1,2}(?:st|nd|rd|th))(?= of ${MONTH}\\b(?! (?-i:\\p{Lu})))`,
    'on the $day',
    NEARLY,
  ),
  construction(
    'BeenTo',
    '\\b(?<ever>never|ever) been in (?=(?-i:London|Paris|Berlin|Rome|Spain|Italy|France|Germany|England|America|China|Japan|India|Africa|Asia|Australia|Europe|New York|Canada|Mexico|Greece|Turkey|Poland|Portugal)(?:[.,?!]|$| (?:before|and|but|or|yet|in my life)\\b))',
    // But "never been in London so long", "never been in Japan's interest".
    '$ever been to ',
    NEARLY,
  ),
  construction(
    'ByThen',
    // But "I can't send it until Friday", "you can return it until Friday", "we deliver pizza until 11".
    `(?<!(?:n['’]t|\\b(?:not|never|nobody|no one|cannot|can|could|may|without|refuse\\p{L}*|only))\\b[^.,;!?]*)\\b(?<what>(?:finish|submit|send|deliver|pay|reply|return|complete|hand in|confirm|fix|repair|bring|decide)(?: (?:it|this|that|them|me|us|you|him|her|the|an?|my|your|our|his|their|to|everything|on))(?: (?!wait|stay|keep|work)\\p{L}+){0,3}|\\b(?:to|must|should|will) be (?:finished|submitted|sent|delivered|paid|completed|returned|fixed|repaired|confirmed|decided|done|ready)) until (?=tomorrow|tonight|${WEEKDAY}|next|the end|the \\d|\\d)`,
    '$what by ',
    LIKELY,
  ),
  construction(
    'OnDate',
    // But "at 5 May Street".
    `(?<!\\blook(?:s|ed|ing)? )\\bat (?<day>\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH})\\b(?! (?-i:\\p{Lu}))`,
    'on $day',
    NEARLY,
  ),
  construction(
    'WriteTo',
    // Which Americans write too.
    '^I write you(?= (?:because|about|since|today|again)\\b)',
    'I am writing to you',
    EVEN,
  ),
  construction(
    'Understanding',
    '\\b(?<thank>thank you|thanks)(?<very> very much| a lot| in advance)? for your comprehension(?=[.,;!]|$| (?:and|in|on|of)\\b)',
    ({ thank, very = '' }) => `${thank}${very} for your understanding`,
    NEARLY,
  ),
  construction(
    'Fell',
    // But "I almost felt on top of the world".
    '\\b(?<nearly>nearly|almost) felt (?=(?:(?:on|down|off|from|into|over) (?:the|my|an?|his|her|our|their|some) (?!moon|edge|beat|start)\\p{L}|yesterday(?=[.,!]|$)))',
    '$nearly fell ',
    LIKELY,
  ),
  construction(
    'Late',
    // But "with two hours late checkout".
    `\\bwith (?<span>(?:about |over |nearly )?${NUMBER} ${SPAN}) late(?=[.,;!?]|$| (?:to|for|because|and|but|at|due|yesterday|today)\\b)`,
    '$span late',
    CERTAIN,
  ),
  construction(
    'BetweenUs',
    '\\bbetween (?<who>you|him|her|them|us) and I\\b(?!-)',
    'between $who and me',
    NEARLY,
  ),
  construction(
    'Well',
    '\\b(?<did>did|do|does|doing|done) (?<very>really|very|so|pretty|quite) good (?=(?:on|in|at) (?:the|my|your|his|her|our|their|this) (?:\\p{L}+ )?(?:tests?|exams?|interview|quiz|race|school|games?|match))',
    '$did $very well ',
    NEARLY,
  ),
  // But "they do so good in the community".
  construction(
    'Well',
    '\\b(?<did>did|do|does|doing|done) (?<very>really|very|so|pretty|quite) good (?=(?:on|in|at)\\b)',
    '$did $very well ',
    LIKELY,
  ),
  construction(
    'Quite',
    // But "it is quiet late at night", "he was quiet a while".
    "(?<before>\\b(?:is|are|was|were|it[’']s|that[’']s) )quiet (?=(?:urgent|important|good|easy|difficult|hard|expensive|cheap|big|small|nice|clear|sure|short|busy|interesting|different|a (?:lot|few))\\b)",
    ({ before }) => `${before}quite `,
    NEARLY,
  ),
  // But "who are you faster than?"
  construction(
    'ThenAtEnd',
    '(?<!\\b(?:\\p{L}+er|more|less|worse|rather)(?: \\p{L}+)? )\\bthan(?=[?!])',
    'then',
    LIKELY,
  ),
  construction('OClock', '\\bo clock\\b', "o'clock", CERTAIN),
];
