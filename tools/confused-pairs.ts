// Pairs of words that are written for each other, each with the neighbours that tell which one is meant. One row a
// pair: what stands before, the wrong word, what stands after, the right word. Words, no sentence.

/** How much the neighbours tell, and so how little the model need agree. */
export type Certainty = 'sure' | 'likely' | 'even';

export interface ConfusedPair {
  before: string;
  wrong: string;
  after: string;
  right: string;
  certainty: Certainty;
}

/** Alternatives stand between bars; "^" is the sentence's beginning, "$" its end or a mark, "" anything. */
const row = (
  before: string,
  wrong: string,
  after: string,
  right: string,
  certainty: Certainty = 'likely',
): ConfusedPair => ({ before, wrong, after, right, certainty });

const NOT = "don['’]?t|doesn['’]?t|didn['’]?t";
const MIGHT =
  "will|would|can|could|may|might|should|must|won['’]t|can['’]t|couldn['’]t|shouldn['’]t";
const WE = 'i|you|he|she|it|we|they';
const ME = 'me|you|him|her|it|us|them';
const MY = 'my|your|his|her|its|our|their';

/** Where one can arrive. */
const PLACE = `the|an?|${MY}|this|that|(?-i:\\p{Lu}\\p{Ll}+)`;
/** Whom neither "have" nor a question with it goes before. */
const NO_PERFECT =
  "(?<!\\b(?:have|has|had|haven['’]t|hasn['’]t|hadn['’]t) )\\b(?:i|we|he|she|they)";

