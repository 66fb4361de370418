// The checks of IFEval, one row a kind of instruction, with the options that the set gives it. They follow
// the published definitions to the letter, oddities included: a reader of the scores compares them with
// others' scores. Each sees the answer and knows no prompt.

import { eld } from 'eld/small';
import { z } from 'zod';
import { literally } from '../../contract/literally.ts';

export interface Instruction {
  /** As in the set: `punctuation:no_comma`. */
  name: string;
  options: unknown;
}

interface Check {
  options: z.ZodType;
  check(answer: string, options: unknown): boolean;
}

/** Ties a check to the form of its options; those not named in the form are dropped. */
function row<Options>(
  options: z.ZodType<Options>,
  check: (answer: string, options: Options) => boolean,
): Check {
  return { options, check: (answer, given) => check(answer, given as Options) };
}

const None = z.object({});
const Relation = z.enum(['less than', 'at least']);
const holds = (count: number, relation: z.infer<typeof Relation>, limit: number) =>
  relation === 'less than' ? count < limit : count >= limit;
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

const isEnglish = (text: string) => eld.detect(text).language === 'en';
/** Some letter has case, and all that have it have this one. */
const isUpper = (text: string) => text === text.toUpperCase() && text !== text.toLowerCase();
const isLower = (text: string) => text === text.toLowerCase() && text !== text.toUpperCase();

const ABBREVIATED =
  /\b(?:Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|vs|etc|e\.g|i\.e|Inc|Ltd|Co|No|[A-Z])\.(?=\s)/g;
