// How long a larger model may take, and how often it is asked again. Tests make them short.

export interface Limits {
  /** Until the connection stands. All in milliseconds. */
  connect: number;
  /** Until the first word: a busy server queues, and a long prompt takes its time. */
  firstWord: number;
  /** Between two words. */
  stall: number;
  /** Before each new try; a server that says when to come back is believed instead. */
  pauses: readonly number[];
  /** Who is told to come back later than this is told so, and does not wait. */
  longestWait: number;
}

export const LIMITS: Limits = {
  connect: 15_000,
  firstWord: 180_000,
  stall: 60_000,
  pauses: [1000, 3000, 9000],
  longestWait: 60_000,
};
