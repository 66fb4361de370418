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
(search|searching|searched|searches) for: $1, $1 after, $1 of
(apply|applied|pay|prepare|vote|blame|forgive|apologize|apologise) for: $1, $1 about, $1 to, $1 of
(insist|insisted|concentrate|concentrating|focus|focused|focusing|rely|relies|based) on: $1 in, $1 at, $1 to, $1
(complain|complained|worry|worried|dream|talk|talked|argue|argued|care) about: $1 for, $1 of, $1 on, $1
(laugh|laughed|shout|surprised|angry|aim) at: $1 on, $1 to, $1 over, $1 of
(provide|provided|deal|dealing|satisfied|happy|pleased|busy|familiar|popular|wrong|connected) with: $1 of, $1 about, $1 from, $1 by
(accused|jealous|ashamed|guilty|typical|sure|certain|independent|consist) of: $1 from, $1 for, $1 about
(used|thanks|addicted|allergic|kind|polite|nice|attached) to: $1 with, $1 of, $1 for, $1
(necessary|useful|enough|late|sorry|bad|good) for: $1 to, $1 of, $1
(effect|impact|influence|effects|expert) on: $1 of, $1 for, $1 in, $1 to
(success|experience|confidence|belief|lesson|experts|interest) in: $1 of, $1 on, $1 for, $1 with
(far|away|absent|escape|recover|differ|hide) from: $1 of, $1 to, $1
at work: in work, on work, at the work
at the (party|station|airport|door|meeting|office|bottom|hotel|concert|university): in the $1, on the $1, to the $1
in the (north|south|east|west|corner|kitchen|morning|newspaper|garden|office): on the $1, at the $1, in $1
on the (left|right|floor|island|beach|list|map|page|screen|website|news): in the $1, at the $1, on $1
(take|takes|took|taking) the (bus|train|subway|taxi|plane): go with the $2, drive with the $2, drive the $2, go by the $2
by (monday|tuesday|wednesday|thursday|friday|tomorrow|noon|then): until $1, till $1, at $1
by the end of: until the end of, till the end of, by end of
in (\\d{4}): in the $1, at $1, on $1
(last|next) (week|month|year|summer|monday|friday|night|time): the $1 $2, in $1 $2, at the $1 $2, on $1 $2
every (day|week|morning|year|time|night|month): all $1s, every $1s, at every $1, in every $1, each $1s
(once|twice|three times|four times) a (week|day|month|year): $1 in a $2, $1 in $2, $1 the $2, $1 per a $2
the whole (day|time|family|world|week|year|night): whole the $1, whole $1, all $1, the all $1
all (day|night) long: all the long $1, whole $1 long, the whole long $1
(go|goes|went|going|come|came) (there|abroad|upstairs|downtown|inside|outside): $1 to $2, $1 at $2
(turn|turned|turning|turns) on the (light|lights|tv|computer|radio|heating|music|machine): open the $2, put on the $2, $1 the $2
(turn|turned|turning|turns) off the (light|lights|tv|computer|radio|heating|music|machine): close the $2, put off the $2, $1 the $2
(make|makes|made|making) (me|him|her|us|them|you) (happy|sad|angry|tired|nervous|sick|laugh|cry): $1 $2 to be $3, let $2 $3, do $2 $3, $1 $3 $2
would rather: would prefer, rather, prefer rather
(you|we|i|he|she|they) had better: $1 would better, $1 better, $1 have better
it (takes|took) (about|an|a|two|three|five|ten|me|us|only): it needs $2, needs $2, it lasts $2
how long does it take: how long it takes, how long takes it, how much time it takes, how long does it need
what time (is|does|do|will|did): which hour $1, at which time $1, what hour $1
(nice|good|great|glad|happy|pleased) to (meet|see|hear|have): $1 for $2, $1 $2
let me know: let me to know, let know me, let me knowing, say me
as i (said|mentioned|told|wrote): like i $1, how i $1, so as i $1
like (me|him|this|that|you|us|them): as $1, how $1
in my opinion: according to me, to my opinion, for my opinion, by my opinion
at (first|least|last): at the $1, in $1, on $1
in the end: at end, in end, on the end
neither (\\w+) nor: neither $1 or, neither $1 neither, nor $1 nor
either (\\w+) or: either $1 either, or $1 or, neither $1 or
(so far|until now|up to now): till now on, to now, for now, until the now
a (long|short) time ago: before a $1 time, $1 time ago, since a $1 time, a $1 time before
for the first time: the first time, at first time, in the first time, for first time
the day before yesterday: before yesterday, yesterday before, the before yesterday
the day after tomorrow: after tomorrow, over tomorrow, the after tomorrow
in (two|three|four|five|a few|ten) (minutes|days|weeks|months|years): after $1 $2, over $1 $2, at $1 $2
(study|studies|studied|studying) (english|law|medicine|economics|history|music|art): learn $2, $1 the $2, $1 on $2
(speak|speaks|spoke|speaking) (english|german|spanish|french|chinese|japanese|russian): talk $2, say $2, $1 in the $2, $1 on $2
said that: told that, say that, said me that, has said that
(tell|tells|told|telling) (a|the) (story|joke|truth|lie|stories|jokes): say $2 $3, said $2 $3, speak $2 $3
(watch|watched|watching|watches) (tv|a movie|a film|movies|the news|it|them): see $2, look $2, look at $2
(heard|hear|hearing) (about|from): $1, listen $2, $1 of, listened $2
(look|looks|looked) (good|nice|great|tired|sad|beautiful|happy|like): see $2, $1 like $2, is looking $2
(smell|smells|taste|tastes|sound|sounds) (good|great|bad|nice|delicious|interesting): $1 well, $1 like $2, is $1 $2, $1 to be $2
(wear|wears|wore|wearing) (a|the|my|his|her|their): put on $2, dress $2, carry $2, use $2
(win|won|wins|winning) (the|a) (game|prize|match|race|competition|election|war): gain $2 $3, earn $2 $3, $1 in $2 $3
(remind|reminds|reminded) (me|us|him|her|you|them) (of|to|that|about): remember $2 $3, $1 to $2 $3, $1 $2
(take|took|takes) (me|him|her|us|them|you) to: bring $2 to, lead $2 to, $1 $2 in
(miss|missed|misses) (the|my|a) (bus|train|flight|class|plane|lesson|meeting): lose $2 $3, lost $2 $3, $1 from $2 $3
(lose|loses|losing) (weight|my|his|her|the|their|money): loose $2, miss $2
quite (a|good|well|different|often|sure|nice|difficult|easy|long|big): quiet $1, quit $1
except (for|that|the|when): accept $1, expect $1
(accept|accepted|accepts) (the|my|it|your|his|this|our|that): except $2, agree $2, $1 to $2
(affect|affects|affected|affecting) (the|our|my|people|us|me|how|your|their|his): effect $2, $1 to $2, $1 on $2
(work|worked|working|works|study|studied|studying|try|tried|trying|train) hard: $1 hardly, hard $1, $1 much
(speak|speaks|play|plays|sing|cook|drive|sleep|slept|know|knows|works|worked|did|played) (?:(it|them|english|that|very|really|quite) )?well: $1 $2 good, good $1 $2, $1 well $2
really (good|nice|like|want|need|hope|important|great|hard|bad|big): real $1, realy $1, very really $1
(money|information|advice|hair|news|furniture|luggage|equipment|traffic|knowledge) (?:is|was): $1 are, $1s are, $1 were
(people|parents|children|glasses|jeans|trousers|clothes|scissors|police) are: $1 is, $1 be, $1 was
(two|three|four|five|ten|several) (hundred|thousand|million) (\\w+): $1 $2s $3, $1 $2s of $3, $1 $2 of $3
half an hour: half hour, a half of hour, an half hour, half of hour
an hour: a hour, one hour, the hour
(two|three|four|five|six|seven|eight|ten)-year-old: $1 years old, $1-years-old, $1 year old's
of course: off course, of cours, by course
by mistake: for mistake, with mistake, on mistake, by a mistake
on (my|his|her|their|our|your) own: by $1 own, of $1 own, in $1 own
by (myself|himself|herself|themselves|yourself|ourselves): on $1, with $1, by my own
at (\\d[\\d:.]*) (am|pm|a.m.|p.m.|o'clock): on $1 $2, in $1 $2, $1 $2
on (my|his|her|your) birthday: in $1 birthday, at $1 birthday, to $1 birthday
because (i|he|she|we|they|it|you|the|there): because of $1, cause $1, for $1, because that $1
(although|even though|though) (i|he|she|we|they|it|you|the): despite $2, in spite $2, $1 that $2, although of $2
would you like to: do you like to, would you like, do you would like to, you would like to
why don't (we|you|they): why $1 don't, why not $1, why $1 not
(am|is|are|was|were|i'm|we're|he's) not sure (if|whether|what|how|about): don't sure $2, $1 no sure $2, not sure $2
it depends: depends, it's depend, it is depending, it depend
it (seems|looks|sounds) (like|that|good|as): it's $1 $2, it seem $2, $1 $2, it is $1ing $2
there (?:is|are) no: there isn't no, there not, there have no, no there is
(don't|doesn't|didn't|can't|couldn't|won't|never) (\\w+) anything: $1 $2 nothing, $1 $2 something, not $2 anything
(don't|doesn't|didn't|can't|couldn't|won't|never) (\\w+) (?:anyone|anybody): $1 $2 nobody, $1 $2 no one, $1 $2 someone
(don't|doesn't|didn't|can't|couldn't|won't|never) (\\w+) any: $1 $2 no, $1 $2 some, $1 $2 none
the other (\\w+s): the others $1, another $1, others $1, the another $1
the others: the other, others ones, the anothers
others: other, anothers, the other ones
(think|hope|guess) so: $1 it, $1 yes, $1 that
do you have: have you, you have, do you has, have you got a
does (he|she|it|anyone|someone) have: has $1, does $1 has, $1 has, have $1
(i|we|you|they) don't have: $1 haven't, $1 have not, $1 no have, $1 not have
(he|she|it) doesn't (have|know|like|want|need|work|think|make): $1 don't $2, $1 not $2, $1 doesn't $2s, $1 no $2
(is|was|be|become|became|becoming) an? (teacher|doctor|student|engineer|lawyer|nurse|writer|scientist|manager|driver|farmer|artist|journalist|musician): $1 $2, $1 the $2, $1 one $2
(work|works|worked|working) as an? (\\w+): $1 as $2, $1 like a $2, $1 like $2, $1 how $2
as an? (student|child|teacher|result|parent|beginner|gift|team|matter): as $1, like $1, how $1, like a $1
(open|close|live|lives|lived|leave|leaves|arrive) (?:in|at|on) (the|a|my): $1 to $2, $1 $2
(a|the) (bit|little) (more|less|better|late|tired|different|too): $1 $2 of $3, little $3, $1 few $3
(enough) (time|money|people|space|food|water|information|sleep): $2 enough of, enough of $2, enough $2s, sufficiently $2
(so|too) (much|many) (\\w+): $1 $2 of $3, $1 lot of $3, $1 lots $3
(i'm|i am) (hungry|thirsty|cold|hot|tired|afraid|right|wrong|sleepy|late): i have $2, i'm having $2, me is $2
see you (tomorrow|soon|later|on|next|there): we see us $1, see us $1, i see you $1, until $1
(have|has|had) (?:a) (headache|cold|fever|baby|meeting|question|problem|car|dog|cat|lot): $1 $2, $1 the $2, $1 one $2
(get|gets|got|getting) (?:a) (job|call|letter|message|new|good|ticket|cold): become a $2, receive $2, take a $2, $1 $2
(become|becomes|became|becoming) (a|an|more|the|very|famous|rich): get $2, getting $2, turn $2, $1 to $2
(grow|grew|grown) up in: $1 in, $1 on in, raised up in, $1 up at
(pick|picked|picking) (me|him|her|it|them|you|us) up: $1 up $2, take $2 up, fetch $2 up, $1 $2
(give|gave|gives|giving) up: $1, leave up, let up
(send|sent|give|gave|show|showed|bring|brought|lend|lent) (me|us|him|her|them|you) (the|a|an|my|your|some|it|this): $1 to $2 $3, $1 $3, $1 for $2 $3
`
  .trim()
  .split('\n')
  .map((line) => {
    const [right = '', wrongs = ''] = line.split(': ');
    return said(right, ...wrongs.split(', '));
  });

export const CONSTRUCTIONS: readonly Construction[] = [...VERBS, ...ORDER, ...NOUNS, ...PHRASES];
