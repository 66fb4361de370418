// Text to token ids and back, by the bundle's tokenizer.json (byte-level BPE).
// All text is data: nothing that a user writes becomes a control token, and no control token becomes
// text. Knows no prompt.
import { readFile } from 'node:fs/promises';
import { Tokenizer as HubTokenizer } from '@huggingface/tokenizers';
import { z } from 'zod';
import { UserError } from '../contract/errors.ts';
import { literally } from '../contract/literally.ts';

/** The file's hash was checked, so its 49,000 entries are not: that would cost 150 ms a start. */
const Vocabulary = z.custom<Record<string, number>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);
const TokenizerFile = z.looseObject({
  model: z.looseObject({ type: z.literal('BPE'), vocab: Vocabulary }),
  decoder: z.looseObject({ type: z.literal('ByteLevel') }),
  added_tokens: z.array(
    z.looseObject({ id: z.number().int(), content: z.string(), special: z.boolean() }),
  ),
});

export interface Tokenizer {
  /**
   * Ids of `text` as data; never a control token. Bytes that the vocabulary lacks are dropped: with
   * SmolLM2 these are U+0004, 06, 13, 14, 16 and 1D, and code points from U+40000 on.
   */
  encode(text: string): number[];
  /** Ids of parts that follow one another; in those that are `ours`, added tokens stand for themselves. */
  encodeParts(parts: readonly { text: string; ours: boolean }[]): number[];
  /** True for tokens that structure the conversation and stand for no text. */
  isControl(token: number): boolean;
  /** The UTF-8 bytes that a token stands for; none for a control token or an id out of range. */
  bytesOf(token: number): Uint8Array;
  /** The longest that one token's text can be, in UTF-16 units: bounds a text's tokens from below. */
  longestToken: number;
}

/** Throws UserError `bundle-damaged` when the file is not a byte-level BPE tokenizer. */
export async function openTokenizer(file: string): Promise<Tokenizer> {
  try {
    return buildTokenizer(JSON.parse(await readFile(file, 'utf8')));
  } catch (cause) {
    throw new UserError(
      'bundle-damaged',
      "The model's tokenizer cannot be read.",
      'Run `npx pilcrow models convert` to make the model again.',
      { cause },
    );
  }
}

function buildTokenizer(json: unknown): Tokenizer {
  const description = TokenizerFile.parse(json);
  const control = new Set(description.added_tokens.filter((t) => t.special).map((t) => t.id));
  // Without its added tokens the library has no notion of control tokens: "<|im_end|>" in a text is
  // ten ordinary characters. Characters without a token are dropped rather than replaced by the
  // unknown token, which is a control token in this family of models.
  const plain = {
    ...description,
    added_tokens: [],
    post_processor: null,
    model: { ...description.model, unk_token: null },
  };
  const library = new HubTokenizer(plain, {});
  const byteOfCharacter = byteLevelAlphabet();
  const texts: string[] = [];
  let longestToken = 1;
  for (const [text, id] of Object.entries(description.model.vocab)) {
    if (control.has(id)) continue;
    texts[id] = text;
    longestToken = Math.max(longestToken, text.length);
  }
  // Added tokens that control nothing stand for their text as it is, not in the alphabet of bytes.
  const whole = new Map<number, Uint8Array>();
  for (const { id, content, special } of description.added_tokens) {
    if (!special && texts[id] === undefined) whole.set(id, new TextEncoder().encode(content));
  }
  const encode = (text: string): number[] =>
    text === '' ? [] : library.encode(text).ids.filter((token: number) => !control.has(token));
  const added = new Map(description.added_tokens.map(({ content, id }) => [content, id]));
  return {
    encode,
    encodeParts(parts) {
      const tokens: number[] = [];
      // What lies between two added tokens is split together, whoever wrote it.
      let plain = '';
      for (const { text, ours } of parts) {
        for (const piece of ours ? splitAt(text, [...added.keys()]) : [text]) {
          const token = ours ? added.get(piece) : undefined;
          if (token === undefined) plain += piece;
          else {
            tokens.push(...encode(plain), token);
            plain = '';
          }
        }
      }
      return [...tokens, ...encode(plain)];
    },
    isControl: (token) => control.has(token),
    bytesOf: (token) =>
      whole.get(token) ??
      Uint8Array.from(texts[token] ?? '', (character) => byteOfCharacter.get(character) ?? 0x3f),
    longestToken,
  };
}

/** `text` in pieces: each of `words` that is in it, and what lies between. */
function splitAt(text: string, words: readonly string[]): string[] {
  if (words.length === 0) return [text];
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return text
    .split(new RegExp(`(${longestFirst.map(literally).join('|')})`, 'u'))
    .filter((piece) => piece !== '');
}

/**
 * Byte-level BPE writes each byte as one printable character: Latin-1's printable ones stand for
 * themselves, the other 68 are moved to U+0100 and up, in order.
 */
function byteLevelAlphabet(): Map<string, number> {
  const byteOfCharacter = new Map<string, number>();
  let moved = 0;
  for (let byte = 0; byte < 256; byte++) {
    const printable =
      (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xac) || byte >= 0xae;
    const code = printable ? byte : 0x100 + moved++;
    byteOfCharacter.set(String.fromCharCode(code), byte);
  }
  return byteOfCharacter;
}

/** Turns a stream of tokens into text, holding back the bytes of a character that is not whole yet. */
export class TextStream {
  readonly #tokenizer: Tokenizer;
  // ignoreBOM keeps a byte order mark that the text really has.
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  constructor(tokenizer: Tokenizer) {
    this.#tokenizer = tokenizer;
  }

  /** The text that became whole with this token; often empty inside a multi-byte character. */
  push(token: number): string {
    return this.#decoder.decode(this.#tokenizer.bytesOf(token), { stream: true });
  }

  /** What is left at the end: U+FFFD when a character was cut, else nothing. */
  end(): string {
    return this.#decoder.decode();
  }
}
