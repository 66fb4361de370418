// Clean sentences made wordy: padded phrases, empty openings, hedges, doubled words, verbs as nouns. The
// other half of the pair is the sentence itself, so a rule that overdoes it harms nothing.

import type { Random } from './random.ts';
import type { Changed } from './rewrite-register.ts';
import { Swaps, uncapital } from './rewrite-words.ts';

const rows = (text: string): [string, string[], boolean][] =>
  text
    .split(/[;\n]/)
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .map((row) => {
      const [from = '', to = ''] = row.split('=');
      return [from.replace('*', ''), to.split('/'), from.endsWith('*')];
    });

const PADDED = rows(`
  because=due to the fact that/for the reason that/owing to the fact that/as a result of the fact that; because of=on account of/as a result of
  although=despite the fact that/in spite of the fact that; though=despite the fact that; if=in the event that/on the condition that
  until=until such time as; while=during the time that; whether=whether or not/the question as to whether
  now=at this point in time/at the present time/at this moment in time; then=at that point in time; soon=in the near future/at an early date
  often=on a frequent basis/on many occasions; always=at all times; never=at no time; daily=on a daily basis; weekly=on a weekly basis; regularly=on a regular basis
  annually=on an annual basis; usually=in the majority of cases/in most instances; sometimes=in some cases/on some occasions; quickly=in a quick manner/with great speed
  carefully=in a careful manner; easily=in an easy manner; automatically=in an automatic manner; during=during the course of; before=prior to/in advance of
  after=subsequent to/at a time after; many=a large number of/a great many; most=the majority of/the vast majority of; some=a certain number of/a number of
  several=a number of different; all=each and every one of/all of; every=each and every; enough=a sufficient amount of; few=a small number of; more=a greater number of
  about=with regard to/in relation to/on the subject of/with respect to; by=by means of; without=in the absence of; near=in close proximity to
  like=along the lines of; except=with the exception of; must=is required to; today=at the present day and age; here=in this particular place; also=in addition also
  first=first and foremost; finally=last but not least; results=end results; result=end result; plans=future plans; plan=advance plan; history=past history
  experience=past experience; goal=end goal; facts=true facts; essential=absolutely essential; necessary=absolutely necessary; new=brand new/completely new
  unique=very unique/totally unique; complete=totally complete; similar=very similar in nature; different=various different/completely different; important=important and significant
  basic=basic and fundamental; clear=clear and understandable; simple=simple and easy; full=full and complete; strong=strong and powerful; useful=useful and helpful
  main=main and principal; difficult=difficult and challenging; effective=effective and efficient; accurate=accurate and correct; safe=safe and secure
  problem=problem or issue; problems=problems and issues; large=large in size; small=small in size; period=period of time; summary=brief summary
  benefits=positive benefits; risk=potential risk; risks=potential risks; opportunity=potential opportunity; example=specific example; examples=specific examples
  cooperation=mutual cooperation; consensus=general consensus; details=specific details; surprise=unexpected surprise; free=free of charge; exactly=exactly and precisely
  people=people out there/individual people; everyone=each and every person; teams=the different teams; users=the various users; rules=rules and regulations; help=help and assistance
  goals=goals and objectives; needs=needs and requirements; steps=steps and actions; support=help and support; start=initial start
`);
const PADDED_VERBS = rows(`
  decide=make a decision/come to a decision; consider=give consideration to/take into consideration; discuss*=have a discussion about; explain=give an explanation of
  use*=make use of; analyze=carry out an analysis of; study*=conduct a study of; help*=provide help to/be of assistance to; change*=make changes to; improve=make improvements to
  review*=carry out a review of; need*=have a need for; know=be aware of; think about=give thought to; try*=make an attempt; choose=make a choice of; agree=be in agreement
  depend=be dependent; show*=serve to show; recommend=make a recommendation of; compare=make a comparison of; describe=provide a description of; evaluate=perform an evaluation of
  investigate=carry out an investigation of; measure*=take a measurement of; pay=make a payment of; plan*=plan in advance/make plans; return*=return back; repeat*=repeat again
  combine=combine together; merge=merge together; join*=join together; connect=connect together; gather=gather together; collaborate=collaborate together; eliminate=completely eliminate
  finish=completely finish; avoid=completely avoid; ensure=make certain; believe=be of the opinion; understand=have an understanding of; meet*=meet together; update*=make an update to
  support*=provide support for; protect=provide protection to; include=be inclusive of; continue=continue on; reduce=bring about a reduction in; increase*=bring about an increase in
  cause*=be the cause of; require=have a requirement for; want*=have a desire for; apply=make an application; learn=gain knowledge of; test*=perform tests on; create=engage in the creation of
`);

