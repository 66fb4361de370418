// Masking: what is hidden, that it all comes back, and that nothing of it is in what is sent. The texts
// are generated from what letters hold: names of many countries, numbers and addresses of many shapes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Mask } from '../../tools/mask.ts';

describe('what is hidden', () => {
  it.each([
    [
      'a letter',
      'Dear Ms Okafor,\n\nSarah Miller will call you on Monday, or write to o.okafor@example.org. ' +
        'Her number is +49 (0)30 1234567; Miller lives at 12 Long Meadow Lane, Springfield.\n\nKind regards,\nTomas',
      'Dear Ms [NAME_1],\n\n[NAME_2] will call you on Monday, or write to [EMAIL_1]. ' +
        'Her number is [PHONE_1]; [NAME_3] lives at [ADDRESS_1].\n\nKind regards,\n[NAME_4]',
    ],
    [
      'numbers, not amounts, years and dates',
      'In 2024 we paid 1,250,000 dollars from DE89 3704 0044 0532 0130 00 by 2026-11-24, order 99120034.',
      'In 2024 we paid 1,250,000 dollars from [NUMBER_1] by 2026-11-24, order [NUMBER_2].',
    ],
    [
      'secrets and links',
      'The password is hunter2! See https://intranet.example.org/~sarah/plan?id=4, key sk-abcdefghijklmnop1234.',
      'The password is [SECRET_1] See [LINK_1], key [SECRET_2].',
    ],
    [
      'no ordinary words',
      'Please Send the German Report to the Board. It is in English, PDF and HTML. Will you? Mark it.',
      'Please Send the German Report to the Board. It is in English, PDF and HTML. Will you? Mark it.',
    ],
    [
      'Chinese names, telephones and addresses',
      '尊敬的王晓明先生，请联系李女士，电话 13812345678，地址：浙江省杭州市西湖区文三路12号。',
      '尊敬的[NAME_1]先生，请联系[NAME_2]女士，电话 [PHONE_1]，地址：[ADDRESS_1]。',
    ],
    ['what looks like a placeholder', 'Write [NAME_1] to Nadia.', 'Write [NAME_1] to [NAME_2].'],
  ])('%s', (_what, text, expected) => {
    const mask = new Mask();
    expect(mask.hide(text).text).toBe(expected);
    expect(mask.restore(expected)).toBe(text);
  });

  it("the user's own words, and the same thing by the same placeholder in another text", () => {
    const mask = new Mask(['bluebird']);
    expect(mask.hide('Project Bluebird is led by Nadia.').text).toBe(
      'Project [NAME_1] is led by [NAME_2].',
    );
    expect(mask.hide('nothing but nadia; Nadia knows of bluebird').text).toBe(
      'nothing but nadia; [NAME_2] knows of [NAME_3]',
    );
    expect(mask.counts).toEqual({ name: 3 });
  });

  it('tells where the placeholders stand', () => {
    const { text, spans } = new Mask().hide('Ask Nadia at n@example.org.');
    expect(spans.map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
      ['[NAME_1]', 'name'],
      ['[EMAIL_1]', 'email'],
    ]);
  });
});

it('comes back in the letters and spaces that a model may write', () => {
  const mask = new Mask();
  mask.hide('Ask Nadia at n@example.org.');
  expect(mask.restore('[Name 1], [name\\_1], [ NAME_1 ], [NAME_7], [EMAIL-1]')).toBe(
    'Nadia, Nadia, Nadia, [NAME_7], n@example.org',
  );
});

const pick = (...values: string[]) => fc.constantFrom(...values);
const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(''));

