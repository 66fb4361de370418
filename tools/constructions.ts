// What people whose language builds it otherwise write in English: "explain me how", "I want that you come", "what
// means this". Each is looked for only where nothing else is likely to be meant, and the model has the last word.

import { CERTAIN, type Confusion, EVEN, LIKELY, NEARLY } from './confusions.ts';
import {
  baseOf,
  baseOfIng,
  comparedOf,
  hasOf,
  ingOf,
  inPresent,
  irregularPast,
  isBase,
  participleOf,
  pastOf,
  pastOfParticiple,
  pluralOf,
  wasOf,
} from './inflect.ts';
import { capitalised } from './words.ts';

/** Groups by name; those that took no part are undefined. */
type Groups = Record<string, string | undefined>;

interface Construction {
  rule: string;
  pattern: RegExp;
  /** In the place of all that matched; undefined where something else is meant after all. */
  to: (groups: Groups) => string | undefined;
  needed: number;
}

/** `to` may name groups: "$whom". */
function construction(
  rule: string,
  source: string,
  to: string | Construction['to'],
  needed: number,
): Construction {
  const filled = (groups: Groups) =>
    typeof to === 'string'
      ? to.replace(/\$(\w+)/g, (_, name: string) => groups[name] ?? '')
      : to(groups);
  return { rule, pattern: new RegExp(source, 'giu'), to: filled, needed };
}

const SUBJECT = '(?:i|you|he|she|it|we|they)';
const WHOM = '(?:me|you|us|him|her|them)';
const WORD = "[\\p{L}]+(?:['’]\\p{L}+)?";
const THING = `(?:it|he|she|they|you|we|this|that|(?:my|your|his|her|our|their|the|this|that|these|those) ${WORD})`;
/** After these, a question word begins no question. */
const ASKING = `(?:know|knows|knew|wonder|wondering|understand|remember|explain|tell ${WHOM}|ask(?:ed)? ${WHOM}|find out|no idea)`;
const ENDS = '(?=[.,;:!?]|$)';
/** After these, "if" asks. */
const NOT_ASKED = `(?<!\\b(?:wonder(?:s|ed|ing)?|know|knew|ask(?:s|ed)?(?: \\p{L}+){0,2}|doubtful|sure|see|tell|imagine) )`;
const SPAN = '(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centuries)';
const NUMBER =
  '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several|many|some|a few)';
const PAST_TIME = `(?:yesterday|${NUMBER} ${SPAN} ago|(?<!\\b(?:the|this) )last (?:night|week|month|year|summer|winter|spring|autumn|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend))`;
const UNCOUNTED =
  '(?:advice|information|homework|furniture|luggage|equipment|feedback|news|progress)';
const ADJECTIVES =
  `big small tall short long high low old young cheap nice fast slow hard easy strong weak warm cold hot
  dark bright clean dirty rich poor safe close wide deep cool fair fresh great happy healthy heavy kind large late
  loud lucky new busy early funny friendly pretty quick quiet simple smart soft sweet thick thin tight ugly clear`
    .trim()
    .split(/\s+/);
const SHORT = ADJECTIVES.join('|');
const LONG =
  'good|bad|wonderful|excellent|interesting|beautiful|important|useful|helpful|difficult|popular|patient|polite';
const STEMS = ADJECTIVES.map(comparedOf);
const ER = [...STEMS.map((stem) => `${stem}er`), 'better', 'worse'].join('|');
const EST = [...STEMS.map((stem) => `${stem}est`), 'best', 'worst'].join('|');
const COMPARED = `${ER}|${EST}`;

const OBJECT_OF: Groups = {
  i: 'me',
  you: 'you',
  he: 'him',
  she: 'her',
  it: 'it',
  we: 'us',
  they: 'them',
};

const PEOPLE =
  'parents|mother|father|brothers?|sisters?|friends?|boss|teacher|wife|husband|sons?|daughters?|children|kids|uncle|aunt|grandmother|grandfather|grandparents|colleagues?|neighbou?rs?|mum|mom|dad';

const isPlural = (thing: string) => /^(?:they|these|those|we|you)\b|[^s]s$/.test(thing);

