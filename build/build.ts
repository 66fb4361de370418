// Builds the app into dist/: the main process, the preload script and the engine process with esbuild
// (CommonJS, which the sandboxed preload and Electron's start need), the pages with Vite. Run it, or
// import `build`.
import { cpSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { build as buildPages } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '..');
const ENTRIES = [
  'main',
  'preload',
  'engine-process',
  'rules-thread',
  'models-process',
  'beyond-process',
];

/** Makes dist/electron and dist/renderer anew. Rejects with the compiler's message. */
export async function build(): Promise<void> {
  const output = path.join(ROOT, 'dist', 'electron');
  await esbuild.build({
    entryPoints: ENTRIES.map((name) => path.join(ROOT, 'electron', `${name}.ts`)),
    outdir: output,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node24',
    external: ['electron', 'onnxruntime-node', 'harper.js', 'koffi', 'selection-hook'],
    minify: true,
    // The log names functions and lines, and nothing else tells where an error came from.
    keepNames: true,
    lineLimit: 120,
    logLevel: 'warning',
  });
  cpSync(path.join(ROOT, 'electron', 'assets'), path.join(output, 'assets'), { recursive: true });
  const configFile = path.join(ROOT, 'renderer', 'vite.config.ts');
  await buildPages({ configFile, logLevel: 'warn' });
}

if (import.meta.main) await build();
