// The metric code against figures of the published scorers (rouge-score 0.1.2 with its stemmer) and
// against values that can be checked by hand.
import { expect, test } from 'vitest';
import { gleu } from '../../models/evaluate/gleu.ts';
import { parseM2, spanScore, tokenEdits } from '../../models/evaluate/m2.ts';
import { porterStem } from '../../models/evaluate/porter.ts';
import { rouge } from '../../models/evaluate/rouge.ts';
import { joinTokens, splitTokens } from '../../models/evaluate/treebank.ts';

test('stems like the stemmer inside rouge-score', () => {
  const words = 'caresses ponies dies tied agreed plastered motoring hopping falling hoping happy';
  const more = 'relational rationally vietnamization analogy adjustment news dying controlling';
  expect(`${words} ${more}`.split(' ').map(porterStem).join(' ')).toBe(
    'caress poni die tie agre plaster motor hop fall hope happi ' +
      'relat ration vietnam analog adjust news die control',
  );
});

test('gives the F-measures of rouge-score', () => {
  const scores = rouge(
    'The cat sat on the mat and watched the dogs running.',
    'A cat was sitting on the mat, watching a dog run.',
  );
  expect(scores).toEqual({
    rouge1: expect.closeTo(7 / 11, 10),
    rouge2: expect.closeTo(0.3, 10),
    rougeL: expect.closeTo(7 / 11, 10),
  });
});

test('GLEU is 100 for the reference and rewards the repaired n-grams of a partial correction', () => {
  const source = ['every morning he go to the old school by bus with his friends .'];
  const references = [['every morning he goes to the old school by bus with his friend .']];
  const partial = ['every morning he goes to the old school by bus with his friends .'];
  expect(gleu(source, references[0] as string[], references)).toBeCloseTo(100, 10);
  expect(gleu(source, source, references)).toBe(0);
  // Both figures as the set's own scorer gives them.
  expect(gleu(source, partial, references)).toBeCloseTo(70.834, 3);
});

test('finds token edits and scores them against the better annotator', () => {
  expect(
    tokenEdits('so he goed to the the big school now', 'So he went to the big school , now'),
  ).toEqual([
    { start: 0, end: 1, correction: 'So' },
    { start: 2, end: 3, correction: 'went' },
    { start: 4, end: 5, correction: '' },
    { start: 8, end: 8, correction: ',' },
  ]);
  const sentences = parseM2(
    [
      'S he go home',
      'A 0 1|||R:ORTH|||He|||REQUIRED|||-NONE-|||0',
      'A 1 2|||R:VERB|||went|||REQUIRED|||-NONE-|||1',
      '',
      'S All is well',
      'A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0',
    ].join('\n'),
  );
  expect(spanScore(sentences, ['he went home', 'All is very well'])).toEqual({
    truePositives: 1,
    falsePositives: 1,
    falseNegatives: 0,
    precision: 0.5,
    recall: 1,
    f05: expect.closeTo(0.625 / 1.125, 10),
  });
});

test('joins Treebank tokens into running text and splits them again', () => {
  const tokens = 'He said , " I ca n\'t go ( yet ) : it \'s 3,000 miles "';
  const text = 'He said, "I can\'t go (yet): it\'s 3,000 miles"';
  expect(joinTokens(tokens)).toBe(text);
  expect(splitTokens(text)).toBe('He said , " I ca n\'t go ( yet ) : it \'s 3,000 miles "');
});