const CONSTRUCTIONS: readonly Construction[] = [
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
    'WantTo',
    `\\b(?<verb>want|wants|wanted)(?: that (?<subject>i|you|he|she|it|we|they)| (?<bare>i|he|she|we|they)) (?<action>${WORD})`,
    ({ verb, subject, bare, action = '' }) => {
      const whom = OBJECT_OF[(subject ?? bare ?? '').toLowerCase()];
      const base = baseOf(action);
      return base && `${verb} ${whom} to ${base}`;
    },
    LIKELY,
  ),
  construction(
    'MakeDo',
    `\\b(?<verb>make|makes|made|making|let|lets|letting) (?<whom>me|you|us|him|her|them) to (?<action>${WORD})`,
    ({ verb, whom, action = '' }) => (isBase(action) ? `${verb} ${whom} ${action}` : undefined),
    LIKELY,
  ),
  construction(
    'Gerund',
    `(?<!\\b(?:is|are|was|were|be|been) )\\b(?<verb>suggest|suggests|suggested|enjoy|enjoys|enjoyed|avoid|avoids|avoided|recommend|recommends|dislike|finish|finished) to (?<action>${WORD})`,
    ({ verb, action = '' }) => ingOf(action) && `${verb} ${ingOf(action)}`,
    LIKELY,
  ),
  construction(
    'IfHad',
    `${NOT_ASKED}\\bif (?<subject>i|he|she|it|we|they) would have(?! to\\b)`,
    'if $subject had',
    LIKELY,
  ),
  construction(
    'IfWere',
    `${NOT_ASKED}\\bif (?<subject>i|he|she|it|we|they) would be\\b`,
    'if $subject were',
    LIKELY,
  ),
  construction(
    'PastTime',
    `\\b(?<subject>${SUBJECT})(?: have| has|['’]ve) (?<adverb>just |already |also |only )?(?<participle>${WORD})(?=(?:(?! (?:since|until|for|from|than|before|that|which|who|what|when|if)\\b)[^.,;:!?])* ${PAST_TIME}\\b)`,
    ({ subject, adverb = '', participle = '' }) => {
      const past = participle === 'been' ? wasOf(subject) : pastOfParticiple(participle);
      const form = past ?? (/[^e]ed$/.test(participle) ? participle : undefined);
      return form && `${subject} ${adverb}${form}`;
    },
    NEARLY,
  ),
  construction(
    'Yesterday',
    `^yesterday,? (?<subject>${SUBJECT}) (?<verb>${WORD})`,
    ({ subject, verb = '' }) => {
      const past = irregularPast(verb);
      return past && past !== verb ? `Yesterday ${subject} ${past}` : undefined;
    },
    LIKELY,
  ),
  construction(
    'ForSpan',
    `\\bsince (?<span>${NUMBER} (?:\\p{L}+ )?${SPAN})(?! ago)\\b`,
    'for $span',
    LIKELY,
  ),
  construction(
    'SincePerfect',
    `\\b(?<subject>${SUBJECT})(?<be> am| is| are|['’](?:m|s|re)) (?<action>${WORD}ing)(?=(?: [\\p{L}'’]+){0,4} since (?:${NUMBER} (?:\\p{L}+ )?${SPAN}|\\d{4}|last|yesterday|${WORD}day|january|february|april|june|july|august|september|october|november|december|then)\\b)`,
    ({ subject = '', be = '', action }) => {
      const have = hasOf(subject);
      if (be.startsWith(' ')) return `${subject} ${have} been ${action}`;
      return `${subject}${have === 'has' ? "'s" : "'ve"} been ${action}`;
    },
    NEARLY,
  ),
  construction(
    'HowLong',
    `\\bhow long (?:are|is) (?<subject>you|they|we|he|she|it) (?<action>living|learning|waiting|studying|dating)(?! (?:today|tonight|tomorrow|this|next|for))\\b`,
    ({ subject = '', action }) => `how long ${hasOf(subject)} ${subject} been ${action}`,
    NEARLY,
  ),
  construction(
    'Age',
    `\\b(?<subject>i|he|she)(?: have| has|['’]ve) (?<years>\\d{1,3}) years(?: old)?(?=[.,;!?]|$| (?:and|but|now)\\b)`,
    ({ subject = '', years }) =>
      `${subject} ${subject.toLowerCase() === 'i' ? 'am' : 'is'} ${years} years old`,
    CERTAIN,
  ),
  // Questions inside a sentence keep the order of a statement.
  construction(
    'QuestionInside',
    `\\b(?<head>${ASKING}) (?<question>what|where|when|why|how|who|how (?:much|old|far|long|big)|what time) (?<be>is|are|was|were) (?<thing>${THING})${ENDS}`,
    '$head $question $thing $be',
    NEARLY,
  ),
  construction(
    'QuestionInside',
    `\\b(?<head>${ASKING}) (?<question>what|where|when|why|how|who) (?<do>do|does|did) (?<subject>${SUBJECT}) (?<action>${WORD})`,
    ({ head, question, do: auxiliary = '', subject, action = '' }) => {
      if (!isBase(action)) return undefined;
      const did = auxiliary.toLowerCase();
      const form = did === 'did' ? pastOf(action) : inPresent(subject ?? '', action);
      return `${head} ${question} ${subject} ${form}`;
    },
    EVEN,
  ),
  construction(
    'Question',
    `^what (?<verb>means|costs) (?<thing>[^?.,;:]{2,40})(?=[?.]|$)`,
    ({ verb = '', thing = '' }) =>
      `What ${isPlural(thing) ? 'do' : 'does'} ${thing} ${verb.slice(0, -1)}`,
    LIKELY,
  ),
  construction(
    'Question',
    `\\bhow much costs? (?<thing>${THING}(?: ${WORD})?)(?=[?]|$| (?:for|in|at|with|if|per|to|from)\\b)`,
    ({ thing = '' }) => `how much ${isPlural(thing) ? 'do' : 'does'} ${thing} cost`,
    LIKELY,
  ),
  construction(
    'Question',
    `^(?<question>what|where|when|why|how) (?<subject>you|we|they) (?<verb>think|mean|want|like|know|say|live|work|come|need|prefer|suggest|recommend)(?=[^.,]*\\?)`,
    '$question do $subject $verb',
    LIKELY,
  ),
  construction(
    'AlthoughBut',
    `^(?<although>although|though|even though) (?<clause>[^,.;!?]+), but (?=\\p{L})`,
    '$although $clause, ',
    NEARLY,
  ),
  construction('DoubleComparative', `\\b(?:more|most) (?<word>${COMPARED})\\b`, '$word', NEARLY),
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
    'Than',
    `\\b(?<more>more|less|fewer|better|worse|rather|other|${COMPARED})(?<between>(?: (?!and\\b)[\\p{L}'’]+){0,3}) then (?=\\p{L}|\\d)`,
    '$more$between than ',
    EVEN,
  ),
  construction(
    'Whose',
    `\\bwho['’]s (?<what>${WORD}) (?<be>is|are|was|were)(?= (?:this|that|these|those|it|he|she|here|there|on|in|at|parked|broken|missing|gone|not|the|your|my|for)\\b)`,
    'whose $what $be',
    CERTAIN,
  ),
  construction('WhoIs', '\\bwhos (?<next>\\p{L}+)', "who's $next", CERTAIN),
  construction(
    'UsedTo',
    `(?<!\\b(?:did|didn['’]?t|do|that|which|what) )\\b(?<subject>${SUBJECT}) use to (?<action>be|live|have|work|play|go|come|think|love|hate|know|like|eat|visit|meet|drink|smoke|watch|study)\\b`,
    ({ subject, action = '' }) => (isBase(action) ? `${subject} used to ${action}` : undefined),
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
    'TookTo',
    `\\b(?<took>(?:take|takes|took) (?:${WHOM} )?${NUMBER} (?:\\p{L}+ )?${SPAN}) for (?<action>${WORD}ing)\\b`,
    ({ took, action = '' }) => {
      const base = baseOfIng(action);
      return base && `${took} to ${base}`;
    },
    LIKELY,
  ),
  construction(
    'WhenPresent',
    `^(?<when>when|as soon as|after|before|until|if (?!you\\b)) ?(?<subject>${SUBJECT}) will (?<action>${WORD})(?=[^,?]*,)`,
    ({ when, subject = '', action = '' }) => {
      if (!isBase(action)) return undefined;
      return `${when?.trim()} ${subject} ${inPresent(subject, action)}`;
    },
    LIKELY,
  ),
  construction(
    'UsedToDoing',
    `\\b(?<person>(?:i|you|we|he|she)(?:['’](?:m|re|s)| am| are| is)(?: not| already| just)?) used to (?<action>${WORD})\\b`,
    ({ person, action = '' }) =>
      isBase(action) ? `${person} used to ${ingOf(action)}` : undefined,
    LIKELY,
  ),
  construction(
    'EachHas',
    `\\b(?<each>(?:each|one) of (?:the|my|your|his|her|our|their|these|those) (?:\\p{L}+ )?\\p{L}+s) (?<verb>have|are|were)\\b`,
    ({ each, verb = '' }) => `${each} ${SINGULAR[verb.toLowerCase()]}`,
    EVEN,
  ),
  construction(
    'MeetUs',
    `\\b(?<we>let['’]s|we (?:can|could|will|should|would|want to)) meet us\\b`,
    '$we meet',
    NEARLY,
  ),
  construction(
    'ThinkIt',
    `^(?<think>(?:(?:and|but|so|well|yes|no|sorry),? )?(?:i|we) (?:think|thought|believe|hope|guess)) (?<be>is|was) (?<what>an?|the|very|not|better|good|important|difficult|easy|possible|too|really|great)\\b`,
    '$think it $be $what',
    LIKELY,
  ),
  construction(
    'AtHour',
    `\\bon (?<hour>\\d{1,2}(?:[:.]\\d\\d)? ?(?:o['’]clock|am|pm|a\\.m\\.|p\\.m\\.))`,
    'at $hour',
    NEARLY,
  ),
  construction(
    'BareVerb',
    `(?<!\\b(?:what|everything|all|anything|whatever|much|many|best|hard|way|thing|things|the|a|his|her|my|your|their)\\b[^.,;]{0,40})\\b(?<modal>can|could|must|should|might|cannot|can['’]t|couldn['’]t|mustn['’]t|shouldn['’]t|must not|should not|could not|can not) to (?<action>${WORD})\\b`,
    ({ modal, action = '' }) => (isBase(action) ? `${modal} ${action}` : undefined),
    LIKELY,
  ),
  construction(
    'LooksLike',
    `\\bhow (?<thing>${THING}) (?<looks>looks?|sounds?|looked|sounded) like\\b`,
    'what $thing $looks like',
    NEARLY,
  ),
  construction(
    'LooksLike',
    `\\bhow (?<does>do|does|did) (?<thing>${THING}) (?<looks>look|sound) like\\b`,
    'what $does $thing $looks like',
    NEARLY,
  ),
  construction(
    'AtAge',
    '\\bin the age of (?<years>\\d{1,3}|\\p{L}+teen|\\p{L}+ty)\\b',
    'at the age of $years',
    NEARLY,
  ),
  construction(
    'ForwardTo',
    `\\b(?<look>look(?:s|ed|ing)?(?: very much)?) forward to (?<action>see|meet|work|visit|get|receive|talk|join|come|have|start|read|learn|go|be)(?= (?!(?:and|or)\\b)\\p{L})`,
    ({ look, action = '' }) => ingOf(action) && `${look} forward to ${ingOf(action)}`,
    LIKELY,
  ),
  construction(
    'Mind',
    `\\b(?<mind>would you mind|do you mind|worth) to (?<action>${WORD})\\b`,
    ({ mind, action = '' }) => (isBase(action) ? `${mind} ${ingOf(action)}` : undefined),
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
    'ThereAre',
    `\\bthere (?<be>is|was) (?<many>a lot of|lots of|many|several|two|three|four|five|six|\\d+) (?<things>\\p{L}*[^s]s|people|children|men|women)\\b(?!['’])`,
    ({ be = 'is', many, things = '' }) =>
      SINGULARS_IN_S.has(things)
        ? undefined
        : `there ${be === 'was' ? 'were' : 'are'} ${many} ${things}`,
    NEARLY,
  ),
  construction(
    'MostOfThem',
    `(?<!\\b(?:make|makes|made|making|get|gets|got|getting) )\\bthe most of (?<whom>the|my|our|your|his|her|their|these|those|them|us)\\b`,
    'most of $whom',
    LIKELY,
  ),
  construction(
    'WhatCall',
    `\\bhow (?<do>do|does|did) (?<who>you|we|they|he|she) call (?<what>it|this|that|these|those)\\b`,
    'what $do $who call $what',
    NEARLY,
  ),
  construction(
    'HaveNo',
    `\\b(?<have>have|has|had) not (?<what>money|time|idea|problems?|questions|job|car|children|brothers|sisters|friends)\\b`,
    '$have no $what',
    LIKELY,
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
    'MoreThan',
    `\\b(?<more>more|less|fewer) (?<what>\\p{L}+) as (?<whom>me|him|her|us|them)\\b`,
    '$more $what than $whom',
    LIKELY,
  ),
  construction(
    'WhatWeather',
    `\\bwhat an? (?<which>\\p{L}+ )?(?<noun>weather|${UNCOUNTED})\\b`,
    'what $which$noun',
    NEARLY,
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
    'DoesHave',
    `^has (?<who>someone|anyone|anybody|somebody|he|she) (?<what>an?|any|some|the|my|your|his|her|enough) (?=[^.]*\\?)`,
    'Does $who have $what ',
    LIKELY,
  ),
  construction(
    'DoYouCan',
    `^(?:do|does) (?<who>${SUBJECT}|anyone|anybody|someone|somebody) (?<modal>can|could|must|should|will|would|may) `,
    ({ who, modal = '' }) => `${capitalised(modal)} ${who} `,
    CERTAIN,
  ),
  construction(
    'DoesVerb',
    `\\b(?<not>(?:(?:i|you|we|they) do|does|did)(?:n['’]?t| not)) (?<action>\\p{L}+s)\\b(?!['’])`,
    ({ not, action = '' }) => {
      const base = baseOf(action);
      return base && base !== action ? `${not} ${base}` : undefined;
    },
    NEARLY,
  ),
  construction(
    'Well',
    `\\b(?<verb>sings?|sang|speaks?|spoke|dances?|danced|cooks?|cooked|swims?|swam|writes?|wrote|drives?|drove|plays?|played|sleeps?|slept)(?<what>(?: (?:english|german|french|spanish|chinese|football|tennis|guitar|piano|the guitar|the piano))?)(?<very>(?: (?:very|so|really|pretty|quite))?) good(?=[.,;!?]|$| (?:and|but|today|yesterday|last)\\b)`,
    '$verb$what$very well',
    NEARLY,
  ),
  construction(
    'WhatCall',
    `^how (?<be>is|are) (?:called (?<what>this|that|it|these|those)|(?<other>this|that|it|these|those) called)\\b`,
    ({ be, what = '', other = '' }) => `What ${be} ${what}${other} called`,
    CERTAIN,
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
    'TheEnd',
    `\\b(?<when>before|by|until|till|at|from|since) (?:the )?end of (?:the )?(?<time>month|year|week|day)(?=[.,;!?]|$| (?:and|but|we|i|you|because|or)\\b)`,
    '$when the end of the $time',
    NEARLY,
  ),
  construction(
    'EverMet',
    `\\b(?<most>(?:most \\p{L}+|best|worst|first|only|${EST}) ${WORD}(?: that)? (?:i|we)) ever (?<verb>met|saw|had|read|ate|heard|made|did|tasted|visited|tried|owned|watched)\\b(?! (?:been|seen|to)\\b)`,
    ({ most, verb = '' }) => `${most} have ever ${participleOf(verb)}`,
    LIKELY,
  ),
  construction(
    'Everybody',
    `(?<=^|[,;] |\\b(?:and|but|that|because|think|so|if|when) )(?<who>everybody|everyone|nobody|no one|somebody|someone) (?<verb>know|think|like|want|need(?= (?:an?|the|to|some|help|it|more|time)\\b)|have|go|love|hate|believe|agree|say|understand|live|work|speak|do)(?= (?!(?:to|and)\\b)\\p{L}|[.!?]|$)`,
    ({ who, verb = '' }) => `${who} ${inPresent('he', verb)}`,
    LIKELY,
  ),
  construction(
    'OneOf',
    `\\bone of (?<whose>(?:my|our|his|her|their|your|these|those)(?: (?:best|oldest|closest|new|old|favou?rite))?) (?<noun>friend|brother|sister|colleague|student|teacher|neighbou?r|cousin|customer|client|book|photo|problem|reason|picture|dream|idea|hobby|goal|team|film|movie|song|meal|dish)(?=[.,;!?]|$| (?:is|was|has|had|who|that|in|at|from|and|to|told|said|lives?|works?|came|went|called|can|will|for|with|on|about)\\b)`,
    ({ whose, noun = '' }) => `one of ${whose} ${pluralOf(noun)}`,
    NEARLY,
  ),
  construction(
    'DoubleNegative',
    `\\b(?<not>(?:do|does|did|ca|could|wo|would|have|has|had)n['’]t|cannot|never) (?<verb>have|had|has|want|need|know|see|seen|say|said|do|done|get|got|make|made|eat|eaten|find|found|got|give|take|hear|heard|tell|buy) (?<no>nothing|nobody|no one|(?<!\\b(?:say|said) )no (?!\\w+ (?:longer|more|less)\\b)(?=(?:${WORD})))(?! (?:longer|more|less|idea|matter|doubt|one['’]s)\\b)`,
    ({ not, verb, no = '' }) =>
      `${not} ${verb} ${ANY_FOR_NO[no.toLowerCase().trim()]}${no.endsWith(' ') ? ' ' : ''}`,
    LIKELY,
  ),
  construction(
    'Question',
    `^(?<question>where|why|how long|how often|what time) (?<subject>you|we|they|he|she|it) (?<be>is|are|was|were|can|could|should|will|would|has|have|did|does|do)(?= (?!(?:a|an|the|is|was|not)\\b)[^.,;:]*\\?$)`,
    '$question $be $subject',
    NEARLY,
  ),
  construction(
    'Question',
    `^(?<question>how (?:old|tall|big|far|expensive|much)) (?<subject>you|we|they|he|she|it) (?<be>is|are|was|were)(?=\\?)`,
    '$question $be $subject',
    CERTAIN,
  ),
  construction(
    'VeryMuch',
    `\\b(?<like>(?:like|likes|liked|enjoy|enjoys|enjoyed|love|loves|loved)) a lot (?<what>(?:my|your|our|his|her|their|the|this|that|these|those)(?: \\p{L}+){1,2}?)(?=[.,;!?]|$)`,
    '$like $what a lot',
    NEARLY,
  ),
  construction(
    'TwoSubjects',
    `^(?<who>(?:my|our|his|her) (?:${PEOPLE})) (?<again>he|she|they) (?<verb>is|are|was|were|has|have|can|will|live|lives|work|works|like|likes|want|wants|go|goes|come|comes|don['’]t|doesn['’]t|say|says|think|thinks)\\b`,
    ({ who = '', again = '', verb }) =>
      isPlural(who) || /\\b(?:children|people)$/.test(who) === (again.toLowerCase() === 'they')
        ? `${who} ${verb}`
        : undefined,
    NEARLY,
  ),
  construction(
    'ItIs',
    `^is (?<very>(?:very|so|really|not|always|quite|more) )?(?<what>important|necessary|difficult|easy|possible|good|better|hard|nice|impossible|true|clear|normal|dangerous|useful) (?<to>to|that|for)(?= [^?]*[^?]$)`,
    ({ very = '', what, to }) => `It is ${very}${what} ${to}`,
    NEARLY,
  ),
  construction(
    'AlwaysGo',
    `(?<=^|[,;] |\\b(?:and|but|because|that|so) )(?<subject>${SUBJECT}) (?<verb>go|goes|come|comes|eat|eats|drink|drinks|work|works|play|plays|speak|speaks|use|uses|get|gets|take|takes|watch|watches|read|reads|forget|forgets|make|makes|wear|wears|live|lives|sleep|sleeps) (?<adverb>always|usually|never|rarely|seldom|often)(?= (?!(?:and|but|or|been|in the|enough)\\b)\\p{L})`,
    '$subject $adverb $verb',
    LIKELY,
  ),
  construction('Both', `\\bthe both (?<who>\\p{L}+s)(?= )`, 'both $who', NEARLY),
  construction(
    'ForDoing',
    `\\b(?<for>(?:sorry|thanks|thank you) for) (?<action>be|write|come|bother|ask|take|give|make|send|tell|let|disturb|reply|answer)(?= (?:so|too|this|that|late|you|me|us|it|my|your|the)\\b)`,
    ({ for: sorry, action = '' }) => `${sorry} ${ingOf(action)}`,
    NEARLY,
  ),
  construction(
    'ByWhen',
    `^until when (?<do>do|does|must|should|can|have) (?<who>${SUBJECT}) (?=need|have|want|send|give|finish|pay|answer|reply|decide)`,
    'By when $do $who ',
    NEARLY,
  ),
  construction(
    'MeAnd',
    `^me and (?<other>my \\p{L}+|(?-i:\\p{Lu})\\p{L}+) (?<be>is|are|was|were|have|has|had|went|want|will|can|would|live|like|love|work)(?= )`,
    ({ other = '', be = '' }) => `${capitalised(other)} and I ${PLURAL[be.toLowerCase()] ?? be}`,
    NEARLY,
  ),
  construction(
    'SinceLives',
    `\\b(?<subject>${SUBJECT}) (?<action>lives?|works?|waits?|learns?|stud(?:y|ies))(?=(?: [\\p{L}'’]+){0,4} since (?:\\d{4}|last|yesterday|${NUMBER} (?:\\p{L}+ )?${SPAN}|january|february|march|april|may|june|july|august|september|october|november|december)\\b)`,
    ({ subject = '', action = '' }) => {
      const ing = ingOf(baseOf(action) ?? '');
      return ing && `${subject} ${hasOf(subject)} been ${ing}`;
    },
    NEARLY,
  ),
  construction(
    'AtMySisters',
    `\\bat (?<whose>my|your|his|her|our|their) (?<who>sister|brother|mum|mom|mother|dad|father|uncle|aunt|friend|grandma|grandpa|grandmother|boss|girlfriend|boyfriend)s(?=[.,;!?]|$| (?:place|house|flat|party|wedding|until|and|but|on|tonight|for)\\b)`,
    "at $whose $who's",
    NEARLY,
  ),
  construction(
    'TooFew',
    `\\bto less(?: (?<what>\\p{L}+))?(?=[.,;!?]|$| (?:for|and|but|in|at|to|on)\\b)`,
    ({ what }) =>
      what === undefined ? 'too little' : `too ${isPlural(what) ? 'few' : 'little'} ${what}`,
    CERTAIN,
  ),
  construction(
    'NounDoesnt',
    `(?<!\\band )\\b(?<noun>(?:my|your|his|her|its|the|this|that) (?!(?:people|police|children|men|women|team|staff|rest|others?|only|we|they|you|family|majority|band|crew|poor|rich|young)\\b)\\p{L}+[^s\\P{L}]) don['’]?t(?= \\p{L})`,
    "$noun doesn't",
    LIKELY,
  ),
  construction(
    'AlwaysGoes',
    `(?<=^|[,;] |\\b(?:and|but|because|that|when|if) )(?<who>he|she|it) (?<adverb>always|never|often|usually|sometimes|also|really|still|only) (?<verb>go|come|like|want|need|know|live|work|make|take|speak|play|say|think|look|love|eat|drink|study|forget|start|help|give|tell|use|feel|try|ask|call|bring|buy|wait|arrive|run|sleep|write|win|lose|complain)(?=[.,;!?]|$| \\p{L})`,
    ({ who = '', adverb, verb = '' }) => `${who} ${adverb} ${inPresent(who, verb)}`,
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
    `\\b(?<what>(?:finish|submit|send|deliver|pay|answer|reply|return|complete|hand in|need|confirm)(?: \\p{L}+){1,4}) until (?=tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|next|the end|the \\d|\\d)`,
    '$what by ',
    LIKELY,
  ),
  construction(
    'MostPeople',
    `^the most (?<who>people|students|children|women|men|companies|countries|shops|restaurants) (?=(?:here|there|in|are|do|have|speak|think|know|like|want|live|work|don['’]t)\\b)`,
    'Most $who ',
    NEARLY,
  ),
  construction(
    'ThereAre',
    `\\bthere['’]s (?<many>many|several|two|three|four|five|six) (?=\\p{L}*[^s]s\\b(?!['’])|people\\b)`,
    'there are $many ',
    NEARLY,
  ),
  construction(
    'HaventNo',
    `\\b(?<have>haven|hasn|hadn|isn|aren|wasn|weren)['’]t no (?=\\p{L})(?!(?:longer|more|less|better|worse|problem)\\b)`,
    "$have't any ",
    LIKELY,
  ),
  construction(
    'DoNotAgree',
    `\\b(?<who>i am|i['’]m|we are|we['’]re|you are|you['’]re|they are|they['’]re) not (?<agree>agree|disagree)\\b(?!d)`,
    ({ who = '', agree }) => `${who.replace(/(?: |['’]).*/, '')} do not ${agree}`,
    CERTAIN,
  ),
  construction(
    'Late',
    `\\bwith (?<span>(?:about |over |nearly )?${NUMBER} ${SPAN}) late\\b`,
    '$span late',
    CERTAIN,
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
    'BetweenUs',
    '\\bbetween (?<who>you|him|her|them|us) and I\\b',
    'between $who and me',
    NEARLY,
  ),
  construction(
    'NumberOf',
    '\\bamounts? of (?<what>people|users|visitors|cars|errors|mistakes|emails|children|customers|students|calls|problems|books|friends|times|hours|days|questions)\\b',
    'number of $what',
    LIKELY,
  ),
  construction(
    'LayInBed',
    `\\b(?<who>i|he|she|we|they|you) (?<verb>laid) (?<where>in bed|on the (?:bed|floor|sofa|couch|beach|grass|ground))(?=[.,;!?]|$| (?:and|all|for|with|until|reading|watching)\\b)`,
    '$who lay $where',
    NEARLY,
  ),
  construction(
    'LayInBed',
    `\\b(?<be>am|['’]m|is|was|were|are|be|been|['’]re|just|keep|kept) laying (?<where>in bed|on the (?:bed|floor|sofa|couch|beach|grass|ground)|around|down)\\b`,
    '$be lying $where',
    LIKELY,
  ),
  construction(
    'Well',
    '\\b(?<did>did|do|does|doing|done) (?<very>really|very|so|pretty|quite) good (?=(?:on|in|at)\\b)',
    '$did $very well ',
    NEARLY,
  ),
  construction('OClock', '\\bo clock\\b', "o'clock", CERTAIN),
];

