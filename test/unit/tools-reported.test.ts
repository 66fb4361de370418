// What chats and letters say, told of who says it: the text in, the whole of what the summarizer reads out.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reported, toldOf } from '../../tools/reported.ts';
import { utterancesOf } from '../../tools/voices.ts';

const told = (said: string, listener: string | null = 'Ben') =>
  reported({ speaker: 'Ann', listener, said });

test.each([
  ["I can't lead the hike, my knee is worse.", "Ann can't lead the hike, Ann's knee is worse."],
  ["ok, i'll call the number", 'Ann will call the number.'],
  ['I really like your new hall.', "Ann really likes Ben's new hall."],
  ["I've lost the key that you lent me.", 'Ann has lost the key that Ben lent Ann.'],
  ['I bought bread and you have the salt.', 'Ann bought bread and Ben has the salt.'],
  ['dont tell the landlord', 'Ann tells Ben not to tell the landlord.'],
  ['Take the tram at nine, Ben!', 'Ann tells Ben to take the tram at nine.'],
  ['Could you please send me your address?', "Ann asks Ben to send Ann Ben's address."],
  ['Take it back, please.', 'Ann asks Ben to take it back.'],
  ['Do you think you could maybe wait for him?', 'Ann asks Ben to wait for him.'],
  ['Can I see the room tomorrow?', 'Ann asks whether Ann can see the room tomorrow.'],
  ['Will you be late on Friday?', 'Ann asks whether Ben will be late on Friday.'],
  ['Can you hear the baby at night?', 'Ann asks whether Ben can hear the baby at night.'],
  ['Could you have a look at it?', 'Ann asks Ben to have a look at it.'],
  ['Do you want the big one?', 'Ann asks whether Ben wants the big one.'],
  ['Who picks her up?', 'Ann asks who picks her up.'],
  ["Let's meet at the lake.", 'Ann suggests that they meet at the lake.'],
  ['You should go to Mr Okafor.', 'Ann says that Ben should go to Mr Okafor.'],
  ["We're back since Monday.", 'Ann says that they are back since Monday.'],
  ['The ferry leaves at 9:30.', 'The ferry leaves at 9:30.'],
  ['Tell me what I can do.', 'Ann tells Ben to tell Ann what Ann can do.'],
  ['Please tell me what can I do.', 'Ann asks Ben to tell Ann what can Ann do.'],
  ["I'd been ill, I'd called you.", 'Ann had been ill, Ann had called Ben.'],
  ["We'd better go, we'd been there.", "Ann says that they'd better go, they'd been there."],
  ['Tom and I are late.', 'Tom and Ann are late.'],
  ['You and I have to go.', 'Ann says that Ben and Ann have to go.'],
  ['Tom drove you home.', 'Ann says that Tom drove Ben home.'],
  ['Tom makes you laugh.', 'Ann says that Tom makes Ben laugh.'],
  ['The help you need is here.', 'Ann says that the help Ben needs is here.'],
  ['I live in the US near a coal mine.', 'Ann lives in the US near a coal mine.'],
  ['Tom was ill last week.', 'Tom was ill last week.'],
  ['Mum says you sing well.', 'Ann says that Mum says Ben sings well.'],
  ['No dogs are allowed in my house.', "No dogs are allowed in Ann's house."],
  ['No, I can come.', 'Ann can come.'],
  ["no problem, I'll do it", 'Ann will do it.'],
  ['You know, I am tired.', 'Ann is tired.'],
  ['I crept out of my room.', "Ann crept out of Ann's room."],
  ['Please do come to the party.', 'Ann asks Ben to come to the party.'],
  ['Could you stop it, please?', 'Ann asks Ben to stop it.'],
  ['Can you speak French?', 'Ann asks whether Ben can speak French.'],
  ['Could you sleep last night?', 'Ann asks whether Ben could sleep last night.'],
  ['Will you go by train?', 'Ann asks whether Ben will go by train.'],
  ['Do you think you can win?', 'Ann asks whether Ben thinks Ben can win.'],
  ['Pick up the mail.', 'Ann tells Ben to pick up the mail.'],
  ['Check out this article.', 'Ann tells Ben to check out this article.'],
  ['my friends and I are planning a trip', "Ann's friends and Ann are planning a trip."],
  ["I'm broke and I owe you rent.", 'Ann is broke and Ann owes Ben rent.'],
  ['I heard you were ill.', 'Ann heard Ben was ill.'],
  ["I'll tell you all about it.", 'Ann will tell Ben all about it.'],
  ['I guess we can go and see it.', 'Ann guesses they can go and see it.'],
  ['Are you in a hurry, sir?', 'Ann asks whether Ben is in a hurry.'],
  ['Excuse me, I need your help.', "Ann needs Ben's help."],
  ['Now, tell me about your work.', "Ann tells Ben to tell Ann about Ben's work."],
])('%j of Ann to Ben is %j', (said, expected) => {
  expect(told(said)).toBe(expected);
});

