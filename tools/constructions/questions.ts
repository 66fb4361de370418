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
/** Adverbs and the like after "who's". */
const NOT_WHO_IS =
  '(?!(?:who|there|here|in|on|out|up|off|next|first|last|best|worst|right|wrong|left|gone|late|missing|responsible|available|new|old|boss|hungry|hot|cold|good|bad|better|back|home|real|\\p{L}+(?:ing|ed))\\b)';
/** Nobody and nothing that it is like. */
const NOTHING_LIKE =
  '(?=[.,;:!?]|$| (?:now|today|when|if|in|on|at|and|but|there|here|from|is|was|inside|outside|before|after)\\b)';
/** Not of what is telephoned or run. */
const LANGUAGE =
  '(?:\\p{L}+(?:ish|ese|ian|nch)|german|dutch|greek|arabic|czech|hindi|welsh|(?:your|my|our) (?:language|country|city|town|region))';
const AS_A_NAME = `(?=[?.!]|$| in ${LANGUAGE}\\b)`;

export const QUESTIONS: readonly Construction[] = [
  // Questions inside a sentence keep the order of a statement.
  construction(
    'QuestionInside',
    `\\b(?<head>${ASKING}) (?<question>where|when|why|how|(?:what|who)(?! (?:is|are|was|were) th[ei]s?e? )|how (?:much|old|far|long|big)|what time) (?<be>is|are|was|were) (?<thing>${THING})${ENDS}`,
    '$head $question $thing $be',
    NEARLY,
  ),
  // "I know who is the boss" says that somebody is.
  construction(
    'QuestionInside',
    `\\b(?<head>${ASKING}) (?<question>what|who) (?<be>is|are|was|were) (?<thing>the (?!matter\\b)${WORD})${ENDS}`,
    '$head $question $thing $be',
    EVEN,
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
    // But "what means do we have?", "what costs a pound?", "what costs us time is this".
    `^what (?<verb>means|costs) (?<thing>(?:(?:this|that|these|those|it)\\b|(?:the (?!most|least|world|same|earth)|this |that |these |those |my |your |his |her |our |their |["“‘'])|(?<=means )(?!nothing|everything|more|less|much|something|that|of|are|is|do|did|does|will|can|have|to)\\p{L}+(?=[?.]|$))(?:(?! (?:is|are|was|means|may|can|will)\\b)[^?.,;:]){0,40})(?=[?.]|$)`,
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
    `^(?<question>what|where|when|why|how) (?<subject>you|we|they) (?<verb>think|mean|want|like|know|say|live|work|come|need|prefer|suggest|recommend)(?! (?:is|was)\\b)(?![^?]* (?:do|does|did|can|could|will|would|should|is|are) (?:i|you|he|she|it|we|they)\\b)(?=[^.,]*\\?)`,
    // But "when you come home do you cook?"
    '$question do $subject $verb',
    LIKELY,
  ),
  construction(
    'Whose',
    `\\bwho['’]s (?<what>${NOT_WHO_IS}${WORD}) (?<be>is|are|was|were)(?= (?:this|that|these|those|it)(?:[.,!?]| to\\b)| (?:parked|broken|missing)\\b)`,
    'whose $what $be',
    CERTAIN,
  ),
  // "Who's talking is the boss."
  construction(
    'Whose',
    `\\bwho['’]s (?<what>${NOT_WHO_IS}${WORD}) (?<be>is|are|was|were)(?= (?:this|that|these|those|it|he|she|here|there|on|in|at|parked|broken|missing|gone|not|the|your|my|for)\\b)`,
    'whose $what $be',
    LIKELY,
  ),
  construction('WhoIs', '\\b(?-i:whos|Whos) (?<next>(?-i:\\p{Ll})\\p{L}*)', "who's $next", CERTAIN),
  construction(
    'LooksLike',
    `\\bhow (?<thing>${THING}) (?<looks>looks?|sounds?|looked|sounded) like${NOTHING_LIKE}`,
    // But "I love how she looks like her mother".
    'what $thing $looks like',
    NEARLY,
  ),
  construction(
    'LooksLike',
    `\\bhow (?<does>do|does|did) (?<thing>${THING}) (?<looks>look|sound) like${NOTHING_LIKE}`,
    'what $does $thing $looks like',
    NEARLY,
  ),
  construction(
    'WhatCall',
    `\\bhow (?<do>do|does|did) (?<who>you|we|they|he|she) call (?<what>it|this|that|these|those)${AS_A_NAME}`,
    // But "how do you call this function?"
    'what $do $who call $what',
    LIKELY,
  ),
  construction(
    'WhatCall',
    `\\bhow (?<do>do|does|did) (?<who>you|we|they|he|she) call (?<what>it|this|that|these|those)(?= in ${LANGUAGE}\\b)`,
    'what $do $who call $what',
    NEARLY,
  ),
  construction(
    'WhatWeather',
    // But "what a news story".
    `\\bwhat an? (?<which>\\p{L}+ )?(?<noun>weather|${UNCOUNTED})(?=[.,;!?]|$| (?:today|we|i|it|you|to|this|outside|here|for|about)\\b)`,
    'what $which$noun',
    NEARLY,
  ),
  // "Has he a car?", "has anyone a pen?" are British.
  ...(
    [
      ['someone|somebody', LIKELY],
      ['anyone|anybody', EVEN],
    ] as const
  ).map(([who, needed]) =>
    construction(
      'DoesHave',
      `^has (?<who>${who}) (?<what>an?|any|some|the|my|your|his|her|enough) (?=[^.]*\\?)`,
      'Does $who have $what ',
      needed,
    ),
  ),
  construction(
    'DoYouCan',
    `^(?:do|does) (?<who>${SUBJECT}|anyone|anybody|someone|somebody) (?<modal>can|could|must|should|will|would|may) (?=(?<next>(?:(?:please|also|maybe|just|still|only|never|always|not|really) )*(?<action>\\p{L}+)))`,
    ({ who, modal = '', action = '' }) => {
      // "Do you can tomatoes?", "does he will it to her?"
      const isMeant =
        (isBase(action) || action === 'to') && !/^(?:fish|fruit|food|meat)$/i.test(action);
      return isMeant ? `${capitalised(modal)} ${who} ` : undefined;
    },
    CERTAIN,
  ),
  construction(
    'WhatCall',
    `^how (?<be>is|are) called (?<what>this|that|it|these|those)${AS_A_NAME}`,
    'What $be $what called',
    CERTAIN,
  ),
  // A function is called too: "how is this called from JavaScript?"
  construction(
    'WhatCall',
    `^how (?<be>is|are) (?<what>this|that|it|these|those) called${AS_A_NAME}`,
    'What $be $what called',
    LIKELY,
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
    `^until when (?<do>do|does|must|should|have) (?<who>${SUBJECT}) (?=(?:(?:need|have|want) to |to )?(?:send|give|finish|answer|reply|decide)\\b|(?:need|want) (?:the|my|your|our|an?) (?:\\p{L}+ )?(?:reports?|answer|reply|documents?|results?|figures|numbers|files?|text|translation|invoice|draft|slides|list|decision|information|data|quote)\\b)`,
    'By when $do $who ',
    NEARLY,
  ),
  // "Until when do you need the car?"
  construction(
    'ByWhen',
    `^until when (?<do>do|does) (?<who>${SUBJECT}) (?=(?:need|want|have) (?:it|this|an answer|a reply)\\b)`,
    'By when $do $who ',
    EVEN,
  ),
];
