// Protected spans: input -> what must not be touched, whole.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { protectedSpans, touches, unprotectedText } from '../../tools/protect.ts';

const found = (text: string) =>
  protectedSpans(text).map(({ start, end }) => text.slice(start, end));

test.each<[string, string, string[]]>([
  [
    'speakers',
    "Ines: fine with me\n  Dr. Kos: I see: it's so\nThe plan is this: go",
    ['Ines:', '  Dr. Kos:'],
  ],
  [
    'addresses',
    'See https://a.org/b?c=d. Or www.x.io, or mail jo.b@x.org.',
    ['https://a.org/b?c=d', 'www.x.io', 'jo.b@x.org'],
  ],
  [
    'paths and file names',
    'Open ~/notes/a.txt, C:\\Temp\\b.doc or report.pdf and/or ./run.',
    ['~/notes/a.txt', 'C:\\Temp\\b.doc', 'report.pdf', './run'],
  ],
  [
    'code',
    'Run `npm ci` and callMe() with user_name:\n$ ls -l\n```js\nlet a = 1;\n```\nDone.',
    ['`npm ci`', 'callMe()', 'user_name', '$ ls -l', '```js\nlet a = 1;\n```'],
  ],
  [
    'numbers with their units',
    'On 2026-03-04 at 10:30 am I paid $1,200.50 for 3 kg, 20%, in 20 ms.',
    ['2026-03-04', '10:30 am', '$1,200.50', '3 kg', '20%', '20 ms'],
  ],
  [
    'pictures, flags and keycaps',
    'Nice 👍🏽 🇩🇪 1️⃣ 🏴\u{E0067}\u{E0062}\u{E007F} 👩‍👧!',
    ['👍🏽', '🇩🇪', '1️⃣', '🏴\u{E0067}\u{E0062}\u{E007F}', '👩‍👧'],
  ],
  ['parts of addresses', 'Nobody reads info@, or jo.b@ here.', ['info@', 'jo.b@']],
  [
    'accounts and tags',
    'Ask @ann_b or #Person1# about #holidays.',
    ['@ann_b', '#Person1#', '#holidays'],
  ],
  [
    'quotations',
    'He said "i has it" and “me too”, but the dogs’ and cats\' food isn\'t.',
    ['"i has it"', '“me too”'],
  ],
  ['formulas', 'With $x^2$ and \\alpha{b} it costs $5 or $6.', ['$x^2$', '\\alpha{b}', '$5', '$6']],
  [
    'markup',
    '**Bold** and [a link](b.html) &amp; <b>more</b>',
    ['**', '**', '[', '](b.html)', '&amp;', '<b>', '</b>'],
  ],
  ['quoted replies', '> i has said it\nI see.', ['> i has said it']],
  ['plain prose has none', "I've seen it; he/she wasn't there, well-known though.", []],
])('%s', (_name, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('spans are ascending and apart, and touching is the same as overlapping one', () => {
  const parts = fc.constantFrom('word ', '12 kg ', 'a@b.org ', '"so" ', '`x` ', '\n', '**', ', ');
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 30 }), fc.nat(200), fc.nat(20), (list, from, size) => {
      const text = list.join('');
      const spans = protectedSpans(text);
      for (const [index, span] of spans.entries()) {
        expect(span.start).toBeLessThan(span.end);
        if (index > 0) expect(spans[index - 1]?.end).toBeLessThan(span.start);
      }
      const start = Math.min(from, text.length);
      const end = Math.min(start + size, text.length);
      const inside = (place: number) =>
        spans.some((span) => span.start <= place && place < span.end);
      const places = Array.from({ length: end - start }, (_, offset) => start + offset);
      const expected =
        start === end
          ? spans.some((span) => span.start < start && start < span.end)
          : places.some(inside);
      expect(touches(spans, start, end)).toBe(expected);
      const free = places.filter((place) => !inside(place)).map((place) => text[place]);
      expect(unprotectedText(text, spans, start, end).replaceAll(' ', '')).toBe(
        free.join('').replaceAll(' ', ''),
      );
    }),
  );
});

test.each(['a', '"', '$', '[', '<', 'a_', 'a.', '-', '\\'])(
  'searching %j repeated takes no longer than its length',
  (part) => {
    const started = performance.now();
    protectedSpans(part.repeat(200_000 / part.length));
    // A search that takes the square of the length would take minutes.
    expect(performance.now() - started).toBeLessThan(5000);
  },
);

test('own words are protected whatever marks they hold', () => {
  const text = 'Ask Anne-Marie about C++/CLI and e.on, not Anne.';
  const words = ['Anne-Marie', 'C++/CLI', 'e.on'];
  const spans = protectedSpans(text, words).map(({ start, end }) => text.slice(start, end));
  expect(spans).toEqual(words);
});
