// Summaries: a few sentences or key points, from the model's own short summaries of parts that it can
// read in one pass. Longer texts become summaries of summaries; nothing is cut silently. A sentence
// with a name or number that its part doesn't have is never shown. Code is left out, and that is said.
import { UserError } from '../contract/errors.ts';
import {
  type Piece,
  ProofreadOptions,
  type SummarizeOptions,
  type SummarizeResult,
  type SummaryNotice,
} from '../contract/task.ts';
import { asks, weightInLetter } from './asks.ts';
import { claimsDone, isBorneOut, isDialogue, losesHead, splices } from './borne-out.ts';
import { blocksOf, sentenceTexts, TURN } from './chunk.ts';
import { isKnownWord } from './dictionary.ts';
import { wordsOf } from './edits.ts';
import { asksSomething, isGreeting, LEANS, mostTelling, unsupported } from './faithful.ts';
import { withCapitals } from './hasty.ts';
import { HEADLINE_WORDS, headlineOf } from './headline.ts';
import { isForeign, requireEnglish } from './language.ts';
import { isLetter } from './letters.ts';
import { counted, inOrderOf, nearest } from './nearest.ts';
import { type Part, packUnits, partsOf, unitsOf } from './parts.ts';
import { requirePrompted } from './prompted.ts';
import { summarizeByPrompt } from './prompted-summary.ts';
import { proofread } from './proofread.ts';
import { withoutCode } from './protect.ts';
import { toldIn } from './reported.ts';
import { NO_RULES, type Rules } from './rules.ts';
import { sourcesOf } from './sources.ts';
import { stammers } from './stammer.ts';
import { ANOTHER_TRY, type Model, outcomeOf, type Question, TRIES, through } from './tool.ts';
import { isToldOfAnother, mixesPersons, type ToldBy } from './who.ts';
import { capitalised } from './words.ts';

/** Tokens of one pass: about the longest text that the adapter was trained on. */
const PART_TOKENS = 384;
/** In words: a summary is brief, so that less than elsewhere is too much when it is said again. */
const SHORT_STAMMER = 3;
/** Less than that is not worth a sentence or a point of its own. */
const SMALLEST_SEGMENT = 40;
/** Room for three sentences; much less than a part, so that summaries of summaries come to an end. */
export const ANSWER_TOKENS = 96;
/** What this says is said as briefly as it can be. */
const BRIEF = { sentences: 2, words: 40, characters: 400 };
/** In sentences: what is longer says more than one thing. */
const SHORT_TEXT = 5;
/** In words, of a point beside others. */
const SHORTEST_POINT = 3;
/** In nats a token: what the model is less sure of is oftener wrong than right (models/LOG.md, 2026-11-27). */
const SURE = -0.36;
/** In sentences: so many of a chat or a letter say what it is about, and of one that is short in tokens, one. */
const ENOUGH = 2;
const SHORT_READING = 96;
/** Of the text's own sentences, how many are weighed. */
const MOST_WEIGHED = 24;
/** What stands in somebody's own words, beside what can be told of him. */
const IN_OWN_WORDS = 1.5;
/** What points to a thing named before, which it does not name. */
const POINTS =
  /\b(?:it|this|that|them|him|those|these)\b|^(?:he|she|they)\b|\bthere\b(?! (?:is|are|was|were|will|has|have)\b)/i;
const POINTING = 1.4;
/** What runs on for longer without a space is no word. */
const LONGEST_WORD = 100;

const CODE_LEFT_OUT: SummaryNotice = { code: 'code-left-out' };

/** Sentences of a `tldr`, and points of `key-points`, as in the browsers' Summarizer API; of a `list` at most. */
const LIMITS = {
  tldr: { short: 1, medium: 3, long: 5 },
  'key-points': { short: 3, medium: 5, long: 7 },
  list: { short: 7, medium: 12, long: 20 },
} as const;

type SummaryType = keyof typeof LIMITS;
type SummaryForm = Pick<SummarizeOptions, 'length' | 'format'> & {
  type: SummaryType;
  /** A headline says what a letter is about, not what it asks. */
  forHeadline?: boolean;
};
type Summary = Omit<SummarizeResult, 'sources'>;

