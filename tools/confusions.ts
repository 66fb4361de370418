// Mistakes that a dictionary can't see, since both words are good: "its" for "it's", "should of", "an other",
// "ill pick you up". Each is looked for only where its neighbours make it likely; the model has the last word,
// and is not asked where nothing else can be meant. What it reads afterwards is clearer. Rules over words.

import { IRREGULAR_VERBS } from '../contract/irregular-verbs.ts';
import { type Certainty, CONFUSED_PAIRS, type ConfusedPair } from './confused-pairs.ts';
import { isKnownWord } from './dictionary.ts';
import { FIRST_NAMES, RATHER_WORDS } from './first-names.ts';
import type { Finding } from './rules.ts';
import { CLEAR_MONTH, capitalised, isFunctionWord, MONTH, WEEKDAY } from './words.ts';

/** `needed`: by how many nats the model must prefer it, as neededOfRule says for Harper's findings. */
export type Confusion = Finding & { needed: number };

// Of what is right the model says -4 to 3, of what is wrong -7 and less, as it likes what is written.
/** The neighbours leave nothing else: nobody waits for the model. */
export const CERTAIN = Number.NEGATIVE_INFINITY;
/** They do in English; the words around may be of another language. */
export const NEARLY = -10;
export const LIKELY = -4;
export const EVEN = -2;
/** The neighbours say little. */
const OPEN = 2;

interface Pattern {
  rule: string;
  /** Its group `it`, or all of it, is replaced. */
  pattern: RegExp;
  /** Alternatives stand between bars. */
  replacement: string;
  needed: number;
}

/** Not the first half of a word with a hyphen: "your so-called friends", "to long-term goals". */
const anyOf = (list: string) => `(?:${list.trim().split(/\s+/).join('|')})\\b(?!-\\p{L})`;
const before = (list: string) => `(?= ${anyOf(list)})`;
const pattern = (rule: string, source: string, replacement: string, needed: number): Pattern => ({
  rule,
  pattern: new RegExp(source, 'dgiu'),
  replacement,
  needed,
});

const ACTIONS = `be pick call see do go take bring send get come let have make try tell give meet ask check look
  write text talk wait need buy find help show think order pay book cook stay leave start put keep drop add fix
  email just never always also probably definitely`;
const DEGREES = `small big much many late early long short slow hard easy expensive cheap hot cold old young loud
  quiet tired busy heavy high low far soon often bad difficult strong weak large little few complicated dark
  tight wide salty spicy sour noisy boring shy nervous scared lazy sick crowded dangerous risky pricey greasy
  chilly windy painful stressful confusing similar`;
/** None of these is something that anybody has. */
const NOT_OWNED =
  `(?:\\p{L}+(?:ing|ed|ly)|a|an|the|is|are|was|were|be|been|being|will|would|has|have|had|can|could|
  may|might|must|should|shall|do|does|did|to|for|in|on|at|of|and|but|or|so|if|when|where|because|before|after|again|
  now|today|tonight|tomorrow|yesterday|i|you|we|he|she|it|they|with|from|by|as|than|that|this|these|those|too|not|no|
  never|always|still|also|only|once|which|who|seems|seem|exists|exist|remains|came|comes|come|goes|go|went|
  about|all|any|some|many|much|more|most|one|two|three|several|very|right|wrong|sure|able|welcome|here|there|
  gone|done|over|under|out|up|down|just|already|both|like|later|soon|then|while|until|since|without|every|
  my|your|his|her|its|our|their|what|how|why|good|bad|great|fine|happy|sad|late|early|best|better|worse|busy|tired|back|
  isn|aren|wasn|weren|ain|won|ever|stands|lies|lived|arose|follows|exactly|people|everybody|everyone|nothing|something)`.replace(
    /\s+/g,
    '',
  );
/** Not "it opens and lets go of it". */
const LET_US_DO = `(?! go of\\b)${before(`${ACTIONS} not all do eat play hope go`)}`;
const PARTICIPLES = `\\p{L}+(?:ed|en) ${IRREGULAR_VERBS.flatMap((forms) => forms.slice(1)).join(' ')} not never always just
  already also at(?=\\sleast)`;
const GOES_ON = `a an the this that these those my your his her our their i you he she it we they me us him them who
  what which is are was were do does did has have had can could will would should may might must to for in on at of from
  with by up out off as and or but so because if when how why where than then just also too there here now today tonight
  tomorrow together left needed again enough not about some`;
