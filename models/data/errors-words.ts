// The closed classes that writers mix up: articles, prepositions, pronouns, near-homophones, and the
// everyday words of which one is put for another.

export const ARTICLES = ['a', 'an', 'the'];

export const PREPOSITIONS = [
  'in',
  'on',
  'at',
  'to',
  'for',
  'of',
  'with',
  'from',
  'by',
  'about',
  'into',
  'during',
  'over',
  'between',
  'through',
  'as',
  'since',
  'until',
  'among',
  'within',
  'towards',
  'against',
  'after',
  'under',
];
/** What a learner puts in place of any preposition. */
export const COMMON_PREPOSITIONS = [
  'in',
  'in',
  'on',
  'at',
  'to',
  'to',
  'for',
  'for',
  'of',
  'of',
  'with',
  'from',
  'by',
  'about',
];

const SETS = `their/there/they're|your/you're|its/it's|then/than|affect/effect|to/too/two|who/which/that|whose/who's|loose/lose|
accept/except|advice/advise|were/where/we're|quite/quiet|weather/whether|principal/principle|through/though/thought|
many/much|few/little|fewer/less|this/these/that|that/those/this|other/another/others|very/too|make/do|makes/does|made/did|
making/doing|say/tell|says/tells|said/told|for/since|while/during|however/but|also/too|has/have/had|will/would|
him/he|them/they/it|me/I|my/me/mine|us/we|our/us|they/them|i/me|so/such|as/like|because/since|
if/when|until/by|still/already|ago/before|more/most|better/best/good|good/well|bad/badly|
hard/hardly|near/nearly|late/lately|every/all|each/every|everyone/everybody|somebody/someone|something/anything|someone/anyone|
never/ever|learn/study|learned/studied|see/watch/look|saw/watched|look/see|hear/listen|bring/take|borrow/lend|come/go|came/went|
live/life|lives/life|believe/belief|die/death|dead/died|lie/lay|rise/raise|win/beat|job/work|travel/trip|fun/funny|
sometimes/sometime|maybe/may be|everyday/every day|besides/beside|among/between|like/as|interested/interesting|bored/boring|
excited/exciting|tired/tiring|different/difference|difference/different|important/importance|importance/important|success/succeed|
succeed/success|safe/save|safety/safe|choose/chose|choice/choose|economic/economical|historic/historical|
human/humans|person/people|people/person|percent/percentage|small/little|thing/stuff|get/become|got/became|
begin/start|help/helps|want/wants|need/needs|things/thing|especially/specially|although/but|despite/although|
no/not/any|not/no|don't/didn't|doesn't/don't|can't/couldn't|won't/wouldn't|is/it's|there/it|what/which/that|why/because|where/which|
how/what|and/but|or/and|so/because|when/while|whole/hole|piece/peace|know/now|new/knew|right/write|here/hear|our/are|passed/past|
break/brake|buy/by|see/sea|week/weak|wear/were|whole/all|plain/plane|waste/waist|sight/site|been/being|of/off|coarse/course`;

const confusions = new Map<string, string[]>();
for (const set of SETS.split('|')) {
  const [word = '', ...others] = set.trim().split('/');
  // the first word of a set is the right one; a homophone may be wrong in either direction
  for (const [from, into] of [
    [word, others] as const,
    ...others.map((other) => [other, [word]] as const),
  ]) {
    const known = confusions.get(from) ?? [];
    known.push(...into.filter((w) => w !== from && !known.includes(w)));
    confusions.set(from, known);
  }
}
export const CONFUSIONS: ReadonlyMap<string, readonly string[]> = confusions;

/** Words that a learner leaves out. */
export const LEFT_OUT = new Set(
  `is are was were be been am to that it they have has had will would can do does did of which there we he she and
  not i you their his her my our its than as when if who what so also for in on at with from about the a some any
  more very just up out`.split(/\s+/),
);

/** Words that a learner puts in, each with the kind of word it goes before. */
export const PUT_IN: readonly string[] =
  `the to of that is are be it for in have more very also so a will can and their do some being about`.split(
    ' ',
  );

/** After one of these at the head of a sentence a comma is due. */
export const OPENERS = new Set(
  `however therefore moreover furthermore first firstly second secondly finally also now then today nowadays
  unfortunately additionally meanwhile instead besides yes no well so thus overall indeed still`.split(
    /\s+/,
  ),
);

/** Learners put a comma before these. */
export const COMMA_BEFORE = new Set(
  'that because if when which who and so than to where while'.split(' '),
);

/** Before these some writers put a comma wherever they would pause. */
export const PAUSE_BEFORE = new Set(
  'and or in on at for with from by about as is are was after before but into during like'.split(
    ' ',
  ),
);

/** Proper words whose capital is forgotten, though a name is never misspelt. */
export const CAPITAL_FORGOTTEN = new Set(
  `I I'm I've I'll I'd Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July
  August September October November December English French German Spanish Chinese Japanese American British European
  African Asian Indian Russian Italian Internet Christmas`.split(/\s+/),
);

/** Written as one word, or apart: right form -> wrong form, both lower case. */
export const SPACING: readonly [string, string][] = [
  ['a lot', 'alot'],
  ['in fact', 'infact'],
  ['each other', 'eachother'],
  ['even though', 'eventhough'],
  ['at least', 'atleast'],
  ['every day', 'everyday'],
  ['as well', 'aswell'],
  ['high school', 'highschool'],
  ['no one', 'noone'],
  ['any more', 'anymore'],
  ['some times', 'sometimes'],
  ['of course', 'ofcourse'],
  ['in spite', 'inspite'],
  ['all right', 'alright'],
  ['so much', 'somuch'],
  ['may be', 'maybe'],
];