test.each([
  ['what may be present or past', 'I put the papers on your desk.'],
  ['a verb that "and" joins to one that changed', 'I go there and see him.'],
  ['who leans on the sentence before', 'He drives an ambulance.'],
  ['what is said by somebody else', 'She told me: "I come at nine."'],
  ['a remark without a verb', 'About fifteen thousand, more or less.'],
  ['a second question', 'Can you eat nuts or are you allergic?'],
  ['somebody called by a name that is not the label', 'Anna, you are singing again.'],
  ['a word in the place of another', 'Thank you for you’re quick answer.'],
  ['a past that is a verb of its own', 'I wound the clock.'],
  ['"lay" of two verbs', 'I lay the table.'],
  ['"I\'d" before what is past or not', "I'd come home early."],
  ['two verbs in one word', "I'll've left by then."],
  ['"and" with a verb behind "am"', 'I am tired and want to go home.'],
  ['"and" with "am"', 'I was late and am sorry.'],
  ['"and" with an adverb between', "I'm ill, but still work."],
  ['"then" with a verb', 'I wash the car, then dry it.'],
  ['what is before its subject', 'I do like it and so do you.'],
  ['a comma before the verb', 'I, too, like cake.'],
  ['what somebody is seen doing', 'I heard you sing.'],
  ['several readers', 'You two are late.'],
  ['several who are loved', 'I love you all.'],
  ['one of several', 'One of you is late.'],
  ['two readers', 'I can arrange it between you 2.'],
  ['what is said when something is given', 'Here you are.'],
  ['a remark in the form of an order', "Don't tell me you are late."],
  ['a name for the reader', 'You idiot took my bike.'],
  ['advice', 'If I were you, I would go.'],
  ['a wish', 'I insist that you be there.'],
  ['a number that is no "I"', 'World War I was bad.'],
  ['thanks that are said', 'I want to say thank you.'],
  ['thanks for something', 'Thanks for the cake you sent.'],
  ['a regret about the reader', 'Sorry you are ill.'],
  ['who would be lost', 'But for you I would be lost.'],
  ['what one does oneself', 'Can I do it myself?'],
  ['who is asked with others', 'Are you two coming?'],
  ['who is asked with somebody', 'Could you and Tom come?'],
  ['somebody else', 'Can someone else help?'],
  ['a second question of oneself', 'Should I stay or should I go?'],
  ['a question for an order or not', 'Can you not come earlier?'],
  ['who somebody is', 'Who are you?'],
  ['whom somebody sees', 'Who did Tom see?'],
  ['a lost "I" before "not"', "Don't know what to do."],
  ['a lost "I" before a need', 'Need the car today.'],
  ['a lost "I" to the reader', 'Talk to you later.'],
  ['a noun that is a verb too', 'Work at the office was hard.'],
  ['a noun and no order', 'Change of plan.'],
  ['an order for milk', 'Milk in my coffee, please.'],
  ['a noun behind please', 'Please, work is over.'],
  ['a way to say it', "Let's face it, we lost."],
])('%s is left in its own words', (_, said) => {
  expect(told(said)).toBeNull();
});

test('nobody in particular is not given a name', () => {
  expect(told('you can have mine', null)).toBeNull();
  expect(told('I can take the bus', null)).toBe('Ann can take the bus.');
});

test.each([
  [
    'Hey Priya, the boiler man comes at ten. Could you let him in? I owe you a dinner! Love, Hanneke',
    `The boiler man comes at ten.
Hanneke asks Priya to let him in.
Hanneke owes Priya a dinner.`,
  ],
  ['Hi all - the hall is closed today. - Bo', 'The hall is closed today.'],
])('a letter in one paragraph: %s', (letter, expected) => {
  expect(toldOf(letter)).toBe(expected);
});

test.each([
  ['of a team', 'Hi Anna,\nI need your help. You can send it.\n\nBest\nThe Smiths'],
  ['of a role', 'Hi Anna,\nI need your help. You can send it.\n\nBest\nP. Jones\nCustomer Care'],
  ['with a wish', 'Hi Anna,\nI need your help. You can send it.\nHappy Easter'],
  ['with a day', 'Hi Anna,\nI need your help. You can send it.\nSee you on Monday'],
  ['with a place', 'Hi Anna,\nI need your help. You can send it.\nSee you in New Yorkshire'],
])('a letter that ends %s is of nobody in particular', (_, letter) => {
  expect(toldOf(letter)).toBe(letter);
});

test.each([
  ['Dear Hiring Manager', 'Ann: I need your help.\nAnn: You can send it.'],
  ['Dear Parents', 'Ann: I need your help.\nAnn: You can send it.'],
  ['Hi Quick question', 'Ann: I need your help.\nAnn: You can send it.'],
  ['Dear Ann', 'Ann: I need your help.\nAnn: You can send it.'],
  ['Dear Aunt Maud', "Ann needs Aunt Maud's help.\nAnn says that Aunt Maud can send it."],
])('%s, who may be several or nobody, is given no name', (greeting, expected) => {
  expect(toldOf(`${greeting},\nI need your help. You can send it.\n\nBest\nAnn`)).toBe(expected);
});

