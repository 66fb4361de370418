// A text as a row of hashed words, made once and read by whatever compares texts: duplicates by hashes of
// five words, evaluation text by hashes of thirteen. A word is a run of letters a-z and digits, in small
// letters; all else only parts words, so that punctuation and layout hide nothing.

export interface WordHashes {
  /** One number of 32 bits a word. */
  hashes: Uint32Array;
  /** The line that each word stands in, counted from 0. */
  lines: Uint32Array;
}

/** Both grow with the longest document seen and are used again for the next. */
let hashes = new Uint32Array(1 << 14);
let lines = new Uint32Array(1 << 14);

/** The words of `text`; the arrays are overwritten by the next call. */
export function hashWords(text: string): WordHashes {
  let count = 0;
  let line = 0;
  let hash = 0x811c9dc5;
  let inside = false;
  for (let i = 0; i <= text.length; i++) {
    let code = i < text.length ? text.charCodeAt(i) : 32;
    if (code >= 65 && code <= 90) code += 32;
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      hash = Math.imul(hash ^ code, 0x01000193); // FNV-1a
      inside = true;
      continue;
    }
    if (inside) {
      if (count === hashes.length) {
        hashes = grown(hashes);
        lines = grown(lines);
      }
      hashes[count] = mix(hash);
      lines[count++] = line;
      hash = 0x811c9dc5;
      inside = false;
    }
    if (code === 10) line++;
  }
  return { hashes: hashes.subarray(0, count), lines: lines.subarray(0, count) };
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * array.length);
  larger.set(array);
  return larger;
}

/** Spreads a hash's bits over all 32 (the end of MurmurHash3). */
export function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

const FACTORS = [0x9e3779b1, 0x85ebca77] as const;

/**
 * Calls `visit(start, hash, more)` for each `length` words in a row: 32 bits, and 21 more for those who
 * can't afford a mistake. Two rolling polynomials, so it costs the same for any length.
 */
export function eachGram(
  words: Uint32Array,
  length: number,
  visit: (start: number, hash: number, more: number) => void,
): void {
  const [first, second] = FACTORS;
  let firstTop = 1;
  let secondTop = 1;
  for (let i = 1; i < length; i++) {
    firstTop = Math.imul(firstTop, first);
    secondTop = Math.imul(secondTop, second);
  }
  let left = 0;
  let right = 0;
  for (let i = 0; i < words.length; i++) {
    const gone = i >= length ? (words[i - length] as number) : 0;
    left = (Math.imul(left - Math.imul(gone, firstTop), first) + (words[i] as number)) | 0;
    right = (Math.imul(right - Math.imul(gone, secondTop), second) + (words[i] as number)) | 0;
    if (i + 1 >= length) visit(i + 1 - length, left >>> 0, right >>> 11);
  }
}

/** One number below 2^53 for all words in their order. */
export function hashOfAll(words: Uint32Array): number {
  let all = 0;
  if (words.length > 0)
    eachGram(words, words.length, (_, hash, more) => {
      all = hash * 2 ** 21 + more;
    });
  return all;
}
