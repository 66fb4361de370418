// How far a summary can be believed: the share of its names and numbers that its source has too. Cheap
// and blunt: it sees an invented name, and misses a true name with a false deed.

/** What may open a sentence in capitals and is no name. */
const OPENERS = new Set(
  `a after all although an and another as at because before both but by during each either every
   everyone finally first for from he her here his how however i if in instead it its later many most
   neither next nobody now on once one our people she since so some someone soon that the their then
   there these they this those three to two we what when where while who why with yes no
   you your`
    .trim()
    .split(/\s+/),
);

/** Capitalised words, words with a digit, and numbers, in lower case and with possessives undone. */
function namesAndNumbers(text: string): string[] {
  const found = text.match(
    /\d+(?:[.,:]\d+)*|\p{Lu}[\p{L}\p{M}\d]*(?:['’-]\p{Lu}?[\p{L}\p{M}\d]+)*/gu,
  );
  return (found ?? [])
    .map((token) => token.toLowerCase().replace(/['’](?:s|d|m|re|ve|ll)$/, ''))
    .filter((token) => !OPENERS.has(token));
}

/** In percent over all names and numbers of all summaries; 100 when there are none. */
export function supportedNames(sources: readonly string[], summaries: readonly string[]): number {
  let all = 0;
  let supported = 0;
  for (const [index, summary] of summaries.entries()) {
    const source = (sources[index] as string).toLowerCase();
    const known = new Set(source.match(/\d+(?:[.,:]\d+)*|\p{L}[\p{L}\p{M}\d]*/gu));
    for (const name of namesAndNumbers(summary)) {
      all++;
      const parts = name.split(/['’-]/);
      if (known.has(name) || parts.every((part) => known.has(part))) supported++;
    }
  }
  return all === 0 ? 100 : (100 * supported) / all;
}
