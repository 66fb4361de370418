// The few English words that the rules of the tools know by heart. The dictionary is known-words.json.

/** The words of a list, which spaces and line breaks part. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Without accents and other marks on its letters. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** With a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Alternatives of a pattern: the days, and the months that are no other words in small letters, and all of them. */
export const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
export const CLEAR_MONTH =
  '(?:january|february|april|june|july|august|september|october|november|december)';
export const MONTH = `(?:${CLEAR_MONTH}|march|may)`;

export const PREPOSITIONS = words(`
  about above across after against along amid among around as at before behind below beneath beside
  besides between beyond by despite down during except for from in inside into like near of off on onto
  out outside over past per since through throughout till to toward towards under until up upon via
  with within without`);

export const DETERMINERS = words(`
  a an the this that these those some any each every no my your his her its our their`);

export const PRONOUNS = words(`
  i me my mine myself you your yours yourself he him his himself she her hers herself it its itself
  we us our ours ourselves they them their theirs themselves who whom whose which that`);

/** What else a sentence is held together by: verbs that help, conjunctions, adverbs of degree. */
export const LITTLE_WORDS = words(`
  be am is are was were been being have has had having do does did will would can could shall should may
  might must not and or but so because if then than when while where what how why there also very too
  more most much many`);

/** Prepositions, determiners, pronouns and the other words that say nothing by themselves. */
export function isFunctionWord(word: string): boolean {
  const plain = word.toLowerCase();
  return [DETERMINERS, PREPOSITIONS, PRONOUNS, LITTLE_WORDS].some((words) => words.has(plain));
}

/** Forms that replace one another when the grammar is wrong; one row a word. */
export const FORMS: readonly ReadonlySet<string>[] = [
  'be am is are was were been being',
  'have has had having',
  'do does did done doing',
  'go goes went gone going',
  'a an the',
  'this these that those',
  'much many more most',
  'few little less fewer',
  'good well better best',
  'bad badly worse worst',
  'can could',
  'will would',
  'shall should',
  'may might',
  'i me my mine myself',
  'he him his himself',
  'she her hers herself',
  'we us our ours ourselves',
  'they them their theirs themselves',
  'who whom whose which that',
  'man men',
  'woman women',
  'child children',
  'person people',
  'foot feet',
  'tooth teeth',
  'mouse mice',
  'life lives',
  'become became',
  'begin began begun beginning',
  'break broke broken',
  'bring brought',
  'build built',
  'buy bought',
  'catch caught',
  'choose chose chosen',
  'come came',
  'cost costs',
  'drink drank drunk',
  'drive drove driven',
  'eat ate eaten',
  'fall fell fallen',
  'feel felt',
  'find found',
  'fly flew flown',
  'forget forgot forgotten',
  'get got gotten',
  'give gave given',
  'grow grew grown',
  'hear heard',
  'hold held',
  'keep kept',
  'know knew known',
  'leave left',
  'lose lost',
  'make made',
  'mean meant',
  'meet met',
  'pay paid',
  'ride rode ridden',
  'rise rose risen',
  'run ran running',
  'say said',
  'see saw seen',
  'sell sold',
  'send sent',
  'sing sang sung',
  'sit sat sitting',
  'sleep slept',
  'speak spoke spoken',
  'spend spent',
  'stand stood',
  'take took taken',
  'teach taught',
  'tell told',
  'think thought',
  'throw threw thrown',
  'understand understood',
  'wake woke woken',
  'wear wore worn',
  'win won winning',
  'write wrote written',
].map(words);

const ENDINGS = ['', 's', 'es', 'ed', 'd', 'ing', 'er', 'est', 'ly', "'s", "s'", 'en', 'n'];

/** True for two forms of one word: a row of FORMS, or one stem with two regular endings. */
export function areForms(first: string, second: string): boolean {
  const [a, b] = [withoutNot(first), withoutNot(second)];
  if (a === b) return true;
  if (FORMS.some((row) => row.has(a) && row.has(b))) return true;
  const stems = (word: string) => {
    const found = new Map<string, string>();
    for (const ending of ENDINGS) {
      if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
      const stem = word.slice(0, word.length - ending.length);
      found.set(stem, ending);
      if (ending !== '') found.set(`${stem}e`, ending);
      // stopped, studies
      if (/([b-df-hj-np-tv-z])\1$/.test(stem)) found.set(stem.slice(0, -1), ending);
      if (stem.endsWith('i')) found.set(`${stem.slice(0, -1)}y`, ending);
    }
    return found;
  };
  const [left, right] = [stems(a), stems(b)];
  for (const [stem, ending] of left) {
    const other = right.get(stem);
    if (other !== undefined && other !== ending) return true;
  }
  return false;
}

/** "don't" and "doesn't" are forms of "do"; the apostrophe is often left out. */
function withoutNot(word: string): string {
  return word.replace(
    /(?<=^(?:do|does|did|is|are|was|were|has|have|had|could|would|should))n'?t$/,
    '',
  );
}