export const CONFUSED_PAIRS: readonly ConfusedPair[] = [
  row(
    `to|not|${MIGHT}|${NOT}`,
    'loose',
    `${ME}|${MY}|the|weight|money|time|this|control|sight|track|interest|hope`,
    'lose',
  ),
  row('has|have|had|been', 'lead', 'to|the|by|us|him|them', 'led'),
  row(
    `${MIGHT}|to|cannot`,
    'breath',
    '$|in|out|again|deeply|normally|properly|and|through',
    'breathe',
  ),
  row(
    `to|${MIGHT}|please|strongly|i|we|they`,
    'advice',
    `you|me|him|her|us|them|against|that`,
    'advise',
  ),
  row(
    'good|an|some|any|my|your|his|her|their|for the|for your|much|piece of',
    'advise',
    '$|on|about|from|for|and|is|was|to',
    'advice',
  ),
  row(
    'very|so|too|be|keep|stay|really|nice and',
    'quite',
    '$|and|here|place|room|street|in|during|tonight',
    'quiet',
  ),
  row(
    'everyone|everything|all|anyone|anything|nothing|nobody|everybody|them',
    'accept',
    'for|the|me|you|him|her|us|one|on|this|that',
    'except',
    'even',
  ),
  row(
    'take a|a short|a coffee|a lunch|lunch|coffee|summer|christmas|spring',
    'brake',
    '$|and|at|for|from|in|now|after|before|room',
    'break',
    'even',
  ),
  row(
    'for|chocolate|delicious|ice cream and|and',
    'desert',
    '$|we|i|was|menu|with',
    'dessert',
    'even',
  ),
  row(
    `have|has|had|just|time|${WE}`,
    'past',
    `${ME}|away|by the|the (?:exam|test|ball|salt)`,
    'passed',
    'even',
  ),
  row(
    'walk|walks|walked|go|goes|went|drive|drove|ran|run|got|half|quarter|ten|twenty|five',
    'passed',
    `${ME}|the|my|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve`,
    'past',
    'even',
  ),
  row(
    `know|sure|decide|matter|wonder|wondering|ask|asked|question|see|tell (?:${ME})|on`,
    'weather',
    `${WE}|the|this|that|to|or|there`,
    'whether',
    'even',
  ),
  row(
    `to|can|gonna|(?:${WE})['’]ll`,
    'by',
    'a|an|some|it|new|more|milk|bread|food|tickets|one|something|them',
    'buy',
  ),
  row('the|bad|good|nice|rainy|cold|hot', 'whether', '$|is|was|forecast|today|here', 'weather'),
  row('^', 'were', 'is|are|was|can|do|did|does|should|will', 'where'),
  row(
    `${WE}|nobody|never|always|already`,
    'new',
    `that|it|about|the|what|how|him|her|them|you|where|who|this|exactly|nothing|from`,
    'knew',
  ),
  row('right|until|by|from', 'know', '$|on|i|we|it|and', 'now'),
  row(
    `${NOT}|to`,
    'now',
    'what|how|where|why|if|who|when|that|about|anything|it|him|her|them',
    'know',
  ),
  row(
    "that['’]s|all|is|you['’]re|the|turn|totally|quite",
    'write',
    '$|side|now|answer|one|way|place|time|direction',
    'right',
    'even',
  ),
  row(`i|we|you|they|${NOT}|do you|to`, 'thing', `that|it|so|about|${WE}|this|the|of`, 'think'),
  row(
    'hear|heard|email|letter|mail|message|come|comes|came|back|far|away|different|home|get|got|order|apart',
    'form',
    `the|${MY}|${ME}|a|an|here|there|home|now`,
    'from',
  ),
  row(
    'application|registration|order|the attached|fill in the|fill out the|fill in this|complete the',
    'from',
    '$|is|was|and|below|attached|by|for',
    'form',
  ),
  row(
    'turn|turned|switch|switched|take|took|get|got|drop|dropped|cut|put',
    'of',
    '$|the light|the lights|the tv|the radio|the computer|the heating|the phone|the bus|the train',
    'off',
    'even',
  ),
  row('^|well|so', 'may be', WE, 'maybe', 'even'),
  row(
    "have|has|had|is|are|was|were|i['’]ve|we['’]ve|you['’]ve|they['’]ve",
    'all ready',
    '\\p{L}+(?:ed|en)',
    'already',
    'even',
  ),
  row('', 'allot', 'of', 'a lot', 'sure'),
  row('be|is|are|was|were|being|become|became|feel', 'apart', 'of', 'a part'),
  row(
    '',
    '(?<!\\bhow )much',
    'people|things|friends|cars|children|students|problems|questions|times|countries|books|mistakes',
    'many',
  ),
  row(
    'so|too|very|not|have|has|had|need|cost|costs',
    'many',
    'money|time|information|water|traffic|fun|homework|furniture|luggage|advice|sugar',
    'much',
    'even',
  ),
  row('', 'a lots', 'of', 'a lot', 'sure'),
  row('', 'married with', 'a|an|the|my|his|her|your', 'married to'),
  row(
    'am|is|are|was|were|very|so|really|not',
    'good in',
    'math|maths|mathematics|english|german|french|spanish|languages|sports|football|cooking|chess|singing|dancing|drawing|physics',
    'good at',
  ),
  row('', 'arrive to', PLACE, 'arrive in|arrive at'),
  row('', 'arrived to', PLACE, 'arrived in|arrived at'),
  row('he|she|they|we|you|i', 'told that', '\\p{L}+', 'said that', 'sure'),
  row('', 'despite of', '\\p{L}+', 'despite', 'sure'),
  row('', 'appreciate if', WE, 'appreciate it if', 'sure'),
  row('', 'since long time', '', 'for a long time', 'sure'),
  row('', 'since a long time', '', 'for a long time', 'sure'),
  row('', 'in the near of', '', 'near', 'sure'),
  row('', 'make a party', '', 'have a party'),
  row('', 'made a party', '', 'had a party'),
  row('', 'make sports?', '', 'do sports'),
  row(NO_PERFECT, 'seen', `${ME}|the|a|an|this|that|your|my`, 'saw'),
  row(NO_PERFECT, 'done', `it|the|this|that|my|everything|nothing`, 'did'),
];