/** The set's own scorer asks the Punkt model of NLTK; this is near it. */
function sentenceCount(text: string): number {
  const plain = text.replace(ABBREVIATED, (match) => match.slice(0, -1));
  // A small letter goes on with a sentence, except where there are no others.
  const start = isLower(text) ? /(?<=[.!?]["”’')\]*]*)\s+/ : /(?<=[.!?]["”’')\]*]*)\s+(?=\P{Ll})/u;
  return plain.split(start).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

function paragraphCount(text: string): number | null {
  const parts = text.split(/\s?\*\*\*\s?/);
  const isEdge = (index: number) => index === 0 || index === parts.length - 1;
  const empty = [...parts.keys()].filter((index) => parts[index]?.trim() === '');
  return empty.every(isEdge) ? parts.length - empty.length : null;
}

/** Letters until the first mark. */
function firstWord(paragraph: string): string {
  const word = (paragraph.split(/\s+/)[0] ?? '').replace(/^'+/, '').replace(/^"+/, '');
  return (/^[^.,?!'"]*/.exec(word)?.[0] ?? '').toLowerCase();
}

function isJson(text: string): boolean {
  const bare = text
    .trim()
    .replace(/^```(?:json|Json|JSON)?/, '')
    .replace(/```$/, '')
    .trim();
  try {
    JSON.parse(bare);
    return true;
  } catch {
    return false;
  }
}

/** Words as a tokenizer of treebanks cuts them: clitics and marks apart. */
const tokens = (text: string): string[] =>
  text.match(/[A-Za-z0-9]+(?:[-.&/][A-Za-z0-9]+)*|['’](?:s|m|re|ve|ll|d)\b|\S/g) ?? [];

/** By the name in the set. */
export const CHECKS: Record<string, Check> = {
  'keywords:existence': row(z.object({ keywords: z.array(z.string()) }), (answer, { keywords }) =>
    keywords.every((word) => new RegExp(literally(word), 'i').test(answer)),
  ),
  'keywords:frequency': row(
    z.object({ keyword: z.string(), frequency: z.number(), relation: Relation }),
    (answer, { keyword, frequency, relation }) =>
      holds(count(answer, new RegExp(literally(keyword), 'gi')), relation, frequency),
  ),
  'keywords:forbidden_words': row(
    z.object({ forbidden_words: z.array(z.string()) }),
    (answer, { forbidden_words: words }) =>
      !words.some((word) => new RegExp(`\\b${literally(word)}\\b`, 'i').test(answer)),
  ),
  'keywords:letter_frequency': row(
    z.object({ letter: z.string(), let_frequency: z.number(), let_relation: Relation }),
    (answer, { letter, let_frequency: limit, let_relation: relation }) =>
      holds(answer.toLowerCase().split(letter.toLowerCase()).length - 1, relation, limit),
  ),
  'language:response_language': row(
    z.object({ language: z.string() }),
    (answer, { language }) => eld.detect(answer).language === language,
  ),
  'length_constraints:number_sentences': row(
    z.object({ num_sentences: z.number(), relation: Relation }),
    (answer, { num_sentences: limit, relation }) => holds(sentenceCount(answer), relation, limit),
  ),
  'length_constraints:number_paragraphs': row(
    z.object({ num_paragraphs: z.number() }),
    (answer, { num_paragraphs: wanted }) => paragraphCount(answer) === wanted,
  ),
  'length_constraints:number_words': row(
    z.object({ num_words: z.number(), relation: Relation }),
    (answer, { num_words: limit, relation }) =>
      holds(count(answer, /[\p{L}\p{N}_]+/gu), relation, limit),
  ),
  'length_constraints:nth_paragraph_first_word': row(
    z.object({ num_paragraphs: z.number(), nth_paragraph: z.number(), first_word: z.string() }),
    (answer, { num_paragraphs: wanted, nth_paragraph: nth, first_word: word }) => {
      const parts = answer.split('\n\n');
      const filled = parts.filter((part) => part.trim() !== '').length;
      // The place counts empty paragraphs, the number does not: so it is published.
      const paragraph = nth <= filled ? (parts[nth - 1] ?? '').trim() : '';
      return filled === wanted && paragraph !== '' && firstWord(paragraph) === word.toLowerCase();
    },
  ),
  'detectable_content:number_placeholders': row(
    z.object({ num_placeholders: z.number() }),
    (answer, { num_placeholders: least }) => count(answer, /\[.*?\]/g) >= least,
  ),
  'detectable_content:postscript': row(
    z.object({ postscript_marker: z.string() }),
    (answer, { postscript_marker: marker }) => {
      const patterns: Record<string, RegExp> = {
        'P.P.S': /p\.\s?p\.\s?s/i,
        'P.S.': /p\.\s?s\./i,
      };
      return (patterns[marker] ?? new RegExp(literally(marker), 'i')).test(answer);
    },
  ),
  'detectable_format:number_bullet_lists': row(
    z.object({ num_bullets: z.number() }),
    (answer, { num_bullets: wanted }) =>
      count(answer, /^\s*\*[^*].*$/gm) + count(answer, /^\s*-.*$/gm) === wanted,
  ),
  'detectable_format:constrained_response': row(None, (answer) =>
    /My answer is (?:yes|no|maybe)\./.test(answer),
  ),
  'detectable_format:number_highlighted_sections': row(
    z.object({ num_highlights: z.number() }),
    (answer, { num_highlights: least }) => {
      const filled = (pattern: RegExp) =>
        (answer.match(pattern) ?? []).filter((part) => part.replace(/\*/g, '').trim() !== '');
      return filled(/\*[^\n*]*\*/g).length + filled(/\*\*[^\n*]*\*\*/g).length >= least;
    },
  ),
  'detectable_format:multiple_sections': row(
    z.object({ section_spliter: z.string(), num_sections: z.number() }),
    (answer, { section_spliter: mark, num_sections: least }) =>
      count(answer, new RegExp(`\\s?${literally(mark)}\\s?\\d+\\s?`, 'g')) >= least,
  ),
  'detectable_format:json_format': row(None, isJson),
  'detectable_format:title': row(None, (answer) =>
    (answer.match(/<<[^\n]+>>/g) ?? []).some(
      (title) => title.replace(/^<+|>+$/g, '').trim() !== '',
    ),
  ),
  'combination:two_responses': row(None, (answer) => {
    const parts = answer.split('******');
    const filled = parts.map((part) => part.trim()).filter((part) => part !== '');
    const isInner = (index: number) => index > 0 && index < parts.length - 1;
    if (parts.some((part, index) => part.trim() === '' && isInner(index))) return false;
    return filled.length === 2 && filled[0] !== filled[1];
  }),
  'combination:repeat_prompt': row(
    z.object({ prompt_to_repeat: z.string() }),
    (answer, { prompt_to_repeat: prompt }) =>
      answer.trim().toLowerCase().startsWith(prompt.trim().toLowerCase()),
  ),
  'startend:end_checker': row(z.object({ end_phrase: z.string() }), (answer, { end_phrase: end }) =>
    answer
      .trim()
      .replace(/^"+|"+$/g, '')
      .toLowerCase()
      .endsWith(end.trim().toLowerCase()),
  ),
  'startend:quotation': row(None, (answer) => /^".*"$/s.test(answer.trim())),
  'change_case:capital_word_frequency': row(
    z.object({ capital_frequency: z.number(), capital_relation: Relation }),
    (answer, { capital_frequency: limit, capital_relation: relation }) =>
      holds(tokens(answer).filter(isUpper).length, relation, limit),
  ),
  'change_case:english_capital': row(None, (answer) => isUpper(answer) && isEnglish(answer)),
  'change_case:english_lowercase': row(None, (answer) => isLower(answer) && isEnglish(answer)),
  'punctuation:no_comma': row(None, (answer) => !answer.includes(',')),
};
