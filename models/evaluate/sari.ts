// SARI for simplification (Xu et al. 2016, "Optimizing Statistical Machine Translation for Text
// Simplification"), with the definitions of EASSE 0.2: counts over the whole set, n-grams up to 4,
// F1 for what is added, kept and deleted, lower case, tokens of mteval-v13a.

const ORDER = 4;

/** Tokens of mteval-v13a in lower case, as EASSE sees them. */
function sariTokens(text: string): string[] {
  return ` ${text.toLowerCase()} `
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/[{-~[-` -&(-+:-@/]/g, ' $& ')
    .replace(/([^0-9])([.,])/g, '$1 $2 ')
    .replace(/([.,])([^0-9])/g, ' $1 $2')
    .replace(/([0-9])(-)/g, '$1 $2 ')
    .split(/\s+/)
    .filter((token) => token !== '');
}

type Counts = Map<string, number>;

function countNgrams(texts: readonly (readonly string[])[], order: number): Counts {
  const counts: Counts = new Map();
  for (const tokens of texts) {
    for (let start = 0; start + order <= tokens.length; start++) {
      const ngram = tokens.slice(start, start + order).join(' ');
      counts.set(ngram, (counts.get(ngram) ?? 0) + 1);
    }
  }
  return counts;
}

class Tally {
  #correct = 0;
  #done = 0;
  #wanted = 0;

  add(correct: number, done: number, wanted: number): void {
    this.#correct += correct;
    this.#done += done;
    this.#wanted += wanted;
  }

  get f1(): number {
    return this.#correct === 0 ? 0 : (2 * this.#correct) / (this.#done + this.#wanted);
  }
}

/** SARI in percent of `outputs` for `sources`, given `references[r][i]`. */
export function sari(
  sources: readonly string[],
  outputs: readonly string[],
  references: readonly (readonly string[])[],
): number {
  const tallies = Array.from({ length: ORDER }, () => [new Tally(), new Tally(), new Tally()]);
  for (const [index, source] of sources.entries()) {
    const sourceTokens = sariTokens(source);
    const outputTokens = sariTokens(outputs[index] as string);
    const referenceTokens = references.map((reference) => sariTokens(reference[index] as string));
    for (const [level, [added, kept, deleted]] of tallies.entries()) {
      const inSource = countNgrams([sourceTokens], level + 1);
      const inOutput = countNgrams([outputTokens], level + 1);
      const inReferences = countNgrams(referenceTokens, level + 1);

      const isNew = (ngram: string) => !inSource.has(ngram);
      const addedNgrams = [...inOutput.keys()].filter(isNew);
      added?.add(
        addedNgrams.filter((ngram) => inReferences.has(ngram)).length,
        addedNgrams.length,
        [...inReferences.keys()].filter(isNew).length,
      );
      // Each source n-gram counts once for each reference: so many of them keep it or drop it.
      for (const [ngram, count] of inSource) {
        const all = count * references.length;
        const keptHere = Math.min(all, (inOutput.get(ngram) ?? 0) * references.length);
        const keptThere = Math.min(all, inReferences.get(ngram) ?? 0);
        kept?.add(Math.min(keptHere, keptThere), keptHere, keptThere);
        deleted?.add(all - Math.max(keptHere, keptThere), all - keptHere, all - keptThere);
      }
    }
  }
  const scores = tallies.flat().map((tally) => tally.f1);
  return (100 * scores.reduce((sum, score) => sum + score, 0)) / scores.length;
}
