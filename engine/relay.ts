// Work that goes on by itself, and a reader of what it leaves: one who is slow, or who waits for something
// else, never keeps the work from going on. Knows neither.

/**
 * Starts `work` and yields what it emits, in order; the return value is its outcome, and what it throws
 * is thrown here. A reader that leaves early aborts it.
 */
export async function* relay<Piece, Outcome>(
  work: (emit: (piece: Piece) => void, leaving: AbortSignal) => Promise<Outcome>,
): AsyncGenerator<Piece, Outcome> {
  const leaving = new AbortController();
  const ready: Piece[] = [];
  let wake = () => {};
  let isDone = false;
  const emit = (piece: Piece) => {
    ready.push(piece);
    wake();
  };
  const outcome = work(emit, leaving.signal).finally(() => {
    isDone = true;
    wake();
  });
  outcome.catch(() => {}); // Rethrown below; the reader may have left before.
  const isAtEnd = () => isDone; // The compiler believes that it never changes.
  try {
    for (;;) {
      const piece = ready.shift();
      if (piece !== undefined) yield piece;
      else if (isAtEnd()) return await outcome;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    leaving.abort();
  }
}