const padded = new Swaps().words(PADDED).verbs(PADDED_VERBS);

const OPENINGS =
  `It is important to note that|It should be noted that|It is worth mentioning that|It is interesting to note that|The fact of the matter is that|
It goes without saying that|I would like to point out that|Needless to say,|As you may already know,|As a matter of fact,|For all intents and purposes,|There is no doubt that|
At the end of the day,|When all is said and done,|It is my personal opinion that|In my opinion, I think that|What I mean to say is that|It is clear that|It can be said that|
It must be remembered that|I just wanted to let you know that|Basically,|The thing is that|The point that I am trying to make is that|In actual fact,|Generally speaking, for the most part,|
It has come to my attention that|I am writing to let you know that|First of all, I want to say that|Let me begin by saying that|As everyone knows,|As has been mentioned previously,|
In this day and age,|To be perfectly honest,|Please be advised that|It is a well-known fact that|It seems to be the case that|All things considered,`
    .replace(/\n/g, '')
    .split('|');
const HEDGES =
  'actually|basically|really|essentially|in fact|generally|more or less|to some extent|in a sense|quite possibly|as a matter of fact|in many ways|as it were|arguably|kind of|very much|at least to some degree'.split(
    '|',
  );

/** `There are many people who think` for `Many people think`. */
const EXISTENTIAL =
  /^(Many|Some|Several|Few|A few|Two|Three|Most|Other) ((?:[a-z]+ )?(?:[a-z]+s|people|women|men|children)) (?=(?:are|were|have|can|will|do|don't|think|believe|use|want|need|say|like|see|make|find|still|also)\b)/;

/** The sentence with more words and no more meaning. */
export function makeWordy(sentence: string, random: Random): Changed {
  let count = 0;
  let text = sentence;
  const replace = (pattern: RegExp, into: string, chance: number) => {
    text = text.replace(pattern, (...match) => {
      if (!random.chance(chance)) return match[0] as string;
      count++;
      return into.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] as string);
    });
  };
  replace(EXISTENTIAL, 'There are $1 $2 who ', 0.8);
  text = text.replace(
    /^There are ([A-Z])/,
    (_, letter: string) => `There are ${letter.toLowerCase()}`,
  );
  text = text.replace(/^(There are (?:\w+ )+?(?!people|women|men|children)\w+s) who /, '$1 that ');
  const filled = padded.apply(text, random, 0.6);
  text = filled.text;
  count += filled.count;
  replace(/^To (?=[a-z]+ )/, 'In order to ', 0.8);
  replace(
    /\b(we|you|they|I|people|users|teams) can\b(?! not|not)/g,
    random.chance(0.5) ? '$1 are able to' : '$1 have the ability to',
    0.6,
  );
  text = text.replace(/\bI are able/g, 'I am able');
  replace(
    /\b(he|she|it|this|that) can\b(?! not|not)/g,
    random.chance(0.5) ? '$1 is able to' : '$1 has the ability to',
    0.6,
  );
  replace(
    /(?<=\w(?:s|ed|ion|ment|ity|ing)) to (?=(?:make|help|get|find|use|build|keep|create|give|improve|learn|see|reach|show|protect|reduce|support|prevent|avoid|provide|allow|increase|understand|ensure)\b)/g,
    ' in order to ',
    0.7,
  );
  replace(
    /\bin (?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/g,
    'in the month of ',
    0.5,
  );
  replace(/\bin (?=(?:1[89]|20)\d\d\b)/g, 'in the year ', 0.4);
  replace(
    /\b(is|are|was|were) (?=[a-z]{4,}(?:al|ful|ive|ant|ent|ous|ble|ic)\b)/g,
    `$1 ${random.pick(HEDGES)} `,
    0.4,
  );
  replace(
    /\b(should|would|could|may|might) (?=[a-z]+ )/g,
    `$1 ${random.pick(['probably', 'perhaps', 'potentially', 'most likely', 'possibly'])} `,
    0.3,
  );
  if (random.chance(0.5)) {
    text = `${random.pick(OPENINGS)} ${uncapital(text)}`;
    count++;
  }
  return { text, count };
}
