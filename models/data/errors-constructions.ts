// What learners build otherwise: complements ("want that he comes"), word order of questions and adverbs, tenses after
// "since", dependent prepositions, quantities, set phrases. Each construction is a pattern over the words of a correct
// sentence (small letters, one space between, no punctuation inside) and what a learner writes there.

import type { Morphology, VerbForms } from './errors-morphology.ts';
import type { Random } from './random.ts';

export interface Construction {
  /** Matched from a word's beginning to a word's end. */
  readonly right: RegExp;
  /** The words instead; undefined where the place does not suit after all. */
  readonly wrong: (found: Found) => string | undefined;
}

interface Found {
  /** The match and its groups, "" for a group that took no part. */
  readonly groups: readonly string[];
  readonly morphology: Morphology;
  readonly random: Random;
}

const SUBJECT_OF: Readonly<Record<string, string>> = {
  me: 'I',
  you: 'you',
  him: 'he',
  her: 'she',
  us: 'we',
  them: 'they',
  it: 'it',
};
const BE_OF: Readonly<Record<string, string>> = {
  i: 'am',
  he: 'is',
  she: 'is',
  it: 'is',
  we: 'are',
  you: 'are',
  they: 'are',
};
const PRONOUN = '(i|you|he|she|it|we|they)';
const OBJECT = '(me|you|him|her|us|them|it)';
const MODAL = "(can|could|must|should|will|would|may|might|can't|couldn't|won't|shouldn't|cannot)";
const QUESTION = '(what|where|how|when|why|who)';
const SPAN = '(seconds|minutes|hours|days|weeks|months|years|decades|centuries)';
const NUMBER =
  '(\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|fifty|several|many)';

/** All of `text`, whose spaces stand for exactly one. */
const pattern = (text: string) => new RegExp(`^${text}(?= |$)`);

const made = (right: string, wrong: Construction['wrong']): Construction => ({
  right: pattern(right),
  wrong,
});

/** One of several fixed wrongs, in which $1 is the first group. */
const said = (right: string, ...wrongs: string[]): Construction =>
  made(right, ({ groups, random }) =>
    random.pick(wrongs).replace(/\$(\d)/g, (_, n: string) => groups[Number(n)] ?? ''),
  );

/** A verb whose base form the word is. */
function baseOf(word: string | undefined, { morphology }: Found): VerbForms | undefined {
  const forms = word === undefined ? undefined : morphology.verb(word);
  return forms?.base === word ? forms : undefined;
}

function ingOf(word: string | undefined, { morphology }: Found): VerbForms | undefined {
  const forms = word === undefined ? undefined : morphology.verb(word);
  return forms?.ing === word ? forms : undefined;
}

function singularOf(word: string | undefined, { morphology }: Found): string | undefined {
  if (!word?.endsWith('s')) return undefined;
  return morphology.wrongNumbers(word).find((other) => !other.endsWith('s'));
}

