// Rewriting in another tone or shorter, sentence by sentence over any length. What stands between the
// sentences (list markers, blank lines, indentation) is never given to the model and stays byte for
// byte. Mistakes are corrected first: nobody wants them in another tone. An answer that loses something
// (rewording.ts) is asked for again, and else not taken.
import { UserError } from '../contract/errors.ts';
import type { KeptReason, Piece, RewriteOptions, RewriteResult } from '../contract/task.ts';
import { rewriteByAdapter } from './adapt.ts';
import { rewriteAsAsked } from './asked.ts';
import {
  type Block,
  blocksOf,
  type Sentence,
  SPEAKER,
  sentencesOf,
  splitLong,
  withoutSpeaker,
} from './chunk.ts';
import { wordsOf } from './edits.ts';
import { isForeign, requireEnglish } from './language.ts';
import { proofreadSentence } from './proofread.ts';
import { protectedSpans, type Span, touches, unprotectedText } from './protect.ts';
import { inRegister } from './register.ts';
import { type Freedom, fitted, refusal, withoutBrackets } from './rewording.ts';
import { rewrapped } from './rewrap.ts';
import type { Rules } from './rules.ts';
import { salutationIn } from './salutation.ts';
import { ANOTHER_TRY, type Model, type Question, TRIES, wholeAnswer } from './tool.ts';
import { type Place, withFewExclamations } from './trimmings.ts';
import { SHORTER, TONES, wishesOf } from './wishes.ts';

/** Longer sentences are rewritten in pieces. */
const SENTENCE_TOKENS = 160;
/** Text without a space for this long is no prose. */
const LONGEST_WORD = 100;
/** Greetings, names and labels have no tone to change. */
const FEWEST_WORDS = 3;
/** Headings and items without a full stop have one from here on, perhaps. */
const FEWEST_WORDS_OF_FRAGMENT = 6;

/** In nats a token: what to leave out is a choice among many, which makes an answer less sure and not more often wrong. */
const LEAVING_OUT = 0.2;

const ANOTHER_WORDING = { temperature: 0.9, topP: 0.95 };

/**
 * Streams the first wording as `text` pieces. With `rules`, each sentence is proofread before it is
 * reworded. Throws UserError `unsupported-language`, `needs-larger-model` for what only a larger model can do,
 * and `invalid-request` without a wish.
 */
export async function* rewrite(
  text: string,
  options: RewriteOptions,
  model: Model,
  rules: Rules | null = null,
): AsyncGenerator<Piece, RewriteResult> {
  if (options.adapter !== '') return yield* rewriteByAdapter(text, options, model);
  if (wishesOf(options).length === 0) {
    throw new UserError(
      'invalid-request',
      'There is nothing to do: neither a tone nor a length was chosen.',
      'Choose a tone, or shorter.',
    );
  }
  if (options.instruction !== '' || options.length === 'longer') {
    return yield* rewriteAsAsked(text, options, model);
  }
  const run = new Rewriting(text, options, model, rules);
  return yield* run.wordings(options.alternatives);
}

/** What became of one sentence: the text that takes its place, and why it is the old one if it must be. */
interface Reworded {
  text: string;
  reason: KeptReason | null;
}

class Rewriting {
  readonly #text: string;
  readonly #instructions: readonly string[];
  /** The user's own, which nothing changes. */
  readonly #words: readonly string[];
  readonly #model: Model;
  /** What the rules find in a sentence; null when mistakes are to stay. */
  readonly #find: ((text: string) => ReturnType<Rules['find']>) | null;
  readonly #corrected = new Map<Sentence, string>();
  /** With who says it, of what is said. */
  readonly #turns = new Map<Sentence, Sentence>();
  readonly #spans: readonly Span[];
  readonly #blocks: { block: Block; sentences: Sentence[] }[];
  readonly #count: number;
  /** Only who speaks to somebody thanks or greets. */
  readonly #addresses: boolean;
  readonly #first: Sentence | undefined;
  readonly #last: Sentence | undefined;
  /** The sentence before, as it was reworded. */
  #before = '';
  #done = 0;
  #total = 0;