/**
 * Streams the summary as it grows; what is streamed may be taken back (`replace`). With `rules`, fewer mistakes of the
 * writers are left in what is told of them. Throws UserError `unsupported-language`, `empty-text` where there are no
 * words, or `needs-larger-model`.
 */
export async function* summarize(
  text: string,
  options: SummarizeOptions,
  model: Model,
  rules: Rules = NO_RULES,
): AsyncGenerator<Piece, SummarizeResult> {
  const { type, length } = options;
  if (type === 'teaser' || type === 'table') {
    const what = type === 'teaser' ? 'A teaser' : 'A table';
    const prompted = requirePrompted(model.prompted, what);
    const summary = yield* summarizeByPrompt(text, { ...options, type }, prompted);
    return { ...summary, sources: sourcesOf(summary.summary, text) };
  }
  const summary =
    type === 'headline'
      ? yield* summarizeAsHeadline(text, length, model)
      : yield* summarizeAs(text, { ...options, type }, model, rules);
  return { ...summary, sources: sourcesOf(summary.summary, text) };
}

/** The headline is made of a summary of one sentence, which is not shown. */
async function* summarizeAsHeadline(
  text: string,
  length: SummarizeOptions['length'],
  model: Model,
): AsyncGenerator<Piece, Summary> {
  const form = { type: 'tldr', length: 'short', format: 'plain-text', forHeadline: true } as const;
  const run = summarizeAs(text, form, model, NO_RULES);
  const brief = yield* through(run, (piece) => (piece.kind === 'progress' ? piece : null));
  const [sentence = brief.summary] = sentenceTexts(brief.summary);
  // A mail's own subject says more than a sentence taken from it.
  const isQuote = brief.notices.some(({ code }) => code === 'quoted');
  const [, subject] = (isQuote && SUBJECT.exec(text)) || [];
  const summary = subject ?? (await headlineOf(sentence, HEADLINE_WORDS[length], model));
  yield { kind: 'text', text: summary, replace: true };
  const notices = brief.notices.filter(({ code }) => subject === undefined || code !== 'quoted');
  return { ...brief, summary, notices };
}

/** In a mail's head, without what replies put before it. */
const SUBJECT = /^(?:[A-Za-z-]+: .*\n){0,6}subject: *(?:(?:re|fwd?): *)*(\S.*?)\s*(?:\n|$)/i;

async function* summarizeAs(
  whole: string,
  options: SummaryForm,
  model: Model,
  rules: Rules,
): AsyncGenerator<Piece, Summary> {
  const prose = withoutCode(whole);
  if (whole.trim() !== '' && prose.trim() === '') {
    throw new UserError(
      'empty-text',
      'There is only code in this text.',
      'Select or choose a text that has sentences: code is not summarized.',
    );
  }
  const text = withCapitals(prose);
  const sentences = sentenceTexts(text);
  requireEnglish(sentences);
  const summary = prose.trim();
  const words = text.match(/\S+/g) ?? [];
  const isBrief =
    sentences.length <= BRIEF.sentences &&
    words.length <= BRIEF.words &&
    summary.length <= BRIEF.characters;
  if (isBrief) {
    yield { kind: 'text', text: summary, replace: true };
    return { summary, notices: prose === whole ? [] : [CODE_LEFT_OUT] };
  }
  if (!words.some((word) => word.length <= LONGEST_WORD && /\p{L}/u.test(word))) {
    throw new UserError(
      'empty-text',
      'There are no words in this text.',
      'Select or choose a text that has sentences.',
    );
  }
  const run = new SummaryRun(text, options, model, rules);
  const result = yield* run.summarize();
  if (prose === whole) return result;
  return { ...result, notices: [CODE_LEFT_OUT, ...result.notices] };
}

