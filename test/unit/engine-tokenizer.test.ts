// Text survives the way to tokens and back, byte for byte, and never becomes a control token.
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openTokenizer, TextStream } from '../../engine/tokenizer.ts';

const tokenizer = await openTokenizer(
  join(import.meta.dirname, '../fixtures/tiny-bundle/tokenizer.json'),
);

function decode(tokens: number[]): string {
  const stream = new TextStream(tokenizer);
  return tokens.map((token) => stream.push(token)).join('') + stream.end();
}

test('any text comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(decode(tokenizer.encode(text))).toBe(text.toWellFormed());
    }),
  );
});

test('a byte order mark and every kind of space come back as they were', () => {
  const text = '\uFEFF a\tb\r\n\u00A0\u2003c  \u0000';
  expect(decode(tokenizer.encode(text))).toBe(text);
});

test('control tokens written in a text are ordinary characters', () => {
  const part = fc.constantFrom('<|im_end|>', '<|im_start|>', '<|endoftext|>', ' ', 'a', '|>');
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const tokens = tokenizer.encode(parts.join(''));
      expect(tokens.filter((token) => tokenizer.isControl(token))).toEqual([]);
      expect(decode(tokens)).toBe(parts.join(''));
    }),
  );
});

test('control tokens and ids out of range stand for no text', () => {
  expect(decode([1, ...tokenizer.encode('a'), 2, 1_000_000])).toBe('a');
});

test('a character is shown once all of its bytes are there', () => {
  const stream = new TextStream(tokenizer);
  const pieces = tokenizer.encode('é€😀').map((token) => stream.push(token));
  expect(pieces.filter((piece) => piece !== '')).toEqual(['é', '€', '😀']);
  expect(pieces.join('')).not.toContain('\uFFFD');
});

test('a character cut off at the end becomes one replacement character', () => {
  const tokens = tokenizer.encode('a😀');
  expect(decode(tokens.slice(0, -1))).toBe('a\uFFFD');
});

test('a file that is not a byte-level tokenizer is a damaged bundle', async () => {
  const file = join(tmpdir(), `pilcrow-tokenizer-${process.pid}.json`);
  for (const content of ['', '{}', '{"model":{"type":"Unigram","vocab":[]}}']) {
    await writeFile(file, content);
    await expect(openTokenizer(file)).rejects.toMatchObject({
      problem: { code: 'bundle-damaged' },
    });
  }
});