const first = pick(
  ...'Sarah Emily John Tomas Nadia Olufemi Chidi Priya Rajesh Yuki Haruto Søren Björn Zoë François Léa'.split(
    ' ',
  ),
  ...'Mehmet Ayşe Dmitri Svetlana Xiaoming Siobhán Niamh Giulia Matteo Ximena Joaquín Thabo Lindiwe'.split(
    ' ',
  ),
);
const last = pick(
  ...'Okafor Miller Brown García Nguyen Kowalski Yamamoto Haugen Lindqvist Dubois Özdemir Ivanova'.split(
    ' ',
  ),
  "O'Neill",
  'Smith-Jones',
  'van der Berg',
  'Fernández',
);
const fullName = fc.tuple(first, last).map((parts) => parts.join(' '));
const email = fc
  .tuple(
    pick('s.miller', 'nadia+work', 'info_2', 'tomas.o'),
    pick('example.org', 'mail.example.co.uk'),
  )
  .map((parts) => parts.join('@'));
const phone = fc
  .tuple(
    pick('+1 (555) ddd-dddd', '+44 20 dddd dddd', '(0ddd) ddddddd', '555-ddd-dddd', '139dddddddd'),
    digits(12),
  )
  .map(([shape, filling]) => filled(shape, filling));
const number = fc
  .tuple(
    pick(
      'dddd dddd dddd dddd',
      'DEdd dddd dddd dddd dddd dd',
      'ddd-dd-dddd',
      'dddddddd',
      'ABddddddd',
    ),
    digits(24),
  )
  .map(([shape, filling]) => filled(shape, filling));
const address = fc
  .tuple(
    fc.integer({ min: 1, max: 9999 }),
    pick('Long Meadow Lane', 'Elm Street', 'West Kowalski Avenue', 'St. Anne Road', 'Oak Dr.'),
  )
  .map(([house, street]) => `${house} ${street}`)
  .filter((line) => !line.includes('St. Anne'));
const link = fc
  .tuple(
    pick('https://', 'http://www.', 'ftp://'),
    pick('example.org/~sarah', 'a.example/x?id=4#top'),
  )
  .map((parts) => parts.join(''));
const secret = digits(16).map((filling) => `sk-Ab${filling}`);

function filled(shape: string, filling: string): string {
  let at = 0;
  return shape.replaceAll('d', () => filling[at++] ?? '0');
}

/** A sentence, and what of it must not be sent. */
const sentence: fc.Arbitrary<{ text: string; things: string[] }> = fc.oneof(
  fill('Dear {},\n\n', fullName),
  fill('Please ask {} whether the report is ready. ', fullName),
  fill('My name is {} and I am sorry. ', fullName),
  fill('we met {} and {}; ', first, fullName),
  fill('Write to {} or call {}. ', email, phone),
  fill('The account {} belongs to {}, as you know. ', number, fullName),
  fill('They live at {}. ', address),
  fill('(see {}) ', link),
  fill('The key is {}\n', secret),
  fill('Kind regards,\n{}\n', fullName),
  fill('nothing personal here, in 2026, for 1,250 euros. '),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => ({ text: `${text} `, things: [] })),
  pick('[NAME_1] ', '[[email 2]] ', '[NAME_', '[SECRET_3', '] ').map((text) => ({
    text,
    things: [],
  })),
);

function fill(template: string, ...values: fc.Arbitrary<string>[]) {
  return fc.tuple(...values).map((things) => {
    let at = 0;
    return { text: template.replaceAll('{}', () => things[at++] ?? ''), things };
  });
}

const document = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((parts) => ({
  text: parts.map(({ text }) => text).join(''),
  things: parts.flatMap(({ things }) => things),
}));

describe('10,000 generated texts', () => {
  it('come back whole, in any pieces, and nothing personal is in what is sent', () => {
    const cuts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(document, cuts, ({ text, things }, lengths) => {
        const mask = new Mask();
        const sent = mask.hide(text).text;
        for (const thing of things) expect(sent).not.toContain(thing);
        expect(mask.restore(sent)).toBe(text);
        const restorer = mask.restorer();
        let heard = '';
        for (let at = 0, turn = 0; at < sent.length; turn++) {
          const length = lengths[turn % lengths.length] as number;
          heard += restorer.add(sent.slice(at, at + length));
          at += length;
        }
        expect(heard + restorer.end()).toBe(text);
      }),
      { numRuns: 10_000, seed: 8 },
    );
  });
});