class SummaryRun {
  readonly #model: Model;
  readonly #rules: Rules;
  readonly #whole: string;
  readonly #isSpoken: boolean;
  /** What the model reads of a chat or a letter, instead of its writers' own words. */
  readonly #told: readonly ToldBy[];
  readonly #isTold: boolean;
  /** Who speaks, writes, or is spoken to. */
  readonly #persons: readonly string[];
  readonly #forHeadline: boolean;
  readonly #segments: Part[];
  readonly #sentencesEach: number;
  readonly #bullet: string;
  readonly #limit: number;
  /** Of the sentences of a letter. */
  readonly #weightOf: ((sentence: string) => number) | undefined;
  #done = 0;
  #total: number;
  #parts = 0;
  /** Sentences of the text that stand in for the model's own. */
  readonly #quotes = new Set<string>();
  /** What is told in the text and stands in for the model's own, as it was before it was shown. */
  readonly #chosen = new Set<string>();

  constructor(text: string, form: SummaryForm, model: Model, rules: Rules) {
    const { type, length, format, forHeadline } = form;
    this.#model = model;
    this.#rules = rules;
    this.#whole = text;
    this.#isSpoken = isDialogue(text);
    // A headline names what a text is about; who does what in it is more than it can say.
    this.#forHeadline = forHeadline ?? false;
    const lines = forHeadline ? [] : toldIn(text);
    const told = lines.map((line) => line.text).join('\n');
    this.#isTold = told !== '' && told !== text;
    this.#told = this.#isTold ? lines.map((line) => ({ ...line, ...counted(line.text) })) : [];
    const named = lines.flatMap(({ speaker, listener }) => [speaker, listener ?? speaker]);
    this.#persons = this.#isTold ? [...new Set(named)] : [];
    const weighs = !forHeadline && isLetter(text) && !this.#isSpoken;
    this.#weightOf = weighs ? weightInLetter : undefined;
    const mostPoints = type === 'list' ? blocksOf(text).length : Infinity;
    this.#limit = Math.min(LIMITS[type][length], mostPoints);
    this.#bullet = type === 'tldr' ? '' : format === 'markdown' ? '- ' : '• ';
    const units = unitsOf(this.#isTold ? told : text, PART_TOKENS / 4, this.#countTokens);
    const tokens = units.reduce((sum, unit) => sum + unit.tokens, 0);
    const fitsOnePass = tokens <= PART_TOKENS;
    // One pass gives up to three sentences; points, and longer summaries, come from a segment each.
    const wanted = type === 'tldr' && (fitsOnePass || this.#limit === 1) ? 1 : this.#limit;
    const count = Math.max(1, Math.min(wanted, Math.floor(tokens / SMALLEST_SEGMENT)));
    this.#segments = packUnits(units, count);
    this.#sentencesEach = type === 'tldr' ? Math.ceil(this.#limit / count) : 1;
    this.#total = this.#segments.length;
  }

  readonly #countTokens = (text: string): number => this.#model.countTokens(text);

  async *summarize(): AsyncGenerator<Piece, Summary> {
    yield this.#progress();
    const points: string[] = [];
    let shown = '';
    for (const segment of this.#segments) {
      const text = yield* this.#condense(segment.text);
      const prefix = (points.length === 0 ? '' : this.#bullet === '' ? ' ' : '\n') + this.#bullet;
      const before = this.#assemble(points);
      const point = yield* this.#lastPass(text, prefix, (streamed) => {
        shown = before + prefix + streamed;
      });
      // Beside others, a name alone says nothing, and neither do thanks in a letter.
      const isCourtesy = this.#quotes.has(point) && (this.#weightOf?.(point) ?? 1) < 1;
      const saysNothing = isCourtesy || wordsOf(point).length < SHORTEST_POINT;
      const isEmpty = point === '' || (points.length > 0 && saysNothing);
      if (!isEmpty && !points.some((other) => sameWords(other, point))) points.push(point);
      const summary = this.#assemble(points);
      // What was streamed and then refused, or was a repetition, is taken back.
      if (shown !== summary) yield { kind: 'text', text: summary, replace: true };
      shown = summary;
      yield this.#progress();
    }
    return { summary: shown, notices: this.#notices(shown) };
  }

  /** Summaries of summaries, until what is left fits one pass. */
  async *#condense(text: string): AsyncGenerator<Piece, string> {
    let current = text;
    for (let level = 0; ; level++) {
      const parts = partsOf(current, PART_TOKENS, this.#countTokens);
      if (level === 0) this.#parts += parts.length;
      if (parts.length <= 1) return current;
      this.#total += parts.length;
      const summaries: string[] = [];
      for (const part of parts) {
        const said = await outcomeOf(this.#pass(part.text, 2));
        // Of what is told, each line is a sentence.
        if (said.length > 0) summaries.push(said.join(this.#isTold ? '\n' : ' '));
        this.#done++;
        yield this.#progress();
      }
      current = summaries.join('\n');
    }
  }

  async *#lastPass(
    text: string,
    prefix: string,
    onShown: (streamed: string) => void,
  ): AsyncGenerator<Piece, string> {
    let streamed = '';
    const said = yield* through(this.#pass(text, this.#sentencesEach), (more): Piece => {
      const piece = streamed === '' ? prefix + more.trimStart() : more;
      streamed += streamed === '' ? more.trimStart() : more;
      onShown(streamed);
      return { kind: 'text', text: piece, replace: false };
    });
    const whole = (this.#isTold ? await this.#asShown(said) : said).join(' ');
    this.#done++;
    return whole;
  }

  /** Streams the first `limit` sentences of the model's first answer; returns those that hold, of it or of another. */
  async *#pass(source: string, limit: number): AsyncGenerator<string, string[]> {
    const sourceSentences = sentenceTexts(source);
    const isSpoken = this.#isSpoken;
    const holds = (sentence: string) =>
      isClean(sentence) &&
      unsupported(sentence, source).length === 0 &&
      (isSpoken || isBorneOut(sentence, sourceSentences)) &&
      !losesHead(sentence, sourceSentences) &&
      !splices(sentence, sourceSentences) &&
      !claimsDone(sentence, source) &&
      !mixesPersons(sentence, this.#whole, sourceSentences) &&
      !isToldOfAnother(sentence, this.#told, this.#persons) &&
      !stammers(sentence, source, SHORT_STAMMER);
    const telling = mostTelling(sourceSentences, this.#weightOf) ?? '';
    let answer = yield* this.#answer(source, limit, {});
    let held = standing(answer, holds);
    for (let seed = 1; seed <= TRIES && held.length === 0 && !this.#isTold; seed++) {
      const how = { sampling: { ...ANOTHER_TRY, seed } };
      answer = await outcomeOf(this.#answer(source, limit, how));
      held = standing(answer, holds);
    }
    const sure = await this.#sure(answer, held, source);
    const known = this.#withStandIns(answer, sure, sourceSentences);
    const misses = this.#misses(telling, known);
    // The model's own stay as it said them; where others stand in, the text's order leads from one to the next.
    const ordered = (shown: string[]) =>
      shown.every((sentence) => sure.includes(sentence))
        ? shown
        : inOrderOf(sourceSentences, shown);
    if (this.#isTold) {
      if (misses) this.#chosen.add(telling);
      const first = misses ? [...known.slice(0, limit - 1), telling] : known;
      return ordered(await this.#filled(first, source, limit));
    }
    // One sentence of an article is often beside the point.
    const isThin =
      known.length <= 1 && limit > 2 && !isSpoken && sourceSentences.length > SHORT_TEXT;
    const base = known.length > 0 ? known : [telling];
    let all = base;
    if (misses && known.length > 0) {
      all = [...known.filter((each) => !isSaidBy(each, telling)), telling].slice(-limit);
    } else if (isThin) {
      all = this.#withMore(base, telling, sourceSentences);
    }
    return ordered(all).map((sentence) =>
      sure.includes(sentence) ? sentence : this.#quote(sentence),
    );
  }

  /** One sentence, and another one: the most telling, or else of an article its beginning, of a letter what comes next. */
  #withMore(
    known: readonly string[],
    telling: string,
    sourceSentences: readonly string[],
  ): string[] {
    const isSaid = (sentence: string) => known.some((other) => sharesWords(other, sentence));
    if (!isSaid(telling)) return [telling, ...known];
    const others = sourceSentences.filter((each) => each !== telling && !isSaidBy(each, telling));
    // A heading leads to nothing that is shown.
    const isLead = (each: string) =>
      /[.!?…]\W*$/u.test(each) && wordsOf(each).length > SHORTEST_POINT;
    const beside = this.#weightOf
      ? mostTelling(others, this.#weightOf)
      : (sourceSentences.find(isLead) ?? null);
    return beside === null || isSaid(beside) ? [...known] : [beside, ...known];
  }

  /** What the model said and is sure of; instead of its other sentences, what the text says most nearly. */
  #withStandIns(
    answer: readonly string[],
    sure: readonly string[],
    sourceSentences: readonly string[],
  ): string[] {
    if (this.#forHeadline) return [...sure];
    const candidates = sourceSentences
      .filter(
        (each) =>
          isTelling(each) &&
          !isGreeting(each) &&
          !LEANS.test(each) &&
          (this.#weightOf?.(each) ?? 1) >= 1,
      )
      .map(counted);
    const known: string[] = [];
    for (const sentence of answer) {
      const fresh = candidates.filter(({ text }) => !known.some((other) => isSaidBy(text, other)));
      const stand = sure.includes(sentence) ? sentence : nearest(sentence, fresh, weightOfQuote);
      if (stand === null) continue;
      if (this.#isTold && stand !== sentence) this.#chosen.add(stand);
      known.push(stand);
    }
    return known;
  }

  /** Of the model's sentences that hold, those that it is sure of. */
  async #sure(all: readonly string[], held: readonly string[], source: string): Promise<string[]> {
    if (held.length === 0 || this.#forHeadline) return [...held];
    const parts = all.map((sentence, index) => (index === 0 ? sentence : ` ${sentence}`));
    const surenesses = await this.#model.sureness({ adapter: 'summarize', source }, parts);
    const sure = all.filter((_, index) => (surenesses[index] as number) >= SURE);
    return standing(held, (sentence) => sure.includes(sentence));
  }

  /** With sentences of the text, told of who says them, where the model is sure of too little. */
  async #filled(sure: readonly string[], source: string, limit: number): Promise<string[]> {
    const enough = this.#countTokens(source) < SHORT_READING ? 1 : ENOUGH;
    const wanted = Math.min(limit, enough) - sure.length;
    if (wanted <= 0) return [...sure];
    const candidates = source
      .split('\n')
      .map((text, index) => ({ text, index }))
      .filter(({ text }) => isTelling(text));
    const weighed = [];
    for (const { text, index } of candidates.slice(0, MOST_WEIGHED)) {
      const [sureness = 0] = await this.#model.sureness({ adapter: 'summarize', source }, [text]);
      const weight = (this.#weightOf?.(text) ?? 1) * weightOfQuote(text);
      weighed.push({ text, index, sureness: sureness / weight });
    }
    const chosen: typeof weighed = [];
    for (const each of weighed.sort((a, b) => b.sureness - a.sureness)) {
      if (chosen.length === wanted) break;
      const said = [...sure, ...chosen.map(({ text }) => text)];
      if (!said.some((other) => isSaidBy(each.text, other))) chosen.push(each);
    }
    const told = chosen.sort((a, b) => a.index - b.index).map(({ text }) => text);
    for (const text of told) this.#chosen.add(text);
    return [...sure, ...told];
  }

  /** What somebody says in his own words is quoted; what is told of him has no mistakes of his. */
  async #asShown(sentences: readonly string[]): Promise<string[]> {
    const shown: string[] = [];
    for (const sentence of sentences) {
      const isOwn = TURN.test(sentence);
      const text = isOwn ? inQuotes(sentence) : await this.#corrected(sentence);
      if (this.#chosen.has(sentence)) this.#quotes.add(text);
      shown.push(text);
    }
    return shown;
  }

  #quote(sentence: string): string {
    const quote = begun(sentence);
    this.#quotes.add(quote);
    return quote;
  }

  async #corrected(sentence: string): Promise<string> {
    if (isForeign(sentence)) return sentence;
    const run = proofread(sentence, ProofreadOptions.parse({}), this.#model, this.#rules);
    return (await outcomeOf(run)).correctedInput;
  }

  /** One answer of the model: streams and returns its first `limit` sentences, those that are whole. */
  async *#answer(
    source: string,
    limit: number,
    how: Pick<Question, 'sampling'>,
  ): AsyncGenerator<string, string[]> {
    const stream = this.#model.answer({
      adapter: 'summarize',
      source,
      maximumNewTokens: ANSWER_TOKENS,
      ...how,
    });
    let answer = '';
    let complete = true;
    try {
      for (;;) {
        const step = await stream.next();
        if (step.done) {
          answer = step.value.text;
          complete = step.value.complete;
          break;
        }
        answer += step.value;
        // The next sentence has begun: the model need not go on.
        if (sentenceTexts(answer).length > limit) break;
        yield step.value;
      }
    } finally {
      await stream.return({ text: answer, complete });
    }
    const sentences = sentenceTexts(answer);
    const whole = complete || sentences.length > limit ? sentences : sentences.slice(0, -1);
    return whole.slice(0, limit);
  }

  /** True where a letter asks for something and what the model says of it is beside that. */
  #misses(telling: string, held: readonly string[]): boolean {
    if (this.#weightOf === undefined || this.#weightOf(telling) <= 1 || !asks(telling))
      return false;
    return !held.some((sentence) => asks(sentence) || sharesWords(sentence, telling));
  }

  #assemble(points: readonly string[]): string {
    const [gap, bullet] = this.#bullet === '' ? [' ', ''] : ['\n', this.#bullet];
    return points.map((point) => bullet + point).join(gap);
  }

  #progress(): Piece {
    return { kind: 'progress', done: this.#done, total: this.#total };
  }

  #notices(summary: string): SummaryNotice[] {
    const isInParts = this.#parts > this.#segments.length || this.#done > this.#limit;
    const sentences = [...this.#quotes].filter((quote) => summary.includes(quote)).length;
    return [
      ...(isInParts ? [{ code: 'in-parts', parts: this.#parts } as const] : []),
      ...(sentences > 0 ? [{ code: 'quoted', sentences } as const] : []),
    ];
  }
}

/** A speaker's own words are no summary. */
function isClean(sentence: string): boolean {
  return /\p{L}/u.test(sentence) && !/[\p{Cc}\uFFFD]/u.test(sentence) && !TURN.test(sentence);
}

/** The sentences that hold, without those that lean on one that does not. */
function standing(sentences: readonly string[], holds: (sentence: string) => boolean): string[] {
  let stood = true;
  return sentences.filter((sentence) => {
    stood = holds(sentence) && (stood || !LEANS.test(sentence));
    return stood;
  });
}

/** Taken out of a mail, what follows the greeting begins a text. */
function begun(sentence: string): string {
  const [word = ''] = /^\p{Ll}+/u.exec(sentence) ?? [];
  return isKnownWord(word) ? capitalised(sentence) : sentence;
}

/** "Ann: I will." with marks around what Ann says; what is told of her as it is. */
function inQuotes(line: string): string {
  const label = TURN.exec(line)?.[0];
  return label === undefined ? line : `${label.trim()} “${capitalised(line.slice(label.length))}”`;
}

/** Whether a sentence of the text, which asks nothing, is long enough to stand for the model's. */
function isTelling(sentence: string): boolean {
  return wordsOf(sentence).length > SHORTEST_POINT && !asksSomething(sentence);
}

/** What a sentence of the text is worth beside others, where it stands for the model's. */
function weightOfQuote(sentence: string): number {
  return 1 / ((TURN.test(sentence) ? IN_OWN_WORDS : 1) * (POINTS.test(sentence) ? POINTING : 1));
}

/** Whether either says much of the other. */
function isSaidBy(sentence: string, other: string): boolean {
  return sharesWords(sentence, other) || sharesWords(other, sentence);
}

/** Whether a third of a sentence's longer words stand in another. */
function sharesWords(sentence: string, other: string): boolean {
  const long = (text: string) => wordsOf(text.toLowerCase()).filter((word) => word.length > 3);
  const words = long(sentence);
  const known = new Set(long(other));
  return words.filter((word) => known.has(word)).length * 3 >= words.length;
}

function sameWords(left: string, right: string): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim();
  return words(left) === words(right);
}
