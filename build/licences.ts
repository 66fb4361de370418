// Writes what the packages are made of: every library with its version, licence and the licence's text
// (licences.txt, for people), and the same as a CycloneDX list (sbom.json, for programs), from the lock file and
// the texts that are installed here. Run it, or import `writeLicences`.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const ROOT = path.resolve(import.meta.dirname, '..');

/** The part of package-lock.json that is read here, by the folder of each package. */
const Lock = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
      optional: z.boolean().optional(),
    }),
  ),
});
const Sbom = z.looseObject({
  metadata: z.looseObject({}),
  components: z.array(z.looseObject({ name: z.string(), version: z.string() })),
});

/**
 * What is shipped though npm calls it a dependency of development (the editor of the Write page) or optional
 * (what reads selections on Windows and macOS).
 */
const SHIPPED =
  /^(?:@codemirror|@lezer|@marijn)\/|^(?:style-mod|w3c-keyname|crelt|koffi|selection-hook|node-gyp-build)$|koffi-(?:win32|darwin)/;
/** What ships beside the libraries; written by hand, for no package list knows of it. */
const BESIDE = [
  'Electron, MIT; Chromium and Node.js, BSD and MIT: see LICENSE.electron.txt and LICENSES.chromium.html',
  'SmolLM2-135M-Instruct by Hugging Face, Apache-2.0: the language model, converted (models/MODEL_CARD.md)',
];

interface Part {
  name: string;
  version: string;
  license: string;
  text: string;
}

/** What is shipped, by name. */
function shippedParts(): Part[] {
  const { packages } = Lock.parse(
    JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')),
  );
  return Object.entries(packages)
    .flatMap(([place, { version, license, dev, devOptional, optional }]) => {
      const name = place.split('node_modules/').at(-1) ?? '';
      if (place === '' || version === undefined) return [];
      if ((dev || devOptional || optional) && !SHIPPED.test(name)) return [];
      const folder = path.join(ROOT, place);
      return [{ name, version, license: license ?? licenceIn(folder), text: textIn(folder) }];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Writes licences.txt and sbom.json into `folder`. */
export function writeLicences(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const parts = shippedParts();
  const head = `What Pilcrow is made of\n\n${BESIDE.map((line) => `- ${line}\n`).join('')}`;
  const texts = parts.map(({ name, version, license, text }) => {
    const title = `${name} ${version}, ${license}`;
    return `${title}\n${'='.repeat(title.length)}\n\n${text}\n`;
  });
  writeFileSync(path.join(folder, 'licences.txt'), `${head}\n${texts.join('\n')}`);

  const options = [
    '--sbom-format',
    'cyclonedx',
    '--sbom-type',
    'application',
    '--package-lock-only',
  ];
  const json = execFileSync('npm', ['sbom', ...options], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    shell: process.platform === 'win32', // npm is a script there.
  });
  const sbom = Sbom.parse(JSON.parse(json));
  // The same parts make the same list: no number by chance, no hour.
  const { serialNumber: _number, metadata, ...same } = sbom;
  const { timestamp: _hour, ...sameMetadata } = metadata;
  const shipped = new Set(parts.map(({ name, version }) => `${name}@${version}`));
  const components = sbom.components.filter(({ name, version }) =>
    shipped.has(`${name}@${version}`),
  );
  writeFileSync(
    path.join(folder, 'sbom.json'),
    `${JSON.stringify({ ...same, metadata: sameMetadata, components }, null, 2)}\n`,
  );
}

/** An old package names its licences in another way. */
function licenceIn(folder: string): string {
  const file = path.join(folder, 'package.json');
  const Old = z.looseObject({ licenses: z.array(z.looseObject({ type: z.string() })).optional() });
  const { licenses = [] } = existsSync(file)
    ? Old.parse(JSON.parse(readFileSync(file, 'utf8')))
    : {};
  return licenses.map(({ type }) => type).join(' or ') || 'see below';
}

function textIn(folder: string): string {
  const file = existsSync(folder)
    ? readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name))
    : undefined;
  return file ? readFileSync(path.join(folder, file), 'utf8').trim() : '(no text in its package)';
}

if (import.meta.main) writeLicences(path.join(ROOT, 'dist'));
