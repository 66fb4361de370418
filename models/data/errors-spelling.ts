// Misspellings of one lower-case word: slips of the keyboard, spellings by sound, wrong doubling,
// unstressed vowels, silent letters, and a list of misspellings that people really make.

import type { Random } from './random.ts';

const NEIGHBOURS: Record<string, string> = {
  a: 'sqz',
  b: 'vgn',
  c: 'xdv',
  d: 'sfec',
  e: 'wrd',
  f: 'dgrv',
  g: 'fhtb',
  h: 'gjyn',
  i: 'uok',
  j: 'hkum',
  k: 'jli',
  l: 'ko',
  m: 'n',
  n: 'bhm',
  o: 'ipl',
  p: 'o',
  q: 'wa',
  r: 'etf',
  s: 'adwx',
  t: 'ryg',
  u: 'yij',
  v: 'cfb',
  w: 'qes',
  x: 'zsc',
  y: 'tuh',
  z: 'ax',
};

// Rewritten anywhere after the first letter; the frequent confusions stand more than once.
const BY_SOUND: [RegExp, string][] = [
  [/ie/g, 'ei'],
  [/ei/g, 'ie'],
  [/ea/g, 'ee'],
  [/ee/g, 'ea'],
  [/ea/g, 'e'],
  [/ai/g, 'a'],
  [/ou/g, 'o'],
  [/au/g, 'o'],
  [/oo/g, 'o'],
  [/ous$/g, 'us'],
  [/ious/g, 'ous'],
  [/ph/g, 'f'],
  [/ck/g, 'k'],
  [/k/g, 'ck'],
  [/tion/g, 'sion'],
  [/sion/g, 'tion'],
  [/tion/g, 'cion'],
  [/cian/g, 'tian'],
  [/tial/g, 'cial'],
  [/ence/g, 'ance'],
  [/ance/g, 'ence'],
  [/ent\b/g, 'ant'],
  [/ant\b/g, 'ent'],
  [/able/g, 'ible'],
  [/ible/g, 'able'],
  [/er\b/g, 'or'],
  [/or\b/g, 'er'],
  [/ar\b/g, 'er'],
  [/le\b/g, 'el'],
  [/al\b/g, 'el'],
  [/ically/g, 'icly'],
  [/ally/g, 'aly'],
  [/ely/g, 'ly'],
  [/ful\b/g, 'full'],
  [/fully/g, 'fuly'],
  [/ght/g, 'gth'],
  [/ght/g, 'th'],
  [/gh/g, 'g'],
  [/wh/g, 'w'],
  [/th/g, 't'],
  [/ch/g, 'sh'],
  [/sc/g, 's'],
  [/ce/g, 'se'],
  [/se\b/g, 'ce'],
  [/ci/g, 'si'],
  [/qu/g, 'q'],
  [/gue/g, 'ge'],
  [/dge/g, 'ge'],
  [/x/g, 'cs'],
  [/exc/g, 'ex'],
  [/y\b/g, 'ey'],
  [/ey\b/g, 'y'],
  [/i/g, 'e'],
  [/i/g, 'y'],
  [/e/g, 'i'],
  [/a/g, 'e'],
  [/e/g, 'a'],
  [/o/g, 'u'],
  [/u/g, 'o'],
  [/o/g, 'a'],
  [/y/g, 'i'],
];

const SILENT: [RegExp, string][] = [
  [/kn/g, 'n'],
  [/wr/g, 'r'],
  [/mb\b/g, 'm'],
  [/bt/g, 't'],
  [/mn\b/g, 'm'],
  [/gn/g, 'n'],
  [/rh/g, 'r'],
  [/ld\b/g, 'd'],
  [/nm/g, 'm'],
  [/st(?=[le])/g, 's'],
  [/h/g, ''],
  [/e\b/g, ''],
  [/e(?=ment|ly|ful|ing|able)/g, ''],
  [/(?<=[rtdnl])e(?=r)/g, ''],
  [/u(?=[aio])/g, ''],
  [/i(?=[ao])/g, ''],
  [/c(?=[qk])/g, ''],
  [/n(?=g)/g, ''],
  [/(?<=[aeiou])r(?=[a-z])/g, ''],
  [/t(?=ion)/g, ''],
  [/d(?=g|j)/g, ''],
];

