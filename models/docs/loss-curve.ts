// Draws a loss curve: node models/docs/loss-curve.ts loss.csv picture.svg
// Reads the columns `tokens` and `mean_loss` (or `loss`, then as a running mean of 50 steps, of 10 in a
// short run).

import { readFileSync, writeFileSync } from 'node:fs';

const [source, target] = process.argv.slice(2);
if (!source || !target) throw new Error('usage: loss-curve.ts loss.csv picture.svg');

const [head = '', ...lines] = readFileSync(source, 'utf8').trim().split('\n');
const columns = head.split(',');
const averaged = columns.includes('mean_loss');
const rows = lines.map((line) => line.split(',').map(Number));
const column = (name: string) => rows.map((row) => row[columns.indexOf(name)] ?? Number.NaN);
const tokens = column('tokens');
const raw = column(averaged ? 'mean_loss' : 'loss');
const window = raw.length < 100 ? 10 : 50;
const losses = averaged
  ? raw
  : raw.map((_, i) => {
      const recent = raw.slice(Math.max(0, i - window + 1), i + 1);
      return recent.reduce((sum, loss) => sum + loss, 0) / recent.length;
    });

/** More could not be told apart at this width. */
const MOST_POINTS = 280;
const [width, height, left, bottom] = [640, 300, 56, 40];
const most = Math.max(...tokens);
const marks = [0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.5, 1, 2, 4, 6, 8];
const low = marks.filter((mark) => mark <= Math.min(...losses)).at(-1) ?? 0.005;
const high = Math.max(...losses);
const x = (count: number) => left + ((width - left - 16) * count) / most;
// a logarithmic height: the early fall would hide the rest
const y = (loss: number) =>
  16 + (height - 16 - bottom) * (1 - Math.log(loss / low) / Math.log(high / low));

// the mean of a few steps is no mean yet
const points = losses
  .map((loss, i) => `${x(tokens[i] ?? 0).toFixed(1)},${y(loss).toFixed(1)}`)
  .slice(averaged ? 0 : window / 2)
  .filter((_, i, all) => i % Math.ceil(all.length / MOST_POINTS) === 0 || i === all.length - 1);
const visible = marks.filter((loss) => loss >= low && loss <= high);
const steps = [0, 0.25, 0.5, 0.75, 1].map((share) => Math.round((most * share) / 1000) * 1000);
const text = 'font-family="sans-serif" font-size="12" fill="#555"';
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Training loss by tokens seen">
<rect width="100%" height="100%" fill="#fff"/>
${visible.map((loss) => `<path d="M${left} ${y(loss).toFixed(1)}H${width - 16}" stroke="#ddd"/><text x="${left - 8}" y="${(y(loss) + 4).toFixed(1)}" text-anchor="end" ${text}>${loss}</text>`).join('\n')}
${steps.map((count) => `<text x="${x(count).toFixed(1)}" y="${height - 20}" text-anchor="${count < most * 0.99 ? 'middle' : 'end'}" ${text}>${count / 1000}k</text>`).join('\n')}
<text x="${width - 16}" y="${height - 4}" text-anchor="end" ${text}>tokens seen</text>
<polyline points="${points.join(' ')}" fill="none" stroke="#2b6cb0" stroke-width="2"/>
</svg>
`;
writeFileSync(target, svg);
