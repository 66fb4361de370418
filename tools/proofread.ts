// Proofreading, sentence by sentence over any length. The model writes the sentence anew, and what it
// changed becomes corrections; what rules find beside that is taken where the model bears it out. Each
// must pass: nothing protected is touched, no name, number or negation changes, white space stays as it
// is. What fails is left as the user wrote it.
import { applyCorrections } from '../contract/corrections.ts';
import type {
  Correction,
  CorrectionOrigin,
  Piece,
  ProofreadOptions,
  ProofreadResult,
} from '../contract/task.ts';
import { advisedEdits, isAdvised, isQuestioned, rivalsOf } from './advice.ts';
import {
  type Block,
  blocksOf,
  type Excerpt,
  originalIndex,
  type Sentence,
  sentencesOf,
  splitLong,
} from './chunk.ts';
import { changesMeaning, isAnotherSentence, isNoCorrection } from './doubts.ts';
import {
  applyEdits,
  areOneWord,
  beforeEdits,
  type Edit,
  editsBetween,
  similarity,
  wordsOf,
} from './edits.ts';
import { explain } from './explain.ts';
import { isForeign, requireEnglish } from './language.ts';
import { sureEdits } from './margins.ts';
import { protectedSpans, type Span, touches, unprotectedText } from './protect.ts';
import { type Finding, NO_RULES, type Rules } from './rules.ts';
import { suspicionsIn } from './suspicions.ts';
import { type Answer, type Model, wholeAnswer } from './tool.ts';
import { weigh } from './weigh.ts';
import { capitalised } from './words.ts';

/** For what is told by its neighbours, before the model reads. */
const LOOKS = 2;
/** What is corrected makes the rest clearer: a sentence that had mistakes is read again. */
const READINGS = 2;
/** Longer sentences are read in pieces; the model was trained on sentences. */
const SENTENCE_TOKENS = 160;
/** Text without a space for this long is no prose. */
const LONGEST_WORD = 100;

/** Streams the corrections of each sentence as they are known; they are final. */
export async function* proofread(
  text: string,
  options: ProofreadOptions,
  model: Model,
  rules: Rules = NO_RULES,
): AsyncGenerator<Piece, ProofreadResult> {
  const spans = protectedSpans(text, options.words);
  const find = (sentence: string) => rules.find(sentence, options.dialect);
  const blocks = blocksOf(text);
  const isUnstopped = leavesEndsOpen(blocks);
  const isSmall = beginsSmall(blocks);
  const sentences = blocks
    .flatMap((block) => {
      const all = sentencesOf(isUnstopped ? { ...block, marked: true } : block);
      return isSmall && block.marked ? all.map((each) => ({ ...each, startsWhole: false })) : all;
    })
    .flatMap((whole) => splitLong(whole, SENTENCE_TOKENS, (piece) => model.countTokens(piece)))
    .filter((sentence) => isProse(text, sentence, spans));
  requireEnglish(sentences.map((sentence) => sentence.text));

  const corrections: Correction[] = [];
  yield { kind: 'progress', done: 0, total: sentences.length };
  for (const [index, sentence] of sentences.entries()) {
    if (!isForeign(sentence.text)) {
      for await (const edits of correct(text, sentence, spans, model, find)) {
        const found = edits.map((edit) => toCorrection(text, sentence, edit));
        corrections.push(...found);
        yield { kind: 'corrections', corrections: found };
      }
    }
    yield { kind: 'progress', done: index + 1, total: sentences.length };
  }
  corrections.sort((a, b) => a.startIndex - b.startIndex);
  return { correctedInput: applyCorrections(text, corrections), corrections };
}

const FEWEST_MESSAGES = 4;
const LEAST_STOPPED = 1 / 3;

