// What is looked for in a sentence beside the model: text in, with each suspicion; and which of them its word decides.
import { expect, test } from 'vitest';
import { ProofreadOptions } from '../../contract/task.ts';
import { CERTAIN } from '../../tools/confusions.ts';
import { proofread } from '../../tools/proofread.ts';
import { suspicionsIn } from '../../tools/suspicions.ts';
import { collect, scriptedModel } from './tools-model.ts';

/** The text with each suspicion as `[before|after]`. */
function suspicions(text: string): string {
  return suspicionsIn(text).reduceRight(
    (marked, { start, end, replacements }) =>
      `${marked.slice(0, start)}[${marked.slice(start, end)}|${replacements[0]}]${marked.slice(end)}`,
    text,
  );
}

test.each([
  "[Its|It's] a pity, and [im|I'm] sure [hows|how's] it going was all he said.",
  "We should [of|have] told him, but you can of course ask; it's [an other|another] matter.",
  "[ill|I'll] pick you up, but he is ill just now. I think [his|he's] going to be bored.",
  "Don't forget [you're|your] keys; you're right, and you're going home.",
  'They like [there|their] dog. There is one. They put it there for us.',
  "[Your|You're] welcome to come [to|too], if it is not [to|too] late.",
  'Let me [no|know] if our [hole|whole] team gets an error [massage|message] [everyday|every day].',
  'Could you [say|tell] me how [many|much] time it takes? It is [more bigger|bigger], neither good [or|nor] bad.',
  'On [sunday|Sunday] [mr j|Mr J]ones meets [oliver|Oliver] in [january|January]; may he march on.',
  'It takes 20 ms per request. The dr yesterday said so, [mrs w|Mrs W]hite and [dr m|Dr M]aria did not; 4 Oak dr near the mr and mrs.',
  'Ok, see you [than|then]',
  "I [wont|won't] go, as is my wont. Ok [lets|let's] take it, it lets us go; and [its|it's] 12 pounds more.",
  "She [don't|doesn't] care, they don't either, and he [dont|doesn't] know.",
  "[whats about|what about] the 9:40? And what's about to happen? [Whats about|What about] you? [whats|what's] up",
  "Is it [Leilas|Leila's] mum, or [annas|Anna's] car? James house, the chess team, Leilas are here.",
  "I look forward to [here|hearing] from you, she looks forward to [hear|hearing] about it. I'm here from Monday, and never [here|hear] about it; we want to be here.",
  "Is it [your's|yours] or [her’s|hers]? It is Ann's.",
  "[Lets|Let's] go; he opens it and [lets|let's] go. Ok [lets|let's] eat.",
  'If you [are |]agree, she [is agree|agrees] too; they are agreed.',
  "I [leaved|left] it; she has [catched|caught] it, didn't [buyed|buy] it; the tree [leaved|left] early and he lied.",
  'Did anyone [seen|see] it, and did you [went|go] there? He did, they went. I do, and found it.',
  "[its|it's] in my bag since [may|May], [at|on] Friday. It may be in [march|March] or may not; of march music.",
  '[There is a lot of tourists|There are a lot of tourists], there is a lot of news; [the most of them|most of them] make the most of it.',
  '[How do you call this|What do you call this]? We [enjoyed very much our stay|enjoyed our stay very much], [born at 1998|born in 1998], because of the [whether|weather].',
  'I [have made my homework|have done my homework] in [english|English]; we [discussed about |discussed ]it over french fries.',
  'I [know why did he stop|know why he stopped], and I [know when did they visit|know when they visited].',
  'An everyday task, its colour, the whole team, to go to small talk, IM and ILL.',
  "Can you [explain me|explain to me] how it works? I'll [explain you everything|explain everything to you].",
  'I [want that he comes|want him to come], she [made me to wait|made me wait] and [suggested to take|suggested taking] a bus.',
  'I wonder if it would be better [if I would have|if I had] time. [I have seen|I saw] him yesterday; I have been here since last week.',
  '[Yesterday I eat|Yesterday I ate] [since two hours|for two hours]. [She is working|She has been working] here since 2019, as [he has 25 years|he is 25 years old].',
  'They [asked me where do I live|asked me where I live], but [know what is his name|know what his name is].',
  '[What means this word|What does this word mean]? And [how much costs the breakfast|how much does the breakfast cost] for two?',
  '[Although it rained, but |Although it rained, ]we went, [more taller|taller] and [less tired then |less tired than ]before.',
  "I think [there|they're] always late, and [there|they're] not coming; it is there, always. [their|they're] not here, their late uncle is.",
  "[your|you're] both heroes, your cold hands. [its|it's] heavy, and its cold nose. The report for [march|March], we left for march music.",
  "[The lift doesn't work |The lift hasn't worked ]for two weeks, [the lights don't work |the lights haven't worked ]since Monday; they don't work for us.",
  "Gregor: [i|I] can come and [i|I] don't mind, so am i; I can, for i in range, let i be 3, vol. i, a[i] has it.",
  'He [learned us |taught us ]how; we learned how. I [hardly never|hardly ever] go. I [am thinking to sell|am thinking of selling] it, [capable to work|capable of working].',
  'A man of 30[ years old |-year-old ]student age is 22 years old and tired. I [made some nice photos|took some nice photos], we made a photo album.',
  '[Your alarm is ringing|Your alarm has been ringing] [since half an hour|for half an hour]. [Someone who |Someone who is ]interested in it left. [turkish|Turkish] tea.',
  "[Whos coming|Who's coming], and [who's jacket is|whose jacket is] this? [I use to play|I used to play], which I use to play.",
  "[Your|You're] welcome. Don't [loose|lose] it, it was too loose; I need some [advise|advice], as I would [advice|advise] you.",
  'I [seen|saw] him; have I seen him? I wonder [weather|whether] we [new|knew] that; how much people can do, [much|many] people know.',
  'We [arrived to|arrived in] London, arrived to help, and are [married with|married to] a doctor.',
  'The [film was interested|film was interesting], [I am boring|I am bored]. I [prefer tea than|prefer tea to] coffee, which [took me an hour for making|took me an hour to make].',
  "[When I will arrive|When I arrive], I will call. I don't know when I will arrive. [I am used to wake|I am used to waking] up [on 9 pm|at 9 pm].",
  '[I think is a|I think it is a] good idea that [how it looks like|what it looks like] is [more big than|bigger than] a dog, [bigger as |bigger than ]mine, smaller as it goes.',
  'I [search a flat|search for a flat], and we searched a house. It was [in the internet|on the internet], [at every day|every day].',
  "[Has anyone a |Does anyone have a ]pen? She [doesn't likes|doesn't like] it; she [sings very good|sings very well].",
  "[Do you can |Can you ]help? Why don't engineers like it, if [they don't likes|they don't like] it?",
  '[How is called this|What is this called]? [My hairs are|My hair is] long. It is.',
  'He [is good student|is a good student], as good students are. Ask me [before end of month|before the end of the month].',
  '[Everybody know|Everybody knows] it, and let everybody know. No one need go. It was the [best meal I ever had|best meal I have ever had].',
  '[One of my friend|One of my friends] came, and one of my friend groups went.',
  "I [don't have no |don't have any ]money, and have no money; he couldn't say no to it.",
  '[Where you were|Where were you] last night?',
  '[How old you are|How old are you]?',
  'We [enjoyed a lot the trip|enjoyed the trip a lot].',
  '[My parents they live|My parents live] here. The parents they have are kind.',
  '[My children they live|My children live] here.',
  'My parents he is.',
  '[Is very important to|It is very important to] sleep, and [he goes always|he always goes] to bed.',
  'We met [the both brothers|both brothers] there. [Sorry for be|Sorry for being] so late.',
  '[Until when do you |By when do you ]need it?',
  "I stay [at my sisters|at my sister's] until May, with my sisters. We had [to less chairs|too few chairs], which leads to less fun; he has [to less|too little].",
  "[My laptop dont|My laptop doesn't] start, people don't know why, and [he always forget|he always forgets] it; let him always forget.",
  'Come [at the 5th|on the 5th] of May. Have you [ever been in |ever been to ]Rome? [Send it to me until |Send it to me by ]Friday, and wait until Friday.',
  "[The most people |Most people ]here agree. [There's many |There are many ]shops, there's many a slip.",
  "We [haven't no |haven't any ]bread, no longer. [I am not agree|I do not agree], not agreed.",
  "He came [with two hours late|two hours late]; I [can't hardly|can hardly] wait, [between you and I|between you and me].",
  'I [nearly felt |nearly fell ]on the stairs [at 14 November|on 14 November]; he almost felt sorry at 14. [Fix it until |Fix it by ]Friday.',
  'What do we eat [than|then]? It is bigger than that.',
  '[I write you|I am writing to you] because of the pump; I write you a song. [Thank you for your comprehension|Thank you for your understanding].',
  'The [bath room|bathroom], [news papers|newspapers], with out and [with out|without] a car; an [amount of people|number of people], an amount of water.',
  '[I laid in bed|I lay in bed]; I laid the table, and she [did really good |did really well ]at it, or did good things.',
  'It [is quiet |is quite ]urgent, and is quiet in here.',
  '[Me and my sister is|My sister and I are] here, and [I live|I have been living] here since 2015.',
])('%s', (marked) => {
  const text = marked.replace(/\[([^|]*)\|[^\]]*\]/g, '$1');
  expect(suspicions(text).replace('[to|too] small', 'to small')).toBe(marked);
});

