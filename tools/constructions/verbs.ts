// Verbs that are built otherwise: what follows them, tenses, agreement, what stands before them.
import { CERTAIN, EVEN, LIKELY, NEARLY } from '../confusions.ts';
import {
  baseOf,
  baseOfIng,
  hasOf,
  ingOf,
  inPresent,
  irregularPast,
  isBase,
  participleOf,
  pastOf,
  pastOfParticiple,
  wasOf,
} from '../inflect.ts';
import { MONTH, WEEKDAY } from '../words.ts';
import {
  type Construction,
  construction,
  EST,
  type Groups,
  isPlural,
  NUMBER,
  SPAN,
  SUBJECT,
  WHOM,
  WORD,
} from './construction.ts';

/** After these, "if" asks. */
const NOT_ASKED = `(?<!\\b(?:wonder(?:s|ed|ing)?|know|knew|ask(?:s|ed)?(?: \\p{L}+){0,2}|doubtful|sure|see|tell|imagine) )`;
/** "two long hours" */
const LASTING = `(?:${NUMBER} (?:\\p{L}+ )?${SPAN}|half an hour|half a year|ages)`;
/** "your alarm" */
const THING = `(?:my|your|his|her|our|their|the|this|that) \\p{L}+`;
const PAST_TIME = `(?:yesterday|${NUMBER} ${SPAN} ago|(?<!\\b(?:the|this) )last (?:night|week|month|year|summer|winter|spring|autumn|${WEEKDAY}|weekend))`;
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

