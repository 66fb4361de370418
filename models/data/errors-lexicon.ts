// What the corpus knows about words: how often each occurs in small letters and how often after an
// article. A form is a word when the corpus has it often enough; that is all the dictionary we need.

export class Lexicon {
  private readonly counts: ReadonlyMap<string, number>;
  private readonly articles: ReadonlyMap<string, number>;
  private readonly least: number;

  constructor(
    counts: ReadonlyMap<string, number>,
    articles: ReadonlyMap<string, number>,
    least = 5,
  ) {
    this.counts = counts;
    this.articles = articles;
    this.least = least;
  }

  has(word: string): boolean {
    return (this.counts.get(word) ?? 0) >= this.least;
  }

  afterArticle(word: string): number {
    return this.articles.get(word) ?? 0;
  }

  *words(): Iterable<string> {
    for (const [word, count] of this.counts) if (count >= this.least) yield word;
  }

  static from(sentences: Iterable<string>, least = 5): Lexicon {
    const counts = new Map<string, number>();
    const articles = new Map<string, number>();
    for (const sentence of sentences) {
      let previous = '';
      for (const word of sentence.match(/[A-Za-z]+(?:'[a-z]+)?|[^\sA-Za-z]+/g) ?? []) {
        if (/^[a-z]/.test(word)) {
          counts.set(word, (counts.get(word) ?? 0) + 1);
          if (previous === 'a' || previous === 'an')
            articles.set(word, (articles.get(word) ?? 0) + 1);
        }
        previous = word;
      }
    }
    return new Lexicon(counts, articles, least);
  }
}
