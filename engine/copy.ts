// Following the source while the answer copies it: which source token comes next after what was
// emitted so far, and how to find the place again after an edit. Pure integers: no model, no text.

/** The copy of the aligned source token is kept unless another token is preferred by more than this. */
export interface CopyRule {
  /** In nats; 0 is plain greedy decoding. */
  keepMargin: number;
}

/** A token that the model preferred to the copy of the source. */
export interface Deviation {
  /** UTF-16 offset in the generated text where the token's text begins. */
  textIndex: number;
  /** By how many nats the token was preferred to the copy. */
  margin: number;
}
