// Between running text and the Penn Treebank's tokens, in which the public sets are written: they
// are joined before our tools see them, and split again before they are scored.

/** Running text from Treebank tokens, near enough that a round trip moves GLEU by less than 0.1. */
export function joinTokens(tokenized: string): string {
  let quoteIsOpen = false;
  const text = tokenized
    .replaceAll('-LRB-', '(')
    .replaceAll('-RRB-', ')')
    .replaceAll('``', '"')
    .replaceAll("''", '"')
    .replace(/ (n't|'(?:s|S|re|ve|ll|d|m))(?= |$)/g, '$1')
    .replace(/ ([.,;:?!%)\]}])/g, '$1')
    .replace(/([([{$£€#]) /g, '$1')
    .replace(/ ' (?=s )/g, "'")
    .replace(/([a-z]s) '(?= )/g, "$1'")
    .replace(/(?: )?"(?: )?/g, (match) => {
      quoteIsOpen = !quoteIsOpen;
      if (quoteIsOpen) return match.startsWith(' ') ? ' "' : '"';
      return match.endsWith(' ') ? '" ' : '"';
    });
  return text
    .replace(/" ([.,;:?!])/g, '"$1')
    .replace(/ {2,}/g, ' ')
    .trim();
}

const ENDINGS: [RegExp, string][] = [
  [/([^' ])('[sS]|'[mM]|'[dD]|') /g, '$1 $2 '],
  [/([^' ])('ll|'LL|'re|'RE|'ve|'VE|n't|N'T) /g, '$1 $2 '],
];

/** Treebank tokens joined by single spaces; double quotes stay `"`, and "cannot" one token as in JFLEG. */
export function splitTokens(text: string): string {
  let result = ` ${text} `
    .replace(/([:,])([^\d])/g, ' $1 $2')
    .replace(/([:,]) *$/g, ' $1 ')
    .replace(/\.\.\./g, ' ... ')
    .replace(/[;@#$%&]/g, ' $& ')
    .replace(/([^.])(\.)([\])}>"']*)\s*$/g, '$1 $2$3 ')
    .replace(/[?!]/g, ' $& ')
    .replace(/([^'])' /g, "$1 ' ")
    .replace(/[\][(){}<>]/g, ' $& ')
    .replace(/--/g, ' -- ')
    .replace(/"/g, ' " ');
  for (const [pattern, replacement] of ENDINGS) result = result.replace(pattern, replacement);
  return result.replace(/ +/g, ' ').trim();
}

/**
 * Tokens of `output`, which a tool made of the text of `source`: what stands in the source has its tokens,
 * whatever their rules; the rest is split by the Treebank's, word by word.
 */
export function splitTokensLike(source: string, output: string): string {
  const tokens = source.split(' ').values();
  const known = new Map<string, string>();
  for (const chunk of joinTokens(source).split(' ')) {
    const parts: string[] = [];
    for (let length = 0; length < chunk.length; ) {
      const token = tokens.next().value;
      if (token === undefined) break;
      parts.push(token);
      length += joinTokens(token).length;
    }
    known.set(chunk, parts.join(' '));
  }
  const chunks = output.trim().split(/\s+/);
  return chunks.map((chunk) => known.get(chunk) ?? splitTokens(chunk)).join(' ');
}
