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
  NO_DEMAND,
  NUMBER,
  SPAN,
  SUBJECT,
  WHOM,
  WORD,
} from './construction.ts';

/** After these, "if" asks. */
const NOT_ASKED = `(?<!\\b(?:wonder(?:s|ed|ing)?|know|knew|ask(?:s|ed)?(?: \\p{L}+){0,2}|doubt|doubtful|sure|unsure|certain|uncertain|unclear|curious|see|tell(?: \\p{L}+)?|say|imagine|check|confirm|decide|discuss(?:ed)?|debated?|depends?|find out|question|consider|care|hear|as),? )`;
/** "If it would be helpful, I can call." */
const POLITE =
  '(?! (?:\\p{L}+ )?(?:helpful|useful|easier|better|convenient|possible|okay|ok|alright|fine|interested|willing|kind|able|of (?:help|interest|use))\\b)';
/** "two long hours" */
const LASTING = `(?:${NUMBER} (?:\\p{L}+ )?${SPAN}|half an hour|half a year|ages)`;
/** With no clause of its own: "the film you saw last week", "last year's report" and "over last year" are not when it was. */
const OTHER_CLAUSE =
  'since|until|for|from|than|before|that|which|who|what|when|if|i|he|she|we|they|(?<!\\b(?:to|with|about|for|of|by|at) )you';
const UNTIL_PAST_TIME = `(?=(?: (?:you|(?!(?:${OTHER_CLAUSE})\\b)[\\p{L}\\d'’-]+))?(?: (?!(?:${OTHER_CLAUSE}|\\p{L}+ed|bought|made|sent|built|given|wrote|took|gave|found)\\b)[\\p{L}\\d'’-]+){0,7} (?<!\\b(?:of|on|over|about|after|to|as|with) )`;
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
/** As one: "there is 20 minutes left". */
const MEASURED =
  /^(?:two|three|four|five|six|\d+) (?:seconds|minutes|hours|days|weeks|months|years|miles|met(?:er|re)s|inches|pounds|dollars|euros|cents|percent|degrees|thirds|quarters|litres|liters|grams|kilos)$/i;
/** What one may be used to. */
const NOUNS_TOO = new Set(
  `change travel love help rain heat stress praise command delay abuse snow attack demand hate surprise drink
  trouble study pain work test cold show play sleep rest cook`.split(/\s+/),
);