/** right: wrong wrong ... */
const REAL = new Map(
  `accommodate: accomodate acommodate|achieve: acheive achive|across: accross|address: adress addres|advertisement: advertisment advertisiment|
advertisements: advertisments advertisements|again: agin agian|against: agaist againts aginst|agree: agre aggree|almost: allmost|
already: allready alredy|also: allso|although: altough allthough|always: allways alway|amateur: amature|among: amoung|
another: anther onother anothe|answer: anwser awnser|apartment: appartment|apparent: apparant|apparently: apparantly|appearance: appearence|
argument: arguement|around: arround aroud|article: articel|athlete: athelete|attention: attension|available: availible avaliable|
basically: basicly|beautiful: beautifull beatiful beutiful|because: becouse becuase becaus beacuse becase|become: becom|before: befor|
beginning: begining|behavior: behavoir behavor|being: beeing|believe: beleive belive|benefit: benifit benefite|benefits: benifits|
between: beetween betwen|bicycle: bycicle|broccoli: brocolli|building: bulding|business: buisness bussiness busines|calendar: calender|
careful: carefull|category: catagory|certain: certian certin|character: charachter caracter|chocolate: choclate|choose: chose choos|
citizen: citizien|college: collage colege|coming: comming|commercial: comercial|committee: comittee commitee|communication: comunication|
community: comunity communitiy|company: compagny compani|comparison: comparision|completely: completly completley|
concentrate: consentrate|confident: confidant|conscious: concious|consider: concider|convenient: convinient|country: contry countrie|
countries: contries|course: corse|culture: cultur|curiosity: curiousity|customer: custumer|customers: costumers|daily: dayly|
decide: deside|decided: desided|decision: desicion decission|definitely: definately definitly|delicious: delicous|depend: depand|
describe: discribe|develop: develope devolop|developed: developped develope|development: developement devlopment|difference: diffrence diference|
different: diffrent differnt diferent|difficult: dificult difficalt|difficulty: dificulty|disappear: dissapear|disappoint: dissapoint|
discipline: disipline|discover: discovere|disease: desease|does: dose|doing: doin|early: erly|easily: easly|easier: easyer|
economic: economical ecconomic|education: educaion edication|effect: efect|eighth: eigth|either: eather|embarrass: embarass|
employee: employe|encourage: incourage|energy: enery|engine: engin|enough: enought enogh|environment: enviroment enviorment environement|
especially: especialy expecially|every: evry|everybody: everbody|everyone: everone everyon|everything: everthing|exaggerate: exagerate|
example: exemple exampel|excellent: excelent|except: exept|excited: exited|exercise: excercise exersise|existence: existance|
expensive: expencive|experience: experiance expirience|explain: explane|extremely: extremly|familiar: familar|family: familly famly|
famous: famus|fascinating: facinating|favorite: favorit favourit|february: febuary|field: feild|finally: finaly|first: frist|
foreign: foriegn foregin|forty: fourty|forward: foward|friend: freind frend|friends: freinds frends|from: form|further: futher|
future: futur|generally: generaly|government: goverment govermant|grammar: grammer|grateful: greatful|great: grate|group: gruop|guarantee: garantee|
guess: gess|guide: giude|happened: happend|happiness: happyness|harass: harrass|health: helth|height: heigth|hear: here|
help: halp|history: histroy|holiday: holliday|hospital: hospitle|however: howerver|human: humen|humorous: humourous|hundred: hundered|
idea: ideia|imagine: immagine|immediately: immediatly imediately|important: importent improtant|impossible: imposible|improve: improuve|
increase: increas|independent: independant|information: infomation imformation|instead: insted|intelligent: inteligent|
interest: intrest|interested: intrested|interesting: intresting intersting|interrupt: interupt|its: it's|jewelry: jewelery|
kitchen: kichen|knowledge: knowlege knowladge|language: langauge lenguage|later: latter|learn: lern|library: libary|life: live|
literature: litterature|little: litle|living: liveing|lose: loose|lovely: lovly|maintenance: maintainance|making: makeing|many: meny|
maybe: may be|meaning: meanning|medicine: medecine|memories: memorys|millennium: millenium|minute: minuite|mistake: misteak|modern: morden|
money: mony|more: mor|most: moust|mountain: montain|much: mutch|narrow: narow|nearly: nearely|necessary: neccessary necesary|
neighbor: neighbour nieghbor|never: nerver|nowadays: nowdays nowaday|noticeable: noticable|nothing: nothin|obviously: obviosly|
occasion: occassion|occasionally: occasionaly|occurred: occured|occurrence: occurence|often: offen|opinion: oppinion opinon|
opportunity: oportunity opportunitie|opposite: oposite|original: orginal|other: othe outher|ourselves: ourselfs|
parents: parrents|parliament: parliment|particular: perticular|passed: past|peace: piece|people: peaple poeple peopel pepole|perhaps: perphaps|
person: persone|physical: phisical|picture: pictur|piece: peice|place: plase|pleasure: plesure|please: plese|
politics: politic|pollution: polution|popular: populer|possession: posession|possible: posible|prefer: perfer|prepare: prepair|
present: presant|probably: probaly propably|problem: problam probleme|problems: probelms|product: prodact|professional: proffesional|
professor: proffessor|pronunciation: pronounciation|psychology: psycology|public: publik|publicly: publically|quality: qualty|
question: qestion|quickly: quikly|quiet: quite|really: realy|reason: resone|receive: recieve|received: recieved|recommend: recomend|
reference: referance|relationship: relashionship|relevant: relevent|religious: religous|remember: rember remeber|repetition: repitition|
research: reserch|resource: ressource|responsibility: responsability|responsible: responsable|restaurant: restaurent resturant|
rhythm: rythm|safety: safty|satisfied: satisfyed|schedule: shedule|school: scool shool|science: sience|sciences: siences|secretary: secretery|
seize: sieze|sense: sence|sentence: sentance|separate: seperate|serious: serius|several: severel|shopping: shoping|should: shoud|
similar: similiar|since: sence|sincerely: sincerly|situation: situtation|skills: skils|society: sociaty socity|some: som|someone: somone|
something: somthing|sometimes: sometime somtimes|soon: soom|speech: speach|specific: spesific|spend: spand|still: stil|stomach: stomache|
strength: strenght|strong: storng|student: studant|students: studens|studying: studing|succeed: succed|success: succes sucess|
successful: succesful sucessful|such: sush|sure: shure|surprise: suprise|surprised: suprised|system: systeme|teacher: techer|
technology: tecnology technologie|technologies: tecnologies|temperature: temprature|than: then|that: taht|their: thier there|themselves: themselfs|
there: their|therefore: therfore|these: theses|they: thay|think: thik|third: thrid|this: thes|though: thought|thought: tought|
thousand: thousend|threw: through|through: throught trough|throughout: thoughout|tired: tierd|together: togather togheter|tomorrow: tommorow tomorow|
tongue: tounge|too: to|traditional: tradional|traffic: trafic|travel: travle|traveling: travling|truly: truely|trying: triing|
turn: trun|twelfth: twelth|understand: understend|unfortunately: unfortunatly|university: univercity|until: untill|upon: apon|
used: use|useful: usefull|usually: usualy usally|vacation: vacasion|vegetable: vegetabel|vehicle: vehical|very: verry|view: veiw|
village: vilage|visit: visite|weather: wheather|wednesday: wensday|weight: wieght|weird: wierd|welcome: wellcome|were: where|
whatever: whatevere|when: wen|where: were|whether: weather wether|which: wich witch|while: wile|whole: hole|whose: who's|
will: wil|with: whit wiht|without: whithout|woman: women|wonderful: wonderfull|work: wrok|world: wrold|would: woud|
write: wirte|writing: writting|written: writen|wrong: worng|year: yaer|yesterday: yestarday|young: yong|your: you're`
    .split('|')
    .map((entry) => {
      const [right = '', wrong = ''] = entry.trim().split(': ');
      return [right, wrong.split(' ').filter((word) => word !== right)] as const;
    }),
);
// entries of two words above ("in to", "it's") are kept whole
REAL.set('into', ['in to']);
REAL.set('maybe', ['may be']);
REAL.set('nowadays', ['now a days', 'nowdays', 'nowaday']);
REAL.set('cannot', ['can not', 'cann not', 'canot']);