/** The sentence goes on with no noun that the word before would belong to. */
const NO_NOUN_NEXT = `(?=[.,;:!?]|$| ${anyOf(GOES_ON)})`;
/** Not "their very own", "its very existence", "your very kind letter". */
const VERY = `(?= very (?!(?:own|first|last|next|best|worst|latest|existence|nature|life|lives|survival|heart|core|soul|presence|name)\\b)\\p{L}+${NO_NOUN_NEXT})`;

const PATTERNS: readonly Pattern[] = [
  // Nothing that is counted or drawn does any of this.
  pattern(
    'Myself',
    // And these name what is counted: "the index i was", "agent i can".
    `(?<![\\p{L}\\d_'’.]|\\b(?:variable|index|counter|integer|subscript|numeral) |(?:^|\\b(?:for|of|by|to|if|when|that) )(?:agent|player|firm|node|row|column|item|step) )i${before("am have had was will would can could should must might do did don't dont didn't can't cant couldn't won't wasn't think thought know want wanted need like love hope just also never always really still got get went saw guess wonder feel felt said told mean heard found left bought forgot put gave made took sent met lost came let hate prefer")}`,
    'I',
    NEARLY,
  ),
  // Not the short form of instant messages, nor the German word before a noun.
  pattern(
    'Im',
    '(?<![\\p{L}\\d]|\\b(?:the|an|by|via|my|your) )im(?= (?!(?-i:\\p{Lu}))\\p{L})',
    "I'm",
    NEARLY,
  ),
  pattern(
    'Hows',
    '(?<!\\b(?:the|and|these|those) )\\bhows(?= (?:it|the|your|that|everything|life)\\b)',
    "how's",
    CERTAIN,
  ),
  pattern(
    'WhatAbout',
    `\\bwhat['’]?s about${before('you him them us me it next tomorrow today tonight monday tuesday wednesday thursday friday saturday sunday')}`,
    'what about',
    CERTAIN,
  ),
  // But "what's about a mile long?"
  pattern(
    'WhatAbout',
    `\\bwhat['’]?s about${before('a an the this that these those my your our his her their')}(?! (?:an?|the) (?:hundred|thousand|million|mile|met(?:re|er)|foot|inch|year|size|length|height|age|weight|third|quarter|half)\\b)`,
    'what about',
    LIKELY,
  ),
  // But "the whats and the whys".
  pattern(
    'Whats',
    '(?<!\\b(?:the|these|those) )\\bwhats(?= (?!about (?!to\\b)|(?:and|or|are)\\b)\\p{L})',
    "what's",
    CERTAIN,
  ),
  pattern('Thats', '\\bthats(?= \\p{L})', "that's", CERTAIN),
  pattern(
    'Somethings',
    '\\bsomethings(?= (?:going|gone|wrong|happening|happened|not|off|changed|broken|up|come|been)\\b)',
    "something's",
    CERTAIN,
  ),
  pattern(
    'Ill',
    `(?<!\\b(?:is|are|was|were|am|be|been|being|feel|feels|felt|very|so|too|quite|really|still|seriously|fall|fell|fallen|mentally|terminally|chronically|critically|become|became|look|looks|looked|seem|seems|seemed|get|gets|got|getting|taken|took|the)(?:n['’]?t)? |['’](?:s|m|re) )\\bill${before(ACTIONS)}`,
    "I'll",
    LIKELY,
  ),
  pattern(
    'CouldOf',
    `\\b(?:(?:could|should|would|must)(?:n['’]?t)?|(?<=\\b(?:i|you|he|she|it|we|they|who|this|that|there) )might) (?<it>of)${before(PARTICIPLES)}`,
    'have',
    CERTAIN,
  ),
  // But "it must of necessity fail", "he would of late", and the might of Rome.
  pattern(
    'CouldOf',
    "\\b(?:could|should|would|must|(?<!\\b(?:the|all|my|your|his|her|our|their|its|military|industrial|full) )might)(?:n['’]?t)? (?<it>of)(?! (?:course|the|a|an|my|these|those|this|that|their|his|her|our|your|its|it|them|us|all|itself|himself|necessity|late|old|evenings|mornings)\\b)(?= \\p{L})",
    'have',
    LIKELY,
  ),
  ...['your', 'her', 'our', 'their'].map((whose) =>
    pattern('Yours', `\\b${whose}['’]s(?!\\p{L})`, `${whose}s`, CERTAIN),
  ),
  // But "an other-worldly light", "an other than honorable discharge"; and thinkers write of "an other".
  pattern('AnOther', '\\ban other(?= (?!than\\b)\\p{L})', 'another', LIKELY),
  pattern(
    'AnOther',
    `\\ban other(?= (?!${anyOf('is was and or to in of who that than')})\\p{L})`,
    'another',
    CERTAIN,
  ),
  pattern(
    'ItIs',
    '\\bits(?= (?:possible|impossible|necessary|important|likely|difficult|hard|easy|better|nice|good) (?:that|to|for|if)\\b)',
    "it's",
    CERTAIN,
  ),
  pattern(
    'ItIs',
    `\\bits(?:${VERY}|${before('a an the not been going too so really because probably just like always never still all what how why where ok okay also raining snowing')})`,
    "it's",
    LIKELY,
  ),
  // But "its great functions", "its hard drive", "ahead of its time".
  ...([LIKELY, OPEN] as const).map((needed) =>
    pattern(
      'ItIs',
      `(?<!\\b(?:of|from|in|before|during|for|with|by) )\\bits(?= ${anyOf('possible impossible difficult easy hard better only fine great good bad nice time important true')}${needed === LIKELY ? NO_NOUN_NEXT : ''})`,
      "it's",
      needed,
    ),
  ),
  pattern(
    'ItIs',
    '\\bits(?= (?:in|on|at|under|behind|near) (?:my|your|his|her|our|their|the|a|an)\\b)',
    "it's",
    LIKELY,
  ),
  pattern(
    'ItIs',
    `\\bits(?= ${anyOf(DEGREES)}(?:[.,!?]|$| (?:but|because|when|today|outside|here|inside)\\b))`,
    "it's",
    LIKELY,
  ),
  pattern('ItsOwn', "\\bit['’]s(?= own\\b)", 'its', LIKELY),
  pattern(
    'YouAre',
    `\\byour(?:${VERY}|${before('(?-i:a) an the not gonna welcome so too still always never really both just going kidding joking invited')})`,
    "you're",
    LIKELY,
  ),
  // But "your right hand", "your late father", "your being here".
  ...([LIKELY, OPEN] as const).map((needed) =>
    pattern(
      'YouAre',
      `\\byour(?= ${anyOf('able right wrong better sure late early doing being correct looking')}${needed === LIKELY ? `(?! being\\b)${NO_NOUN_NEXT}` : ''})`,
      "you're",
      needed,
    ),
  ),
  pattern('YouAre', '^your(?= welcome(?:[.,!]|$))', "you're", CERTAIN),
  pattern('Your', `\\byou['’]re(?= (?!${NOT_OWNED}\\b)\\p{L})`, 'your', OPEN),
  pattern('Their', `\\bthey['’]re(?= (?!${NOT_OWNED}\\b)\\p{L})`, 'their', OPEN),
  pattern('Their', `\\bthere(?= (?!${NOT_OWNED}\\b)\\p{L})`, 'their', OPEN),
  pattern(
    'TheyAre',
    `(?:^|[.!?,;:] |(?<!\\bhere )\\b(?:and|but|because|if|when|that|think|know|says?|said|hope|so|sure|since|while) )(?<it>there)${before('not going coming leaving both always never gonna trying getting doing making taking waiting having looking working living playing moving staying very too so really quite all happy sure ready late nice lovely great friends here')}(?! \\p{L}+ (?:be|been|is|are|was|were|has|have|had|can|could|will|would|may|might|must|should|seem|seems|seemed|exists?|existed|comes?|came|used|goes|went)\\b)`,
    "they're",
    LIKELY,
  ),
  pattern(
    'TheyAre',
    `\\btheir(?:${VERY}|(?= going to (?!the\\b|school\\b)| coming (?:too|with|back|home|to)\\b| ${anyOf('not both always never gonna too so really quite sure ready the (?-i:a)')}))`,
    "they're",
    LIKELY,
  ),
  pattern(
    'There',
    `\\btheir(?= (?:will (?:be|have|not|never|always|also)\\b|${anyOf('is are was were you we i has have had isn aren wasn weren')}))`,
    'there',
    EVEN,
  ),
  // But "due to many things", "to Long Beach", "to slow down".
  pattern(
    'TooMuch',
    `(?<!\\b(?:due|thanks|according|close|prior|relevant|known|specific|akin|similar|appeal|appeals|leads?|led|listen|listening|listened|talk|talking|talked|speak|speaking|spoke|apply|applies|add|adds|added|additions?|exposed?|exposure|refer|refers|referred|referring|sell|sold|back|subject|attributed|limited) )\\bto(?= (?-i:\\p{Ll}))${before(DEGREES)}(?! (?:slow (?:down|up)|shy away|long for)\\b)`,
    'too',
    EVEN,
  ),
  // But "if you want to", "the one that I was talking to".
  pattern(
    'TooAlso',
    '(?<!\\b(?:want|wants|wanted|wanting|have|has|had|having|used|need|needs|needed|going|able|unable|allowed|supposed|try|tries|tried|trying|like|love|prefer|meant|mean|meaning|choose|chose|ought|likely|hope|hoped|hoping|intend|intended|ready|willing|how|not|time|asked|told|talk|talks|talked|talking|speak|spoke|speaking|spoken|listen|listened|listening|refer|refers|referred|referring|belong|belongs|belonged|reply|respond|relate|happened|amounts?|amounted|next|prior|due|according|similar|close) )(?<=\\p{L} )to(?=[,.!?]|$)',
    'too',
    LIKELY,
  ),
  pattern(
    'EveryDay',
    `\\beveryday(?=[.,;!?]|$|${before('to and but because at in on for with when after before since until i we he she they you it')})`,
    'every day',
    EVEN,
  ),
  pattern(
    'Wont',
    '(?<=\\b(?:i|you|he|she|it|we|they|that|this|there) )wont\\b(?! (?:of|and)\\b)',
    "won't",
    CERTAIN,
  ),
  // But, of what something does, "lets text flow around it", "lets all users in".
  ...([CERTAIN, LIKELY] as const).map((needed) =>
    pattern(
      'LetUs',
      `(?<=(?:^|[.!?:;] |\\b(?:ok|okay|well|please|yes|yeah) ))lets${LET_US_DO}${needed === CERTAIN ? `(?= (?:(?:all|not|just|also|never|always) )*(?!all\\b)\\p{L}+(?:[.,!?]|$| ${anyOf(`${GOES_ON} have get do see go ahead`)}))` : ''}`,
      "let's",
      needed,
    ),
  ),
  pattern('LetUs', `(?<=(?:, |\\b(?:so|and|then|but|now) ))lets${LET_US_DO}`, "let's", LIKELY),
  pattern('ItIs', '\\bits(?= \\d)', "it's", EVEN),
  pattern('DoesNot', "(?<=\\b(?:he|she|it) )don['’]?t\\b", "doesn't", LIKELY),
  pattern('Agree', '(?<=\\b(?:i|you|we|they) )(?:am|are) (?=agree\\b)', '', LIKELY),
  pattern('Agree', '(?<=\\b(?:he|she) )is agree\\b', 'agrees', LIKELY),
  pattern('HeIs', '\\bhis(?= (?:going to|not|gonna)\\b)', "he's", EVEN),
  pattern(
    'Know',
    `\\b(?:let (?:me|us|him|her|them)|don['’]?t|doesn['’]?t|didn['’]?t|(?<!\\byes )to|you|i|we|they) (?<it>no)${before('if how what why when where that who whether about')}`,
    'know',
    LIKELY,
  ),
  pattern(
    'Whole',
    `(?<!\\b(?:black|white|golf|bore|pot|bullet|worm|man|key|rabbit|button|water|top|\\d+|\\p{L}+th) )\\bhole${before('team day week time thing family house life story world year month class company group country night morning weekend place point idea system project')}`,
    'whole',
    EVEN,
  ),
  pattern(
    'Message',
    '\\b(?:error|text|warning|e-?mail|voice) (?<it>massage)s?\\b',
    'message',
    EVEN,
  ),
  pattern(
    'Hearing',
    `\\blook(?:s|ed|ing)?(?: \\p{L}+){0,2} forward to (?<it>hear|here)${before('from about you your back what how')}`,
    'hearing',
    CERTAIN,
  ),
  pattern(
    'Hear',
    `\\b(?:(?:sorry|glad|happy|pleased|nice|good|great|want|like|love|hope|able) to|can|can['’]t|could|couldn['’]t|didn['’]t|(?:i|you|we|they|he|she|it|and|but|will|would) never) (?<it>here)${before('from about that you your back of him her them us what how')}`,
    'hear',
    NEARLY,
  ),
  ...[
    ['say', 'tell'],
    ['says', 'tells'],
    ['said', 'told'],
  ].map(([said, told]) =>
    pattern('Tell', `\\b${said}(?= (?-i:me|us|him|them)\\b)`, told as string, EVEN),
  ),
  // But "neither is good or bad".
  pattern(
    'NeitherNor',
    "\\bneither (?!(?:of|is|are|was|were|has|have|had|will|would|can|could|did|does|do|may|might|should|must|wants?|likes?|knows?|knew|said|says|seems?)\\b)(?:[\\p{L}'’]+ ){1,3}(?<it>or)\\b",
    'nor',
    EVEN,
  ),
  ...(
    [
      ['at', LIKELY],
      ['in', EVEN],
    ] as const
  ).map(([wrong, needed]) =>
    pattern(
      'OnDay',
      // But "at Sunday lunch", "in Monday's paper", "they flew in Monday".
      `(?<!\\b(?:${wrong === 'at' ? 'look|looks|looked|looking|laugh|laughs|laughed' : 'come|comes|came|coming|fly|flew|check|checked|drop|hand|sign|log|move|moved|turn|get|got|book|send|sent|be|back|believed?|go|goes|went|going'})(?: (?:it|them|this))? )\\b${wrong}(?= ${WEEKDAY}s?(?: (?:mornings?|afternoons?|evenings?|nights?))?(?:[.,;:!?)]|$| (?:\\d|next|last|${anyOf(GOES_ON)})))`,
      'on',
      needed,
    ),
  ),
  ...['may', 'march'].map((month) =>
    pattern(
      'Calendar',
      `\\b(?:since|until|till|in|by|last|next|early|late|of|from|for|\\d{1,2}(?:st|nd|rd|th)?) (?<it>${month})(?=[,.!?;:)]|$| \\d| (?:and|or|to|until|till) ${MONTH}\\b)`,
      capitalised(month),
      NEARLY,
    ),
  ),
  pattern(
    'HowMuch',
    // Not "how many time zones".
    `\\bhow (?<it>many)(?= ${anyOf('time money water work information homework space luggage')}${NO_NOUN_NEXT})`,
    'much',
    EVEN,
  ),
];

