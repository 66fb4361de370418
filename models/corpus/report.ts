// Counts what the filters kept and dropped, and writes it for people and for programs. Tokens are the
// model's: measured on one document in a hundred of a source, at least; of the others, bytes by that ratio.

import { FILTERS, type Verdict } from './filter.ts';

interface Amount {
  documents: number;
  bytes: number;
}

export interface SourceCount {
  name: string;
  license: string;
  /** Measured tokens of a byte. */
  tokensPerByte: number;
  read: Amount;
  kept: Amount;
  dropped: Record<string, Amount>;
}

export interface CorpusReport {
  sources: SourceCount[];
  /** How often each heuristic dropped a document. */
  rules: Record<string, number>;
  linesTaken: number;
  /** Placeholders by kind. */
  masked: Record<string, number>;
}

const nothing = (): Amount => ({ documents: 0, bytes: 0 });
const add = (amount: Amount, bytes: number): void => {
  amount.documents++;
  amount.bytes += bytes;
};

/** A source is measured until this share of its bytes is. */
const SAMPLE = 0.01;

export class SourceCounter {
  readonly count: SourceCount;
  private readonly report: CorpusReport;
  private readonly tokensOf: (text: string) => number;
  private measured = { bytes: 0, tokens: 0 };

  constructor(report: CorpusReport, name: string, tokensOf: (text: string) => number) {
    const empty = { read: nothing(), kept: nothing(), dropped: {} };
    this.count = { name, license: '', tokensPerByte: 0, ...empty };
    this.report = report;
    this.tokensOf = tokensOf;
    report.sources.push(this.count);
  }

  add(license: string, text: string, verdict: Verdict): void {
    const { count, report, measured } = this;
    const bytes = Buffer.byteLength(text);
    count.license = license;
    add(count.read, bytes);
    if (measured.bytes <= SAMPLE * count.read.bytes) {
      measured.bytes += bytes;
      measured.tokens += this.tokensOf(text);
      count.tokensPerByte = measured.tokens / measured.bytes;
    }
    if (verdict.dropped !== null) {
      count.dropped[verdict.dropped] ??= nothing();
      add(count.dropped[verdict.dropped] as Amount, bytes);
      if (verdict.rule) report.rules[verdict.rule] = (report.rules[verdict.rule] ?? 0) + 1;
      return;
    }
    add(count.kept, Buffer.byteLength(verdict.text));
    report.linesTaken += verdict.linesTaken;
    for (const kind of verdict.masked) report.masked[kind] = (report.masked[kind] ?? 0) + 1;
  }
}

const whole = (value: number) => Math.round(value).toLocaleString('en-US');
const millions = (tokens: number) => (tokens / 1e6).toFixed(tokens < 1e6 ? 2 : 1);
const percent = (part: number, all: number) => `${((100 * part) / Math.max(1, all)).toFixed(1)}%`;
const table = (heads: string[], rows: (string | number)[][]) =>
  [heads, ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .toSpliced(1, 0, `|${'---|'.repeat(heads.length)}`)
    .join('\n');

/** The report as Markdown. */
export function toMarkdown({ sources, rules, linesTaken, masked }: CorpusReport): string {
  const tokens = (amount: Amount | undefined, { tokensPerByte }: SourceCount) =>
    (amount?.bytes ?? 0) * tokensPerByte;
  const total = (of: (source: SourceCount) => number) =>
    sources.reduce((sum, source) => sum + of(source), 0);
  const allRead = total((source) => tokens(source.read, source));
  const allKept = total((source) => tokens(source.kept, source));

  const bySource = sources.map((source) => [
    source.name,
    source.license,
    whole(source.read.documents),
    whole(source.kept.documents),
    millions(tokens(source.read, source)),
    millions(tokens(source.kept, source)),
    percent(source.kept.bytes, source.read.bytes),
    source.tokensPerByte.toFixed(3),
  ]);
  const byFilter = FILTERS.map((filter) => [
    filter,
    whole(total((source) => source.dropped[filter]?.documents ?? 0)),
    millions(total((source) => tokens(source.dropped[filter], source))),
    sources
      .filter((source) => source.dropped[filter])
      .sort((a, b) => (b.dropped[filter]?.documents ?? 0) - (a.dropped[filter]?.documents ?? 0))
      .slice(0, 3)
      .map((source) => `${source.name} ${whole(source.dropped[filter]?.documents ?? 0)}`)
      .join(', '),
  ]);
  const licenses = [...Map.groupBy(sources, ({ license }) => license)].map(([license, group]) => [
    license,
    whole(group.reduce((sum, source) => sum + source.kept.documents, 0)),
    millions(group.reduce((sum, source) => sum + tokens(source.kept, source), 0)),
  ]);
  const listed = (counts: Record<string, number>) =>
    Object.entries(counts)
      .sort(([, left], [, right]) => right - left)
      .map(([name, count]) => [name, whole(count)]);

  return `# The filtered corpus

Of ${whole(total((source) => source.read.documents))} documents ${whole(
    total((source) => source.kept.documents),
  )} are kept, ${millions(allKept)} of ${millions(allRead)} million tokens (${percent(
    allKept,
    allRead,
  )}).
Tokens are those of the model's tokenizer, measured on at least one byte in a hundred of each source; the rest
is reckoned by that source's tokens per byte.

## By source

${table(
  ['source', 'licence', 'documents', 'kept', 'M tokens', 'kept', 'share kept', 'tokens per byte'],
  bySource,
)}

## By filter

A document counts for the first filter that drops it, in this order.

${table(['filter', 'documents dropped', 'M tokens', 'most from'], byFilter)}

Heuristics, each document by the first rule that it breaks:

${table(['rule', 'documents'], listed(rules))}

From documents that were kept, ${whole(linesTaken)} lines were taken out that share 13 words in a row with an
evaluation set, and this was masked:

${table(['personal information', 'places'], listed(masked))}

## By licence

${table(['licence', 'documents kept', 'M tokens kept'], licenses)}
`;
}