const VERBS: readonly Construction[] = [
  // "enjoy to read", "suggest go"
  made(
    '((?:enjoy|avoid|suggest|recommend|finish|mind|consider|imagine|keep|miss|practi[sc]e|quit)(?:e?s|e?d|ped|ing)?) (\\w+ing)',
    (found) => {
      const [, verb, ing] = found.groups;
      const forms = ingOf(ing, found);
      return forms && `${verb} ${found.random.chance(0.7) ? 'to ' : ''}${forms.base}`;
    },
  ),
  // "decided going", "hope see"
  made(
    '((?:want|decide|hope|plan|agree|refuse|promise|manage|learn|offer|expect|wish|afford)(?:s|d|ed)?) to (\\w+)',
    (found) => {
      const [, verb, base] = found.groups;
      const forms = baseOf(base, found);
      return (
        forms &&
        `${verb} ${found.random.pick([forms.ing, `to ${forms.ing}`, forms.base, `for ${forms.ing}`])}`
      );
    },
  ),
  // "good for learn", "without to ask"
  made(
    '(for|of|in|without|before|after|by|about|from|at|instead of|look forward to|used to) (\\w+ing)',
    (found) => {
      const [, preposition, ing] = found.groups;
      const forms = ingOf(ing, found);
      return forms && `${preposition} ${found.random.chance(0.4) ? 'to ' : ''}${forms.base}`;
    },
  ),
  // "must to go", "can goes"
  made(`${MODAL} (\\w+)`, (found) => {
    const [, modal, base] = found.groups;
    const forms = baseOf(base, found);
    return (
      forms && `${modal} ${found.random.pick([`to ${base}`, `to ${base}`, forms.past, forms.s])}`
    );
  }),
  // "didn't went", "does he knows"
  made(`(did|didn't|does|doesn't|do|don't)( ${PRONOUN})? (\\w+)`, (found) => {
    const [, did = '', subject = '', , base] = found.groups;
    const forms = baseOf(base, found);
    return forms && `${did}${subject} ${did.startsWith('did') ? forms.past : forms.s}`;
  }),
  // "have went", "has be", "had took"
  made(
    "(have|has|had|haven't|hasn't|i've|we've|they've|you've) ((?:already|never|always|just|not) )?(\\w+)",
    (found) => {
      const [, have, adverb = '', participle] = found.groups;
      const forms = found.morphology.verb(participle ?? '');
      if (!forms || forms.participle !== participle) return undefined;
      return `${have} ${adverb}${found.random.pick([forms.past, forms.base, forms.base])}`;
    },
  ),
  // "was build", "is call"
  made('(is|are|was|were|be|been|being) ((?:also|often|not|usually) )?(\\w+)', (found) => {
    const [, be, adverb = '', participle] = found.groups;
    const forms = found.morphology.verb(participle ?? '');
    if (!forms || forms.participle !== participle || forms.base === participle) return undefined;
    return `${be} ${adverb}${found.random.pick([forms.base, forms.past])}`;
  }),
  // "I am go", "I working"
  made(`${PRONOUN} (am|is|are|was|were) (\\w+ing)`, (found) => {
    const [, subject, be, ing] = found.groups;
    const forms = ingOf(ing, found);
    return forms && found.random.pick([`${subject} ${be} ${forms.base}`, `${subject} ${ing}`]);
  }),
  // "I am knowing", "we are agree"
  made('(i|you|we|they) (know|want|need|believe|understand|prefer)', (found) => {
    const [, subject = '', verb] = found.groups;
    const forms = baseOf(verb, found);
    return forms && `${subject} ${BE_OF[subject]} ${forms.ing}`;
  }),
  made(
    '(i|you|we|they) (agree|disagree)',
    ({ groups: [, subject = '', verb] }) => `${subject} ${BE_OF[subject]} ${verb}`,
  ),
  // "wants that he comes", "want he come"
  made(`((?:want|need|expect|ask)(?:s|ed)?) ${OBJECT} to (\\w+)`, (found) => {
    const [, verb, object = '', base] = found.groups;
    const forms = baseOf(base, found);
    const subject = SUBJECT_OF[object] as string;
    const singular = /^(he|she|it)$/.test(subject);
    return (
      forms &&
      `${verb} ${found.random.chance(0.75) ? 'that ' : ''}${subject} ${singular ? forms.s : forms.base}`
    );
  }),
  // "lets me to go", "made him to wait"
  made(`(let|lets|make|makes|made) ${OBJECT} (\\w+)`, (found) => {
    const [, verb, object, base] = found.groups;
    return baseOf(base, found) && `${verb} ${object} to ${base}`;
  }),
  // "if it will rain", "when I will come"
  made(`(if|when|as soon as|until) ${PRONOUN} (\\w+)`, (found) => {
    const [, word, subject, verb] = found.groups;
    const forms = found.morphology.verb(verb ?? '');
    if (!forms || (verb !== forms.base && verb !== forms.s)) return undefined;
    return `${word} ${subject} will ${forms.base}`;
  }),
  made(`if ${PRONOUN} (had|were)`, ({ groups: [, subject, verb] }) =>
    verb === 'had' ? `if ${subject} would have` : `if ${subject} would be`,
  ),
  // "I have seen him yesterday"
  made('(i|you|we|they) (\\w+)(?= .*(?:yesterday|ago|last (?:week|month|year|night)))', (found) => {
    const [, subject, past] = found.groups;
    const forms = found.morphology.verb(past ?? '');
    return forms && forms.past === past && past !== forms.base
      ? `${subject} have ${forms.participle}`
      : undefined;
  }),
  // "I live here since three years", "I am waiting since"
  made(
    `${PRONOUN} (?:have|has) been (\\w+ing)(?=.* (?:for|since) )`,
    ({ groups: [, subject = '', ing] }) => `${subject} ${BE_OF[subject]} ${ing}`,
  ),
  said(`for ((?:\\w+ )?\\w+ ${SPAN})`, 'since $1', 'during $1'),
  said(`since (last \\w+|\\w+|\\d+)`, 'from $1', 'for $1'),
  said(
    'used to (be|have|go|do|live|work|play|think|make)',
    'use to $1',
    'was used to $1',
    'were used to $1',
  ),
  said('(would|should|could|might|must) have', '$1 has', '$1 had', '$1 of'),
  said('would like to', 'would to', 'would like', 'would liked to'),
  said("(is|are|was|were|be|isn't|not) able to", '$1 able', '$1 abled to', '$1 capable to'),
  said('(supposed|allowed|going|used|have|has|had|able|want|wants|wanted) to', '$1'),
  said('there (is|are|was|were)', 'there $1 be', 'it $1', 'there have', 'there has', 'have'),
];