  constructor(text: string, options: RewriteOptions, model: Model, rules: Rules | null) {
    this.#text = text;
    this.#addresses = /\?|\b(?:you|your|please)\b/i.test(text);
    this.#find = rules && ((sentence) => rules.find(sentence, options.dialect));
    this.#instructions = wishesOf(options);
    this.#words = options.words;
    this.#model = model;
    this.#spans = protectedSpans(text, options.words);
    this.#blocks = blocksOf(text).map((block) => ({
      block,
      sentences: sentencesOf(block, (index) => !touches(this.#spans, index, index))
        .map((whole) => this.#said(whole))
        .flatMap((whole) => splitLong(whole, SENTENCE_TOKENS, (piece) => model.countTokens(piece)))
        .filter((sentence) => this.#isProse(sentence)),
    }));
    const sentences = this.#blocks.flatMap((row) => row.sentences);
    requireEnglish(sentences.map((sentence) => sentence.text));
    this.#count = sentences.length;
    this.#first = sentences[0];
    this.#last = sentences.at(-1);
  }

  async *wordings(limit: number): AsyncGenerator<Piece, RewriteResult> {
    this.#total = this.#count * limit;
    yield this.#progress();
    const first = new Map<Sentence, Reworded>();
    let wording = '';
    for await (const piece of this.#wording((sentence) => this.#firstAnswer(sentence), first)) {
      if (piece.kind === 'text') wording += piece.text;
      yield piece;
    }
    const wordings = new Set([wording]);
    for (let seed = 1; seed < limit; seed++) {
      const another = (sentence: Sentence) => this.#another(sentence, seed, first.get(sentence));
      let text = '';
      for await (const piece of this.#wording(another, new Map())) {
        if (piece.kind === 'text') text += piece.text;
        else yield piece;
      }
      wordings.add(text);
    }
    const reasons = [...first.values()].flatMap(({ reason }) => reason ?? []);
    const kept = [...new Set(reasons)].map((reason) => ({
      reason,
      sentences: reasons.filter((other) => other === reason).length,
    }));
    return { wordings: [...wordings], kept, missing: [] };
  }

  /** The whole text with its sentences reworded, in pieces; `notes` gets what became of each. */
  async *#wording(
    reword: (sentence: Sentence) => Promise<Reworded>,
    notes: Map<Sentence, Reworded>,
  ): AsyncGenerator<Piece> {
    let position = 0;
    this.#before = '';
    for (const { block, sentences } of this.#blocks) {
      const isWrapped = /[\r\n\u2028\u2029]/.test(this.#text.slice(block.start, block.end));
      let body = '';
      let from = block.start;
      for (const sentence of sentences) {
        const reworded = await reword(sentence);
        this.#before = reworded.text;
        notes.set(sentence, reworded);
        const original = this.#text.slice(sentence.start, sentence.end);
        // What was not changed keeps its own line breaks and spaces too.
        const text = reworded.text === sentence.text ? original : reworded.text;
        body += this.#text.slice(from, sentence.start) + text;
        from = sentence.end;
        if (!isWrapped) {
          yield this.#piece(this.#text.slice(position, block.start) + body);
          [position, body] = [sentence.end, ''];
        }
        this.#done++;
        yield this.#progress();
      }
      if (!isWrapped) continue;
      body += this.#text.slice(from, block.end);
      const original = this.#text.slice(block.start, block.end);
      const text = body === original ? body : rewrapped(original, body);
      yield this.#piece(this.#text.slice(position, block.start) + text);
      position = block.end;
    }
    yield this.#piece(this.#text.slice(position));
  }

  /** The likeliest answer; where it can't be taken, one of a few others. */
  async #firstAnswer(sentence: Sentence): Promise<Reworded> {
    const greeted = this.#salutation(sentence);
    if (greeted !== null) return { text: greeted, reason: null };
    let reason: KeptReason | null = null;
    for (let seed = 0; seed <= TRIES; seed++) {
      const sampling = seed === 0 ? undefined : { ...ANOTHER_TRY, seed };
      const answer = await this.#answer(sentence, sampling);
      if (answer.reason === null) return answer;
      reason ??= answer.reason;
      if (reason === 'language') break;
    }
    const corrected = this.#corrected.get(sentence) ?? sentence.text;
    if (reason === 'language') return { text: corrected, reason };
    // What no model need be asked for is not lost with its answer.
    const text = this.#instructions.reduce(
      (said, instruction) => inRegister(instruction, said, this.#words, sentence.startsWhole),
      corrected,
    );
    return { text, reason: text === corrected ? reason : null };
  }

  async #another(sentence: Sentence, seed: number, first: Reworded | undefined): Promise<Reworded> {
    if (first?.reason === 'language') return first;
    if (first && this.#salutation(sentence) !== null) return first;
    const answer = await this.#answer(sentence, { ...ANOTHER_WORDING, seed });
    return answer.reason === null || first === undefined ? answer : first;
  }

