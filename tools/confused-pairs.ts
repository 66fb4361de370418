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
/** No place follows in "arrived to a warm welcome", "to the smell of bread". */
const NOT_GREETED = `(?! (?:\\p{L}+ )?(?:welcome|applause|ovation|cheers|sound|smell|sight|news|music|scene|surprise|relief|delight|horror|house|chaos)\\b)`;
/** Who tells, but "everyone I told that it was over". */
const TELLS =
  '(?<!\\b(?:who|whom|everyone|everybody|anyone|people|person|man|woman|friends?|those|ones?) )(?:he|she|they|we|you|i)';
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
  row('(?:see|meet|catch|talk to|speak to) (?:you|u|ya)|until|till|back', 'than', '$', 'then'),
  row('has|have|had|been', 'lead', '(?:to|the|by|us|him|them)(?! (?:size|weight|ton)\\b)', 'led'),
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
    'very|so|too|keep|stay|really|nice and|be(?! quite (?:and|here and|in (?:order|character|keeping|line|love))\\b)',
    'quite',
    '$|and|here|place|room|street|in|during|tonight',
    'quiet',
  ),
  // Not "will everyone accept", "let them accept", "we all accept".
  row(
    "(?<!\\b(?:do|does|did|will|would|can|could|should|shall|must|may|might|let|make|makes|made|help|have|see|we|you|they|that|to|not|want|asked?)(?:n['’]t)? )(?:everyone|everything|all|anyone|anything|nothing|nobody|everybody|them)",
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
  // Not "I ran it past him".
  row(
    `have|has|had|time|i|you|he|she|we|they`,
    'past',
    `${ME}|away|by the|the (?:exam|test|ball|salt)`,
    'passed',
    'even',
  ),
  row(
    'walk|walks|walked|go|goes|went|drive|drove|ran|run|got',
    'passed',
    `${ME}|the|my`,
    'past',
    'even',
  ),
  // Not "half passed the exam".
  row(
    'half|quarter|ten|twenty|five',
    'passed',
    'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
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
    // But "agreed to by a few".
    `(?<!\\b(?:\\p{L}+ed|led|sworn|spoken|held) )to|can|gonna|(?:${WE})['’]ll`,
    'by',
    'a|an|some|it|new|more|milk|bread|food|tickets|one|something|them',
    'buy',
  ),
  row('the|bad|good|nice|rainy|cold|hot', 'whether', '$|is|was|forecast|today|here', 'weather'),
  row('^', 'were', 'is|are|was|can|do|did|does|should|will', 'where'),
  row(
    // Not "we bought it new from them", "nobody new that I like".
    `i|you|he|she|we|they|never|always|already`,
    'new',
    `that|it|about|the|what|how|him|her|them|you|where|who|this|exactly|nothing|from`,
    'knew',
  ),
  row('right|until|by|from', 'know', '$|on|i|we|it|and', 'now'),
  row(
    // Not "up to now it worked", "from 2010 to now what changed".
    `${NOT}|(?<!\\b(?:up|compared|then|\\d+) )to`,
    'now',
    'what|how|where|why|if|who|when|that|about|anything|it|him|her|them',
    'know',
  ),
  row(
    "that['’]s|that['’]s all|is|you['’]re|turn|totally|quite",
    'write',
    '$|side|now|answer|one|way|place|time|direction',
    'right',
    'even',
  ),
  // Those who program speak of the write side and the write time.
  row('the', 'write', '$|answer|one|way|place|direction', 'right', 'even'),
  row(`i|we|you|they|${NOT}|do you|to`, 'thing', `that|it|so|about|${WE}|this|the|of`, 'think'),
  row(
    'hear|heard|come|comes|came|back|far|away|different|home|get|got|apart',
    'form',
    `the|${MY}|${ME}|a|an|here|there|home|now`,
    'from',
  ),
  // Not "the order form here", "the email form the site uses".
  row('email|letter|mail|message|order', 'form', `${MY}|${ME}`, 'from'),
  row(
    'application|registration|order|the attached|fill in the|fill out the|fill in this|complete the',
    'from',
    '$|is|was|and|below|attached|by|for',
    'form',
  ),
  // Not "the photo that I took of the train".
  row(
    'turn|turned|switch|switched|drop|dropped|put|(?<!\\b(?:photos?|pictures?|pics?|shots?|images?|videos?|view|what|share|part|most|much|all|care)\\b[^.,;!?]{0,40})(?:take|took|get|got|cut)',
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
  row(
    '',
    '(?<!\\b(?:to|i|we|you|they|will|would|can|must|should|may|not) )allot',
    'of',
    'a lot',
    'sure',
  ),
  row('be|is|are|was|were|being|become|became|feel', 'apart', 'of', 'a part'),
  row(
    '',
    // "It was not so much questions as accusations."
    "(?<!\\bhow |\\bnot so |n['’]t so )much",
    "(?:people|things|friends|cars|children|students|problems|questions|times|countries|books|mistakes)(?![-'’])",
    'many',
  ),
  row(
    'so|too|very|not|have|has|had|need|cost|costs',
    'many',
    // Not "so many traffic lights".
    '(?:money|time|information|water|traffic|fun|homework|furniture|luggage|advice|sugar)(?=[.,;!?]|(?!.)| (?:to|for|in|on|at|with|and|but|that|because|of|left|now|today|here|there|is|was|can|will|makes?|i|we|you|he|she|it|they)\\b)',
    'much',
    'even',
  ),
  row('', 'a lots', 'of', 'a lot', 'sure'),
  row(
    '',
    'married with',
    '(?:a|an|the|my|his|her|your)(?! (?:\\p{L}+ )?(?:child|kid|baby|daughter|son|family|dog|wedding|party|ceremony|priest|blessing|consent|permission)\\b)',
    'married to',
  ),
  row(
    'am|is|are|was|were|very|so|really|not',
    'good in',
    'math|maths|mathematics|languages|sports|football|cooking|chess|singing|dancing|drawing|physics',
    'good at',
  ),
  // Who, as songs and words are good in German.
  row(
    `(?:i|you|he|she|we|they|who) (?:am|is|are|was|were)(?: not| very| so| really| quite)?|(?:i['’]m|(?:you|we|they)['’]re|(?:he|she)['’]s)(?: not| very| so| really| quite)?`,
    'good in',
    'english|german|french|spanish',
    'good at',
  ),
  row('', 'arrive to', `(?:${PLACE})${NOT_GREETED}`, 'arrive in|arrive at'),
  row('', 'arrived to', `(?:${PLACE})${NOT_GREETED}`, 'arrived in|arrived at'),
  // Not "he told that story", "everyone I told that it was over".
  row(
    TELLS,
    'told that',
    `${WE}|the|there|${MY}|everything|everyone|nobody|nothing`,
    'said that',
    'sure',
  ),
  row(
    TELLS,
    'told that',
    '\\p{L}+ (?:is|are|was|were|has|have|had|will|would|can|could)',
    'said that',
  ),
  row('', 'despite of', '\\p{L}+', 'despite', 'sure'),
  // Not "a view that you only appreciate if you climb up".
  row(
    "(?:i|we|['’]d|would|will|['’]ll)(?: really| greatly| much| highly| also| very much)?",
    'appreciate if',
    WE,
    'appreciate it if',
  ),
  row('', 'since long time', '$|now|and|but|i|we|he|she|they|it', 'for a long time', 'sure'),
  row('', 'since a long time', '$|now|and|but|i|we|he|she|they|it', 'for a long time', 'sure'),
  row('', 'in the near of', '', 'near', 'sure'),
  // Not "made a party to the suit", "make sports cars".
  row('', 'make a party', '$|for|at|in|on|and|with|next|tonight|tomorrow|this', 'have a party'),
  row('', 'made a party', '$|for|at|in|on|and|with|last|yesterday|this', 'had a party'),
  row('', 'make sports?', '$|and|but|every|in|on|at|after|with|together|because|to', 'do sports'),
  row(NO_PERFECT, 'seen', `${ME}|the|a|an|this|that|your|my`, 'saw'),
  row(NO_PERFECT, 'done', `it|the|this|that|my|everything|nothing`, 'did'),
];