const ORDER: readonly Construction[] = [
  // "I know where is it", "explain how can we help"
  made(
    `((?:know|knows|knew|wonder|understand|see|explain|remember|learn|ask|asked|decide|show|shows|out|me|us|about|of) ${QUESTION}) ${PRONOUN} (is|are|was|were|can|could|should|will|would|has|have|had)`,
    ({ groups: [, head, , subject, verb] }) => `${head} ${verb} ${subject}`,
  ),
  // "How you can", "What you think"
  made(
    `${QUESTION} (do|does|did|can|could|are|is|was|were|will|would|should|have|has) ${PRONOUN}`,
    (found) => {
      const [, question, verb = '', subject] = found.groups;
      if (/^(do|does|did)$/.test(verb)) return `${question} ${subject}`;
      return `${question} ${subject} ${verb}`;
    },
  ),
  // "I like very much it", "he speaks well it"
  made(`(\\w+) ${OBJECT} (very much|a lot|well|too|again|now)`, (found) => {
    const [, verb, object, adverb] = found.groups;
    return found.morphology.verb(verb ?? '') && `${verb} ${adverb} ${object}`;
  }),
  // "he has also a dog", "she speaks always"
  made(`${PRONOUN} (also|always|usually|never|really|still|already) (\\w+)`, (found) => {
    const [, subject, adverb, verb] = found.groups;
    return found.morphology.verb(verb ?? '') && `${subject} ${verb} ${adverb}`;
  }),
  // "enough good"
  made(
    '(good|big|old|strong|large|long|small|hard|easy|fast|well|close|clear|important|interesting|rich|brave|warm|high) enough',
    ({ groups: [, word] }) => `enough ${word}`,
  ),
  made('(my|our|his|her) (\\w+) and i', (found) => {
    const [, my, other] = found.groups;
    return `${found.random.pick(['I', 'me'])} and ${my} ${other}`;
  }),
  // "my brothers car"
  said("(my|his|her|our|their|your) (\\w+)'s", '$1 $2s'),
];

