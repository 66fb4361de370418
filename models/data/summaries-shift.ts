// From what a speaker says to what a summary says: first person to third, questions and requests to
// "asks", proposals to "suggests". Works on one sentence and gives null whenever it is not sure: an
// unknown verb, an unclear reference, an idiom. Knows no data set.

const verbs = (
  'accept afford agree allow answer appreciate ask avoid bake believe belong book borrow bring build buy call ' +
  'care carry change check choose clean climb close collect come compare consider cook cost cry cycle dance ' +
  'decide deserve dislike doubt dream drink drive earn eat enjoy exercise expect feel find finish fish fix fly ' +
  'follow forget get give go grow guess hate have hear help hike hope imagine intend invite join keep know ' +
  'learn leave lend like listen live look lose love make mean meet miss move need notice offer order own paint ' +
  'park pay plan play prefer promise put read realize recommend recognize remember rent run save say search see ' +
  'seem sell send share show sing sit sleep smoke speak spend start stay stick stop study suggest support ' +
  'suppose swim take talk teach tell tend think travel trust try understand use visit wait walk want watch wear ' +
  'wish wonder work worry write'
).split(' ');
const baseVerbs = new Set(verbs);
// Unchanged in the third person: modals and past forms.
const fixedVerbs = new Set(
  (
    "will would can could should might may must cannot can't won't wouldn't couldn't shouldn't had hadn't did " +
    "didn't used went saw heard read thought knew got had bought came took made said told found felt left lost " +
    'met ate drank drove grew gave began became brought forgot kept ran sat sold sent slept spoke spent wrote ' +
    'understood wore won broke chose flew paid taught watched loved liked played worked lived wanted'
  ).split(' '),
);
const adverbs = new Set(
  'really also just always never usually actually still only definitely often sometimes already currently certainly probably personally honestly'.split(
    ' ',
  ),
);
const firstPerson: Record<string, string> = {
  am: 'is',
  'am not': 'is not',
  have: 'has',
  "haven't": "hasn't",
  do: 'does',
  "don't": "doesn't",
  was: 'was',
  "wasn't": "wasn't",
};
const secondPerson: Record<string, string> = {
  are: 'is',
  "aren't": "isn't",
  were: 'was',
  "weren't": "wasn't",
  have: 'has',
  "haven't": "hasn't",
  do: 'does',
  "don't": "doesn't",
};