export const VERBS: readonly Construction[] = [
  construction(
    'WantTo',
    // But "if they want we go", "what do you want that I have not given you?"
    `(?<!\\b(?:if|what|whatever|whenever|wherever|as|all|everything|anything|thing|things|one|ones)\\b(?: \\p{L}+){1,3} )\\b(?<verb>want|wants|wanted)(?: that (?<subject>i|you|he|she|it|we|they)| (?<bare>i|he|she|we|they)) (?<action>${WORD})`,
    ({ verb, subject, bare, action = '' }) => {
      const whom = OBJECT_OF[(subject ?? bare ?? '').toLowerCase()];
      const base = baseOf(action);
      return base && `${verb} ${whom} to ${base}`;
    },
    LIKELY,
  ),
  construction(
    'MakeDo',
    `\\b(?<verb>make|makes|made|making|let|lets|letting) (?<whom>me|you|us|him|her|them) to (?<action>(?!order\\b|measure\\b|last\\b)${WORD})`,
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
    `${NOT_ASKED}\\bif (?<subject>i|he|she|it|we|they) would be\\b${POLITE}`,
    'if $subject were',
    LIKELY,
  ),
  construction(
    'PastTime',
    `(?<!\\b(?:would|could|should|might|must|may|will|can)(?:n['’]t)? )\\b(?<subject>${SUBJECT})(?: have| has|['’]ve) (?<adverb>just |already |also |only )?(?<participle>${WORD})${UNTIL_PAST_TIME}${PAST_TIME}\\b(?!['’]| behind\\b))`,
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
  // But "since two days before Easter", "since ten days is a long time".
  construction(
    'ForSpan',
    `\\bsince (?<span>${LASTING})\\b(?! (?:ago|before|after|earlier|later|from|prior|\\d|is|are|was|were|has|have|had|seems?|seemed|differ)\\b)`,
    'for $span',
    LIKELY,
  ),
  construction(
    'SincePerfect',
    `\\b(?<subject>${SUBJECT}|${THING})(?<be> am| is| are|['’](?:m|s|re)) (?<action>${WORD}ing)(?=(?: (?!(?:because|that|as|if|when|who|which|what|where|how|been|first|worst|only|most|\\p{L}+est|i|you|we|he|she|they)\\b|ha[sd]|have)[\\p{L}'’-]+){0,7}(?<!\\band) since (?:${LASTING}(?! (?:before|after|earlier|later|is|are|was|were|has|had)\\b)|(?:\\d{4}|last (?:week|month|year|night|summer|winter|spring|autumn|${WEEKDAY}|${MONTH})|yesterday|${WEEKDAY}|${MONTH}|then)(?=[.,;!?]|$| (?:and|but|so|because|in|at|on|for|to|with|morning|afternoon|evening|night|now|without)\\b))\\b)`,
    // But "they close early since Friday is a holiday".
    ({ subject = '', be = '', action }) => {
      const have = /\s/.test(subject) ? (be === ' are' ? 'have' : 'has') : hasOf(subject);
      if (be.startsWith(' ')) return `${subject} ${have} been ${action}`;
      return `${subject}${have === 'has' ? "'s" : "'ve"} been ${action}`;
    },
    NEARLY,
  ),
  construction(
    'HowLong',
    `\\bhow long (?:are|is) (?<subject>you|they|we|he|she) (?<action>living(?= (?:in|here|there)\\b)|learning|dating|studying(?= (?:english|german|french|spanish)\\b))(?! (?:today|tonight|tomorrow|this|next|for))\\b`,
    ({ subject = '', action }) => `how long ${hasOf(subject)} ${subject} been ${action}`,
    NEARLY,
  ),
  // But of what will be: "how long are they studying there?"
  construction(
    'HowLong',
    `\\bhow long (?:are|is) (?<subject>you|they|we|he|she|it) (?<action>living|waiting|studying)(?! (?:today|tonight|tomorrow|this|next|for|at most|between|abroad))\\b`,
    ({ subject = '', action }) => `how long ${hasOf(subject)} ${subject} been ${action}`,
    LIKELY,
  ),
  construction(
    'UsedTo',
    // But "the app we use to work".
    `(?<=(?:^|[.,;:!?…"“(] ?|\\b(?:and|but|because|so|as|like|than|since|while|think|guess) ))(?<subject>${SUBJECT}) use to (?<action>be|live|have|work|play|go|come|think|love|hate|know|like|eat|visit|meet|drink|smoke|watch|study)\\b`,
    ({ subject, action = '' }) => (isBase(action) ? `${subject} used to ${action}` : undefined),
    EVEN,
  ),
  construction(
    'TookTo',
    // But "take ten minutes for stretching".
    `\\b(?<took>(?:(?:take|takes|took) ${WHOM}|(?<=\\bit )(?:takes|took)) ${LASTING}) for (?<action>${WORD}ing)\\b`,
    ({ took, action = '' }) => {
      const base = baseOfIng(action);
      return base && `${took} to ${base}`;
    },
    LIKELY,
  ),
  construction(
    'WhenPresent',
    // But "when he will come is unknown, so we wait", "if he will listen, I'll talk to him".
    `^(?<when>when|as soon as|after|before|until|if (?!you\\b)(?!${SUBJECT} will (?:help|listen|insist|make|save|keep|let|wait|try|agree|allow|accept|do|only)\\b)) ?(?<subject>${SUBJECT}) will (?<action>${WORD})(?=(?:(?! is\\b)[^,?])*,(?! (?:nobody|no one|only|i (?:don['’]t|do not|can['’]t|cannot) (?:know|say|tell))\\b))`,
    ({ when, subject = '', action = '' }) => {
      if (!isBase(action)) return undefined;
      return `${when?.trim()} ${subject} ${inPresent(subject, action)}`;
    },
    LIKELY,
  ),
  construction(
    'UsedToDoing',
    `\\b(?<person>(?:i|you|we|he|she)(?:['’](?:m|re|s)| am| are| is)(?: not| already| just)?) used to (?<action>${WORD})\\b(?!-)(?<object> (?:(?<=work )(?:in|at|with|on|under|hard|late|long|nights?|weekends)|my|your|his|her|our|their|the|an?|it|this|that|them|him|me|us|alone|together|everything|everyone)\\b)?`,
    ({ person, action = '', object }) => {
      // "I'm used to change", "to rain", "to praise".
      if (NOUNS_TOO.has(action) && object === undefined) return undefined;
      return isBase(action) ? `${person} used to ${ingOf(action)}${object ?? ''}` : undefined;
    },
    LIKELY,
  ),
  construction(
    'EachHas',
    // But "if one of us were", "I wish each of them were".
    `(?<!\\b(?:if|wish|though|suppose|that) )\\b(?<each>(?:each|one) of (?:the|my|your|his|her|our|their|these|those) (?:\\p{L}+ )?\\p{L}+s) (?<verb>have|are|were)\\b`,
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
    `(?<!\\b(?:what|everything|all|anything|whatever|much|many|best|hard|way|thing|things|the|a|his|her|my|your|their)\\b[^.,;]{0,40})(?<!\\b(?:as|than|whoever|this|each) (?:${SUBJECT} )?(?:possibly )?)\\b(?<modal>can|could|must|should|might|cannot|can['’]t|couldn['’]t|mustn['’]t|shouldn['’]t|must not|should not|could not|can not) to (?!be (?:fair|safe|sure|honest|frank|clear)\\b|(?:start|begin) with\\b)(?<action>${WORD})\\b`,
    // But "as fast as he could to catch the bus".
    ({ modal, action = '' }) => (isBase(action) ? `${modal} ${action}` : undefined),
    LIKELY,
  ),
  construction(
    'ForwardTo',
    `\\b(?<look>look(?:s|ed|ing)?(?: very much)?) forward to (?<action>see|meet|get|receive|join|come|have|read|learn|go|be|work(?= (?:with|for|together|in|at|alongside)\\b)|visit(?= (?:you|him|her|them|the|your|my|his|our|their|this|that|an?|(?-i:\\p{Lu})))|talk(?= (?:to|with|about|again|more|soon)\\b)|start(?= (?:the|an?|my|our|this|with|work(?:ing)?|\\p{L}+ing)\\b))(?= (?!(?:and|or)\\b)\\p{L})`,
    // But "she looks forward to work each day".
    ({ look, action = '' }) => ingOf(action) && `${look} forward to ${ingOf(action)}`,
    LIKELY,
  ),
  construction(
    'Mind',
    // But "how much is it worth to own it?"
    `(?<!\\b(?:what|how much|price|amount)\\b[^.,;]{0,20} )\\b(?<mind>would you mind|do you mind|worth) to (?<action>${WORD})\\b`,
    ({ mind, action = '' }) => (isBase(action) ? `${mind} ${ingOf(action)}` : undefined),
    NEARLY,
  ),
  construction(
    'ThereAre',
    `\\bthere (?<be>is|was) (?<many>a lot of|lots of|many|several|two|three|four|five|six|\\d+) (?<things>\\p{L}*s|people|children|men|women)\\b(?!['’])`,
    ({ be = 'is', many, things = '' }) =>
      isPlural(things.replace(/^(?:people|children|men|women)$/i, 'persons')) &&
      !MEASURED.test(`${many} ${things}`)
        ? `there ${be === 'was' ? 'were' : 'are'} ${many} ${things}`
        : undefined,
    NEARLY,
  ),
  construction(
    'DoesVerb',
    // But "why didn't results improve?"
    `\\b(?<not>(?:(?:i|you|we|they) do|(?<=[\\p{L}"”’)] )(?<!\\b(?:why|how|when|where|what|then) )(?:does|did))(?:n['’]?t| not)) (?<action>\\p{L}+s)\\b(?!['’])`,
    ({ not, action = '' }) => {
      const base = baseOf(action);
      return base && base !== action ? `${not} ${base}` : undefined;
    },
    NEARLY,
  ),
  construction(
    'EverMet',
    `\\b(?<most>(?:most \\p{L}+|best|worst|only|${EST}) ${WORD}(?: that)? (?:i|we)) ever (?<verb>met|saw|had|read|ate|heard|made|did|tasted|visited|tried|owned|watched)\\b(?! (?:been|seen|to)\\b)`,
    ({ most, verb = '' }) => `${most} have ever ${participleOf(verb)}`,
    LIKELY,
  ),
  construction(
    'Everybody',
    `(?<=^(?!\\p{L}+ (?:say (?!that|it|they)|do\\b|go\\b))|[,;] |(?<!\\b(?:i|you|he|she|we|they|me|him|her|us|them|(?-i:\\p{Lu})\\p{L}+) )\\band |\\b(?:but|that|because|think|so|if|when) )${NO_DEMAND}(?<who>everybody|everyone|nobody|no one|somebody|someone) (?<verb>know|think|like(?! (?:me|you|him|her|us|them|that|this|my|your|(?-i:\\p{Lu}))\\b)|want|need(?= (?:an?|the|to|some|help|it|more|time)\\b)|have|go|love|hate|believe|agree|say|understand|live|work|speak|do)(?= (?!(?:to|and)\\b)\\p{L}|[.!?]|$)(?![^.?]*!)(?! (?:your|yeah)\\b)`,
    // But "everybody say cheese!", "we ask that everyone have a seat".
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
    // A list says it of what it is about: "is easy to use".
    ({ very = '', what, to }) => `It is ${very}${what} ${to}`,
    LIKELY,
  ),
  construction(
    'ItIs',
    `^is (?<very>(?:very|so|really|not|always|quite|more) )?(?<what>important|necessary|difficult|easy|possible|good|better|hard|nice|impossible|true|clear|normal|dangerous|useful) (?<to>to|that|for)(?= [^?]*[.!]$)`,
    ({ very = '', what, to }) => `It is ${very}${what} ${to}`,
    NEARLY,
  ),
  construction(
    'AlwaysGo',
    `(?<=^|[,;] |\\b(?:and|but|because|that|so) )(?<subject>${SUBJECT}) (?<verb>go|goes|come|comes|eat|eats|drink|drinks|work|works|play|plays|speak|speaks|use|uses|get|gets|take|takes|watch|watches|read|reads|forget|forgets|make|makes|wear|wears|live|lives|sleep|sleeps) (?<adverb>always|usually|never|(?:rarely|seldom|often)(?! (?:to|at|in|on|from|of|about|with|by|more|such)\\b))(?= (?!(?:and|but|or|been|in the|enough|seen|good|bad|\\p{L}+(?:ed|ing))\\b)\\p{L})`,
    // But "I go often to the theatre", "roads rarely used".
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
    `\\b(?<subject>${SUBJECT}) (?<action>lives?|works?|waits?|learns?|stud(?:y|ies))(?=(?: (?!and\\b|better\\b|again\\b|less\\b|more\\b)[\\p{L}'’]+){0,4} since (?:\\d{4}|last (?:week|month|year|night|summer|winter|spring|autumn|${WEEKDAY}|${MONTH})|yesterday|${LASTING}|${MONTH})\\b)`,
    ({ subject = '', action = '' }) => {
      const ing = ingOf(baseOf(action) ?? '');
      return ing && `${subject} ${hasOf(subject)} been ${ing}`;
    },
    NEARLY,
  ),
  construction(
    'Taught',
    // But "I learned them the hard way".
    `\\blearn(?<ending>ed|t|s|ing)? (?<whom>me|us|him|them(?= how to\\b)) (?=(?:how|to|that|about|an?|the|some|many|\\p{L}+ing)\\b)`,
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
    `\\b(?<subject>${SUBJECT}|${THING}) (?:do|does)(?: not|n['’]?t) (?<action>(?:work|function|answer|reply|eat|sleep|hear|see|start|open|run|go)s?) (?=since (?:${LASTING}|last|yesterday|${WEEKDAY}|${MONTH})\\b|(?<=\\b(?:work|function|answer|reply|hear)s? )for ${LASTING}(?=[.,;!?]|$| (?:now|already|and|but|because|so)\\b))`,
    // But "the show doesn't start for two hours".
    ({ subject = '', action = '' }) => {
      const participle = participleOf(pastOf(baseOf(action) ?? action));
      const isOne = /\s/.test(subject) ? !isPlural(subject) : hasOf(subject) === 'has';
      return `${subject} ${isOne ? 'has' : 'have'}n't ${participle} `;
    },
    LIKELY,
  ),
  construction(
    'NounDoesnt',
    `(?<=^|[,;] |\\b(?:but|because|if|when|so) )(?<noun>(?:my|your|his|her|our|the) (?!(?:people|police|children|team|staff|rest|others?|only|we|they|you|family|majority|band|crew|poor|rich|young|old|elderly|dead|blind|deaf|sick|ill|unemployed|homeless|wealthy|wicked|innocent|public|government|council|jury|crowd|company|committee|club|army|management|opposition|board|youth|media|data|criteria|bacteria|phenomena|alumni|clergy|feet|teeth|mice|geese|lice|oxen|sheep|fish|deer|cattle|few|many|two|three|four|five|latter|dutch|welsh|\\p{L}*(?:men|ese|ish|nch))\\b)\\p{L}+[^s\\P{L}]) don['’]?t(?= \\p{L})`,
    "$noun doesn't",
    LIKELY,
  ),
  construction(
    'AlwaysGoes',
    `(?<=^|[,;] |\\b(?:and|but|because|that|when|if) )${NO_DEMAND}(?<who>he|she|it) (?<adverb>always|never|often|usually|sometimes|also|really|still|only) (?<verb>go|come|like|want|need|know|live|work|make|take|speak|play|say|think|look|love|eat|drink|study|forget|start|help|give|tell|use|feel|try|ask|call|bring|buy|wait|arrive|run|sleep|write|win|lose|complain)(?=[.,;!?]|$| \\p{L})`,
    ({ who = '', adverb, verb = '' }) => `${who} ${adverb} ${inPresent(who, verb)}`,
    LIKELY,
  ),
  construction(
    'ThereAre',
    `\\bthere['’]s (?<many>many|several|two|three|four|five|six) (?=(?<things>\\p{L}*s\\b(?!['’])|people\\b))`,
    ({ many, things = '' }) =>
      (things === 'people' || isPlural(things)) && !MEASURED.test(`${many} ${things}`)
        ? `there are ${many} `
        : undefined,
    NEARLY,
  ),
  construction(
    'DoNotAgree',
    `\\b(?<who>i am|i['’]m|we are|we['’]re|you are|you['’]re|they are|they['’]re) not (?<agree>agree|disagree)\\b(?!-)`,
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
    `\\b(?<be>am|['’]m|is|was|were|are|be|been|['’]re|just|keep|kept) laying (?<where>in bed|on the (?:bed|floor|sofa|couch|beach|grass|ground)|around|down)(?=[.,;!?]|$| (?:and|but|all|on|in|for|when|while|because|with|without|at|after|again|beside|next|until|now|today|reading|watching)\\b)`,
    // But "he is laying down the law".
    '$be lying $where',
    LIKELY,
  ),
];
