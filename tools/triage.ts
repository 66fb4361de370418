// Triage: how soon a notification deserves a look, and why, in one sentence. The rules speak first, and
// where they are silent the learnt part does. What looks like fraud or is a headline never gets ahead,
// however it shouts. Needs no language model; where there is one, the triage adapter is heard too.
import type {
  AppNotification,
  Learnt,
  Priority,
  TriageMarks,
  Verdict,
} from '../contract/notifications.ts';
import type { Model } from './tool.ts';
import { flagOf } from './triage/flags.ts';
import { type Guess, type Opinion, PRIORITIES, TriageModel, type Weights } from './triage/model.ts';
import { decide } from './triage/rules.ts';
import weights from './triage/weights.json' with { type: 'json' };
import { wordingOf } from './triage/wording.ts';

/** Rules are plain statements; they say so with this much certainty. */
const CERTAIN = 1;

/** A notification that no rule knows: the learnt part decides, and hears the adapter's opinion if there is one. */
export type Open = (opinion: Opinion | null) => Verdict;

export class Triage {
  readonly #marks: TriageMarks;
  readonly #model: TriageModel;

  constructor(marks: TriageMarks, learnt: Learnt) {
    this.#marks = marks;
    this.#model = new TriageModel(weights as Weights, learnt);
  }

  /** `opinion`: see askAdapter. */
  judge(notification: AppNotification, opinion: Opinion | null = null): Verdict {
    const read = this.read(notification);
    return typeof read === 'function' ? read(opinion) : read;
  }

  /** What the rules say; where they are silent, what makes a verdict with an opinion, or without one. */
  read(notification: AppNotification): Verdict | Open {
    const flagged = flagOf(notification);
    const flag = flagged?.flag ?? null;
    const decision = decide(notification, this.#marks, flagged);
    if (decision !== null) return { ...decision, score: CERTAIN, flag };
    return (opinion) => {
      const guess = this.#model.guess(notification, opinion);
      return {
        priority: guess.priority,
        score: Math.max(...guess.probabilities),
        rule: guess.because?.taught ? 'corrected' : 'learnt',
        detail: detailOf(guess),
        reason: explain(guess),
        flag,
      };
    };
  }

  /** What is learnt from the user's correction. */
  learn(notification: AppNotification, priority: Priority): Learnt {
    return this.#model.learn(notification, priority);
  }
}

/** What the triage adapter makes of a notification. Throws as Model.score does. */
export async function askAdapter(notification: AppNotification, model: Model): Promise<Opinion> {
  const source = wordingOf(notification);
  return model.score({ adapter: 'triage', source }, PRIORITIES);
}

const SIGN_REASONS: Record<string, string> = {
  question: 'It asks you something.',
  hour: 'It names an hour.',
  today: 'It is about today.',
  request: 'It asks you to do something.',
  percent: 'It talks in percentages.',
  money: 'It is about money.',
  link: 'It holds a link.',
  emphasis: 'It exclaims.',
  person: 'It comes from a person.',
  group: 'It comes from a group.',
  channel: 'It comes from a channel.',
  mention: 'It names you.',
  failure: 'Something has failed.',
};

const SENSE_REASONS: Record<string, (words: string) => string> = {
  danger: (words) => `It warns of danger: “${words}”.`,
  outage: (words) => `Something that others rely on is not working: “${words}”.`,
  waiting: (words) => `Somebody is waiting for you: “${words}”.`,
  departure: (words) => `It is about to begin or leave: “${words}”.`,
  approval: (words) => `It asks whether something was you: “${words}”.`,
  medicine: (words) => `It is about your health: “${words}”.`,
  deadline: (words) => `There is a time limit: “${words}”.`,
  request: (words) => `It asks you to do something: “${words}”.`,
  question: (words) => `It asks you something: “${words}”.`,
  trouble: (words) => `Something went wrong or changed: “${words}”.`,
  arrival: (words) => `It is about a delivery: “${words}”.`,
  done: (words) => `It says that something went well: “${words}”.`,
  record: (words) => `It is for your records: “${words}”.`,
  later: (words) => `It is about a later day: “${words}”.`,
  advert: (words) => `It reads like advertising: “${words}”.`,
  social: (words) => `It is about what goes on around you: “${words}”.`,
  pleasant: (words) => `It is a friendly word: “${words}”.`,
};

/** `sense:advert:% off`, for wording in another language. */
function detailOf({ because }: Guess): string {
  if (because === null) return '';
  const { name, words } = because.feature;
  return words === undefined ? name : `${name}:${words}`;
}

/** The strongest feature as a sentence. */
function explain({ because }: Guess): string {
  if (because === null) return 'Nothing in it speaks for another priority.';
  const { name, words = '' } = because.feature;
  const at = name.indexOf(':');
  const [kind, value] = [name.slice(0, at), name.slice(at + 1)];
  if (because.taught) return `You corrected others like it: “${words || value}”.`;
  const sense = kind === 'sense' ? SENSE_REASONS[value] : undefined;
  if (sense) return sense(words);
  return SIGN_REASONS[value] ?? `It is of the kind “${value}”.`;
}
