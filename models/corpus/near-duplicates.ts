// Finds documents that were seen before, word for word or nearly. MinHash (Broder 1997) over sets of five
// words in a row: 128 permutations in 16 bands of 8 rows, so a pair whose sets have the similarity s meets
// in a band with probability 1 - (1 - s^8)^16; the middle of that curve is at (1/16)^(1/8) = 0.71. Who
// meets is compared by all 128 values, and is a duplicate from 0.7 on. Holds 0.7 kB a document, however
// long the documents are.

import { Random } from '../data/random.ts';
import { eachGram, hashOfAll, mix } from './word-hashes.ts';

const SHINGLE = 5;
const BANDS = 16;
const ROWS = 8;
const PERMUTATIONS = BANDS * ROWS;
const SIMILARITY = 0.7;

const random = new Random(1997);
const bits = () => Math.floor(random.next() * 2 ** 32);
const MULTIPLIERS = Uint32Array.from({ length: PERMUTATIONS }, () => bits() | 1);
const OFFSETS = Uint32Array.from({ length: PERMUTATIONS }, bits);

/** The smallest value of each permutation over all shingles. */
export function signatureOf(words: Uint32Array): Uint32Array {
  const signature = new Uint32Array(PERMUTATIONS).fill(0xffffffff);
  eachGram(words, Math.min(SHINGLE, words.length), (_, hash) => {
    const shingle = mix(hash);
    for (let i = 0; i < PERMUTATIONS; i++) {
      const value = (Math.imul(shingle, MULTIPLIERS[i] as number) + (OFFSETS[i] as number)) >>> 0;
      if (value < (signature[i] as number)) signature[i] = value;
    }
  });
  return signature;
}

/** The share of equal values: an estimate of the Jaccard similarity of the two sets. */
export function similarity(left: Uint32Array, right: Uint32Array): number {
  let equal = 0;
  for (let i = 0; i < PERMUTATIONS; i++) if (left[i] === right[i]) equal++;
  return equal / PERMUTATIONS;
}

export class SeenDocuments {
  private readonly wholes = new Set<number>();
  private readonly signatures: Uint32Array[] = [];
  /** By band: its rows, hashed, and the first document that had them. */
  private readonly bands = Array.from({ length: BANDS }, () => new Map<number, number>());

  /** Whether the document was there before; if not, it is from now on. */
  meet(words: Uint32Array): 'new' | 'exact' | 'near' {
    const whole = hashOfAll(words);
    if (this.wholes.has(whole)) return 'exact';
    const signature = signatureOf(words);
    const keys = this.bands.map((_, band) =>
      hashOfAll(signature.subarray(band * ROWS, (band + 1) * ROWS)),
    );
    const met = new Set<number>();
    for (const [band, table] of this.bands.entries()) {
      const other = table.get(keys[band] as number);
      if (other !== undefined) met.add(other);
    }
    for (const other of met)
      if (similarity(signature, this.signatures[other] as Uint32Array) >= SIMILARITY) return 'near';
    this.wholes.add(whole);
    for (const [band, table] of this.bands.entries())
      if (!table.has(keys[band] as number)) table.set(keys[band] as number, this.signatures.length);
    this.signatures.push(signature);
    return 'new';
  }
}
