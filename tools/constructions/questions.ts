// Questions that are built otherwise, and those inside another sentence.
import { CERTAIN, EVEN, LIKELY, NEARLY } from '../confusions.ts';
import { inPresent, isBase, pastOf } from '../inflect.ts';
import { capitalised } from '../words.ts';
import {
  type Construction,
  construction,
  isPlural,
  SUBJECT,
  UNCOUNTED,
  WHOM,
  WORD,
} from './construction.ts';

const THING = `(?:it|he|she|they|you|we|this|that|(?:my|your|his|her|our|their|the|this|that|these|those) ${WORD})`;
/** After these, a question word begins no question. */
const ASKING = `(?:know|knows|knew|wonder|wondering|understand|remember|explain|tell ${WHOM}|ask(?:ed)? ${WHOM}|find out|no idea)`;
const ENDS = '(?=[.,;:!?]|$)';

export const QUESTIONS: readonly Construction[] = [
  // Questions inside a sentence keep the order of a statement.
  construction(
    'QuestionInside',
    `\\b(?<head>${ASKING}) (?<question>what|where|when|why|how|who|how (?:much|old|far|long|big)|what time) (?<be>is|are|was|were) (?<thing>${THING})${ENDS}`,
    '$head $question $thing $be',
    NEARLY,
  ),
  construction(
    'QuestionInside',
    `\\b(?<head>${ASKING}) (?<question>what|where|when|why|how|who) (?<do>do|does|did) (?<subject>${SUBJECT}) (?<action>${WORD})`,
    ({ head, question, do: auxiliary = '', subject, action = '' }) => {
      if (!isBase(action)) return undefined;
      const did = auxiliary.toLowerCase();
      const form = did === 'did' ? pastOf(action) : inPresent(subject ?? '', action);
      return `${head} ${question} ${subject} ${form}`;
    },
    EVEN,
  ),
  construction(
    'Question',
    `^what (?<verb>means|costs) (?<thing>[^?.,;:]{2,40})(?=[?.]|$)`,
    ({ verb = '', thing = '' }) =>
      `What ${isPlural(thing) ? 'do' : 'does'} ${thing} ${verb.slice(0, -1)}`,
    LIKELY,
  ),
  construction(
    'Question',
    `\\bhow much costs? (?<thing>${THING}(?: ${WORD})?)(?=[?]|$| (?:for|in|at|with|if|per|to|from)\\b)`,
    ({ thing = '' }) => `how much ${isPlural(thing) ? 'do' : 'does'} ${thing} cost`,
    LIKELY,
  ),
  construction(
    'Question',
    `^(?<question>what|where|when|why|how) (?<subject>you|we|they) (?<verb>think|mean|want|like|know|say|live|work|come|need|prefer|suggest|recommend)(?=[^.,]*\\?)`,
    '$question do $subject $verb',
    LIKELY,
  ),
  construction(
    'Whose',
    `\\bwho['’]s (?<what>${WORD}) (?<be>is|are|was|were)(?= (?:this|that|these|those|it|he|she|here|there|on|in|at|parked|broken|missing|gone|not|the|your|my|for)\\b)`,
    'whose $what $be',
    CERTAIN,
  ),
  construction('WhoIs', '\\bwhos (?<next>\\p{L}+)', "who's $next", CERTAIN),
  construction(
    'LooksLike',
    `\\bhow (?<thing>${THING}) (?<looks>looks?|sounds?|looked|sounded) like\\b`,
    'what $thing $looks like',
    NEARLY,
  ),
  construction(
    'LooksLike',
    `\\bhow (?<does>do|does|did) (?<thing>${THING}) (?<looks>look|sound) like\\b`,
    'what $does $thing $looks like',
    NEARLY,
  ),
  construction(
    'WhatCall',
    `\\bhow (?<do>do|does|did) (?<who>you|we|they|he|she) call (?<what>it|this|that|these|those)\\b`,
    'what $do $who call $what',
    NEARLY,
  ),
  construction(
    'WhatWeather',
    `\\bwhat an? (?<which>\\p{L}+ )?(?<noun>weather|${UNCOUNTED})\\b`,
    'what $which$noun',
    NEARLY,
  ),
  construction(
    'DoesHave',
    `^has (?<who>someone|anyone|anybody|somebody|he|she) (?<what>an?|any|some|the|my|your|his|her|enough) (?=[^.]*\\?)`,
    'Does $who have $what ',
    LIKELY,
  ),
  construction(
    'DoYouCan',
    `^(?:do|does) (?<who>${SUBJECT}|anyone|anybody|someone|somebody) (?<modal>can|could|must|should|will|would|may) `,
    ({ who, modal = '' }) => `${capitalised(modal)} ${who} `,
    CERTAIN,
  ),
  construction(
    'WhatCall',
    `^how (?<be>is|are) (?:called (?<what>this|that|it|these|those)|(?<other>this|that|it|these|those) called)\\b`,
    ({ be, what = '', other = '' }) => `What ${be} ${what}${other} called`,
    CERTAIN,
  ),
  construction(
    'Question',
    `^(?<question>where|why|how long|how often|what time) (?<subject>you|we|they|he|she|it) (?<be>is|are|was|were|can|could|should|will|would|has|have|did|does|do)(?= (?!(?:a|an|the|is|was|not)\\b)[^.,;:]*\\?$)`,
    '$question $be $subject',
    NEARLY,
  ),
  construction(
    'Question',
    `^(?<question>how (?:old|tall|big|far|expensive|much)) (?<subject>you|we|they|he|she|it) (?<be>is|are|was|were)(?=\\?)`,
    '$question $be $subject',
    CERTAIN,
  ),
  construction(
    'ByWhen',
    `^until when (?<do>do|does|must|should|can|have) (?<who>${SUBJECT}) (?=need|have|want|send|give|finish|pay|answer|reply|decide)`,
    'By when $do $who ',
    NEARLY,
  ),
];
