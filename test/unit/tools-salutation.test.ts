// Greetings and farewells in another tone: the wish and the line -> the line.
import { expect, test } from 'vitest';
import { salutationIn } from '../../tools/salutation.ts';
import { SHORTER, TONES } from '../../tools/wishes.ts';

test.each<[string, string, string | null]>([
  [TONES['more-formal'], 'hey dave,', 'Dear Dave,'],
  [TONES['more-formal'], 'Hi there!', 'Hello!'],
  [TONES['more-formal'], 'Dear Ms. Kaya,', 'Dear Ms. Kaya,'],
  [TONES['more-formal'], 'good morning all,', 'Good morning all,'],
  [TONES.professional, 'Cheers,', 'Kind regards,'],
  [TONES.professional, 'Cheers!', 'Thank you!'],
  [TONES.professional, 'Thanks!', 'Thank you!'],
  [TONES['more-casual'], 'Dear Aunt Marjorie,', 'Hi Aunt Marjorie,'],
  [TONES['more-casual'], 'Dear Sir or Madam,', 'Dear Sir or Madam,'],
  [TONES.friendly, 'Yours sincerely', 'Best wishes'],
  [TONES.simpler, 'To whom it may concern,', 'To whom it may concern,'],
  [SHORTER, 'Dear Ms. Kaya,', 'Dear Ms. Kaya,'],
  [TONES['more-formal'], 'hi dave and dr. smith,', 'Dear Dave and Dr. Smith,'],
  [TONES['more-formal'], 'Hi Hunter,', 'Dear Hunter,'],
  [TONES['more-formal'], 'hi mum!', 'Dear Mum,'],
  [TONES['more-formal'], 'hey you guys,', 'Dear all,'],
  [TONES['more-formal'], 'Hi everybody,', 'Dear Everybody,'],
  [TONES['more-formal'], 'Hi from Rome!', null],
  [TONES['more-formal'], 'Hey guess what!', null],
  [TONES['more-formal'], 'Hi quick question,', null],
  [TONES['more-formal'], 'Hello again Dave,', null],
  [TONES['more-formal'], "Hi I'm Ann,", null],
  [TONES['more-formal'], 'Hi Ann here,', null],
  [TONES['more-formal'], 'Hello World!', null],
  [TONES['more-formal'], 'hey mate,', null],
  [TONES['more-formal'], 'HEY STOP THAT!', null],
  [TONES['more-casual'], 'Dear me!', 'Dear me!'],
  [TONES['more-casual'], 'Dear God,', 'Dear God,'],
  [TONES['more-formal'], 'hey are you coming', null],
  [TONES['more-formal'], 'Dear Ann, thanks for the book,', null],
  [TONES['more-formal'], 'The boiler is out again,', null],
])('%s %j: %j', (instruction, line, expected) => {
  expect(salutationIn(instruction, line)).toBe(expected);
});
