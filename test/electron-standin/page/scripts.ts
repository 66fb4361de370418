// The two scripts that Chromium runs in each page, bundled from this folder when the app starts.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { PreloadOptions } from './preload-world.ts';

function bundle(name: string): string {
  const entry = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
  const options = { bundle: true, write: false, format: 'iife', globalName: 'standin' } as const;
  const { outputFiles } = buildSync({ ...options, entryPoints: [entry], logLevel: 'error' });
  return outputFiles[0]?.text ?? '';
}

const bundles = new Map<string, string>();
function bundled(name: string): string {
  const text = bundles.get(name) ?? bundle(name);
  bundles.set(name, text);
  return text;
}

export function pageWorldScript(secret: string): string {
  return `(() => { ${bundled('page-world')}; standin.run(${JSON.stringify(secret)}); })();`;
}

/** `preloadFile` is CommonJS, read now: an edited preload takes effect in the next window. */
export function preloadWorldScript(options: PreloadOptions, preloadFile: string | null): string {
  const preload = preloadFile
    ? `(require, module, exports, process) => { const global = globalThis;\n${readFileSync(preloadFile, 'utf8')}\n}`
    : 'null';
  return `(() => { ${bundled('preload-world')};
    standin.run(${JSON.stringify(options)}, ${preload}); })();`;
}
