#!/usr/bin/env node
// Starts the command line. The system's Node may be older than the one that the sources need (24, for
// TypeScript and its other features): then this starts again with the one that set-up installed.
// Plain JavaScript that Node 20 can read.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const OLDEST = 24;
const major = Number(process.versions.node.split('.')[0]);

if (major >= OLDEST) {
  await import('../cli/main.ts');
} else {
  const own = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));
  if (existsSync(own)) {
    startWith(own);
  } else {
    console.error(
      `Pilcrow needs Node ${OLDEST} or later, and this is ${process.version}. Run npm ci first.`,
    );
    process.exitCode = 1;
  }
}

function startWith(node) {
  const script = fileURLToPath(import.meta.url);
  const child = spawn(node, [script, ...process.argv.slice(2)], { stdio: 'inherit' });
  // The terminal sends Ctrl+C to both; the child decides when to end. Others send to this one alone.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = signal ? 128 + constants.signals[signal] : (code ?? 1);
  });
}
