// The kind that our tagger gives each edit, from sentence pairs as learners and correctors write them.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeWordList } from '../../contract/word-list.ts';
import { ErrorTypes, joinMoves } from '../../models/evaluate/error-types.ts';
import { tokenEdits } from '../../models/evaluate/m2.ts';

const known = readFileSync(new URL('../../tools/known-words.json', import.meta.url), 'utf8');
const types = new ErrorTypes(decodeWordList(JSON.parse(known).words));

function kinds(wrong: string, right: string): string[] {
  const source = wrong.split(' ');
  return joinMoves(source, tokenEdits(wrong, right)).map((edit) => types.typeOf(source, edit));
}

test.each([
  ['He recieved it .', 'He received it .', ['spelling']],
  ['It was a good form of live .', 'It was a good form of life .', ['spelling']],
  ['However it rained', 'However , it rained .', ['punctuation', 'punctuation']],
  ['We went to school by the bus .', 'We went to the school by bus .', ['article', 'article']],
  ['I arrived to London .', 'I arrived in London .', ['preposition']],
  ['She go and has saw it .', 'She goes and has seen it .', ['final -s', 'verb form']],
  ['They going home .', 'They are going home .', ['verb form']],
  ['He did not went there .', 'He did not go there .', ['verb form']],
  ['Two cat and a child .', 'Two cats and a child .', ['final -s']],
  ['Much people like he .', 'Many people like him .', Array(2).fill('pronoun or determiner')],
  ['I was late so I ran .', 'I was late and I ran .', ['conjunction']],
  ['It is very importance .', 'It is very important .', ['word form']],
  ['He said a joke .', 'He told a joke .', ['word choice']],
  ['I like much apples .', 'I like apples much .', ['word order']],
  ['I went yesterday home .', 'I went home yesterday .', ['word order']],
  ['we met on monday .', 'We met on Monday .', ['capitals', 'capitals']],
  ['It happens alot .', 'It happens a lot .', ['spacing']],
  ['The dogs tail .', "The dog's tail .", ['apostrophe']],
  ['He is depend of it .', 'He depends on it .', ['several words anew']],
])('%s -> %s', (wrong, right, expected) => {
  expect(kinds(wrong, right)).toEqual(expected);
});
