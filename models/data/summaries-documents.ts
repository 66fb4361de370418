// Document summaries: Wikipedia leads against their own first sentence, abstracts against one-line
// summaries, web pages against their descriptions. Keeps a pair only if its summary is in the text.
import { capital, type Pair } from './summaries-grammar.ts';
import { sentencesOf } from './summaries-shift.ts';

const common = new Set(
  (
    'a an the of to in on at for and or but with by from as is are was were be been it its this that these those we ' +
    'they their our your you how what which who can will not more into than has have do does using use about'
  ).split(' '),
);
const contentWords = (text: string) =>
  (text.toLowerCase().match(/[a-z]{3,}|\d[\d.,]*\d|\d/g) ?? []).filter((word) => !common.has(word));

/** Share of the summary's content words that the text holds, by their first five letters. */
export function coverage(input: string, output: string): number {
  const held = new Set(contentWords(input).map((word) => word.slice(0, 5)));
  const words = contentWords(output);
  return words.length === 0
    ? 0
    : words.filter((word) => held.has(word.slice(0, 5))).length / words.length;
}

/** Numbers and capitalised names must be in the text as they are. */
export function grounded(input: string, output: string): boolean {
  const facts = output.match(/\d[\d.,]*\d|\d|(?<=[a-z,] )[A-Z][\w-]+/g) ?? [];
  return facts.every((fact) => input.includes(fact));
}

const withoutBrackets = (text: string) =>
  text
    .replace(/ ?\([^()]*\)/g, '')
    .replace(/ ?\[[^\]]*\]?/g, '')
    .replace(/ ,/g, ',')
    .replace(/\s+/g, ' ')
    .trim();

export const wordsIn = (text: string) => text.split(/\s+/).length;

/** The opening of an article, cut at a sentence within `limit` words. */
export function opening(text: string, limit: number): string {
  const kept: string[] = [];
  let count = 0;
  for (const paragraph of text.split(/\n+/)) {
    const sentences: string[] = [];
    for (const sentence of sentencesOf(paragraph)) {
      count += wordsIn(sentence);
      if (count > limit) break;
      sentences.push(sentence);
    }
    if (sentences.length > 0) kept.push(sentences.join(' '));
    if (count > limit) break;
  }
  return kept.join('\n');
}

export function fromWikipedia(article: string): Pair | null {
  const [title = '', ...paragraphs] = article.split('\n\n');
  const body = paragraphs.filter((p) => p.length > 80 && /[.!?]$/.test(p)).join('\n');
  const input = opening(body, 140);
  const first = sentencesOf(input)[0] ?? '';
  const output = withoutBrackets(first).replace(
    /, (?:also|sometimes|often|commonly) (?:known|called|referred to)[^,]*,/,
    '',
  );
  const length = wordsIn(output);
  if (
    !input.includes(title.split(' ')[0] ?? '') ||
    !/ (is|are|was|were) /.test(output) ||
    !/[a-z\d]\.$/.test(output)
  )
    return null;
  if (
    length < 9 ||
    length > 30 ||
    wordsIn(input) < 60 ||
    /[^\x20-\x7e]|[()[\]"]|\b[A-Z]\.$/.test(output)
  )
    return null;
  return {
    input: withoutBrackets(input.replace(/\n/g, '~')).replace(/~/g, '\n'),
    output,
    source: 'wikipedia',
  };
}

export function fromAbstract(input: string, summary: string): Pair | null {
  const told = capital(summary.trim().replace(/\s+/g, ' '))
    .replace(
      /^(We|This paper|This work|In this paper,? we|In this work,? we) (propose|present|introduce|show|demonstrate|study|develop|describe|investigate|provide|explore)s?\b/,
      (_, who: string, verb: string) =>
        /we$/i.test(who) ? `The authors ${verb}` : `${who} ${verb}s`,
    )
    .replace(/([a-z)])$/, '$1.');
  if (
    wordsIn(input) > 150 ||
    wordsIn(told) < 7 ||
    wordsIn(told) > 32 ||
    !/\.$/.test(told) ||
    /[$\\{}^_]/.test(input + told)
  )
    return null;
  if (
    !/^(The|This)\b| (is|are|can|has|have|helps?|enables?|learns?|achieves?|outperforms?|improves?|leads?|allows?) /.test(
      told,
    )
  )
    return null;
  if (coverage(input, told) < 0.75 || !grounded(input, told)) return null;
  return { input, output: told, source: 'scitldr' };
}

export function fromPage(page: string, summary: string): Pair | null {
  const input = opening(page.replace(/^- /gm, ''), 140);
  const output = summary.trim().replace(/\s+/g, ' ');
  if (wordsIn(input) < 45 || wordsIn(output) < 7 || wordsIn(output) > 36 || !/[.!]$/.test(output))
    return null;
  if (
    /^(This week|Join|Learn|Watch|Sign up|See)/.test(output) ||
    coverage(input, output) < 0.6 ||
    !grounded(input, output)
  )
    return null;
  return { input, output, source: 'digitalgov' };
}

export function fromMeeting(input: string, summary: string): Pair | null {
  const output = sentencesOf(summary).slice(0, 2).join(' ');
  if (
    input.length > 1300 ||
    wordsIn(output) < 10 ||
    wordsIn(output) > 42 ||
    coverage(input, output) < 0.7
  )
    return null;
  return { input: input.replace(/ +/g, ' ').replace(/ ([.,?!])/g, '$1'), output, source: 'qmsum' };
}
