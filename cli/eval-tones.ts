// The tone sets of `pilcrow eval`: a few dozen sentences of our own and cheap signs of whether a rewriting
// did what it should. They can't say that an answer is good; they show when it isn't.
import type { Style } from '../models/data/rewrite-instructions.ts';
import { heldPairs } from '../models/data/rewritings.ts';
import { supportedNames } from '../models/evaluate/names.ts';
import { sari } from '../models/evaluate/sari.ts';
import { BLUNT, CASUAL, FORMAL, WORDY } from '../models/evaluate/tone-texts.ts';
import type { EvaluationSet, Scores, Task } from './eval-sets.ts';

/** What only relaxed writing has. */
const RELAXED =
  /\b\w+n['’]t\b|\b\w+['’](?:m|re|ve|ll|d)\b|\b(?:it|that|there|he|she|what|let)['’]s\b|\b(?:gonna|wanna|gotta|kinda|dunno|yeah|yep|guys|kids?|stuff|super|awesome|ok|okay|hey|lol|a lot|lots)\b|!/i;
/** What a polite request or a warm word is made of. */
const POLITE =
  /\b(?:please|could you|would you|appreciate|grateful|kindly|thank|thanks|sorry|apologi[sz]e|unfortunately|afraid|regret|happy to|hope)\b/i;

interface Sign {
  /** As the report calls the texts that have it. */
  name: string;
  words: RegExp;
}
const relaxed: Sign = { name: 'relaxed', words: RELAXED };
const polite: Sign = { name: 'polite', words: POLITE };

const words = (text: string) => text.split(/\s+/).length;
const percent = (part: number, whole: number) => (100 * part) / whole;

/** The first word of a sentence is seldom a name: "Hey" and "Grab" may well go. */
const withoutOpenings = (text: string) =>
  text.replace(/(?<=^|[.!?] )\p{Lu}/gu, (letter) => letter.toLowerCase());

const countChanged = (inputs: readonly string[], outputs: readonly string[]) =>
  outputs.filter((output, index) => output !== inputs[index]).length;

function signs(inputs: readonly string[], outputs: readonly string[], sign?: Sign): Scores {
  const length = (texts: readonly string[]) => texts.reduce((sum, text) => sum + words(text), 0);
  return {
    'changed (%)': percent(countChanged(inputs, outputs), inputs.length),
    ...(sign && {
      [`${sign.name} (%)`]: percent(
        outputs.filter((o) => sign.words.test(o)).length,
        inputs.length,
      ),
    }),
    'names and numbers kept (%)': supportedNames(outputs, inputs.map(withoutOpenings)),
    'length (%)': percent(length(outputs), length(inputs)),
  };
}

const toneSet = (task: Task, texts: readonly string[], sign?: Sign) => (): EvaluationSet => ({
  task,
  inputs: [...texts],
  score: (outputs) => signs(texts, outputs, sign),
});

/** Sentences beside how somebody has put them in this tone: what of that is said, and how many are left alone. */
const heldSet = (task: Task, style: Style) => (): EvaluationSet => {
  const pairs = heldPairs(style);
  const inputs = pairs.map(({ input }) => input);
  const wanted = pairs.map(({ output }) => output);
  return {
    task,
    inputs,
    score: (outputs) => ({
      SARI: sari(inputs, outputs, [wanted]),
      'changed (%)': percent(countChanged(inputs, outputs), inputs.length),
      'word for word (%)': percent(inputs.length - countChanged(wanted, outputs), inputs.length),
    }),
  };
};

/** By the name on the command line. What is formal should not be relaxed any more. */
export const TONE_SETS: Record<string, () => EvaluationSet> = {
  formal: toneSet('formal', [...CASUAL, ...BLUNT], relaxed),
  casual: toneSet('casual', FORMAL, relaxed),
  friendly: toneSet('friendly', BLUNT, polite),
  professional: toneSet('professional', [...CASUAL, ...BLUNT], polite),
  concise: toneSet('concise', WORDY),
  simpler: toneSet('simplify', FORMAL),
  shorter: toneSet('shorten', [...WORDY, ...FORMAL]),

  'written-formal': heldSet('formal', 'formal'),
  'written-casual': heldSet('casual', 'casual'),
  'written-friendly': heldSet('friendly', 'friendly'),
  'written-professional': heldSet('professional', 'professional'),
  'written-concise': heldSet('concise', 'concise'),
  'written-simpler': heldSet('simplify', 'simpler'),
  'written-shorter': heldSet('shorten', 'shorter'),
};
