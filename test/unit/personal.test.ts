// What counts as personal information by its form, and that the check digits are computed, not guessed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as checksums from '../../contract/checksums.ts';
import { findPersonal, replacePersonal } from '../../contract/personal.ts';

const mask = (text: string) => replacePersonal(text, findPersonal(text), ({ kind }) => `<${kind}>`);

test('what tells who or where somebody is is found by its form and its check digits', () => {
  const text = `Write to jane.o'neil+news@mail.example.co.uk, or jane_x@example.org.
Her card 4111 1111 1111 1111 (not 4111 1111 1111 1112), the other 3782-822463-10005.
Pay to DE89 3704 0044 0532 0130 00 or GB82WEST12345698765432, not to DE88 3704 0044 0532 0130 00.
US 219-09-9999, not 666-09-9999; UK AB 12 34 56 C; Canada 130 692 544.
Spain 12345678Z and X1234567L, not 12345678A; France 2 55 08 14 168 025 38; Italy RSSMRA85T10A562S.
Germany 86095742719, Poland 44051401359, Brazil 529.982.247-25, Sweden 811218-9876.
China 11010519491231002X, India 2341 2341 2346.
Servers 192.0.2.17 and 2001:db8::ff00:42:8329, but version 1.2.3 and 127.0.0.1.
Call +44 20 7946 0958, (212) 555-0123, 713-345-6687 or 01632 960 983.
She lives at 221B Baker Street, her office is at 1200 N. Main St., Suite 4, Springfield, IL 62704.
In 1914-1918 and on 2015-11-25 nothing: 3,000,000 men, the 1929 Wall Street crash, ISBN 978-3-16-148410-0, 12:30.`;
  expect(mask(text)).toMatchInlineSnapshot(`
    "Write to <e-mail>, or <e-mail>.
    Her card <card> (not 4111 1111 1111 1112), the other <card>.
    Pay to <iban> or <iban>, not to DE88 3704 0044 0532 0130 00.
    US <national id>, not 666-09-9999; UK <national id>; Canada <national id>.
    Spain <national id> and <national id>, not 12345678A; France <national id>; Italy <national id>.
    Germany <national id>, Poland <national id>, Brazil <national id>, Sweden <national id>.
    China <national id>, India <national id>.
    Servers <ip address> and <ip address>, but version 1.2.3 and 127.0.0.1.
    Call <phone>, <phone>, <phone> or <phone>.
    She lives at <street address>, her office is at <street address>.
    In 1914-1918 and on 2015-11-25 nothing: 3,000,000 men, the 1929 Wall Street crash, ISBN 978-3-16-148410-0, 12:30."
  `);
});

/** The digits whose last one makes them valid: exactly one of ten for a check digit modulo ten or more. */
const completions = (valid: (digits: string) => boolean, digits: string) =>
  [...'0123456789X'].filter((last) => valid(digits + last));
const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });

test('each check digit has one right value, and one wrong digit is always noticed', () => {
  const { passesLuhn, isPolishId, isIndianId, isBrazilianId } = checksums;
  fc.assert(
    fc.property(digits(15), fc.nat(14), fc.integer({ min: 1, max: 9 }), (body, place, other) => {
      const [last, ...more] = completions(passesLuhn, body);
      expect(more).toEqual([]);
      const changed = (Number(body[place]) + other) % 10;
      const wrong = body.slice(0, place) + changed + body.slice(place + 1);
      expect(passesLuhn(wrong + last)).toBe(false);
    }),
  );
  fc.assert(
    fc.property(digits(11), fc.nat(10), fc.nat(9), fc.boolean(), (rest, place, other, swap) => {
      const body = `2${rest.slice(1)}`;
      const [last, ...more] = completions(isIndianId, body);
      expect(more).toEqual([]);
      const letters = [...body, last as string];
      // Verhoeff also notices two neighbours that changed places.
      if (swap) letters.splice(place, 2, letters[place + 1] as string, letters[place] as string);
      else letters[place] = String(other);
      const changed = letters.join('');
      expect(isIndianId(changed)).toBe(changed === body + last);
    }),
  );
  fc.assert(
    fc.property(digits(9), (body) => {
      fc.pre(!/^(\d)\1*$/.test(body));
      const valid = Array.from({ length: 100 }, (_, end) => String(end).padStart(2, '0'));
      expect(valid.filter((end) => isBrazilianId(body + end))).toHaveLength(1);
    }),
  );
  fc.assert(
    fc.property(digits(4), (serial) => {
      expect(completions(isPolishId, `440514${serial}`)).toHaveLength(1);
    }),
  );
});

test('an IBAN with any single wrong character is none', () => {
  const right = 'GB82WEST12345698765432';
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 21 }), fc.nat(9), (place, digit) => {
      const wrong = right.slice(0, place) + digit + right.slice(place + 1);
      expect(checksums.isIban(wrong)).toBe(wrong === right);
    }),
  );
  expect(checksums.isIban(right.slice(0, -1))).toBe(false);
});

test('spans never overlap and stand in order, whatever the text', () => {
  const piece = fc.constantFrom(
    'a@b.co',
    '4111111111111111',
    '+44 20 7946 0958',
    '1.2.3.4',
    ' ',
    '-',
    '9',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const spans = findPersonal(text);
      let at = 0;
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(replacePersonal(text, spans, ({ start, end }) => text.slice(start, end))).toBe(text);
    }),
  );
});
