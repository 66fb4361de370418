// The bench's results as a table that a person reads.
import type { Proofreading } from './proofreading.ts';
import type { Startup } from './startup.ts';
import type { Growth, Throughput } from './throughput.ts';

export interface Report {
  machine: {
    processor: string;
    features: string[];
    threads: number;
    readBytesPerSecond: number;
  };
  revision: string;
  peers: Record<string, string>;
  weightBytes: number;
  throughput: Record<string, Throughput>;
  growth?: Growth[];
  proofreading?: Proofreading[];
  startup?: Startup;
}

export function markdown(report: Report): string {
  const { machine, peers } = report;
  const parts = [
    `# Benchmark at ${report.revision}`,
    `${machine.processor} (${machine.features.join(', ')}), ${machine.threads} threads, reads memory at ` +
      `${gigabytes(machine.readBytesPerSecond)} GB/s; ${list(peers)}. Medians of rounds in turn; ratios are ` +
      `paired by round.${machine.threads === 1 ? ' With one thread, the times are processor time.' : ''}`,
  ];
  for (const [shape, throughput] of Object.entries(report.throughput)) {
    parts.push(`## Shape ${shape}`, throughputTable(throughput));
  }
  const all = Object.values(report.throughput).flatMap(({ rows }) => rows);
  const shipped = all.find(({ label }) => label.includes('as shipped'));
  if (shipped !== undefined) {
    const read = shipped.decodeTokensPerSecond * report.weightBytes;
    parts.push(
      `Decoding as shipped reads ${gigabytes(read)} GB/s of weights, ` +
        `${percent(read / machine.readBytesPerSecond)} of what memory gives.`,
    );
  }
  if (report.growth) {
    const rows = report.growth.map((row) => [
      row.label,
      row.promptTokens,
      fixed(row.prefillMilliseconds),
      fixed(row.prefillMilliseconds / row.promptTokens, 2),
      fixed(row.decodeMilliseconds),
    ]);
    const head = ['', 'prompt tokens', 'to first token, ms', 'ms a token', 'next token, ms'];
    parts.push('## Growth with the prompt', table(head, rows));
  }
  if (report.proofreading) {
    const rows = report.proofreading.map((row) => [
      row.words,
      `${row.promptTokens} + ${row.writtenTokens}`,
      fixed(row.firstPieceMilliseconds, 0),
      fixed(row.milliseconds.drafted, 0),
      fixed(row.milliseconds.plain, 0),
      fixed(row.milliseconds.llamaPlain, 0),
      `${fixed(row.speedUp.overOwnPlain, 2)}x`,
      `${fixed(row.speedUp.overLlamaPlain, 2)}x`,
      row.identical ? 'yes' : 'no',
    ]);
    const head = [
      'words',
      'tokens read + written',
      'first piece, ms',
      'drafted, ms',
      'a token at a time, ms',
      'llama.cpp, ms',
      'over own plain',
      'over llama.cpp',
      'same corrections',
    ];
    parts.push('## Proofreading end to end', table(head, rows));
  }
  if (report.startup) {
    const rows = Object.entries(report.startup).map(([name, start]) => [
      name,
      fixed(start.openMilliseconds, 0),
      fixed(start.warmUpMilliseconds, 0),
      fixed(start.swapFromDiskMilliseconds),
      fixed(start.swapCachedMilliseconds, 2),
      fixed(start.residentBytes / 1e6, 0),
    ]);
    const head = [
      'start',
      'open, ms',
      'warm up, ms',
      'adapter from disk, ms',
      'cached, ms',
      'RSS, MB',
    ];
    parts.push('## Start and adapters', table(head, rows));
  }
  return `${parts.join('\n\n')}\n`;
}

function throughputTable({ rows, ratios, rounds, disturbed }: Throughput): string {
  const speeds = table(
    ['', 'decode, tokens/s', 'prefill 256', 'prefill 1024', 'open, ms', 'RSS, MB'],
    rows.map((row) => [
      row.label,
      fixed(row.decodeTokensPerSecond),
      fixed(row.prefill256TokensPerSecond, 0),
      fixed(row.prefill1024TokensPerSecond, 0),
      fixed(row.openMilliseconds, 0),
      fixed(row.residentBytes / 1e6, 0),
    ]),
  );
  const compared = table(
    ['', 'against', 'decode', 'prefill 256', 'prefill 1024'],
    ratios.map((ratio) => [
      ratio.label,
      ratio.against,
      `${fixed(ratio.decode, 2)}x`,
      `${fixed(ratio.prefill256, 2)}x`,
      `${fixed(ratio.prefill1024, 2)}x`,
    ]),
  );
  return `${speeds}\n\n${compared}\n\n${rounds} rounds; ${disturbed} answers were disturbed by other programs.`;
}

function table(head: string[], rows: (string | number)[][]): string {
  const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function list(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
}

const fixed = (value: number, digits = 1) => value.toFixed(digits);
const gigabytes = (bytes: number) => fixed(bytes / 1e9);
const percent = (share: number) => `${fixed(100 * share, 0)}%`;
