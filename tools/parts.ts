// Cuts a text into parts that a model can summarize in one pass: whole turns, paragraphs and
// sentences, balanced under a token budget. Nothing is left out. Knows no prompt.
import { type Block, blocksOf, sentencesOf, splitLong } from './chunk.ts';

/** The smallest thing that is kept together. */
interface Unit {
  text: string;
  tokens: number;
  /** Index of its block: units of one block are joined by a space, others by a line break. */
  block: number;
}

export interface Part {
  text: string;
  tokens: number;
}

/** A text as units of at most `unitTokens` tokens, as far as it has spaces to be cut at. */
export function unitsOf(
  text: string,
  unitTokens: number,
  countTokens: (text: string) => number,
): Unit[] {
  return blocksOf(text).flatMap((block, index) => {
    const tokens = block.text.length > unitTokens * 8 ? Infinity : countTokens(block.text);
    if (tokens <= unitTokens) return [{ text: stopped(block), tokens, block: index }];
    return sentencesOf(block)
      .flatMap((sentence) => splitLong(sentence, unitTokens, countTokens))
      .flatMap((sentence) => cutUnbroken(sentence.text, unitTokens * 8))
      .map((piece) => ({ text: piece, tokens: countTokens(piece), block: index }));
  });
}

/** Items of a list seldom have a full stop, and would run into one sentence without. */
function stopped({ text, marked }: Block): string {
  return marked && /[\p{L}\p{N})"”’]$/u.test(text) ? `${text}.` : text;
}

/** A text without any space is cut where it stands: by length, between characters. */
function cutUnbroken(text: string, length: number): string[] {
  if (text.length <= length) return [text];
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    let to = Math.min(from + length, text.length);
    if (/[\uD800-\uDBFF]/.test(text[to - 1] ?? '')) to--;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}

/** At most `count` parts of about the same number of tokens, in order; none is empty. */
export function packUnits(units: readonly Unit[], count: number): Part[] {
  const total = units.reduce((sum, unit) => sum + unit.tokens, 0);
  const groups: Unit[][] = [];
  let before = 0;
  let current = -1;
  for (const unit of units) {
    const middle = before + unit.tokens / 2;
    const group = Math.min(count - 1, Math.floor((middle / Math.max(total, 1)) * count));
    if (group !== current) groups.push([]);
    groups.at(-1)?.push(unit);
    current = group;
    before += unit.tokens;
  }
  return withoutCrumbs(groups, total / count).map(joinUnits);
}

/** A part this much smaller than the others (a greeting before a long paragraph) goes with its neighbour. */
const CRUMB = 0.25;

function withoutCrumbs(groups: Unit[][], size: number): Unit[][] {
  const tokensOf = (units: Unit[]) => units.reduce((sum, unit) => sum + unit.tokens, 0);
  const kept: Unit[][] = [];
  let crumbs: Unit[] = [];
  for (const group of groups) {
    const joined = [...crumbs, ...group];
    crumbs = tokensOf(joined) < CRUMB * size ? joined : [];
    if (crumbs.length === 0) kept.push(joined);
  }
  const last = kept.at(-1);
  if (last === undefined) return crumbs.length > 0 ? [crumbs] : [];
  last.push(...crumbs);
  return kept;
}

function joinUnits(units: readonly Unit[]): Part {
  let text = '';
  let tokens = 0;
  for (const [index, unit] of units.entries()) {
    const previous = units[index - 1];
    if (previous) text += previous.block === unit.block ? ' ' : '\n';
    text += unit.text;
    tokens += unit.tokens;
  }
  return { text, tokens };
}

/** Parts of at most about `budget` tokens. */
export function partsOf(
  text: string,
  budget: number,
  countTokens: (text: string) => number,
): Part[] {
  const units = unitsOf(text, Math.floor(budget / 4), countTokens);
  const total = units.reduce((sum, unit) => sum + unit.tokens, 0);
  // Balanced parts miss their size by up to half a unit at either end.
  const count = total <= budget ? 1 : Math.ceil(total / (budget * 0.75));
  return packUnits(units, count);
}