function replaceOne(word: string, rules: readonly [RegExp, string][], random: Random): string {
  const usable = rules.filter(([from]) =>
    [...word.matchAll(from)].some((found) => found.index > 0),
  );
  if (usable.length === 0) return word;
  const [from, into] = random.pick(usable);
  const places = [...word.matchAll(from)].filter((found) => found.index > 0);
  const place = random.pick(places);
  return word.slice(0, place.index) + into + word.slice(place.index + place[0].length);
}

function slip(word: string, random: Random): string {
  const at = 1 + random.below(word.length - 1);
  const letter = word[at] as string;
  const neighbour = random.pick([...(NEIGHBOURS[letter] ?? letter)]);
  const rest = word.slice(at + 1);
  return random.weighted([
    [word.slice(0, at) + rest, 4], // dropped
    [word.slice(0, at) + (rest[0] ?? '') + letter + rest.slice(1), 4], // swapped with the next
    [word.slice(0, at) + letter + letter + rest, 2], // struck twice
    [word.slice(0, at) + neighbour + rest, 2], // beside it
    [word.slice(0, at) + letter + neighbour + rest, 1], // both
  ]);
}

function doubling(word: string, random: Random): string {
  const doubles = [...word.matchAll(/(?<=.)([bcdfglmnprst])\1/g)];
  if (doubles.length > 0 && random.chance(0.75)) {
    const { index } = random.pick(doubles);
    return word.slice(0, index) + word.slice(index + 1);
  }
  const singles = [...word.matchAll(/(?<=[aeiou])([cdflmnprst])(?=[aeiou])/g)];
  if (singles.length === 0) return word;
  const { index } = random.pick(singles);
  return word.slice(0, index) + word[index] + word.slice(index);
}