const NOUNS: readonly Construction[] = [
  // "one of my friend"
  made(
    '(one|some|most|many|each) of (the|my|our|his|her|their|these|those|your) (\\w+s)',
    (found) => {
      const [, one, my, nouns] = found.groups;
      const noun = singularOf(nouns, found);
      return noun && `${one} of ${my} ${noun}`;
    },
  ),
  // "three year", "180 euro"
  made(`${NUMBER} (\\w+s)`, (found) => {
    const [, number, nouns] = found.groups;
    const noun = singularOf(nouns, found);
    return noun && `${number} ${noun}`;
  }),
  // "every students", "another things"
  made('(every|each|another) (\\w+)', (found) => {
    const [, every, noun = ''] = found.groups;
    const plural = found.morphology.wrongNumbers(noun).find((other) => other.endsWith('s'));
    return plural && found.morphology.isNoun(noun) ? `${every} ${plural}` : undefined;
  }),
  made('(these|those) (\\w+s)', (found) => {
    const [, these = '', nouns] = found.groups;
    const noun = singularOf(nouns, found);
    if (!noun) return undefined;
    return found.random.chance(0.5)
      ? `${these} ${noun}`
      : `${these === 'these' ? 'this' : 'that'} ${nouns}`;
  }),
  made('(this|that) (\\w+)', (found) => {
    const [, word = '', noun = ''] = found.groups;
    if (!found.morphology.isNoun(noun)) return undefined;
    return `${word === 'this' ? 'these' : 'those'} ${noun}`;
  }),
  // "differents things"
  made('(different|other|important|various|main) (\\w+s)', (found) => {
    const [, word, nouns] = found.groups;
    return singularOf(nouns, found) && `${word}s ${nouns}`;
  }),
  said('another', 'an other', 'other'),
  said('(people|children|they|we|you) (are|have|do|were)(?! \\w+ing)', '$1 is', '$1 has', '$1 was'),
  said('(everyone|everybody|nobody|someone|everything|each of us) (?:is|was)', '$1 are', '$1 were'),
  said('(everyone|everybody|nobody|someone|everything) (?:has)', '$1 have'),
  said(
    '(some|any|much|a piece of) (advice|information|research|homework|furniture|equipment|news|feedback|luggage|progress|knowledge)',
    'an $2',
    'many $2s',
    'some $2s',
    'a $2',
  ),
  said('a lot of', 'a lot', 'lot of', 'lots', 'a lots of', 'alot of'),
  said(
    'most (people|students|children|companies|countries|women|men)',
    'the most $1',
    'most of $1',
    'the most of $1',
  ),
  said('most of the', 'the most of the', 'the most'),
  said(
    '(many|few|fewer) (people|children|students|things|places|problems|cars|friends|ways)',
    'much $2',
    'little $2',
    'many of $2',
  ),
  said('a few', 'a little', 'a few of'),
  said('the number of', 'the amount of', 'number of', 'the quantity of'),
  said('(a friend|friends|a colleague) of (?:mine)', '$1 of me', '$1 of my'),
  said(
    `(?:am|is|was) ((?:\\d+|\\w+)) years old`,
    'have $1 years',
    'has $1 years old',
    'am $1 years',
    'had $1 years',
  ),
  // "more easy", "more better", "the most big"
  made('((?:the )?)(\\w{3,})er than', (found) => {
    const [, , stem = ''] = found.groups;
    const word = comparedFrom(stem, found.morphology);
    return (
      word &&
      `more ${found.random.chance(0.7) ? word : `${stem}er`} ${found.random.pick(['than', 'than', 'that', 'then'])}`
    );
  }),
  made('the (\\w{3,})est', (found) => {
    const [, stem = ''] = found.groups;
    const word = comparedFrom(stem, found.morphology);
    return (
      word && found.random.pick([`the most ${word}`, `the more ${word}`, `the most ${stem}est`])
    );
  }),
  said('(better|worse|more \\w+|less \\w+|rather|other) than', '$1 that', '$1 as', '$1 then'),
  said('the most (\\w+)', 'the more $1', 'most $1'),
  said('as (\\w+) as', 'so $1 as', 'as $1 than', 'as $1 like'),
  said('(the same(?: \\w+)?) as', '$1 that', '$1 like', '$1 with'),
  said('so (\\w+) that', 'such $1 that', 'very $1 that', 'so $1 than'),
  said('such an? (\\w+)', 'so $1', 'a such $1', 'such $1'),
  said('too (\\w+) to', 'very $1 to', 'too much $1 to', 'too $1 for'),
  said(
    '(the people|people|a person|someone|those|children|students|everyone) who',
    '$1 which',
    '$1',
    '$1 whom',
  ),
  said(
    '(everything|something|anything|all|the (?:only|first|best) thing) that',
    '$1 what',
    '$1 which',
  ),
  said('(in|of|for|to|at|from|with) which', 'which', 'that', 'in that'),
  said('(the (?:place|city|house|country|school|room|area|town)) where', '$1 which', '$1 what'),
  said('which (is|are|was|were|has|have)', '$1', 'what $1'),
  said('each other', 'each others', 'themself', 'each to other'),
  // "My mother she is"
  said(
    '(my|his|her|our) (mother|sister|wife|daughter) (is|has|was|can|will|wants|said|works)',
    '$1 $2 she $3',
  ),
  said(
    '(my|his|her|our) (father|brother|husband|son|boss|teacher|friend) (is|has|was|can|will|wants|said|works)',
    '$1 $2 he $3',
  ),
  // "Is important to"
  said(
    'it (is|was) (important|necessary|possible|hard|easy|difficult|better|good|clear|true|not|very|also)',
    '$1 $2',
  ),
];

