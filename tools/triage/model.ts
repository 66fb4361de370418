// The learnt part of triage: a logistic regression, small enough to read. What it comes with
// (weights.json) weighs senses and signs; what the user's corrections teach weighs words, people and
// applications too, as changes that are kept apart, so that they can be forgotten.
import { type AppNotification, type Learnt, Priority } from '../../contract/notifications.ts';
import { type Feature, featuresOf } from './features.ts';

export const PRIORITIES = Priority.options;

/** A row a feature: its weight for each of PRIORITIES. */
export type Weights = Record<string, number[]>;

/** The features that the model comes with weights for. */
export function isGeneral({ name }: Feature): boolean {
  return /^(?:sense|sign|category):/.test(name);
}

/** Who it is from says more about the next one than any of its words. */
function importance({ name }: Feature): number {
  if (name.startsWith('from:')) return 6;
  return name.startsWith('application:') ? 2 : 1;
}

/**
 * How likely the triage adapter finds each of PRIORITIES: in nats, up to a number that is the same for all.
 */
export type Opinion = readonly number[];

/** What the adapter learnt by heart it is too sure of: its opinion counts this much (models/LOG.md). */
const HEARD = 0.25;

/** A correction is learnt in steps until it is believed with this probability. */
const BELIEF = 0.85;
const STEPS = 40;
const RATE = 0.5;
/** No single weight may run away, whatever it is taught. */
const LARGEST_CHANGE = 6;

export interface Guess {
  priority: Priority;
  /** The probabilities, in the order of PRIORITIES. */
  probabilities: number[];
  /** The feature that spoke most for the priority, and whether a correction taught it. */
  because: { feature: Feature; taught: boolean } | null;
}

export class TriageModel {
  readonly #weights: Weights;
  /** By `bucket * PRIORITIES.length + index of the priority`. */
  readonly #changes: Map<number, number>;

  constructor(weights: Weights, learnt: Learnt) {
    this.#weights = weights;
    this.#changes = new Map(learnt);
  }

  /** What the user has taught stands above any opinion. */
  guess(notification: AppNotification, opinion: Opinion | null = null): Guess {
    const features = featuresOf(notification);
    const own = this.#guess(features, this.#probabilities(features));
    if (opinion === null || own.because?.taught) return own;
    const scores = own.probabilities.map(
      (probability, index) => Math.log(probability) + HEARD * (opinion[index] ?? 0),
    );
    return this.#guess(features, softmax(scores));
  }

  #guess(features: readonly Feature[], probabilities: number[]): Guess {
    const best = probabilities.indexOf(Math.max(...probabilities));
    return {
      priority: PRIORITIES[best] as Priority,
      probabilities,
      because: this.#strongest(features, best),
    };
  }

  /** What is learnt once this notification is known to be of that priority. */
  learn(notification: AppNotification, priority: Priority): Learnt {
    const features = featuresOf(notification);
    const special = features.filter((feature) => !isGeneral(feature));
    const size = sizeOf(special);
    const target = PRIORITIES.indexOf(priority);
    for (let step = 0; step < STEPS; step++) {
      const probabilities = this.#probabilities(features);
      if ((probabilities[target] ?? 0) >= BELIEF) break;
      for (const feature of special) {
        const share = (RATE * importance(feature)) / size;
        for (const [index, probability] of probabilities.entries()) {
          const weight = feature.bucket * PRIORITIES.length + index;
          const wanted = (index === target ? 1 : 0) - probability;
          const change = this.#taught(feature, index) + share * wanted;
          const kept = Math.max(-LARGEST_CHANGE, Math.min(LARGEST_CHANGE, change));
          this.#changes.set(weight, Math.round(kept * 1000) / 1000);
        }
      }
    }
    return [...this.#changes].filter(([, change]) => change !== 0).sort(([a], [b]) => a - b);
  }

  #probabilities(features: readonly Feature[]): number[] {
    const general = features.filter(isGeneral);
    const special = features.filter((feature) => !isGeneral(feature));
    const [few, size] = [Math.sqrt(general.length), sizeOf(special)];
    return softmax(
      PRIORITIES.map((_, priority) => {
        const given = general.reduce((sum, feature) => sum + this.#given(feature, priority), 0);
        const taught = special.reduce(
          (sum, feature) => sum + importance(feature) * this.#taught(feature, priority),
          0,
        );
        return given / few + taught / size;
      }),
    );
  }

  #given({ name }: Feature, priority: number): number {
    return this.#weights[name]?.[priority] ?? 0;
  }

  #taught({ bucket }: Feature, priority: number): number {
    return this.#changes.get(bucket * PRIORITIES.length + priority) ?? 0;
  }

  /** By how much it speaks for this priority more than for the others. */
  #strongest(features: readonly Feature[], priority: number): Guess['because'] {
    let best: Guess['because'] = null;
    let most = 0;
    for (const feature of features) {
      if (feature.name === 'sign:any') continue;
      const taught = !isGeneral(feature);
      const all = PRIORITIES.map((_, index) =>
        taught ? importance(feature) * this.#taught(feature, index) : this.#given(feature, index),
      );
      const mean = all.reduce((sum, weight) => sum + weight, 0) / all.length;
      const strength = (all[priority] ?? 0) - mean;
      if (strength <= most) continue;
      most = strength;
      best = { feature, taught };
    }
    return best;
  }
}

function sizeOf(features: readonly Feature[]): number {
  return Math.sqrt(features.reduce((sum, feature) => sum + importance(feature) ** 2, 1));
}

export function softmax(scores: readonly number[]): number[] {
  const largest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - largest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
