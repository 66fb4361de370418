// What rewriting does to an answer without asking the model: words of another register, what is hung on a
// sentence, and thoughts that went or came. Sentences in, the whole sentence or verdict out.
import { expect, test } from 'vitest';
import { type Block, blocksOf, type Sentence, sentencesOf } from '../../tools/chunk.ts';
import { inRegister } from '../../tools/register.ts';
import { fitted, refusal } from '../../tools/rewording.ts';
import { withFewExclamations, withoutTrimmings } from '../../tools/trimmings.ts';
import { TONES } from '../../tools/wishes.ts';

test.each<[string, string]>([
  [
    "I'm sure it's fine, but we can't and won't.",
    'I am sure it is fine, but we cannot and will not.',
  ],
  [
    "They've got it, she'd like it, it's been read.",
    'They have got it, she would like it, it has been read.',
  ],
  ["Don't you think that it's finished?", "Don't you think that it's finished?"],
  [
    'Thanks for that, no worries about the delay lol',
    'Thank you for that, please do not worry about the delay',
  ],
  [
    "I've gotta go, and the kids wanna come ASAP.",
    'I have to go, and the children want to come as soon as possible.',
  ],
  [
    'It’s kinda cold, and we’re kinda freezing.',
    'It is rather cold, and we are more or less freezing.',
  ],
  [
    'Many thanks to my mom, whose `can\'t` is "don\'t".',
    'Many thanks to my mother, whose `can\'t` is "don\'t".',
  ],
  ['in the washing machine', 'In the washing machine'],
  ['npm can do that', 'npm can do that'],
  ["Mum says it is been a while and isn't free.", 'Mum says it has been a while and is not free.'],
  [
    "It's already been done; she's just left, he's always had dogs and he's run the shop.",
    "It has already been done; she's just left, he has always had dogs and he's run the shop.",
  ],
  ['Ok thanks, she thanks him for it.', 'Ok thank you, she thanks him for it.'],
  ["Why don't people care? Don't worry.", "Why don't people care? Do not worry."],
  [
    "I'd like 20 of them, they cost like 5 euros.",
    'I would like 20 of them, they cost about 5 euros.',
  ],
  ['Numbers such as 7 look like 10 people.', 'Numbers such as 7 look like 10 people.'],
  ["It was like ten dogs, it's like 20 miles.", 'It was like ten dogs, it is about 20 miles.'],
  [
    'She has no worries about it. No worries, Tom.',
    'She has no worries about it. That is no problem, Tom.',
  ],
  [
    'He thanks a lot of people, smiles, thanks Tom and goes.',
    'He thanks a lot of people, smiles, thanks Tom and goes.',
  ],
  [
    'He kids around; his kids\' friends saw "Kids" and Spy Kids.',
    'He kids around; his children\'s friends saw "Kids" and Spy Kids.',
  ],
  ['a bunch of roses and a bunch of new people', 'a bunch of roses and a number of new people'],
  [
    'My mum and dad run a mom-and-pop shop of dad jokes.',
    'My mother and father run a mom-and-pop shop of dad jokes.',
  ],
  [
    "What kinda bird was it? It kinda works, it's kinda cold.",
    'What kind of bird was it? It more or less works, it is rather cold.',
  ],
  [
    "Tom's gotta go, what's gotta be has gotta be, I've just gotta.",
    'Tom has to go, what has to be has to be, I have just gotta.',
  ],
  ['Wanna go home. He wanna sleep.', 'Want to go home. He wanna sleep.'],
  ["Won't Ben come? Do you know if Ann can't?", "Won't Ben come? Do you know if Ann cannot?"],
  [
    "When didn't your train come? It's late, isn't Tom?",
    "When didn't your train come? It is late, isn't Tom?",
  ],
  ["You shouldn't've. Don't anybody move.", "You shouldn't've. Don't anybody move."],
  [
    "What's it cost? What's Tom want? What's wrong?",
    "What's it cost? What's Tom want? What is wrong?",
  ],
  [
    "There's 20 of us, there's only two left, there's a bus.",
    "There's 20 of us, there's only two left, there is a bus.",
  ],
  [
    "He's clearly lost it, it's not yet been seen.",
    "He's clearly lost it, it has not yet been seen.",
  ],
  ["She's quit, he's spun it, it's almost gone.", "She's quit, he's spun it, it's almost gone."],
  ["IT'S LATE, I CAN'T COME", 'IT IS LATE, I CANNOT COME'],
  ["BTW, you CAN'T come ASAP.", "By the way, you CAN'T come as soon as possible."],
  ["O’Brien’s here, it's fine, ‘so’ it is.", 'O’Brien’s here, it is fine, ‘so’ it is.'],
])('formal: %j', (casual, formal) => {
  expect(inRegister(TONES['more-formal'], casual)).toBe(formal);
  expect(inRegister(TONES.simpler, casual)).toBe(casual);
});