const NEEDED: Record<Certainty, number> = { sure: NEARLY, likely: LIKELY, even: EVEN };

function pairPattern({ before, wrong, after, right, certainty }: ConfusedPair): Pattern {
  const heads = before.split('|').filter((word) => word !== '^');
  const starts = [
    ...(before.split('|').includes('^') ? ['^'] : []),
    ...(heads.length > 0 ? [`\\b(?:${heads.join('|')}) `] : []),
  ];
  const tails = after.split('|').filter((word) => word !== '$');
  const ends = [
    ...(tails.length > 0 ? [` (?:${tails.join('|')})\\b`] : []),
    ...(after.split('|').includes('$') ? ['(?=[.,;:!?)]|$)'] : []),
  ];
  const head = before === '' ? '\\b' : `(?<=${starts.join('|')})`;
  const tail = after === '' ? '\\b' : `(?=${ends.join('|')})`;
  return pattern('ConfusedPair', `${head}${wrong}${tail}`, right, NEEDED[certainty]);
}

const ALL_PATTERNS = [...PATTERNS, ...CONFUSED_PAIRS.map(pairPattern)];

/** What is somebody's: after a name with an s, the apostrophe is missing. */
const OF_A_NAME = new RegExp(
  `(?<![\\p{L}\\d]|\\b(?:the|an?|mrs?|ms|dr|miss)\\.? )(?<name>\\p{L}{2,})s${before('mum mom mother dad father sister brother husband wife son daughter friend friends boyfriend girlfriend house home flat place car birthday party dog cat phone number email mail address idea name job office room desk boss team class teacher wedding')}`,
  'giu',
);