/** Words that are easily taken for one another; one row a set. */
export const CONFUSED: readonly ReadonlySet<string>[] = [
  "there their they're",
  "your you're",
  "its it's",
  'to too two',
  'than then',
  'lose loose',
  'affect effect',
  'accept except',
  'advice advise',
  'whether weather',
  "who's whose",
  'quite quiet',
  'were where',
  'hear here',
  'by buy bye',
  'passed past',
  'principal principle',
  'of off',
  'which witch',
  'piece peace',
].map(words);

export const NEGATIONS = words(`
  not no never nor neither none nobody nothing nowhere without cannot can't cant don't dont doesn't
  doesnt didn't didnt isn't isnt aren't arent wasn't wasnt weren't werent won't wont wouldn't wouldnt
  shouldn't shouldnt couldn't couldnt hasn't hasnt haven't havent hadn't hadnt mustn't mustnt needn't
  ain't aint hardly barely`);

export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
   seventeen eighteen nineteen twenty`
    .trim()
    .split(/\s+/)
    .map((word, value) => [word, String(value)] as const)
    .concat(
      Object.entries({ thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80 }).map(
        ([word, value]) => [word, String(value)] as const,
      ),
      [
        ['ninety', '90'],
        ['hundred', '100'],
        ['thousand', '1000'],
        ['million', '1000000'],
        ['billion', '1000000000'],
      ],
    ),
);

/** Of kitchens, homes, offices and screens: words that the corpora of the dictionary hardly have. */
export const EVERYDAY_WORDS = words(`
  antipasti aubergines baguette baguettes bbq beanie blazers blenders bluetooth bolognese borscht bratwurst
  bruschetta carbonara cardigan caterer chapati chiropractor ciabatta countertop courgette courgettes croissant
  croquette croquettes crossfit cupcake cupcakes decaf dimsum doormat duvet duvets eclair eclairs edamame feta
  flapjack flapjacks flatmate flatmates flipchart flipcharts focaccia fondue gnocchi groomsmen guacamole
  gynaecologist halloumi handyman headhunter hoover hoovering housewarming kettlebell korma laminator lasagne
  lassi logout macaron macarons macchiato mocha mojitos moussaka muesli naan nachos nappies onesie optician
  oi orthodontist osteopath paddleboard paddleboarding paediatrician panini parmesan payslip payslips pesto
  photocopier physio pilates pillowcase pillowcases playdate playdates popsicles preloved profiteroles
  prosciutto prosecco pushchair pushchairs quiche quiches raclette raita rebooked reschedules rideshare samosa
  samosas sangria schnitzel screwdrivers sleepover sleepovers smoothie smoothies spritz stapler stroller
  strollers strudel sublet subletting tabbouleh tagliatelle tahini teriyaki timesheet timesheets toasters
  tombola tracksuit trampolines tzatziki unfollow unfriend upcycling vlog vlogger wonton worktop zumba`);

/** Capitalised words that are right however they were misspelt: towards them a name may be changed. */
export const KNOWN_NAMES = words(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July
  August September October November December Christmas Easter English French German Spanish Italian
  Portuguese Dutch Greek Russian Chinese Japanese Korean Arabic Turkish Polish Indian American British
  European African Asian Australian Canadian Mexican Brazilian England Britain France Germany Spain Italy
  Portugal Netherlands Greece Russia China Japan Korea Turkey Poland India America Europe Africa Asia
  Australia Canada Mexico Brazil Egypt Vietnam Thailand Indonesia Malaysia Singapore Switzerland Austria
  Sweden Norway Denmark Finland Ireland Scotland London Paris Berlin Rome Madrid Tokyo Beijing Moscow
  Internet Google Facebook`);

/** Short and frequent words of English: enough of them, and a text is English. */
export const ENGLISH = words(`
  the of and to a in is it you that he was for on are with as i his they be at one have this from or had
  by but what some we can out other were all there when up use your how said an each she which do their
  if will way about many then them would like so these her him has more could no my than been who its
  now did get may our not just because very me don't it's i'm please thank thanks hello dear should`);

/** The same of neighbouring languages, without the words that English has too. */
export const FOREIGN: readonly ReadonlySet<string>[] = [
  `le les des une est et dans que qui pour pas sur avec ce cette vous nous je tu il elle au aux du sont
   mais ou où donc être avoir c'est j'ai très plus par`,
  `der das und ist nicht ein eine einen ich du sie wir mit auf für von zu dem den des auch sich aber wie
   oder wenn haben sind im bei nach über noch`,
  `el los las una es y en que de por para con no se su del al como más pero está son muy lo yo usted
   también porque cuando`,
  `il lo gli una è e di che per con non sono del della nel alla come più ma anche questo io ho molto
   perché quando`,
  `o os as um uma é e de que para com não se do da em no na por mais mas como está são muito eu você
   também`,
  `de het een en is van niet dat ik je op te zijn met voor er maar om hij ook aan bij wat nog naar`,
].map(words);