  /** A greeting or a farewell as it is in all tones that are asked for; null for what is none. */
  #salutation({ text }: Sentence): string | null {
    return this.#instructions.reduce<string | null>(
      (said, instruction) => said && salutationIn(instruction, said),
      text,
    );
  }

  #said(whole: Sentence): Sentence {
    const said = withoutSpeaker(whole);
    if (said !== whole) this.#turns.set(said, whole);
    return said;
  }

  /** Without its mistakes, which show better beside who speaks; the same for all wordings. */
  async #correct(sentence: Sentence): Promise<string> {
    if (this.#find === null) return sentence.text;
    const known = this.#corrected.get(sentence);
    if (known !== undefined) return known;
    const turn = this.#turns.get(sentence);
    const whole = await proofreadSentence(
      this.#text,
      turn ?? sentence,
      this.#spans,
      this.#model,
      this.#find,
    );
    const corrected = turn === undefined ? whole : whole.replace(SPEAKER, '').trimStart();
    this.#corrected.set(sentence, corrected);
    return corrected;
  }

  /** One instruction after the other, each on what came of the one before. */
  async #answer(sentence: Sentence, sampling: Question['sampling']): Promise<Reworded> {
    if (isForeign(sentence.text)) return { text: sentence.text, reason: 'language' };
    const mustStay = this.#protectedTexts(sentence);
    let text = await this.#correct(sentence);
    for (const instruction of this.#instructions) {
      const tokens = this.#model.countTokens(text);
      const asked = { adapter: 'rewrite', instruction, source: text };
      const answer = await wholeAnswer(this.#model, {
        ...asked,
        maximumNewTokens: Math.ceil(1.7 * tokens) + 24,
        // Much of an answer is its source: drafted from there it comes sooner, and is the same.
        ...(sampling === undefined ? { copiesSource: true } : { sampling }),
      });
      // Of what was corrected: an end that was missing is there by now.
      const whole = fitted({ ...sentence, text }, answer.text, this.#placeOf(sentence));
      const said = withFewExclamations(text, whole, this.#before);
      const reason = answer.complete
        ? await this.#refusal(asked, answer.text, said, mustStay)
        : 'doubt';
      if (reason !== null) return { text: sentence.text, reason };
      if (!shortens(instruction) || said.length < text.length) text = said;
      text = inRegister(instruction, text, this.#words, sentence.startsWhole);
    }
    return { text, reason: null };
  }

  /**
   * Why `answer`, of which the model said `raw`, can't be taken. Who wants it simpler or shorter can do without what stands
   * in brackets, and all that it names.
   */
  async #refusal(
    asked: { adapter: string; instruction: string; source: string },
    raw: string,
    answer: string,
    mustStay: readonly string[],
  ): Promise<KeptReason | null> {
    const { instruction, source } = asked;
    if (answer === source) return null;
    const isSimpler = instruction === TONES.simpler;
    const freedom: Freedom = isSimpler ? 'simpler' : shortens(instruction) ? 'shorter' : 'tone';
    const leavesOut = isSimpler || instruction === SHORTER;
    const rest = leavesOut && !answer.includes('(') ? withoutBrackets(source) : source;
    const kept = rest === source ? mustStay : mustStay.filter((part) => rest.includes(part));
    // What can't be taken however sure the model is of it need not be asked about.
    const whatever = refusal(rest, answer, kept, freedom, 0);
    if (whatever !== null) return whatever;
    const [sureness = 0] = await this.#model.sureness(asked, [raw]);
    const room = leavesOut ? LEAVING_OUT : 0;
    return refusal(rest, answer, kept, freedom, sureness + room);
  }

  #placeOf(sentence: Sentence): Place {
    return {
      isFirst: this.#addresses && sentence === this.#first,
      isLast: this.#addresses && sentence === this.#last,
    };
  }

  #protectedTexts(sentence: Sentence): string[] {
    return this.#spans
      .filter(({ start, end }) => start < sentence.end && end > sentence.start)
      .map(({ start, end }) =>
        this.#text
          .slice(Math.max(start, sentence.start), Math.min(end, sentence.end))
          .replace(/\s+/g, ' ')
          .trim(),
      );
  }

  #isProse(sentence: Sentence): boolean {
    const words = wordsOf(unprotectedText(this.#text, this.#spans, sentence.start, sentence.end));
    const isFragment = sentence.marked && !/[.!?…]["'”’)\]*_]*$/.test(sentence.text);
    if (words.length < (isFragment ? FEWEST_WORDS_OF_FRAGMENT : FEWEST_WORDS)) return false;
    return !sentence.text.split(' ').some((word) => word.length > LONGEST_WORD);
  }

  #piece(text: string): Piece {
    return { kind: 'text', text, replace: false };
  }

  #progress(): Piece {
    return { kind: 'progress', done: this.#done, total: this.#total };
  }
}

function shortens(instruction: string): boolean {
  return instruction === SHORTER || instruction === TONES.concise;
}