/** happi(er) -> happy, bigg(er) -> big, larg(er) -> large. */
function comparedFrom(stem: string, morphology: Morphology): string | undefined {
  const undoubled = /([bdgmnpt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  return [stem.replace(/i$/, 'y'), `${stem}e`, undoubled].find(
    (word) =>
      word.length > 2 &&
      morphology.isWord(word) &&
      !morphology.verb(word) &&
      !morphology.isNoun(word),
  );
}

/** Right and wrong, a line each: the first is right. What stands in brackets may be any of the words between bars. */
const PHRASES: readonly Construction[] = `
(depend|depends|depended|depending) on: $1 of, $1 from, $1 in, $1
(interested|interest) in: $1 on, $1 for, $1 about, $1 to, $1
(good|bad|better|great) at: $1 in, $1 on
(afraid|tired|scared|proud|aware|fond|capable) of: $1 from, $1 for, $1 about, $1 with
(listen|listens|listened|listening) to: $1, $1 at
(wait|waiting|waited|waits) for: $1, $1 to, $1 on
(look|looking|looked|looks) at: $1, $1 on, $1 to
(look|looking|looked) for: $1, $1 after, $1 at
(look|looking) forward to: $1 forward, $1 forward for, $1 forwards to
(married|similar|related|due|equal|compared) to: $1 with, $1 of, $1 for
(discuss|discussed|discusses|discussing) (the|this|it|our|how|what|these|that|their): $1 about $2
(enter|entered|entering|reach|reached) (the|a|his|our|my|their|this): $1 to $2, $1 in $2
(contact|call|answer|ask|help|join|phone|visit|follow|marry|meet) (me|us|him|her|them|you|the|my|your|our): $1 to $2, $1 with $2
(tell|told|tells|telling) (me|us|him|her|them|you): $1 to $2, say $2, say to $2
(said|says|say) to (me|us|him|her|them): $1 $2, told to $2
(explain|explained|describe|suggest|introduce) to (me|us|him|her|them|you): $1 $2
(according) to: $1 with, $1, $1 of
(consist|consists|consisted|consisting) of: $1 in, $1 from, $1
(belong|belongs|belonged|happen|happens|happened|return|returned|refer|refers|lead|leads) to: $1, $1 in, $1 at
different (from|than): different of, different as, difference from
(responsible|famous|reason|reasons|ready|known|need|demand|responsibility) for: $1 of, $1 to
(because|instead) of: $1, $1 from
in spite of: in spite, despite of, inspite of
despite: despite of, in despite of
in front of: in front, front of, in the front of
(next|close|near|opposite) to: $1, $1 of, $1 from
(full|made|part|kind|sort|type|types|kinds) of: $1 with, $1, $1 from
(increase|decrease|rise|fall|change|changes|difference|improvement) in: $1 of, $1 on, $1 for
(difference|relationship|balance|gap) between: $1 of, $1 among, $1 from
(solution|solutions|answer|key|attention|access|damage|way|right|visit) to: $1 of, $1 for, $1
(participate|participated|take part|involved|believe|succeed|specialize) in: $1 to, $1 at, $1 on, $1
(suffer|suffering|suffered|suffers|protect|prevent|benefit|borrow|graduated) from: $1 of, $1 with, $1
(spend|spent|spends|spending) (more|a|the|their|my|our|time|some|money|much|two|three|all): pass $2, expend $2
(pay|paid|pays|paying) attention: put attention, make attention, give attention
(ask|asked|asking|asks) (questions|a question|some questions): make $2, do $2
(take|took|taking|taken) (photos|pictures|a photo|a picture|some photos|photographs): make $2, do $2
(take|took|takes|taking) (a break|a shower|a nap|a walk|care of|notes|a look|place|a test|an exam): make $2, do $2, have $2
(make|makes|made|making) (a mistake|mistakes|a decision|decisions|progress|money|friends|an effort|a difference|sense|sure|a living|a choice|plans): do $2, take $2, have $2
(do|did|does|doing) (research|exercise|sports|business|housework|homework|my homework|our homework|the work|something|nothing|their best|my best|your best): make $2, take $2
(have|has|had|having) (fun|a party|a good time|breakfast|lunch|dinner|a look|a chance|a baby|a conversation|an effect|an impact): make $2, do $2, take $2
(go|goes|went|going|come|came|drive|drove|walk|walked) home: $1 to home, $1 at home, $1 house
(arrive|arrived|arrives|arriving) (at|in): $1 to, $1 on, $1
(stay|stayed|be|is|am|are|was|were|work|working) at home: $1 in home, $1 home, $1 on home
(at|on) the weekend: in the weekend, the weekend, at weekend
at night: in night, in the night, on night, at the night
in the (morning|afternoon|evening): at the $1, on the $1, in $1, at $1
on (monday|tuesday|wednesday|thursday|friday|saturday|sunday): in $1, at $1
in (january|february|march|april|june|july|august|september|october|november|december): on $1, at $1
at the (moment|end of|beginning of|same time|age of|top of): in the $1, on the $1, at $1
in the (past|future|world|city|picture|photo|street|country|middle of|end|sky|field of): on the $1, at the $1, in $1
on the (internet|phone|way|other hand|other side|one hand|table|wall|street|train|bus|ground): in the $1, at the $1, on $1, by the $1
on (tv|television|time|average|holiday|vacation|purpose|sale|foot|earth): in $1, at $1, by $1
in (english|my opinion|general|fact|particular|addition|order|public|common|advance|bed): on $1, at $1, by $1, for $1
by (car|bus|train|plane|bike|email|phone|hand): with $1, with the $1
for (example|instance|sure|free): in $1, by $1, as $1, at $1
in order to: in order, for to, in order that, in order for
as soon as: so soon as, as soon, as soon like
as well as: as well, so well as
such as: such, as such, so as, like as
so that: that so, for that
even though: even, even although, though even
not only: not just only, no only, only not
first of all: first all, first at all, at first of all
as a result: as result, in result, as the result
in other words: with other words, in others words, by other words
(years|days|weeks|months|hours|minutes) ago: before $1, ago $1, $1 before
how to (do|make|use|get|find|write|create|learn|play|build|read|solve|improve): how $1, how can $1, to how $1
(who|that) (lives|works|makes|likes|wants|needs|goes|has|takes|comes|gets|knows|thinks): $1 is $2
is (called|named): calls, is call, is name
(feel|feels|felt) (like|that|better|bad|good|sad|happy|comfortable): $1 myself $2
(grow|grew|grown|growing) up: $1, $1 on, rise up
(get|got|gets|getting) (to know|used to|rid of|married|ready|better): become $2, take $2
(teach|teaches|taught|teaching) (me|us|you|them|him|her): learn $2, learned $2
(a|the) (lot|few|little) (more|less|better|easier|faster): $1 $2 of $3, $2 $3
very (important|good|interesting|useful|difficult|different|big|happy|hard): much $1, a lot $1, very much $1
much (more|better|less|easier|faster|larger|higher): very $1, many $1, more $1
(high|higher) (price|prices|quality|level|levels|speed|cost|costs|temperature|income): big $2, tall $2, bigger $2, expensive $2
(nowadays|these days): in nowadays, now days, nowaday
would be: would, will, would being
has been: have been, was been, has be
have been: has been, were been, have be
at least: at less, in least, at last
(less|fewer) than: less then, less that, less as
no longer: no more, not longer, no long
(so|very) much: so many, very many, so very
to (school|work|bed|church): at $1, in $1, $1
(go|goes|went|going) (shopping|swimming|fishing|hiking|running|skiing): $1 to $2, $1 for $2, $1 to the $2, make $2
let's (go|see|take|look|talk|start|get|make|say|do): let's to $1, let $1, lets us $1
(we|i|you|they|he|she) will (be|have|see|go|make|take|get|do): $1 will be $2, $1 $2, $1 would $2
(is|are) not: $1 no, not $1, don't
(do|does|did) not: $1 no, not, no
(don't|doesn't|didn't) (have|know|like|want|need|think|see): no $2, not $2
never: never not, ever, don't never
any (problem|problems|questions|idea|time|other|kind|money): no $1, none $1
(thank|thanks) (you for|for): $1 you to, $1 of, $1 $2 to
to be (able|honest|a|the|more|used|in): to $1, be $1, to being $1
what (kind|kinds|type|types) of: which $1 of, what $1, what for $1 of
how (much|many|long|often|far): how $1 of, what $1, which $1
`
  .trim()
  .split('\n')
  .map((line) => {
    const [right = '', wrongs = ''] = line.split(': ');
    return said(right, ...wrongs.split(', '));
  });

export const CONSTRUCTIONS: readonly Construction[] = [...VERBS, ...ORDER, ...NOUNS, ...PHRASES];
