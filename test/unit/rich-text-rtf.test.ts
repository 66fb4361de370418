// A changed text keeps its formatting in RTF, as programs put it on the clipboard: RTF and the two plain texts
// in, the RTF out.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignedCells, editsOf } from '../../electron/rich-text/alignment.ts';
import { withText } from '../../electron/rich-text/rich-text.ts';
import { readRtf, writeRtf } from '../../electron/rich-text/rtf.ts';

const changed = (rtf: string, before: string, after: string) =>
  withText({ text: before, html: null, rtf }, after).rtf;

test.each<[string, string, string, string, string]>([
  [
    'a word inside a format',
    String.raw`{\rtf1\ansi She {\b go} to \i school\i0 .\par}`,
    'She go to school.',
    'She goes to school.',
    String.raw`{\rtf1\ansi She {\b goes} to \i school\i0 .\par}`,
  ],
  [
    "AbiWord's tables and marks, and its way to write Unicode",
    String.raw`{\rtf1\ansi\ansicpg1252\deff0\uc1
{\fonttbl
{\f0\fnil\fcharset0 Times;}}
{\colortbl
\red0\green0\blue0;}\deftab720
\pard\plain\ql{\f0\fs24\lang1024{\*\listtag0}\ltrch I has }{\f0\fs24\b{\*\listtag0}5 caf\'e9s}{\f0\fs24{\*\listtag0} for \uc1\u8364\'805 .\par}}`,
    'I has 5 cafés for €5 .\n',
    'I have 5 cafés for €5.\n',
    String.raw`{\rtf1\ansi\ansicpg1252\deff0\uc1
{\fonttbl
{\f0\fnil\fcharset0 Times;}}
{\colortbl
\red0\green0\blue0;}\deftab720
\pard\plain\ql{\f0\fs24\lang1024{\*\listtag0}\ltrch I have }{\f0\fs24\b{\*\listtag0}5 caf\'e9s}{\f0\fs24{\*\listtag0} for \uc1\u8364?5.\par}}`,
  ],
  [
    "TextEdit's paragraphs, and Unicode without a substitute",
    '{\\rtf1\\ansi\\ansicpg1252\\cocoartf2\n\\b I don\\uc0\\u8217 t know\\\n\\b0 who \\{it\\} are}',
    'I don’t know\nwho {it} are',
    'I didn’t know\nwho {it} is',
    '{\\rtf1\\ansi\\ansicpg1252\\cocoartf2\n\\b I didn\\uc0\\u8217 t know\\\n\\b0 who \\{it\\} is}',
  ],
  [
    'letters of the code page that a font has',
    String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset204 Arial;}{\f1\fcharset128 Mincho;}}\f0\'cf\'f0\'e8\'e2\'e5\'f2 {\f1\b\'93\'fa\'96\'7b} wolrd}`,
    'Привет 日本 wolrd',
    'Привет 日本 world',
    String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset204 Arial;}{\f1\fcharset128 Mincho;}}\f0\'cf\'f0\'e8\'e2\'e5\'f2 {\f1\b\'93\'fa\'96\'7b} world}`,
  ],
  [
    'letters behind a control word that nothing ends',
    String.raw`{\rtf1 \b\'e9t\'e9 x\b0 s}`,
    'été xs',
    'summer xs',
    String.raw`{\rtf1 \b summer x\b0 s}`,
  ],
  [
    'what is no ASCII, and what means something in RTF',
    String.raw`{\rtf1 {\b one} and two b c d}`,
    'one and two b c d',
    'one and two “b” {c} \\d 😀',
    String.raw`{\rtf1 {\b one} and two \u8220?b\u8221? \{c\} \\d \u-10179?\u-8704?}`,
  ],
  [
    'a link and a list, whose marker the text alone has',
    String.raw`{\rtf1{\listtext\'b7\tab}one {\field{\*\fldinst HYPERLINK "http://a.example"}{\fldrslt lnik}}\par}`,
    '• one lnik',
    '• one link',
    String.raw`{\rtf1{\listtext\'b7\tab}one {\field{\*\fldinst HYPERLINK "http://a.example"}{\fldrslt link}}\par}`,
  ],
  [
    'a picture between, whose bytes look like RTF',
    `{\\rtf1 {\\b teh}{\\pict\\bin4 }{\\\\} cat}`,
    'teh cat',
    'the cat',
    `{\\rtf1 {\\b the}{\\pict\\bin4 }{\\\\} cat}`,
  ],
])('%s', (_what, rtf, before, after, expected) => {
  expect(changed(rtf, before, after)).toBe(expected);
});