function vowel(word: string, random: Random): string {
  const places = [...word.matchAll(/(?<=.)[aeiou]/g)];
  if (places.length === 0) return word;
  const { index } = random.pick(places);
  const other = random.pick([...'aeiou'].filter((letter) => letter !== word[index]));
  return word.slice(0, index) + other + word.slice(index + 1);
}

export type Hand = 'learner' | 'typist';

/** `word` in small letters, three or more of them; may come back unchanged. */
export function misspell(word: string, hand: Hand, random: Random): string {
  const real = REAL.get(word);
  if (real && real.length > 0 && random.chance(0.6)) return random.pick(real);
  if (word.length < 4 && hand === 'learner' && random.chance(0.6)) return word;
  if (word.length < 3) return word;
  const times = word.length > 6 && random.chance(0.22) ? 2 : 1;
  let wrong = word;
  for (let i = 0; i < times; i++) {
    const way = random.weighted(
      hand === 'typist'
        ? ([
            [slip, 10],
            [doubling, 1],
          ] as const)
        : ([
            [(w: string, r: Random) => replaceOne(w, BY_SOUND, r), 8],
            [(w: string, r: Random) => replaceOne(w, SILENT, r), 3],
            [doubling, 4],
            [vowel, 2],
            [slip, 5],
          ] as const),
    );
    if (wrong.length >= 3) wrong = way(wrong, random);
  }
  return wrong;
}
