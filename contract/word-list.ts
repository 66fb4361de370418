// A sorted list of words in little room: each as the number of letters that it begins with like the word before, one digit
// in base 36, and the rest of it (front coding). "0can 3not 2r" is "can cannot car".

const MOST_SHARED = 35;

/** Sorted words without blanks, in one line. */
export function encodeWordList(words: readonly string[]): string {
  let previous = '';
  return words
    .map((word) => {
      let shared = 0;
      while (
        shared < Math.min(word.length, previous.length, MOST_SHARED) &&
        word[shared] === previous[shared]
      )
        shared++;
      previous = word;
      return shared.toString(36) + word.slice(shared);
    })
    .join(' ');
}

/** The words of `encodeWordList`. Throws a RangeError on what it cannot have written. */
export function decodeWordList(list: string): string[] {
  if (list === '') return [];
  let word = '';
  return list.split(' ').map((entry) => {
    const shared = Number.parseInt(entry[0] ?? '', 36);
    if (!(shared <= word.length)) throw new RangeError(`no entry of a word list: "${entry}"`);
    word = word.slice(0, shared) + entry.slice(1);
    return word;
  });
}
