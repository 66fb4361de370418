// A changed text keeps its formatting: HTML and the two plain texts in, the HTML out.
import fc from 'fast-check';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { withText } from '../../electron/rich-text/rich-text.ts';

const richText = (html: string, before: string, after: string) =>
  withText({ text: before, html, rtf: null }, after).html;

test.each<[string, string, string, string, string]>([
  [
    'a word inside a format',
    '<p>She <b>go</b> to <i>school</i>.</p>',
    'She go to school.',
    'She goes to school.',
    '<p>She <b>goes</b> to <i>school</i>.</p>',
  ],
  [
    'a format that ends inside a word',
    '<p><b>Bild</b>, he said</p>',
    'Bild, he said',
    'Bold, he said',
    '<p><b>Bold</b>, he said</p>',
  ],
  [
    'words that come, beside the word before them',
    '<p>I would <em>like</em> discuss it.</p>',
    'I would like discuss it.',
    'I would like to discuss it.',
    '<p>I would <em>like to</em> discuss it.</p>',
  ],
  [
    'words that go, with their space',
    '<p>I am <b>agree</b> with that.</p>',
    'I am agree with that.',
    'I agree with that.',
    '<p>I <b>agree</b> with that.</p>',
  ],
  [
    'several words for others, format by format',
    '<p>kind <i>regards</i> and <b>thanks</b></p>',
    'kind regards and thanks',
    'best wishes and thanks',
    '<p>best <i>wishes</i> and <b>thanks</b></p>',
  ],
  [
    'entities and white space of the source',
    '<meta charset="utf-8"><h1>Ann &amp;  Bo</h1>\n<p>go\n  there&nbsp;now</p>',
    'Ann & Bo\n\ngo there\u00a0now',
    'Ann & Bo\n\nwent there\u00a0now',
    '<meta charset="utf-8"><h1>Ann &amp;  Bo</h1>\n<p>went\n  there&nbsp;now</p>',
  ],
  [
    'a list whose bullets are in the text alone',
    '<ul><li>one aple</li><li><a href="x?a=1&b=2">two</a> pears</li></ul>',
    '  * one aple\n  * two pears',
    '  * one apple\n  * two pears',
    '<ul><li>one apple</li><li><a href="x?a=1&b=2">two</a> pears</li></ul>',
  ],
  [
    'what is markup in the new text stays text',
    '<p>a <b>b</b> c</p>',
    'a b c',
    'a <i> c',
    '<p>a <b>&lt;i&gt;</b> c</p>',
  ],
])('%s', (_what, html, before, after, expected) => {
  expect(richText(html, before, after)).toBe(expected);
});

test.each<[string, string, string, string]>([
  ['no format to keep', '<p>She go.</p><br>', 'She go.', 'She goes.'],
  ['another text', '<p><b>He</b> goes.</p>', 'She go.', 'She goes.'],
  ['lines that are joined', '<b>one</b><br>two', 'one\ntwo', 'one two'],
  ['a new line', '<b>one</b> two', 'one two', 'one\ntwo'],
  ['hardly a word left', '<b>one</b> two three four', 'one two three four', 'eins zwei three vier'],
  ['nothing that changes', '<b>one</b>', 'one', 'one'],
])('with %s the plain text must do', (_what, html, before, after) => {
  expect(richText(html, before, after)).toBeNull();
});

/** What a page shows, as words. */
function shownWords(html: string): string[] {
  const texts: string[] = [];
  const visit = (node: object): void => {
    if ('value' in node && typeof node.value === 'string') texts.push(node.value);
    if ('childNodes' in node) for (const child of node.childNodes as object[]) visit(child);
  };
  visit(parse(html));
  return texts.join('').split(/\s+/).filter(Boolean);
}

test('whatever changes, the page shows the new words between the old tags', () => {
  const word = fc.stringMatching(/^[a-c&<]{1,3}$/);
  const piece = fc.tuple(word, fc.constantFrom('', 'b', 'i', 'a'), fc.constantFrom(' ', ' ', ''));
  const change = fc.array(fc.tuple(fc.nat(11), fc.option(word)), { maxLength: 6 });
  const encode = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  let made = 0;
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), change, (pieces, changes) => {
      const tagged = pieces.map(([text, tag, space]) =>
        tag === '' ? encode(text) + space : `<${tag}>${encode(text)}</${tag}>${space}`,
      );
      const html = `<u>${tagged.join('')}</u>`;
      const before = pieces.map(([text, , space]) => text + space).join('');
      const after: (string | null)[] = before.trim().split(' ');
      for (const [index, text] of changes) if (index < after.length) after[index] = text;
      const left = after.filter((text) => text !== null);
      const rich = richText(html, before, left.join(' '));
      if (rich === null) return;
      made++;
      expect(shownWords(rich)).toEqual(left);
      expect(rich.match(/<[^>]+>/g)).toEqual(html.match(/<[^>]+>/g));
    }),
    { numRuns: 5000 },
  );
  expect(made).toBeGreaterThan(1000);
});