/** Whether it is the writer's way, as in a chat, to end messages without a full stop. */
function leavesEndsOpen(blocks: readonly Block[]): boolean {
  const stopped = blocks.filter((block) => /[.!?…]["'”’)\]*_]*$/.test(block.text));
  return blocks.length >= FEWEST_MESSAGES && stopped.length < LEAST_STOPPED * blocks.length;
}

/** Whether it is the writer's way to begin the items of a list with small letters. */
function beginsSmall(blocks: readonly Block[]): boolean {
  const items = blocks.filter(({ marked, text }) => marked && /^\p{L}/u.test(text));
  const small = items.filter(({ text }) => /^\p{Ll}/u.test(text));
  return small.length >= 2 && 2 * small.length > items.length;
}

/** False for what is wholly protected, has no words, or is no language at all. */
function isProse(text: string, sentence: Sentence, spans: readonly Span[]): boolean {
  return /\p{L}{2}/u.test(unprotectedText(text, spans, sentence.start, sentence.end));
}

/** An edit, and who found it. */
type Found = Edit & { origin: CorrectionOrigin };

/** A sentence of `text` as proofreading leaves it; `spans` are protected. Throws as the model does. */
export async function proofreadSentence(
  text: string,
  sentence: Sentence,
  spans: readonly Span[],
  model: Model,
  find: (text: string) => Promise<Finding[] | null>,
): Promise<string> {
  const edits: Edit[] = [];
  for await (const found of correct(text, sentence, spans, model, find)) {
    edits.push(...found);
  }
  return applyEdits(
    sentence.text,
    edits.sort((a, b) => a.start - b.start),
  );
}

/** Yields what each reading finds, as edits of the sentence's text; all of it stands together. */
async function* correct(
  text: string,
  sentence: Sentence,
  spans: readonly Span[],
  model: Model,
  find: (text: string) => Promise<Finding[] | null>,
): AsyncGenerator<Found[]> {
  if (isTooLong(sentence.text, model)) return;
  let edits: Edit[] = [];
  let revised = sentence;
  // The rules may work beside the model, so nobody waits for them before their opinion counts.
  const ask = (source: string) => {
    const asked = find(source);
    asked.catch(() => {}); // Heard where it is waited for, and by nobody when the model fails first.
    return asked;
  };
  const newOnes = (found: readonly Found[]) =>
    found
      .flatMap((edit) => beforeEdits(edit, edits))
      .filter((edit) => isAllowed(text, sentence, spans, edit));
  const byRules = (advised: readonly Edit[]) =>
    advised
      .flatMap((edit) => inOwnStyle(revised, edit))
      .map((edit): Found => ({ ...edit, origin: 'rules' }));
  const suspected = (source: string) =>
    suspicionsIn(source).map((suspicion) =>
      sentence.startsWhole && suspicion.start === 0
        ? { ...suspicion, replacements: suspicion.replacements.map(capitalised) }
        : suspicion,
    );
  // Before the first reading, which is the better for it; what one hides ("its to heavy") is found by a second look.
  for (let look = 0; look < LOOKS; look++) {
    const suspicions = suspected(revised.text);
    const mended = newOnes(byRules(await advisedEdits(revised.text, suspicions, model)));
    if (mended.length === 0) break;
    yield mended;
    edits = [...edits, ...mended].sort((a, b) => a.start - b.start);
    revised = { ...sentence, text: applyEdits(sentence.text, edits) };
  }
  const before = edits.length;
  let findings = ask(revised.text);
  for (let reading = 0; reading < READINGS; reading++) {
    const found = newOnes(await editsByModel(revised, findings, model, edits.length > 0));
    if (found.length === 0) break;
    yield found;
    edits = [...edits, ...found].sort((a, b) => a.start - b.start);
    revised = { ...sentence, text: applyEdits(sentence.text, edits) };
    findings = ask(revised.text);
  }
  // What its neighbours' mistakes had hidden is looked for once more.
  const hidden = edits.length > before ? suspected(revised.text) : [];
  const left = [...((await findings) ?? []), ...hidden].sort((a, b) => a.start - b.start);
  const advised = await advisedEdits(revised.text, left, model);
  const found = newOnes(byRules(advised));
  if (found.length > 0) yield found;
}

/** What is no prose, or has no end that the model would come to. */
function isTooLong(source: string, model: Model): boolean {
  if (source.split(' ').some((word) => word.length > LONGEST_WORD)) return true;
  return model.countTokens(source) > 2 * SENTENCE_TOKENS;
}

/** The sentence as the model writes it, none of it judged yet. */
export function answerOfModel(source: string, model: Model): Promise<Answer> {
  return wholeAnswer(model, {
    adapter: 'proofread',
    source,
    maximumNewTokens: Math.ceil(1.5 * model.countTokens(source)) + 16,
    copiesSource: true,
  });
}

/** The edits of the model's answer that may be shown, as places in the sentence's text. */
async function editsByModel(
  sentence: Sentence,
  finding: Promise<readonly Finding[] | null>,
  model: Model,
  hadMistakes: boolean,
): Promise<Found[]> {
  const source = sentence.text;
  const answer = await answerOfModel(source, model);
  const target = answer.text.trim();
  if (!answer.complete || isNoCorrection(source, target)) return [];
  const all = editsBetween(source, target);
  const believed = isAnotherSentence(source, all) ? all.filter(keepsWords(source)) : all;
  const edits = believed.flatMap((edit) => inOwnStyle(sentence, edit));
  const own = await weigh(source, edits, model);
  const findings = await finding; // Late, for the rules work meanwhile.
  const weighed = await weighRivals(source, edits, own, findings ?? [], model);
  const judged = weighed.flatMap(({ edit, margin }) => {
    if (changesMeaning(source, edit, margin)) return [];
    const opinion = {
      isAdvised: isAdvised(source, edit, findings ?? []),
      isQuestioned: findings === null || isQuestioned(edit, findings),
    };
    return [{ edit, margin, ...opinion }];
  });
  const sure = sureEdits(source, judged, hadMistakes).map(
    ({ edit, isAdvised }): Found => ({ ...edit, origin: isAdvised ? 'both' : 'model' }),
  );
  return withoutHalfMoves(source, all, sure);
}

/**
 * By how many nats a word that is altogether like the misspelt one is likelier than one that is not at all: some three
 * for each letter that would have gone wrong.
 */
const LIKENESS = 20;

/**
 * The edits with the model's margins. Of an unknown word it may make one that it likes to write ("maneger" to
 * "amount"): then one that is more like it stands in its place, if that is the likelier of the two.
 */
async function weighRivals(
  source: string,
  edits: readonly Edit[],
  own: readonly number[],
  findings: readonly Finding[],
  model: Model,
): Promise<{ edit: Edit; margin: number }[]> {
  const worth = ({ edit: { start, end, text }, margin }: { edit: Edit; margin: number }) => {
    const words = source.slice(start, end).split(' ');
    const others = text.split(' ');
    const alike = words.map((word, place) => similarity(word, others[place] ?? ''));
    return margin + LIKENESS * alike.reduce((sum, one) => sum + one, 0);
  };
  const chosen: { edit: Edit; margin: number }[] = [];
  for (const [index, edit] of edits.entries()) {
    const rivals = rivalsOf(source, edit, findings, model).map((text) => ({ ...edit, text }));
    const margins = [own[index] ?? 0, ...(await weigh(source, rivals, model))];
    const all = [edit, ...rivals].map((edit, place) => ({ edit, margin: margins[place] ?? 0 }));
    chosen.push(all.reduce((best, one) => (worth(one) > worth(best) ? one : best)));
  }
  return chosen;
}

/** Whether an edit respells or inflects what is there. */
const keepsWords =
  (source: string) =>
  ({ start, end, text }: Edit): boolean =>
    areOneWord(source.slice(start, end), text);

/** Nothing protected is touched, and line breaks, tabs and columns are the writer's. */
export function isAllowed(
  text: string,
  excerpt: Excerpt,
  spans: readonly Span[],
  edit: Edit,
): boolean {
  const [from, to] = [originalIndex(excerpt, edit.start), originalIndex(excerpt, edit.end)];
  if (/[\r\n\t]|\s{2}/.test(text.slice(from, to))) return false;
  if (!touches(spans, from, to)) return true;
  const changed = spans.filter((span) => !keepsSpan(text, span, from, to, edit.text));
  return !touches(changed, from, to);
}

/** "have 25 years" may become "am 25 years old". */
function keepsSpan(text: string, span: Span, from: number, to: number, replacement: string) {
  if (span.start < from || span.end > to) return false;
  const kept = ` ${text.slice(span.start, span.end)} `;
  const [before, after] = [` ${text.slice(from, to)} `, ` ${replacement} `];
  return before.split(kept).length === 2 && after.split(kept).length === 2;
}

/** An edit of an excerpt as a correction of the text. */
export function toCorrection(text: string, excerpt: Excerpt, edit: Found): Correction {
  const startIndex = originalIndex(excerpt, edit.start);
  const endIndex = originalIndex(excerpt, edit.end);
  const explained = explain(text.slice(startIndex, endIndex), edit.text);
  return { startIndex, endIndex, correction: edit.text, ...explained, origin: edit.origin };
}

/** The edit as this writer would make it; none when nothing is left of it. */
function inOwnStyle(sentence: Sentence, edit: Edit): Edit[] {
  const styled = keepStyle(sentence.text, edit);
  const adapted = styled && keepEdges(sentence, styled);
  return adapted === null ? [] : [adapted];
}

/** Typographic variants are the writer's choice: null when an edit changes nothing else. */
function keepStyle(source: string, edit: Edit): Edit | null {
  const before = source.slice(edit.start, edit.end);
  const text = /’/.test(source) && !/'/.test(source) ? edit.text.replaceAll("'", '’') : edit.text;
  return fold(before) === fold(text) ? null : { ...edit, text };
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .replace(/\.\.\./g, '…');
}

/** An edit without what it does to an end that is no sentence's; null when nothing else is left. */
function keepEdges(sentence: Sentence, edit: Edit): Edit | null {
  const source = sentence.text;
  const before = source.slice(edit.start, edit.end);
  const isOnlyCase = (text: string) =>
    !sentence.startsWhole && edit.start === 0 && before.toLowerCase() === text.toLowerCase();
  if (isOnlyCase(edit.text)) return null;
  if (edit.end !== source.length) return edit;
  // Headings, list items, labels and a few selected words need no full stop, and no more words at their end.
  const words = wordsOf(source).length;
  const isFragment = sentence.marked || words < 4 || !sentence.endsWhole;
  if (!isFragment && !/[:;,–—-]$/.test(source)) return edit;
  if (isFragment && edit.start === source.length) return null;
  const marks = /[\s.!?,;:–—-]*$/;
  const text = edit.text.replace(marks, '') + (marks.exec(before)?.[0] ?? '');
  return text === before || isOnlyCase(text) ? null : { ...edit, text };
}

/** Shorter words are in half of all edits, and prove no move. */
const MOVED_WORD = 4;

/** When half of a move was refused, the other half would drop or double a word. */
function withoutHalfMoves<E extends Edit>(
  source: string,
  all: readonly Edit[],
  kept: readonly E[],
): E[] {
  const words = (text: string) =>
    wordsOf(text)
      .filter((word) => word.length >= MOVED_WORD)
      .map((word) => word.toLowerCase());
  const refused = all.filter(
    (edit) => !kept.some(({ start, end }) => start === edit.start && end === edit.end),
  );
  const lost = refused.flatMap((edit) => words(source.slice(edit.start, edit.end)));
  const gained = refused.flatMap((edit) => words(edit.text));
  const has = (list: readonly string[], word: string) =>
    list.some((other) => similarity(word, other) >= 0.6);
  return kept.filter((edit) => {
    const removed = words(source.slice(edit.start, edit.end));
    const inserted = words(edit.text);
    const isHalf =
      removed.some((word) => has(gained, word) && !has(inserted, word)) ||
      inserted.some((word) => has(lost, word) && !has(removed, word));
    return !isHalf;
  });
}
