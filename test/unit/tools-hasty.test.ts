// Texts without capitals: the text in, the text with capitals out.
import { expect, test } from 'vitest';
import { withCapitals } from '../../tools/hasty.ts';
import { utterancesOf } from '../../tools/voices.ts';

const HASTY =
  'hi sven, we had 140 visitors. the booth was full, i think. could you order more? see you on monday, luca';

test('sentences, "I" and the names of a mail typed in haste get their capitals', () => {
  expect(withCapitals(HASTY)).toBe(
    'Hi Sven, we had 140 visitors. The booth was full, I think. Could you order more? See you on monday, Luca',
  );
});

test('it has a writer and a reader then, though all of it is one paragraph', () => {
  expect(utterancesOf(withCapitals(HASTY))).toEqual(
    ['we had 140 visitors.', 'The booth was full, I think.', 'Could you order more?'].map(
      (said) => ({ speaker: 'Luca', listener: 'Sven', said }),
    ),
  );
});

test.each([
  'We met in May, e.g. on a boat. The boat was old. It sank.',
  'The bus comes at 8. it is blue. Nobody knows why. Ask Ann. She knows.',
  'npm install. it works. Then run it. It stops. The log tells why.',
])('%j is left as it is', (text) => {
  expect(withCapitals(text)).toBe(text);
});

test.each([
  [
    'hey sorry, it rained. we left. see you tomorrow',
    'Hey sorry, it rained. We left. See you tomorrow',
  ],
  ['hi man, it rained. we left. thanks mate', 'Hi man, it rained. We left. Thanks mate'],
  ['hi mum, it rained. we left. love it', 'Hi Mum, it rained. We left. Love it'],
  ['see fig. two. it works. so it is', 'See fig. two. It works. So it is'],
  ['the x_i and $i are set. it works. so i do', 'The x_i and $i are set. It works. So I do'],
])('what is no name gets no capital: %j', (text, expected) => {
  expect(withCapitals(text)).toBe(expected);
});

test('greeting all, and names that are commands, get none', () => {
  expect(
    withCapitals('hi all, the server is down. pnpm hangs. it is slow. thanks in advance'),
  ).toBe('Hi all, the server is down. pnpm hangs. It is slow. Thanks in advance');
});