/** Of days, months and languages; "may", "march" and "polish" are words too. */
const CAPITALISED = new RegExp(
  `(?<![./@#\\\\=])\\b(?:${WEEKDAY}s?|(?!(?<=\\b(?i:an?|the|this|that|these|those|such|most|more|his|her|our|your|its|their|so|very) )august \\p{Ll})${CLEAR_MONTH}|english|german|spanish|italian|chinese|japanese|russian|portuguese|swedish|norwegian|korean|american|european|british|african|asian|indonesian|malaysian|vietnamese|filipino|turkish|greek|dutch|arabic|danish|finnish|hungarian|czech|ukrainian|romanian|bulgarian|croatian|serbian|brazilian|argentinian|colombian|mexican|canadian|australian|indian|irish|scottish|persian|egyptian|moroccan|french(?! fries| toast| press| door| window))\\b(?![/=]|\\.\\p{L})`,
  'gu',
);
/** What is made by Microsoft. */
const OF_MICROSOFT =
  /^(?:sql|dos|powerpoint|office|onenote|sharepoint|visio|azure|excel|paint|dynamics)/;
/** A title before a name. Milliseconds, a memory stick and a drive that is a street are none of these, so after "ms" and "dr" stands no other word. */
const TITLED = /(?<![\p{L}\d]|\d )(?<title>mrs?|ms|dr)\.? (?<name>\p{Ll}[\p{L}'’-]*)/gu;
/** Names that are verbs or nouns too. */
const NO_NAME =
  /^(?:peter (?:out|off)|roger that|randy|tommy gun|bobby (?:pin|socks)|jimmy open)\b/;
const SMALL = /(?<![\p{L}\d_.@/-])\p{Ll}{3,}(?![\p{L}\d_@/-])/gu;

/** The names that are no words, in small letters. */
const NAMES = new Set(
  [...FIRST_NAMES]
    .filter((name) => !RATHER_WORDS.has(name) && !isKnownWord(name.toLowerCase()))
    .map((name) => name.toLowerCase()),
);

/** "mr green" is a name whatever else the word is; "the dr yesterday" and "20 ms per" are not. */
function mayBeTitled(title: string, name: string): boolean {
  if (title.startsWith('mr')) return !isFunctionWord(name);
  if (title === 'ms' && OF_MICROSOFT.test(name)) return false;
  return !isKnownWord(name) || FIRST_NAMES.has(capitalised(name));
}

export function confusionsIn(text: string): Confusion[] {
  const found: Confusion[] = [];
  const add = (
    rule: string,
    kind: string,
    start: number,
    end: number,
    to: string | string[],
    needed: number,
  ) => found.push({ rule, kind, start, end, replacements: [to].flat(), needed });
  for (const { rule, pattern: look, replacement, needed } of ALL_PATTERNS) {
    for (const match of text.matchAll(look)) {
      const [start, end] = match.indices?.groups?.it ?? [
        match.index,
        match.index + match[0].length,
      ];
      const before = text.slice(start, end);
      // Capitals throughout are an abbreviation, or shouted.
      if (before.length > 1 && before === before.toUpperCase()) continue;
      const isCapital = /^\p{Lu}/u.test(before);
      const to = replacement.split('|').map((each) => (isCapital ? capitalised(each) : each));
      if (to[0] === before) continue;
      add(rule, 'WordChoice', start, end, to, needed);
    }
  }
  for (const { 0: word, index } of text.matchAll(CAPITALISED)) {
    add('Calendar', 'Capitalization', index, index + word.length, capitalised(word), CERTAIN);
  }
  for (const { 0: called, index, groups } of text.matchAll(TITLED)) {
    const { title = '', name = '' } = groups ?? {};
    if (!mayBeTitled(title, name)) continue;
    const first = called.length - name.length;
    const to = `${capitalised(called.slice(0, first))}${name.charAt(0).toUpperCase()}`;
    add('Title', 'Capitalization', index, index + first + 1, to, CERTAIN);
  }
  for (const { 0: word, index, groups } of text.matchAll(OF_A_NAME)) {
    const name = capitalised((groups?.name ?? '').toLowerCase());
    if (isKnownWord(word.toLowerCase()) || FIRST_NAMES.has(`${name}s`)) continue;
    // Names that nobody knows may end in an s themselves.
    const needed = FIRST_NAMES.has(name) ? LIKELY : OPEN;
    if (needed === OPEN && !/^\p{Lu}\p{Ll}/u.test(word)) continue;
    add('OfName', 'Punctuation', index, index + word.length, `${name}'s`, needed);
  }
  for (const { 0: word, index } of text.matchAll(SMALL)) {
    if (!NAMES.has(word) || NO_NAME.test(text.slice(index))) continue;
    add('FirstName', 'Capitalization', index, index + word.length, capitalised(word), LIKELY);
  }
  return found;
}