export const VERBS: readonly Construction[] = [
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
  construction('ForSpan', `\\bsince (?<span>${LASTING})(?! ago)\\b`, 'for $span', LIKELY),
  construction(
    'SincePerfect',
    `\\b(?<subject>${SUBJECT}|${THING})(?<be> am| is| are|['’](?:m|s|re)) (?<action>${WORD}ing)(?=(?: [\\p{L}'’-]+){0,7} since (?:${LASTING}|\\d{4}|last|yesterday|${WEEKDAY}|${MONTH}|then)\\b)`,
    ({ subject = '', be = '', action }) => {
      const have = /\s/.test(subject) ? (be === ' are' ? 'have' : 'has') : hasOf(subject);
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
    'UsedTo',
    `(?<!\\b(?:did|didn['’]?t|do|that|which|what) )\\b(?<subject>${SUBJECT}) use to (?<action>be|live|have|work|play|go|come|think|love|hate|know|like|eat|visit|meet|drink|smoke|watch|study)\\b`,
    ({ subject, action = '' }) => (isBase(action) ? `${subject} used to ${action}` : undefined),
    EVEN,
  ),
  construction(
    'TookTo',
    `\\b(?<took>(?:take|takes|took) (?:${WHOM} )?${LASTING}) for (?<action>${WORD}ing)\\b`,
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
    'ThinkIt',
    `^(?<think>(?:(?:and|but|so|well|yes|no|sorry),? )?(?:i|we) (?:think|thought|believe|hope|guess)) (?<be>is|was) (?<what>an?|the|very|not|better|good|important|difficult|easy|possible|too|really|great)\\b`,
    '$think it $be $what',
    LIKELY,
  ),
  construction(
    'BareVerb',
    `(?<!\\b(?:what|everything|all|anything|whatever|much|many|best|hard|way|thing|things|the|a|his|her|my|your|their)\\b[^.,;]{0,40})\\b(?<modal>can|could|must|should|might|cannot|can['’]t|couldn['’]t|mustn['’]t|shouldn['’]t|must not|should not|could not|can not) to (?<action>${WORD})\\b`,
    ({ modal, action = '' }) => (isBase(action) ? `${modal} ${action}` : undefined),
    LIKELY,
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
    'ThereAre',
    `\\bthere (?<be>is|was) (?<many>a lot of|lots of|many|several|two|three|four|five|six|\\d+) (?<things>\\p{L}*[^s]s|people|children|men|women)\\b(?!['’])`,
    ({ be = 'is', many, things = '' }) =>
      SINGULARS_IN_S.has(things)
        ? undefined
        : `there ${be === 'was' ? 'were' : 'are'} ${many} ${things}`,
    NEARLY,
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
    'TwoSubjects',
    `^(?<who>(?:my|our|his|her) (?:${PEOPLE})) (?<again>he|she|they) (?<verb>is|are|was|were|has|have|can|will|live|lives|work|works|like|likes|want|wants|go|goes|come|comes|don['’]t|doesn['’]t|say|says|think|thinks)\\b`,
    ({ who = '', again = '', verb }) =>
      (isPlural(who) || /\bchildren$/.test(who)) === (again.toLowerCase() === 'they')
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
  construction(
    'ForDoing',
    `\\b(?<for>(?:sorry|thanks|thank you) for) (?<action>be|write|come|bother|ask|take|give|make|send|tell|let|disturb|reply|answer)(?= (?:so|too|this|that|late|you|me|us|it|my|your|the)\\b)`,
    ({ for: sorry, action = '' }) => `${sorry} ${ingOf(action)}`,
    NEARLY,
  ),
  construction(
    'SinceLives',
    `\\b(?<subject>${SUBJECT}) (?<action>lives?|works?|waits?|learns?|stud(?:y|ies))(?=(?: [\\p{L}'’]+){0,4} since (?:\\d{4}|last|yesterday|${LASTING}|${MONTH})\\b)`,
    ({ subject = '', action = '' }) => {
      const ing = ingOf(baseOf(action) ?? '');
      return ing && `${subject} ${hasOf(subject)} been ${ing}`;
    },
    NEARLY,
  ),
  construction(
    'Taught',
    `\\blearn(?<ending>ed|t|s|ing)? (?<whom>me|us|him|them) (?=how|to|that|about|a|an|the|some|many|\\p{L}+ing)`,
    ({ ending = '', whom }) =>
      `${{ '': 'teach', s: 'teaches', ing: 'teaching' }[ending] ?? 'taught'} ${whom} `,
    NEARLY,
  ),
  construction(
    'OfDoing',
    `\\b(?<who>(?:am|are|is|was|were|['’](?:m|re|s)) thinking|capable) to (?<action>${WORD})\\b`,
    ({ who, action = '' }) => {
      const ing = ingOf(action.toLowerCase());
      return ing && `${who} of ${ing}`;
    },
    NEARLY,
  ),
  construction(
    'WhoIs',
    `\\b(?<who>anyone|anybody|someone|somebody|everyone|person|man|woman) who (?=(?:interested|able|willing|responsible|available|ready|afraid)\\b)`,
    '$who who is ',
    NEARLY,
  ),
  construction(
    'NotSince',
    `\\b(?<subject>${SUBJECT}|${THING}) (?:do|does)(?: not|n['’]?t) (?<action>(?:work|function|answer|reply|eat|sleep|hear|see|start|open|run|go)s?) (?=(?:since|for) (?:${LASTING}|last|yesterday|${WEEKDAY}|${MONTH})\\b)`,
    ({ subject = '', action = '' }) => {
      const participle = participleOf(pastOf(baseOf(action) ?? action));
      const isOne = /\s/.test(subject) ? !isPlural(subject) : hasOf(subject) === 'has';
      return `${subject} ${isOne ? 'has' : 'have'}n't ${participle} `;
    },
    LIKELY,
  ),
  construction(
    'NounDoesnt',
    `(?<=^|[,;] |\\b(?:but|because|if|when|so) )(?<noun>(?:my|your|his|her|our|the) (?!(?:people|police|children|men|women|team|staff|rest|others?|only|we|they|you|family|majority|band|crew|poor|rich|young)\\b)\\p{L}+[^s\\P{L}]) don['’]?t(?= \\p{L})`,
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
    'ThereAre',
    `\\bthere['’]s (?<many>many|several|two|three|four|five|six) (?=\\p{L}*[^s]s\\b(?!['’])|people\\b)`,
    'there are $many ',
    NEARLY,
  ),
  construction(
    'DoNotAgree',
    `\\b(?<who>i am|i['’]m|we are|we['’]re|you are|you['’]re|they are|they['’]re) not (?<agree>agree|disagree)\\b(?!d)`,
    ({ who = '', agree }) => `${who.replace(/(?: |['’]).*/, '')} do not ${agree}`,
    CERTAIN,
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
];