const SINGULAR: Groups = { have: 'has', are: 'is', were: 'was' };
const SINGULARS_IN_S = new Set([
  'news',
  'progress',
  'mathematics',
  'physics',
  'politics',
  'economics',
  'series',
]);
const DO_FOR_MAKE: Groups = { make: 'do', makes: 'does', made: 'did', making: 'doing' };
const MAKE_FOR_DO: Groups = {
  do: 'make',
  does: 'makes',
  did: 'made',
  doing: 'making',
  done: 'made',
};
const LEND_FOR_BORROW: Groups = { '': 'lend', s: 'lends', ed: 'lent', ing: 'lending' };
const PLURAL: Groups = { is: 'are', was: 'were', has: 'have' };
const ANY_FOR_NO: Groups = {
  no: 'any',
  nothing: 'anything',
  nobody: 'anybody',
  'no one': 'anyone',
};
const MISS_FOR_LOSE: Groups = { lose: 'miss', loses: 'misses', lost: 'missed', losing: 'missing' };

export function constructionsIn(text: string): Confusion[] {
  return CONSTRUCTIONS.flatMap(({ rule, pattern, to, needed }) =>
    [...text.matchAll(pattern)].flatMap((match): Confusion[] => {
      const [{ length }, built] = [match[0], to({ ...match.groups })];
      if (built === undefined || built === match[0]) return [];
      const replacement = /^\p{Lu}/u.test(match[0]) ? capitalised(built) : built;
      const [start, end] = [match.index, match.index + length];
      return [{ rule, kind: 'Grammar', start, end, replacements: [replacement], needed }];
    }),
  );
}
