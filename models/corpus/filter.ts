// One document through all filters, cheapest first: opted out, heuristics, language, seen before, quality,
// evaluation text, personal information. Says what is left of it, or which filter dropped it. Knows no
// file and counts nothing.

import { z } from 'zod';
import { findPersonal, type PersonalKind, replacePersonal } from '../../contract/personal.ts';
import type { EvaluationText } from './evaluation-text.ts';
import { isEnglish } from './language.ts';
import { SeenDocuments } from './near-duplicates.ts';
import type { Quality } from './quality.ts';
import { brokenRule } from './rules.ts';
import { hashWords } from './word-hashes.ts';

export const OptOut = z.object({ sources: z.array(z.string()), documents: z.array(z.string()) });

export interface Filters {
  optOut: z.infer<typeof OptOut>;
  quality: Quality;
  /** Documents with a lower score are dropped. */
  qualityThreshold: number;
  evaluation: EvaluationText;
}

export type Verdict =
  | { dropped: string; rule?: string }
  | {
      dropped: null;
      text: string;
      /** Lines that an evaluation set has too, taken out. */
      linesTaken: number;
      /** What was masked. */
      masked: PersonalKind[];
    };

/** More than a page of addresses would have: then the document is a list of people. */
const MOST_PERSONAL = 8;
const PERSONAL_PER_WORD = 1 / 60;
/** Below this share of its words, what evaluation text left is no document any more. */
const LEAST_LEFT = 0.5;

/** The filters' names in their order, for the report. */
export const FILTERS = [
  'opted out',
  'heuristics',
  'language',
  'exact duplicate',
  'near duplicate',
  'quality',
  'evaluation text',
  'personal information',
] as const;

export class DocumentFilter {
  private readonly filters: Filters;
  private readonly seen = new SeenDocuments();

  constructor(filters: Filters) {
    this.filters = filters;
  }

  /** `source` is the name of the file that the document is from. */
  judge(source: string, text: string): Verdict {
    const { optOut, quality, qualityThreshold, evaluation } = this.filters;
    const title = (text.split('\n', 1)[0] ?? '').toLowerCase();
    if (
      optOut.sources.includes(source) ||
      optOut.documents.some((part) => title.includes(part.toLowerCase()))
    )
      return { dropped: 'opted out' };

    const words = hashWords(text);
    const rule = brokenRule(text, words.hashes);
    if (rule !== null) return { dropped: 'heuristics', rule };
    if (!isEnglish(text)) return { dropped: 'language' };
    const met = this.seen.meet(words.hashes);
    if (met !== 'new') return { dropped: `${met} duplicate` };
    if (quality.score(text) < qualityThreshold) return { dropped: 'quality' };

    const known = evaluation.linesOf(words);
    let left = text;
    if (known.size > 0) {
      let lost = 0;
      for (const line of words.lines) if (known.has(line)) lost++;
      if (words.lines.length - lost < LEAST_LEFT * words.lines.length)
        return { dropped: 'evaluation text' };
      left = text
        .split('\n')
        .filter((_, index) => !known.has(index))
        .join('\n');
    }

    const spans = findPersonal(left);
    if (spans.length > MOST_PERSONAL && spans.length > PERSONAL_PER_WORD * words.lines.length)
      return { dropped: 'personal information' };
    return {
      dropped: null,
      text: replacePersonal(left, spans, ({ kind }) => `<${kind}>`),
      linesTaken: known.size,
      masked: spans.map(({ kind }) => kind),
    };
  }
}