test.each<[string, string]>([
  ['I am sure that it is fine, and we do not mind.', "I'm sure that it's fine, and we don't mind."],
  [
    'Thank you for that; I would like it as good as it is.',
    "Thanks for that; I'd like it as good as it is.",
  ],
  ['It does not only rain, I know who I am.', 'It does not only rain, I know who I am.'],
  [
    'We would like to thank you for all; thank you for coming.',
    "We'd like to thank you for all; thanks for coming.",
  ],
  [
    'I know who they are and how old it is now, and that they are here, whatever it is you need.',
    "I know who they are and how old it is now, and that they're here, whatever it is you need.",
  ],
  ['I am too, and he will too.', 'I am too, and he will too.'],
  [
    'I will if you will, he will tomorrow, I will go.',
    "I will if you will, he will tomorrow, I'll go.",
  ],
  ['Here you are again, what a day it is for us!', 'Here you are again, what a day it is for us!'],
  [
    'I know what time it is in Rome and that it is late.',
    "I know what time it is in Rome and that it's late.",
  ],
  [
    'The older you are the more you know the way it is in Rome.',
    'The older you are the more you know the way it is in Rome.',
  ],
  [
    'Behind it is a wall, the people next to you are loud.',
    'Behind it is a wall, the people next to you are loud.',
  ],
  ['All of you are welcome, doing it will help.', 'All of you are welcome, doing it will help.'],
  ['Could you have done it? You have done it.', "Could you have done it? You've done it."],
  [
    'All is in order to begin, we came in order to begin.',
    'All is in order to begin, we came to begin.',
  ],
  [
    'His last will not being found, he will not come.',
    "His last will not being found, he won't come.",
  ],
  [
    'You cannot but like it, that is to say: do NOT go.',
    'You cannot but like it, that is to say: do NOT go.',
  ],
  ['DO NOT TOUCH, I AM HERE', "DON'T TOUCH, I'M HERE"],
])('casual: %j', (formal, casual) => {
  expect(inRegister(TONES['more-casual'], formal)).toBe(casual);
});

test("the user's own words are of any register", () => {
  expect(inRegister(TONES.professional, "I'm gonna use gonna.", ['gonna'])).toBe(
    'I am gonna use gonna.',
  );
});

test.each<[string, string, string]>([
  ['Lena will ask.', 'I would like to inform you that Lena will ask.', 'Lena will ask.'],
  ['Use the main gate.', 'Oh, use the main gate, okay?', 'Use the main gate.'],
  ['Tom calls the bank', 'Tom calls the bank, and let me know if I can help', 'Tom calls the bank'],
  [
    'Do not use hot water.',
    'Please do not use hot water - thank you so much!',
    'Please do not use hot water.',
  ],
  [
    'The pool opens.',
    'Thanks for your patience! The pool opens. Thanks a lot!',
    'The pool opens. Thanks a lot!',
  ],
  ['Lena led the team.', 'Lena led the team. Thanks for your patience!', 'Lena led the team.'],
  [
    'it was once. I put it there',
    'It was once. Thanks so much! I put it there.',
    'It was once. I put it there.',
  ],
  ['Hey, it is me - Tom, right?', 'Hey, it is me - Tom, right?', 'Hey, it is me - Tom, right?'],
  ['The answer is correct.', 'The answer is right.', 'The answer is right.'],
  ['He said it is fine.', 'He said it was ok.', 'He said it was ok.'],
  ['Bring some friends.', 'Bring people you know.', 'Bring people you know.'],
  [
    'It was cheap, but we left.',
    'It was inexpensive - however, we departed.',
    'It was inexpensive - however, we departed.',
  ],
])('what is hung on %j goes: %j', (source, answer, expected) => {
  expect(withoutTrimmings(source, answer, { isFirst: true, isLast: true })).toBe(expected);
});

