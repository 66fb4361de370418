// What a sentence can lose and stay a sentence: brackets, asides, relative clauses, trailing participles.
// Works on commas and words alone, so each rule asks for a shape that seldom misleads.

import type { Random } from './random.ts';
import { capital } from './rewrite-words.ts';

const GOES_ON =
  'is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|to|in|on|at|by|for|from|with';
/** A part between two commas after which the sentence goes on. */
const inCommas = (start: string, next = '(?!and |or |but )[a-z]') =>
  new RegExp(`, (?:${start}) [^,;:()"]{8,90},(?= ${next})`, 'g');
const atEnd = (start: string) => new RegExp(`, (?:${start}) [^,;:()"]{8,120}(?=\\.$)`);

/** Of each cut the pattern and how freely it may be made. */
const CUTS: [RegExp, string, number][] = [
  [/ ?\([^()]*\)/g, '', 1],
  [/ ?\[[^\]]*\]/g, '', 1],
  [/ (?:--|–|—) [^–—]{5,90} (?:--|–|—)(?= [a-z])/g, '', 1],
  [inCommas('which|who|whose|where'), '', 0.9],
  [
    /(?<=[A-Z]\w+), (?:an?|the) [^,;:()"]{8,90},(?= (?:is|are|was|were|has|have|had|will|would|can|could|said|says)\b)/g,
    '',
    0.9,
  ],
  [
    inCommas(
      'including|especially|particularly|such as|along with|together with|as well as|in addition to|like',
      `(?:${GOES_ON})\\b`,
    ),
    '',
    0.9,
  ],
  [inCommas('according to|for example|for instance'), '', 0.9],
  [atEnd('which|who|whose|where'), '', 0.85],
  [atEnd('(?:thus |thereby |often |usually )?(?!bring|spring|king)[a-z]{2,}ing'), '', 0.85],
  [
    atEnd('including|especially|particularly|such as|along with|together with|as well as'),
    '',
    0.85,
  ],
  [atEnd('although|though|while|whereas|even though|whether|even if|with'), '', 0.6],
  [
    /^(?:However|Therefore|Moreover|Furthermore|In addition|Additionally|In fact|Indeed|Of course|Nevertheless|As a result|In particular|Similarly|Meanwhile|Also|Finally|Generally|Interestingly|Unfortunately|For example|For instance|In other words|To be sure|At the same time), (?=\w)/,
    '',
    1,
  ],
  [
    /, (?:however|therefore|moreover|furthermore|in fact|indeed|of course|nevertheless|for example|for instance|too|in turn|in particular),(?= (?!they|he|she|it|we|I|the|this|these|there)\w)/g,
    '',
    1,
  ],
  [
    /\b(?:very|really|quite|rather|extremely|particularly|highly|relatively|somewhat|actually|basically|essentially|simply|certainly|clearly|indeed|especially|also|still) (?=[a-z])/g,
    '',
    0.7,
  ],
];

const OPENING =
  /^(?:After|In|By|During|With|From|Despite|As|When|While|Since|At|On|For|Under|Although|Because|If|Before|To|Following|Through|Until|Once)\b/;

/** The sentence without what the rules can cut, each cut made or not by chance. */
export function trim(sentence: string, random: Random, freely = 1): string {
  let text = sentence;
  for (const [pattern, into, chance] of CUTS)
    text = text.replace(pattern, (cut, ...rest) => {
      if (!random.chance(chance * freely)) return cut;
      const at = rest.find((value) => typeof value === 'number') as number;
      // The comma that ends an opening phrase stays: "After years of work, as well as luck, she won."
      // What follows an opening phrase is no aside but what the sentence says.
      const opening = OPENING.test(text) && !text.slice(0, at).includes(',');
      if (opening && !cut.endsWith(',') && cut.startsWith(',')) return cut;
      return opening && cut.endsWith(',') && cut.startsWith(',') ? `${into},` : into;
    });
  return capital(
    text
      .replace(/ +([,.;])/g, '$1')
      .replace(/,,/g, ',')
      .replace(/ {2,}/g, ' ')
      .trim(),
  );
}

/** Brackets gone, and nothing else. */
export const withoutBrackets = (text: string): string =>
  text
    .replace(/ ?\([^()]*\)/g, '')
    .replace(/ ?\[[^\]]*\]/g, '')
    .replace(/ +([,.;])/g, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();

const wordCount = (text: string) => text.split(/\s+/).length;

/** Two or three sentences by their main clauses; null where little could be cut. */
export function shorten(sentences: readonly string[], random: Random): string | null {
  const kept = sentences.map((sentence) => trim(sentence, random));
  // Dropping the end alone would teach no more than to stop early.
  if (kept.every((sentence, index) => sentence === sentences[index])) return null;
  if (kept.length >= 3) kept.pop();
  const text = kept.join(' ');
  const share = wordCount(text) / wordCount(sentences.join(' '));
  return share > 0.3 && share < 0.86 && wordCount(text) >= 5 ? text : null;
}
