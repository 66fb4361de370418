// Forms of irregular verbs in the wrong place: "leaved", "have catched", "did you went". Rules over words.
import { IRREGULAR_VERBS } from '../contract/irregular-verbs.ts';
import { CERTAIN, type Confusion, LIKELY } from './confusions.ts';
import { isKnownWord } from './dictionary.ts';
import { regularPast } from './inflect.ts';

/** Their regular form is as good, or another word. */
const REGULAR_TOO = new Set(
  `bear beat bend bet burn cost dream fall hang lead learn lie light put read ring see seek shine shoot show sing spread
  spring swing tear wake wear weave`.split(/\s+/),
);

/** Regular pasts that are none, with the verbs that they are of. */
const WRONG_PASTS: ReadonlyMap<string, readonly [base: string, past: string, participle: string]> =
  new Map(
    IRREGULAR_VERBS.filter(([base]) => !REGULAR_TOO.has(base)).map((verb) => [
      regularPast(verb[0]),
      verb,
    ]),
  );

/** What is right all the same: a line that is paid out, a ball that is caught, a plant with such leaves. */
const ANOTHER_SENSE =
  /\bpayed (?:out|off|away)\b|\bflied (?:out|to|into)\b|\b(?:two|three|four|five|thick|broad|narrow|large|small|long|big|green|red|dark|silver) leaved\b/u;
/** What is sawn, felled, founded and bored. */
const ANOTHER_VERB =
  /^(?:bore\b|fell (?:the|an?|any|those|these|that|this) (?:\p{L}+ )?(?:trees?|wood|forest|oaks?|pines?)\b|found (?:the|an?|this|that|your|his|her|their|our|its) (?:\p{L}+ )?(?:company|firm|city|colony|order|party|church|school|college|university|society|club|charity|state|empire|dynasty|organi[sz]ation)\b|saw (?:through|off|in half|(?:the|a) (?:wood|log|plank|board|branch|pipe)))/u;

/** Pasts and participles that are no base of another verb, by what they are of. */
const BASES: ReadonlyMap<string, string> = new Map(
  IRREGULAR_VERBS.flatMap(([base, past, participle]) =>
    [past, participle]
      .filter((form) => !IRREGULAR_VERBS.some(([other]) => other === form))
      .map((form) => [form, base] as const),
  ),
);

const WORD = /(?<![\p{L}\d_.@/-])\p{L}+(?:['’]\p{L}+)?(?![\p{L}\d_@/-])/gu;
const BEFORE_BASE =
  /^(?:to|do|does|did|don['’]?t|doesn['’]?t|didn['’]?t|can|can['’]?t|cannot|could|couldn['’]?t|will|won['’]t|would|wouldn['’]?t|must|should|shouldn['’]?t|may|might|\p{L}+['’]ll)$/iu;
const BEFORE_PARTICIPLE =
  /^(?:have|has|had|haven['’]?t|hasn['’]?t|hadn['’]?t|having|be|been|being|is|are|was|were|isn['’]?t|wasn['’]?t|got|\p{L}+['’]ve)$/iu;
const BETWEEN =
  /^(?:not|never|ever|also|already|just|always|i|you|he|she|it|we|they|anyone|anybody|someone|somebody|everyone)$/iu;
const DID = /^(?:do|does|did|don['’]?t|doesn['’]?t|didn['’]?t)$/iu;
const DID_NOT = /^(?:do|does|did)n['’]?t$/iu;
const SUBJECT =
  /^(?:i|you|he|she|it|we|they|anyone|anybody|someone|somebody|everyone|everybody)$/iu;

/** "leaved", "have catched", "did you went": what irregular verbs are made into, and what they should be. */
export function* wrongFormsIn(text: string): Generator<Confusion> {
  const words = [...text.matchAll(WORD)];
  for (const [place, { 0: word, index }] of words.entries()) {
    const end = index + word.length;
    const at = { rule: 'VerbForm', kind: 'Grammar', start: index, end };
    const before = words[place - 1]?.[0] ?? '';
    const around = `${before} ${text.slice(index, end + 8)}`;
    const verb = ANOTHER_SENSE.test(around) ? undefined : WRONG_PASTS.get(word);
    if (verb) {
      const [base, past, participle] = verb;
      const ruling = BETWEEN.test(before) ? (words[place - 2]?.[0] ?? '') : before;
      const right = BEFORE_BASE.test(ruling)
        ? base
        : BEFORE_PARTICIPLE.test(ruling)
          ? participle
          : past;
      yield { ...at, replacements: [right], needed: isKnownWord(word) ? LIKELY : CERTAIN };
    }
    const base = ANOTHER_VERB.test(text.slice(index)) ? undefined : BASES.get(word);
    // But "what she did he forgot".
    const isAsked =
      SUBJECT.test(before) &&
      DID.test(words[place - 2]?.[0] ?? '') &&
      !SUBJECT.test(words[place - 3]?.[0] ?? '');
    const from = words[place - (isAsked ? 2 : 1)]?.index ?? 0;
    const standAlone = /^[\p{L}'’ ]*$/u.test(text.slice(from, index));
    if (base !== undefined && (isAsked || DID_NOT.test(before)) && standAlone)
      yield { ...at, replacements: [base], needed: LIKELY };
  }
}
