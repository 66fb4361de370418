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

test('greeting all, and names that are commands, get none', () => {
  expect(
    withCapitals('hi all, the server is down. pnpm hangs. it is slow. thanks in advance'),
  ).toBe('Hi all, the server is down. pnpm hangs. It is slow. Thanks in advance');
});
