// Sentences for looking at the tones of the rewrite tool: our own, of everyday writing, in the tone that
// a user would want to leave. None of them, nor the patterns they follow, is in the training pairs.

export const CASUAL = [
  "Hey, so I talked to Maria yesterday and she's totally fine with the new dates.",
  "We can't really tell them that the money's gone, can we?",
  "I dunno, the whole thing looks kinda messy to me and it's gonna take ages to clean up.",
  "Grab the blue folder from my desk when you're in, it's got all the stuff for the 3 pm call.",
  "They didn't get back to us, so we're stuck with the old printer till Friday.",
  "It'd be awesome if you could swing by the shop and pick up 40 chairs.",
  "Turns out nobody's checked the numbers since March, which is pretty bad.",
  "I'm super happy with how the trip to Lisbon turned out!",
  "Yeah, we've been meaning to fix that door but there's always something else.",
  "You guys did great, and the boss couldn't stop talking about it.",
  'Sorry for the mess, my kid got into the paint again lol.',
  "That's a no from me, it just doesn't feel right.",
];

export const BLUNT = [
  'The heating in room 12 has been off since Tuesday. Get it fixed.',
  'Your slides are a mess and nobody could read the second chart.',
  'I am not doing this again. Find someone else for Saturday.',
  'Send me the tax papers before the end of May.',
  'You forgot the attachment again.',
  'Why did you cancel the order without asking me?',
  'Move the boxes out of the hall today.',
  'The soup was cold and the waiter ignored us for 30 minutes.',
  'Answer the phone when customers call.',
  'We will not pay for a machine that arrived with a broken handle.',
  'Tell Oliver that his parking permit is no longer valid.',
  'This chapter is far too long. Cut it.',
];

export const FORMAL = [
  'We regret that it is not possible to accommodate additional guests at this time.',
  'Prior to your departure, please ensure that all windows have been closed.',
  'The committee was unable to reach an agreement regarding the proposed modifications.',
  'I would be grateful if you could inform me of your decision by 14 June.',
  'Employees are required to obtain approval before they purchase any equipment.',
  'It is anticipated that construction will commence in September.',
  'The manufacturer does not accept responsibility for damage resulting from improper use.',
  'Should you require further assistance, do not hesitate to contact Mrs. Novak.',
  'The majority of the participants indicated that they were satisfied with the facilities.',
  'Numerous residents have expressed concern about the increase in traffic.',
  'He is currently employed as an assistant in the legal department.',
  'We have decided to terminate the agreement because the conditions were not fulfilled.',
];

export const WORDY = [
  'I just wanted to take a moment to let you know that we have received each and every one of the forms.',
  'Due to the fact that it was raining very heavily, the match, which had been planned for Sunday, did not take place.',
  'There are many people in our town who are of the opinion that the bus should run later in the evening.',
  'In order to be able to open the box, you first of all need to have the small key that comes with it.',
  'It should be noted that the report, which was written by Dana, is in actual fact finished at this point in time.',
  'What I am trying to say is that we basically do not really have enough time for the purpose of testing.',
  'The room was large in size and blue in color, and it had a view of the lake, which I liked a lot.',
  'At the end of the day, the final outcome of the vote will be decided by the members who are present.',
  'We came to the decision to make changes to the plan in view of the fact that costs had gone up by 20 percent.',
  'She gave us an explanation of the reasons why the trains, including the night train, were running late.',
  'In my personal opinion, I think that the garden is absolutely essential, although some do not agree.',
  'As you may already be aware, the office will be closed during the month of August, as it is every year.',
];
