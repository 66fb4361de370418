// Holds an answer to a grammar, token by token: which tokens may come next, and what must come next, which
// is as good as a draft. Joins the grammar's bytes to the vocabulary; knows no model.
import type { Constraint } from './decode.ts';
import { Automaton, DEAD, type Grammar } from './grammar.ts';
import type { Tokenizer } from './tokenizer.ts';

/** Tokens by their bytes, a byte a level. */
interface Branch {
  tokens: number[];
  branches: Map<number, Branch>;
}

/** Longer stretches that the grammar leaves no choice about are drafted piece by piece. */
const LONGEST_FORCED = 128;

export class Vocabulary {
  readonly root: Branch = { tokens: [], branches: new Map() };
  readonly size: number;

  constructor(tokenizer: Tokenizer, size: number) {
    this.size = size;
    for (let token = 0; token < size; token++) {
      const bytes = tokenizer.bytesOf(token);
      if (bytes.length === 0) continue;
      let branch = this.root;
      for (const byte of bytes) {
        let next = branch.branches.get(byte);
        if (next === undefined) {
          next = { tokens: [], branches: new Map() };
          branch.branches.set(byte, next);
        }
        branch = next;
      }
      branch.tokens.push(token);
    }
  }
}

export class GrammarConstraint implements Constraint {
  /** What the grammar forces is nearly always split into tokens as the tokenizer would. */
  readonly prior = { kept: 6, missed: 1 };
  readonly #automaton: Automaton;
  readonly #vocabulary: Vocabulary;
  readonly #tokenizer: Tokenizer;
  readonly #end: number;
  readonly #allowed = new Map<number, Uint32Array>();
  #state: number;
  #masked: Float32Array;

  constructor(grammar: Grammar, vocabulary: Vocabulary, tokenizer: Tokenizer, end: number) {
    this.#automaton = new Automaton(grammar);
    this.#vocabulary = vocabulary;
    this.#tokenizer = tokenizer;
    this.#end = end;
    this.#state = this.#automaton.start;
    this.#masked = new Float32Array(vocabulary.size);
  }

  /**
   * The logits with everything but the allowed tokens out of reach; the memory is used again. Where the
   * vocabulary has no way on, ending is allowed: better cut off than against the form.
   */
  mask(logits: Float32Array): Float32Array {
    const masked = this.#masked.fill(Number.NEGATIVE_INFINITY);
    const tokens = this.#allowedIn(this.#state);
    for (const token of tokens) masked[token] = logits[token] as number;
    if (this.#automaton.canEnd(this.#state) || tokens.length === 0) {
      masked[this.#end] = logits[this.#end] as number;
    }
    return masked;
  }

  advance(token: number): void {
    this.#state = this.#read(this.#state, this.#tokenizer.bytesOf(token));
  }

  draft(count: number): number[] {
    const forced: number[] = [];
    let state = this.#state;
    while (forced.length < LONGEST_FORCED && !this.#automaton.canEnd(state)) {
      const bytes = this.#bytesFrom(state);
      if (bytes.length !== 1) break;
      forced.push(...bytes);
      state = this.#read(state, bytes);
    }
    // Half a character is no text; the rest is forced anyway, once its beginning is written.
    const text = new TextDecoder().decode(Uint8Array.from(forced), { stream: true });
    return this.#tokenizer.encode(text).slice(0, count);
  }

  #read(state: number, bytes: Iterable<number>): number {
    let at = state;
    for (const byte of bytes) at = this.#automaton.step(at, byte);
    return at;
  }

  /** The bytes that may come next, two at most: more are not asked for. */
  #bytesFrom(state: number): number[] {
    const bytes: number[] = [];
    for (let byte = 0; byte < 256 && bytes.length < 2; byte++) {
      if (this.#automaton.step(state, byte) !== DEAD) bytes.push(byte);
    }
    return bytes;
  }

  #allowedIn(state: number): Uint32Array {
    const found = this.#allowed.get(state);
    if (found !== undefined) return found;
    const tokens: number[] = [];
    const walk = (branch: Branch, at: number): void => {
      tokens.push(...branch.tokens);
      for (const [byte, next] of branch.branches) {
        const after = this.#automaton.step(at, byte);
        if (after !== DEAD) walk(next, after);
      }
    };
    walk(this.#vocabulary.root, state);
    const allowed = Uint32Array.from(tokens);
    this.#allowed.set(state, allowed);
    return allowed;
  }
}