test.each([
  'Monday: I met Tom.\nTuesday: I met Ann. You know her.',
  'Step 1: You open the box.\nStep 2: You take the key.',
  'Q: Can I bring my dog?\nA: Yes, you can.',
])('what is no chat is left as it is: %j', (text) => {
  expect(toldOf(text)).toBe(text);
});

test.each(['Matt', 'Hunter', 'Joey Wu', 'DF', 'Mr. Brown'])('%s may sign', (name) => {
  const [first] = utterancesOf(`Hi Anna,\nI need your help.\n\nBest\n${name}`);
  expect(first?.speaker).toBe(name.startsWith('Joey') ? 'Joey' : name);
});

test('who is called "Me" or is two is told nothing of', () => {
  const chat = 'Me: I am late.\nAnn and Tom: We see you.\nMum: I know you.';
  expect(toldOf(chat)).toBe(chat);
});

test('a remark to somebody is no letter', () => {
  const text = 'Hey Priya, the boiler man comes at ten. He is from Ghent. Love is all, said Bo.';
  expect(toldOf(text)).toBe(text);
});

test('a chat of several, with calls by name and lines that hurry', () => {
  const chat = `Ines: team, i can't lead the hike on Sunday. my knee is worse
Aleks: oh. shall we cancel?
Ines: no! Roberta knows the way
Mohan: Roberta, can you send me the route?`;
  expect(toldOf(chat)).toBe(`Ines can't lead the hike on Sunday.
Ines's knee is worse.
Aleks: oh.
Aleks asks whether they shall cancel.
Ines: no!
Roberta knows the way.
Mohan: Roberta, can you send me the route?`);
});

test('a letter by who signs it, to who is greeted', () => {
  const letter = `Subject: the bike
Dear Mr. Okafor,

I have seen your bike in the library. Could you tell me the price?
We live next door.

Kind regards
Zofia Lindqvist`;
  expect(toldOf(letter)).toBe(`Zofia has seen Mr. Okafor's bike in the library.
Zofia asks Mr. Okafor to tell Zofia the price.
Zofia says that they live next door.`);
});

test.each([
  'With friendly greetings\ni.A. Kerstin Vogel\nAfter Sales',
  'Yours ever,\nKerstin Vogel\nTreasurer, Little Hanbury Bowls Club\n+44 20 7946 0000',
])('who signs stands above what he is: %j', (end) => {
  expect(utterancesOf(`Dear Mr. Collins,\n\nWe have the pump. It leaks.\n\n${end}`)).toEqual(
    ['We have the pump.', 'It leaks.'].map((said) => ({
      speaker: 'Kerstin',
      listener: 'Mr. Collins',
      said,
    })),
  );
});

test('no line of a letter is taken for its greeting or its end that is none', () => {
  const letter = `I have three questions about the flat.
Hello again,
With the new pump the cellar stays dry.
Many tenants have thanked us.
With kind regards
Ann`;
  expect(toldOf(letter)).toBe(`Ann has three questions about the flat.
Ann: Hello again,
With the new pump the cellar stays dry.
Ann says that many tenants have thanked them.`);
});

test.each([
  ['an article', 'I am a rock, says the song. The song is old.\nNobody knows who wrote it.'],
  ['a chat with something before it', 'All are here.\nAnn: I go first.\nBen: I go second.'],
  ['a letter that nobody signs', 'Dear Anna,\nI have your key and I will bring it on Monday.'],
  [
    'a letter in a letter',
    'Hi Anna,\nI agree.\nBo\n\nOn 4 May Anna wrote:\n> I am against it.\nAnna',
  ],
  [
    'a form',
    'Name: Ann\nTown: Osk\nThe rest of it\nis in free words,\nline after line,\nfor those who read.',
  ],
])('%s is left as it is', (_, text) => {
  expect(toldOf(text)).toBe(text);
});

test('each sentence of a chat is told once, in order, and of nobody who is not in it', () => {
  const name = fc.constantFrom('Ann', 'Ben', 'Cem', '#Person1#');
  const said = fc
    .array(
      fc.constantFrom(
        'I',
        'you',
        'have',
        'my',
        'put',
        'the',
        'bus',
        'can',
        'go',
        'and',
        'please',
        '?',
        'we',
      ),
      {
        minLength: 1,
        maxLength: 9,
      },
    )
    .map((words) => words.join(' '));
  const chat = fc.array(fc.tuple(name, said), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(chat, (turns) => {
      const text = turns.map(([speaker, words]) => `${speaker}: ${words}`).join('\n');
      const lines = toldOf(text).split('\n');
      const utterances = utterancesOf(text);
      const speakers = new Set<string>(turns.map(([speaker]) => speaker));
      if (speakers.size < 2) return;
      expect(lines).toHaveLength(utterances.length);
      for (const [index, line] of lines.entries()) {
        const { speaker = '', said = '' } = utterances[index] ?? {};
        const isLeft = line === `${speaker}: ${said}`;
        expect(isLeft || !/\b(?:I|my|you|we)\b/.test(line)).toBe(true);
        for (const other of ['Ann', 'Ben', 'Cem', '#Person1#']) {
          if (!speakers.has(other)) expect(line).not.toContain(other);
        }
      }
    }),
  );
});