function thirdPerson(verb: string): string {
  if (verb === 'have') return 'has';
  if (/(s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return `${verb}s`;
}

const contractions: [RegExp, string][] = [
  [/\bI'm\b/gi, 'I am'],
  [/\bI've\b/gi, 'I have'],
  [/\bI'll\b/gi, 'I will'],
  [/\bI'd (like|love|prefer|rather|be|say|want|need|go|have to)\b/gi, 'I would $1'],
  [/\byou're\b/gi, 'you are'],
  [/\byou've\b/gi, 'you have'],
  [/\byou'll\b/gi, 'you will'],
  [/\byou'd (like|love|prefer|rather|be|want)\b/gi, 'you would $1'],
  [/\bwe're\b/gi, 'we are'],
  [/\bwe've\b/gi, 'we have'],
  [/\bwe'll\b/gi, 'we will'],
  [/\bwanna\b/gi, 'want to'],
  [/\bgonna\b/gi, 'going to'],
  [/\bgotta\b/gi, 'have to'],
];
const unsure =
  /\b(myself|yourself|ourselves|mine|yours|ours|let me|y'all|ya|lol|haha|u|ur|I'd|you'd|we'd|god|wow|dude)\b|["()[\]*:;<>]|\.\.\.|@/i;
const beforeSubject =
  /^(that|if|when|because|what|where|how|why|whether|and|but|so|while|before|after|until|think|hope|know|say|since|as|than|,)$/i;

const splitTail = (token = ''): [string, string] => {
  const word = token.replace(/[,.!?]+$/, '');
  return [word, token.slice(word.length)];
};

const firstWord = (text: string): string => (text.split(' ')[0] ?? '').toLowerCase();

/** Person and verb agreement of a plain statement or clause; null if a form is unknown. */
function shiftClause(clause: string, speaker: string, listener: string): string | null {
  let text = clause.replace(/[’`]/g, "'").replace(/\s+/g, ' ').trim();
  for (const [from, to] of contractions) text = text.replace(from, to);
  if (unsure.test(text)) return null;
  const words = text.split(' ');
  const lowerAt = (at: number) => (words[at] ?? '').toLowerCase();
  const out: string[] = [];
  let conjugated = false;
  for (let i = 0; i < words.length; i++) {
    const [word, tail] = splitTail(words[i]);
    const low = word.toLowerCase();
    const before = words[i - 1] ?? ',';
    const previous = before.endsWith(',') ? ',' : before;
    const isYouSubject = low === 'you' && beforeSubject.test(previous) && tail === '';
    if (word === 'I' || (word === 'i' && tail === '') || isYouSubject) {
      const mine = low === 'i';
      out.push((mine ? speaker : listener) + tail);
      if (tail) {
        if (mine) return null;
        continue;
      }
      let at = i + 1;
      while (adverbs.has(lowerAt(at))) out.push(lowerAt(at++));
      const [verb, after] = splitTail(words[at]);
      const table = mine ? firstPerson : secondPerson;
      const known = verb.toLowerCase();
      if (known in table) {
        out.push(`${table[known]}${after}`);
        // "I do not know", "I don't really know": the main verb stays as it is.
      } else if (fixedVerbs.has(known) || /[^e]ed$/.test(known)) out.push(known + after);
      else if (baseVerbs.has(known)) {
        out.push(thirdPerson(known) + after);
        conjugated = true;
      } else return null;
      i = at;
      continue;
    }
    if (conjugated && /^(and|or|but)$/.test(previous.toLowerCase()) && baseVerbs.has(low))
      return null;
    const replaced: Record<string, string> = {
      my: `${speaker}'s`,
      me: speaker,
      you: listener,
      your: `${listener}'s`,
      we: 'they',
      our: 'their',
      us: 'them',
    };
    if (low === 'you' && /^(are|have|do|were|like|need|want)$/i.test(words[i + 1] ?? ''))
      return null;
    out.push(low in replaced && word !== 'US' ? `${replaced[low]}${tail}` : word + tail);
  }
  const mentions = out.filter((w) => w.startsWith(speaker)).length;
  return mentions > 3 ? null : out.join(' ');
}

const small = new Set(
  (
    'the a an there it he she they my your we you this that these those some most many people in on at to if when ' +
    'all not no one our his her their its everyone everything both what how'
  ).split(' '),
);
/** Without the capital of a sentence's first word, unless it may be a name. */
function lower(text: string): string {
  const first = firstWord(text);
  return small.has(first) || baseVerbs.has(first) ? first + text.slice(first.length) : text;
}

/** What kind of news a sentence is, so that a summary can choose among its sentences. */
export type Kind = 'request' | 'wish' | 'tell' | 'opinion' | 'ask' | 'suggest' | 'fact';
export type Shifted = { kind: Kind; text: string };

const lead =
  /^(?:(?:oh|ah|hi|hey|hello|well|yes|yeah|yep|no|nope|sure|ok|okay|great|thanks|thank you|so|and|but|also|alright|all right|hmm|actually|then|right|good morning|good afternoon|please|true|cool|nice|perfect|awesome|haha|i see|i know|good)(?: there)?\b[,.! -]*)+/i;

/** One spoken sentence as a summary tells it, or null. */
export function shiftSentence(sentence: string, speaker: string, listener: string): Shifted | null {
  let said = sentence.replace(/[’`]/g, "'").trim();
  said = said.replace(lead, (m) =>
    /please/i.test(m) && !/^please \w+ (is|are)/i.test(said) ? 'Please ' : '',
  );
  said = said.replace(/,? (please|thanks|thank you|though|too|haha|lol|then)([.?!]*)$/i, '$2');
  const body = said.replace(/[.?!]+$/, '').trim();
  const count = body.split(' ').length;
  if (count < 3 || count > 24 || /[.?!] /.test(body)) return null;
  const to = (kind: Kind, text: string | null): Shifted | null =>
    text === null ? null : { kind, text };
  const shift = (text: string) => shiftClause(text, speaker, listener);
  const after = (
    pattern: RegExp,
    make: (rest: string, m: RegExpExecArray) => Shifted | null | undefined,
  ) => {
    const m = pattern.exec(body);
    return m ? make((m[m.length - 1] ?? '').trim(), m) : undefined;
  };
  const prefix = (kind: Kind, start: string, rest: string) => {
    const shifted = shift(lower(rest));
    return to(kind, shifted === null ? null : `${start} ${shifted}`);
  };
  const rules = [
    () =>
      after(/^(?:can|could|would|will) you (?:please |also |maybe |kindly )?([a-z]+ .+)$/i, (r) =>
        baseVerbs.has(firstWord(r)) ? prefix('request', `${speaker} asks ${listener} to`, r) : null,
      ),
    () =>
      after(/^please (?:help me (?:to )?)?([a-z]+ .+)$/i, (r) =>
        baseVerbs.has(firstWord(r)) ? prefix('request', `${speaker} asks ${listener} to`, r) : null,
      ),
    () =>
      after(/^(?:can|could|may) i (?:please |also )?([a-z]+ .+)$/i, (r) =>
        baseVerbs.has(firstWord(r)) ? prefix('wish', `${speaker} wants to`, r) : null,
      ),
    () =>
      after(/^did you know (?:that )?(.+)$/i, (r) =>
        prefix('tell', `${speaker} tells ${listener} that`, r),
      ),
    () => after(/^(?:how|what) about (.+)$/i, (r) => prefix('suggest', `${speaker} suggests`, r)),
    () => after(/^let's (.+)$/i, (r) => prefix('suggest', `${speaker} suggests that they`, r)),
    () =>
      after(/^why don't (you|we) (.+)$/i, (r, m) =>
        prefix(
          'suggest',
          `${speaker} suggests that ${m[1]?.toLowerCase() === 'we' ? 'they' : listener}`,
          r,
        ),
      ),
    () =>
      after(/^(?:i think |maybe |perhaps )?you should (?:really |definitely )?(.+)$/i, (r) =>
        prefix('suggest', `${speaker} thinks ${listener} should`, r),
      ),
    () =>
      after(/^do you (?:ever |usually |also )?([a-z]+)( .+)?$/i, (_r, m) => {
        const verb = (m[1] ?? '').toLowerCase();
        if (!baseVerbs.has(verb) || /^(know|think|mean|want|have)$/.test(verb) || !m[2])
          return null;
        return prefix(
          'ask',
          `${speaker} asks whether ${listener} ${thirdPerson(verb)}`,
          m[2].trim(),
        );
      }),
    () =>
      after(/^have you (ever )?([a-z]+(?:ed|en|wn|ad|een|one|eard)) (.+)$/i, (r, m) =>
        prefix(
          'ask',
          `${speaker} asks whether ${listener} has ${m[1] ?? ''}${m[2]?.toLowerCase()}`,
          r,
        ),
      ),
    () =>
      after(/^are you ((?!are\b|a big fan$|ok\b|there\b|sure\b|serious|kidding).+)$/i, (r) =>
        prefix('ask', `${speaker} asks whether ${listener} is`, r),
      ),
    () =>
      after(
        /^(what|where|when|how|why|which|who)\b.* (do|did|are|is|was|were|can|would) .+$/i,
        () => null,
      ),
    () =>
      after(
        /^i (?:really |do |personally )?(think|believe|guess|hope|wish|heard|read) (?:that )?(.+)$/i,
        (r, m) => {
          if (
            /^(so|not|it|he|she|they|this|these|those|that|of|about|is|are|was|were|to|maybe|both)\b/i.test(
              r,
            )
          )
            return null;
          const verb = (m[1] ?? '').toLowerCase();
          const says =
            verb === 'heard' || verb === 'read'
              ? `has ${verb} that`
              : thirdPerson(verb === 'guess' ? 'think' : verb);
          return prefix(
            verb === 'heard' || verb === 'read' ? 'tell' : 'opinion',
            `${speaker} ${says}`,
            r,
          );
        },
      ),
    () => {
      if (/\?\s*$/.test(said) || !/^I\b/i.test(body)) return undefined;
      const text = shift(body.replace(/^i\b/, 'I'));
      if (text === null) return null;
      const rest = text.slice(speaker.length + 1);
      if (
        /^(?:would like|wants|needs|is looking|is planning|is trying|is searching|has to|is interested|would love)/.test(
          rest,
        )
      ) {
        return to(
          'wish',
          text
            .replace(/ would like to | would love to /, ' wants to ')
            .replace(/ would like /, ' wants '),
        );
      }
      if (
        /^(?:really |also |always |just )?(?:loves|likes|enjoys|hates|prefers|doesn't like|is a|would|can't stand|never)/.test(
          rest,
        )
      ) {
        return to('opinion', text);
      }
      return /,|\b(mean|means|agrees|agree|guesses|it|that|this|they|them|he|she|him|her|one|those|these)\b/i.test(
        rest,
      )
        ? null
        : to('fact', text);
    },
  ];
  for (const rule of rules) {
    const result = rule();
    if (result === undefined) continue;
    if (result === null || unsure.test(result.text.replaceAll(speaker, 'S'))) return null;
    return result;
  }
  const first = firstWord(body);
  if (
    /^(find|search|look|show|book|get|give|make|reserve|check|tell|play|help|buy|send|add)$/.test(
      first,
    )
  ) {
    return prefix(
      'request',
      `${speaker} asks ${listener} to`,
      body.replace(/^help me (to )?/i, ''),
    );
  }
  return null;
}

export const sentencesOf = (text: string): string[] =>
  text
    .replace(/\s+/g, ' ')
    .split(/(?<=[a-z\d)][.!?])\s+(?=[A-Z"'])|(?<=[!?])\s+/)
    .filter((s) => s.trim() !== '');
