// Whether a line may stand for messages. Each name, number, negation and pronoun in it must be borne out
// by them, and so must every word of harm; where messages speak in pictures ("that killed me"), no line
// but their own words will do. It refuses too much rather than too little.
import { unsupported } from '../faithful.ts';
import { NEGATIONS } from '../words.ts';

const WORD = /[\p{L}\p{M}\d]+(?:['’]\p{L}+)?/gu;
/** How far a negation reaches, in words. */
const REACH = 3;

/** Words that must not appear unless the messages have them, whatever form they take there. */
const HARM =
  /\b(?:kill|die|dying|dead|death|murder|shot|shoot|suicid|attack|arrest|jail|prison|hospital|accident|crash|injur|hurt|sick|ill|cancer|pregnan|divorc|fired|quit|broke|stole|stolen|robb|war|bomb|fire|drunk|drug|sue|hate|fight|cheat|lie|lied)\p{L}*/giu;
/** Pictures that are read literally at one's peril. */
const FIGURES =
  /\b(?:kill(?:ed|ing|s)? (?:me|it|us|him|her|them)|(?:almost|nearly) (?:died|killed)|die[ds]? (?:of )?laugh|dying (?:to|of)|dead (?:tired|serious|inside)|i(?:'m| am) dead|break a leg|on fire|blew (?:me|my|us)|my (?:head|brain|heart) (?:is|was|has)? ?(?:explod|broke|stopp)\w*|stabbed in the back|shoot me|to die for|over my dead body|heart attack|lost my (?:mind|head)|beat(?:ing)? a dead|hit (?:me|us) like|bit(?:ing)? the (?:bullet|dust)|raining cats|cost (?:an arm|me an arm)|piece of cake|pulling (?:my|your) leg|under the weather|spill(?:ed)? the (?:beans|tea)|bombed|slayed|murdered (?:it|that))\b/iu;
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
export function unfaithful(line: string, source: string): string[] {
  return [
    ...unsupported(line, source),
    ...harm(line, source),
    ...PRONOUNS.flatMap((pronoun) => {
      const found = pronoun.exec(line)?.[0];
      return found !== undefined && !pronoun.test(source) ? [found] : [];
    }),
    ...negations(line, source),
  ];
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
const stemOf = (word: string) => word.replace(/(?:ing|ed|es|s)$/, '');