test.each<[string, string, string, string]>([
  ['no format to keep', String.raw`{\rtf1\f0\fs24 She go.\par}`, 'She go.', 'She goes.'],
  ['another text', String.raw`{\rtf1 {\b He} goes.}`, 'She go.', 'She goes.'],
  ['what is hidden', String.raw`{\rtf1 {\b She}{\v x} go.}`, 'She go.', 'She goes.'],
  ['symbols', String.raw`{\rtf1{\fonttbl{\f3\fcharset2 S;}}{\f3\b\'e4} go.}`, 'ä go.', 'ä goes.'],
  ['no RTF', '<b>She</b> go.', 'She go.', 'She goes.'],
  ['half of it', String.raw`{\rtf1 {\b She} go.`, 'She go.', 'She goes.'],
])('with %s the plain text must do', (_what, rtf, before, after) => {
  expect(changed(rtf, before, after)).toBeNull();
});

/** What a document without hidden groups shows, told in another way than the code under test does. */
function shown(rtf: string): string {
  return rtf
    .replace(/\\u(-?\d+)\?/g, (_, code: string) => String.fromCharCode(Number(code) & 0xffff))
    .replace(/\\'(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\([a-z]+-?\d*) ?|[{}]/g, '');
}

const marks = (rtf: string) => rtf.match(/\\(?!u-?\d)[a-z]+-?\d*|[{}]/g);

/** Pieces in formats of all kinds, some begun by a word that nothing ends. */
const PIECE = fc.tuple(
  fc.constantFrom('', '{\\b ', '{\\i\\fs30 ', '\\ul ', '\\ulnone ', '{\\cf2\\uc1'),
  fc.array(fc.constantFrom('a', 'b', '7', "\\'e9", '\\u8364?', '\\u-10179?\\u-8704?'), {
    minLength: 1,
    maxLength: 4,
  }),
  fc.constantFrom(' ', ''),
);

function documentOf(pieces: readonly [string, string[], string][]): string {
  const parts = pieces.map(([mark, text, space]) => {
    const begins =
      mark === '' || mark.endsWith(' ') || text[0]?.startsWith('\\') ? mark : `${mark} `;
    return begins + text.join('') + (begins.startsWith('{') ? `}${space}` : space);
  });
  return `{\\rtf1\\ansi {\\b ${parts.join('')}}}`;
}

test('whatever changes, the new words are shown, and every control word and group stays', () => {
  const pieces = fc.array(PIECE, { minLength: 1, maxLength: 12 });
  const word = fc.constantFrom('c', '8', 'é–', 'dd', 'a b');
  const changes = fc.array(fc.tuple(fc.nat(11), fc.option(word)), { maxLength: 6 });
  let made = 0;
  fc.assert(
    fc.property(pieces, changes, (chosen, wanted) => {
      const rtf = documentOf(chosen);
      const before = shown(rtf);
      const words: (string | null)[] = before.split(' ').filter((text) => text !== '');
      for (const [index, text] of wanted) if (index < words.length) words[index] = text;
      const left = words.filter((text) => text !== null).join(' ');
      const result = changed(rtf, before, left);
      if (result === null) return;
      made++;
      expect(shown(result).split(/ +/).filter(Boolean)).toEqual(left.split(' ').filter(Boolean));
      expect(marks(result)).toEqual(marks(rtf));
    }),
    { numRuns: 5000 },
  );
  expect(made).toBeGreaterThan(1000);
});

test('without a change, every byte stays', () => {
  fc.assert(
    fc.property(fc.array(PIECE, { minLength: 1, maxLength: 12 }), (pieces) => {
      const rtf = documentOf(pieces);
      const nodes = readRtf(rtf);
      const cells = nodes && alignedCells(shown(rtf), nodes);
      expect(cells).not.toBeNull();
      const edits = nodes && cells && editsOf([], cells, nodes);
      expect(nodes && edits && writeRtf(rtf, nodes, edits)).toBe(rtf);
    }),
    { numRuns: 2000 },
  );
});