test.each([
  'It must of necessity fail, he would of late agree, and the might of Rome fell.',
  'An other-worldly light; he got an other than honorable discharge.',
  "What's about a mile long? The whats and the whys, the hows that matter, the WHOs latest report.",
  'Skip forward to here about ten minutes in; he is never here of late.',
  "Who's talking is the boss, and who's responsible is the question.",
  'How is this called from JavaScript?',
  'How do you call this function?',
  'Do you can your own tomatoes?',
  'Explain it to us; nobody explains you the way she does.',
  'He told that story again, and everyone I told that it was over cried.',
  'You only appreciate if you lose. They allot of their time little. Since long time series help, we keep them.',
  'She was made a party to the suit, as they make sports cars and make a party of four.',
  'Most older people agree, we need more lower-income homes, most best-sellers are short.',
  'He was nine years old before that happened; my son, 4 years old then, cried. At 40 years old he left.',
  'In the age of uncertainty, in the age of security cameras, in the age of 280 characters, we go on.',
  'She is good company, and one of our team is ill.',
  'The most people want is rest.',
  'The most people are willing to pay is five euros.',
  "There is a lot of chaos, emphasis on speed; there is a lot of bias. There is 20 minutes left, and there's two weeks left.",
  'Why did that decision take so long? It does our efforts justice. Did your efforts pay off?',
  'It makes homework fun, and they made homework optional.',
  'It was discussed about a week ago; they discussed about ten options.',
  'They lost the plane over the Atlantic. The village lost the bus in 2010. I lost the train of thought.',
  "Thank you for your patients' data, and for your comprehension questions.",
  'We prefer larger than life, prefer more than one, and prefer it hotter than this.',
  "We agreed on 2 pm, and the dial stopped on 12 o'clock. She was born at 0300, born at 2500 grams.",
  'Contact us under the new law. They searched a drawer, a folder and a building.',
  "Trust in the internet is low; there's a hole in the internet.",
  'He wrote good, clean prose, and they play good and bad guys.',
  'Send it by end of day; by end of year we had doubled.',
  'He looked at his friends and laughed, as he was angry at his brothers.',
  'It makes photos sharper, and they made photo frames.',
  'At the 3rd of the four lights. She lives at 5 May Street. Look at 14 November for details.',
  "I have never been in London so long, and it has never been in Japan's interest.",
  "I can't give you an answer until Monday, don't send it until Friday, and we deliver pizza until 11 pm.",
  'Give me until Friday, and tell them to wait until Monday. I need it until the 12th.',
  'I almost felt on top of the world.',
  'The street is quiet late at night, and he was quiet a while.',
  'Who are you faster than?',
  'I love how she looks like her mother.',
  'What means do we have?',
  'What costs are covered?',
  'What costs a pound?',
  'What a news story! What a weather forecast says.',
  'Has he any children?',
  'When you come home do you cook?',
  'Until when can I send parcels?',
  "Would he have known yesterday? I've seen the film you recommended last week.",
  "She has published last year's data, and I have finished the report he began yesterday. We have grown 5% over last year.",
  'If it would be helpful, I can call. Please check if it would be possible. As if he would have cared!',
  'If they want we go home.',
  "He's been here since two days before Easter. Since ten days is a long time, we left.",
  'They are closing since Friday is a holiday. I am writing because I have been ill since Monday.',
  'The tools we use to work are old.',
  "Take ten minutes for stretching. I'm used to change, and she is used to praise.",
  'When he will come is unknown, so we wait.',
  'He ran as fast as he could to catch the bus.',
  'She looks forward to work each day. How much is it worth to own it?',
  "Why didn't results improve? Didn't times change? The bus doesn't go for an hour.",
  'Everybody say cheese! I suggest that everyone go home; we ask that he never go there.',
  'We go often to the theatre. I learned them the hard way; learn them a bit at a time.',
  "The show doesn't start for two hours.",
  'He is laying down the law, as they are laying down tiles.',
  "The French don't know, the dead don't talk and my feet don't hurt.",
  'She lives alone and since 2019 has a dog.',
  "Did I bore you? They didn't fell the tree. Did he found the company? What she did he forgot.",
  'A four leaved clover; they payed out the rope, and he flied out to left field.',
  'Your so-called friends like your very first job and your A game.',
  'There never has been one; there really is no way. Their very success led on.',
  'Ahead of its time; its very own life.',
  'Due to many things we go to Long Beach to slow down. If you want to, I used to. Who are you talking to?',
  'Neither is good or bad. A black hole system. From yes to no when pressed.',
  "At Sunday lunch, at Monday's meeting, they flew in Monday.",
  'How many time zones are there? So many traffic lights, so many water bottles.',
  'Will everyone accept the terms? We all accept the risk. Let them accept that.',
  "I'll run it past you. Five passed the exam. Up to now it worked. From 2010 to now what changed?",
  'We bought it new from them. The write side is slow. The order form here is old.',
  'The photo I took of the train. It was not so much questions as accusations. Agreed to by a few.',
  'She is married with a child. They arrived to a warm welcome. That song is good in German.',
  'The august body met. Set lang=english in docs/english/intro. Interest may peter out. Roger that.',
  'The Williams house is old. The index i was 0. Open ms powerpoint.',
  'It opens and lets go of it.',
  'He is ill just now, and the ill need care.',
  'LETS GO; EVERYBODY KNOW THAT.',
])('well as it stands: %s', (text) => {
  expect(suspicions(text)).toBe(text);
});

