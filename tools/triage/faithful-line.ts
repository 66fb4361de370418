// Whether a line may stand for messages. Each name, number, negation and pronoun in it must be borne out
// by them, and so must every word of harm; and each sentence must be what one single message says, in that
// message's words, so that nothing is joined that was said apart. Where messages speak in pictures ("that
// killed me"), no line but their own words will do. It refuses too much rather than too little.
import { unsupported } from '../faithful.ts';
import { ENGLISH, NEGATIONS } from '../words.ts';

export interface Message {
  speaker: string;
  body: string;
}

const WORD = /[\p{L}\p{M}\d]+(?:['’]\p{L}+)?/gu;
/** How far a negation reaches, in words. */
const REACH = 3;

/** Words that must not appear unless the messages have them, whatever form they take there. */
const HARM =
  /\b(?:kill|die|dying|dead|death|murder|shot|shoot|suicid|attack|arrest|jail|prison|hospital|accident|crash|injur|hurt|sick|ill|cancer|pregnan|divorc|fired|quit|broke|stole|stolen|robb|war|bomb|fire|drunk|drug|sue|hate|fight|cheat|lie|lied)\p{L}*/giu;
/** Pictures that are read literally at one's peril. */
const FIGURES =
  /\b(?:kill(?:ed|ing|s)? (?:me|it|us|him|her|them)|(?:almost|nearly) (?:died|killed)|die[ds]? (?:of )?laugh\w*|dying (?:to|of)|dead (?:tired|serious|inside)|i(?:'m| am) dead|break a leg|on fire|blew (?:me|my|us)|my (?:head|brain|heart) (?:is|was|has)? ?(?:explod|broke|stopp)\w*|stabbed in the back|shoot me|to die for|over my dead body|heart attack|lost my (?:mind|head)|beat(?:ing)? a dead|hit (?:me|us) like|bit(?:ing)? the (?:bullet|dust)|raining cats|cost (?:an arm|me an arm)|piece of cake|pulling (?:my|your) leg|under the weather|spill(?:ed)? the (?:beans|tea)|bombed|slayed|murdered (?:it|that))\b/iu;
const PRONOUNS = [
  /\b(?:he|him|his|himself)\b/iu,
  /\b(?:she|her|hers|herself)\b/iu,
  /\b(?:husband|boyfriend|son|brother|father|dad|man|guy|mr)\b/iu,
  /\b(?:wife|girlfriend|daughter|sister|mother|mum|mom|woman|mrs|ms)\b/iu,
];

/** Whether nothing but the messages' own words should be shown. */
export function isFigurative(source: string): boolean {
  return FIGURES.test(source);
}

/** What of `line` the messages do not bear out; empty when it may be shown. */
export function unfaithful(line: string, messages: readonly Message[]): string[] {
  const source = messages.map(({ speaker, body }) => `${speaker}: ${body}`).join('\n');
  return [
    ...unsupported(line, source),
    ...harm(line, source),
    ...PRONOUNS.flatMap((pronoun) => {
      const found = pronoun.exec(line)?.[0];
      return found !== undefined && !pronoun.test(source) ? [found] : [];
    }),
    ...negations(line, source),
    ...(line.match(/[^.!?]+[.!?]?/g) ?? []).flatMap((sentence) => unsaid(sentence, messages)),
  ];
}

/** Verbs that tell that something is said, with whom it is said to. */
const TELLING =
  /\b(?:says?|said|tells?|told|asks?|asked|reports?|writes?|mentions?|suggests?|thanks?|explains?|reminds?|adds?|announces?|wonders?|whether|everyone|everybody|anyone|anybody|somebody|someone|others?)\b/gi;
const ASKING = /\b(?:asks?|asked|wonders?|suggests?|whether)\b/i;
/** Reasons and purposes are made up more easily than facts. */
const LINKS =
  /\b(?:because|since|therefore|thus|due|so that|in order|although|despite|instead|after|before|until|unless)\b/gi;

/** What the sentence says beyond the message that it is nearest to; empty when that one says it all. */
function unsaid(sentence: string, messages: readonly Message[]): string[] {
  const content = contentOf(sentence.replace(TELLING, ' '));
  if (content.length === 0) return [];
  const missing = messages.map((message) => {
    const known = new Set(contentOf(`${message.speaker} ${message.body}`));
    const lacking = content.filter((word) => !known.has(word));
    const links = (sentence.match(LINKS) ?? []).filter(
      (link) => !message.body.toLowerCase().includes(link.toLowerCase()),
    );
    return [
      ...lacking,
      ...links,
      ...wrongSpeaker(sentence, message),
      ...notAsked(sentence, message),
    ];
  });
  return missing.toSorted((left, right) => left.length - right.length)[0] ?? [];
}

/** The speaker may open the sentence; further on, only whom the message itself names. */
function wrongSpeaker(sentence: string, { speaker, body }: Message): string[] {
  const [first = '', ...others] = speaker.toLowerCase().match(WORD) ?? [];
  if (first === '') return [];
  const said = words(sentence);
  const places = said.flatMap((word, index) => (word.replace(/'s$/, '') === first ? [index] : []));
  const isNamed = words(body).includes(first);
  const isWrong = !isNamed && places.some((index) => index > others.length);
  return isWrong ? [speaker] : [];
}

/** A question is told as one. */
function notAsked(sentence: string, { body }: Message): string[] {
  const asked = (body.match(/[^.!?]+\?/g) ?? []).flatMap(contentOf);
  const own = contentOf(sentence);
  const isFromQuestion = own.filter((word) => asked.includes(word)).length > own.length / 2;
  return isFromQuestion && !ASKING.test(sentence) ? ['?'] : [];
}

/** Its telling words by their stems: neither little words nor negations, which are looked at apart. */
function contentOf(text: string): string[] {
  return (text.match(WORD) ?? [])
    .filter((word) => word.length > 2 || /\d|^\p{Lu}\p{L}/u.test(word))
    .map((word) => word.toLowerCase().replaceAll('’', "'"))
    .filter((word) => !ENGLISH.has(word) && !isNegation(word))
    .map((word) => stemOf(word.replace(/'s$/, '')));
}

function harm(line: string, source: string): string[] {
  const stems = (text: string) =>
    (text.match(HARM) ?? []).map((word) => word.toLowerCase().slice(0, 4));
  const known = new Set(stems(source));
  return stems(line).filter((stem) => !known.has(stem));
}

/** Words that are denied in one of the two texts and never in the other. */
function negations(line: string, source: string): string[] {
  const [ours, theirs] = [polarities(line), polarities(source)];
  const wrong: string[] = [];
  for (const [word, { denied, affirmed }] of ours) {
    const there = theirs.get(word);
    if (!there) continue;
    if (denied && !there.denied) wrong.push(`not ${word}`);
    if (affirmed && !there.affirmed) wrong.push(word);
  }
  const isNegated = (text: string) => words(text).some(isNegation);
  if (wrong.length === 0 && isNegated(line) && !isNegated(source)) wrong.push('not');
  // One thing is said, and it is denied: what leaves the denial out says the opposite.
  const sentences = source.split(/[.!?\n]+/).filter((sentence) => /\p{L}/u.test(sentence));
  const denials = sentences.filter(isNegated).length;
  if (wrong.length === 0 && denials > sentences.length / 2 && !isNegated(line)) wrong.push('not');
  return wrong;
}

function polarities(text: string): Map<string, { denied: boolean; affirmed: boolean }> {
  const found = new Map<string, { denied: boolean; affirmed: boolean }>();
  for (const clause of text.split(/[.!?,;:\n]+/)) {
    const all = words(clause);
    for (const [index, word] of all.entries()) {
      if (word.length < 4 || isNegation(word)) continue;
      const denied = all.slice(Math.max(0, index - REACH), index).some(isNegation);
      const stem = stemOf(word);
      const before = found.get(stem) ?? { denied: false, affirmed: false };
      found.set(stem, {
        denied: before.denied || denied,
        affirmed: before.affirmed || !denied,
      });
    }
  }
  return found;
}

const words = (text: string) =>
  (text.toLowerCase().match(WORD) ?? []).map((word) => word.replaceAll('’', "'"));
const isNegation = (word: string) => NEGATIONS.has(word) || /n't$/.test(word);
const stemOf = (word: string) => word.replace(/(?:ing|ed|es|s|e)$/, '');
