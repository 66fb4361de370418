// Where the track stands in the source after each emitted token, by example: words are tokens here.
import { expect, test } from 'vitest';
import { SourceTrack } from '../../engine/copy.ts';

const END = 0;

/** What the track expects before each word of `answer` and at the end; `?` where it is lost. */
function follow(source: string, answer: string): string {
  const words = ['<end>', ...new Set(`${source} ${answer}`.split(' '))];
  const ids = (text: string) => text.split(' ').map((word) => words.indexOf(word));
  const track = new SourceTrack(ids(source), END);
  const seen = [track.expected];
  for (const token of ids(answer)) {
    track.advance(token);
    seen.push(track.expected);
  }
  return seen.map((token) => (token === null ? '?' : words[token])).join(' ');
}

test.each([
  ['a plain copy', 'he goes home', 'he goes home', 'he goes home <end>'],
  ['a replaced word', 'he go to school', 'he goes to school', 'he go ? school <end>'],
  ['two pieces made one', 'I re cieve it all', 'I receive it all', 'I re ? all <end>'],
  [
    'an inserted word',
    'he went school today',
    'he went to school today',
    'he went school ? today <end>',
  ],
  ['a doubled word dropped', 'in the the house', 'in the house', 'in the the <end>'],
  ['a far jump needs two words', 'a b c d e f g h i', 'a f g h', 'a b ? h i'],
  ['a near jump needs one', 'a b c d e', 'a d e', 'a b e <end>'],
  [
    'misled by a doubled word, back by two',
    'the cat saw the dog',
    'the the cat saw',
    'the cat dog saw the',
  ],
  ['nothing of the source', 'a b', 'x y z', 'a ? ? ?'],
])('%s', (_, source, answer, expected) => {
  expect(follow(source, answer)).toBe(expected);
});

test('an empty source expects the end', () => {
  expect(new SourceTrack([], END).expected).toBe(END);
});

test('drafts go on from the place, or behind the edit while the place is not known', () => {
  const track = new SourceTrack([1, 2, 3, 4, 5, 6, 7, 8], END);
  expect(track.draft(3)).toEqual([1, 2, 3]);
  track.advance(1);
  track.advance(99);
  expect(track.draft(20)).toEqual([3, 4, 5, 6]);
  track.advance(3);
  expect(track.draft(20)).toEqual([4, 5, 6, 7, 8, END]);
});