test.each([
  'Lets text flow around images.',
  'He has 15 years, she has 6 years.',
  'In thought, an other is someone else.',
  'The trend is to less regulation.',
  "Who's next year is not the question.",
  'How is this called?',
  'It might of Monday morning be so.',
])('never without the model: %s', (text) => {
  expect(suspicionsIn(text).map(({ needed }) => needed)).not.toContain(CERTAIN);
});

test('nobody asks the model where nothing else can be meant', async () => {
  const text = 'We should of met on sunday.';
  const refuse = () => {
    throw new Error('it was asked');
  };
  const model = scriptedModel(({ source }) => source, refuse);
  const { result } = await collect(proofread(text, ProofreadOptions.parse({}), model));
  expect(result).toMatchObject({ correctedInput: 'We should have met on Sunday.' });
});

test('the model is asked first whether the word is meant, and reads what came of it', async () => {
  const text = 'I lost its time. Its time to go, Ann said.';
  const likes = (answer: string) =>
    answer.startsWith("It's") ? 0 : answer.includes("it's") ? -8 : -1;
  const model = scriptedModel(({ source }) => source, likes);
  const { result } = await collect(proofread(text, ProofreadOptions.parse({}), model));
  expect(result).toMatchObject({
    correctedInput: "I lost its time. It's time to go, Ann said.",
    corrections: [{ startIndex: 17, endIndex: 20, correction: "It's", origin: 'rules' }],
  });
  expect(model.asked.map(({ source }) => source)).toEqual([
    'I lost its time.',
    "It's time to go, Ann said.",
  ]);
});