test.each<[string, string]>([
  ['u could ask Tom, he lent me his saw', 'I would like to ask Tom, as he lent me his saw.'],
  ['See you at the start on Monday,', 'I would like to see you at the start on Monday,'],
  ['Could you check the price with the caterer?', 'Could you please verify the price?'],
  [
    'If it is late, I want my money back.',
    'If it is late, I would be grateful if you could issue an additional payment.',
  ],
  [
    'Could you check with the caterer for about ten?',
    'Could you please verify for approximately ten?',
  ],
  ['I need it for work.', 'I would like to request permission to include this item in my work.'],
  [
    'Despite the rain the party was a success.',
    'The rain was a surprise, and the party was a great success.',
  ],
  ['It lasts six months or a year, whichever comes first.', 'It lasts six months or a year.'],
  ['Close it by hand, not with a wrench.', 'Close it by hand. Not with a wrench.'],
  [
    'The driver rang on the bell.',
    'It would be great if you could give the driver a ring on the bell.',
  ],
  ['The team agreed to hire one more.', 'I think the team agreed to hire one more.'],
  [
    "If I don't get it, I want my money back.",
    'If I do not get it, I would be grateful if you could issue an additional payment.',
  ],
  ['My mom is bringing her cake.', 'I would like to request permission to bring her cake.'],
  ['Maria reported that sales fell.', 'I would report that sales fell.'],
  ["Birgit doesn't have to come.", 'Please note that Birgit is not allowed to come.'],
  ['I received the bill yesterday.', "I received the bill from yesterday's party."],
  ['The boxes stand in water.', 'The boxes are floating in water.'],
  ['We left yesterday.', 'Anna and we left yesterday.'],
  ['How to clean the machine: first, empty the tank.', 'First, empty the tank.'],
])('%j is not said by %j', (source, answer) => {
  expect(refusal(source, answer, [], 'tone')).not.toBeNull();
});

test.each<[string, string, string]>([
  ['and Tom left', 'Tom left.', 'Tom left'],
  ['that NASA did it', 'NASA did it.', 'NASA did it'],
  ['but we left', 'However, we left.', 'however, we left'],
])(
  'what goes on from a piece before it begins small, but for names: %j as %j',
  (text, answer, expected) => {
    const [sentence] = sentencesOf(blocksOf(text)[0] as Block);
    const piece = { ...(sentence as Sentence), startsWhole: false };
    expect(fitted(piece, answer, { isFirst: false, isLast: false })).toBe(expected);
  },
);

test.each<[string, string]>([
  ['I already tried to see what the mill costs.', 'I attempted to see what the mill costs.'],
  [
    'Send me the file, the numbers are wrong.',
    'Could you send me the file, as the numbers are incorrect?',
  ],
  ['I got the bill yesterday.', 'I received the bill yesterday.'],
  [
    'I know a lot about roses, but they still die.',
    'I know a great deal about roses; however, they die.',
  ],
])('%j is said by %j', (source, answer) => {
  expect(refusal(source, answer, [], 'tone')).toBeNull();
});

test('who wants it shorter can do without a circumstance, and with a tone without none', () => {
  const [source, answer] = ['We came despite the rain in the morning.', 'We came in the morning.'];
  const verdicts = (['shorter', 'simpler', 'tone'] as const).map((freedom) =>
    refusal(source, answer, [], freedom),
  );
  expect(verdicts).toEqual([null, 'doubt', 'doubt']);
});

test.each<[string, string, string, string]>([
  ['It is late.', 'It is late!', '', 'It is late.'],
  ['It is late.', "It's late!", '', "It's late!"],
  ['It is late.', "It's late!", 'Hello there!', "It's late."],
  ['Thank you for it.', 'Thank you for it!', 'It is late.', 'Thank you for it!'],
  ['It is late', "It's late!", 'Well!', "It's late"],
  ['It is late!', "It's late!", 'Well!', "It's late!"],
])('%j as %j behind %j: %j', (source, answer, before, expected) => {
  expect(withFewExclamations(source, answer, before)).toBe(expected);
});
