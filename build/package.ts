// Makes the packages: `npm run package` those of this system, or
// `npm run package -- --linux deb --x64`, `--win nsis`, `--mac dmg`, `--dir` for the unpacked program, `--output FOLDER`.
// Builds the app, writes the lists of its parts, and hands the rest to electron-builder.
// PILCROW_UPDATES is the address of the feed of new versions and PILCROW_UPDATES_KEY the public key that it is
// signed by (build/sign-feed.ts); without them the program looks for none. PILCROW_ELECTRON_DIST names a folder to take Electron from instead of downloading it.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Arch, build as makePackages, Platform } from 'electron-builder';
import { Feed } from '../electron/updates/feed.ts';
import { build } from './build.ts';
import { configuration } from './electron-builder.ts';
import { writeLicences } from './licences.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const NOWHERE = 'https://pilcrow.invalid/';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    linux: { type: 'boolean' },
    win: { type: 'boolean' },
    mac: { type: 'boolean' },
    x64: { type: 'boolean' },
    arm64: { type: 'boolean' },
    dir: { type: 'boolean' },
    output: { type: 'string', default: 'dist/packages' },
    /** dist/ is there already. */
    built: { type: 'boolean' },
  },
});

if (!existsSync(path.join(ROOT, 'models', 'bundle', 'manifest.json'))) {
  console.error(
    'The packages carry the model, and it is not there yet: npx pilcrow models convert',
  );
  process.exit(1);
}
if (!values.built) await build();
writeLicences(path.join(ROOT, 'dist'));

const wanted = (
  [
    ['linux', Platform.LINUX, values.linux],
    ['win32', Platform.WINDOWS, values.win],
    ['darwin', Platform.MAC, values.mac],
  ] as const
).filter(([system, , isWanted]) =>
  values.linux || values.win || values.mac ? isWanted : system === process.platform,
);
const architectures = [...(values.x64 ? [Arch.x64] : []), ...(values.arm64 ? [Arch.arm64] : [])];
const {
  PILCROW_HOMEPAGE = NOWHERE,
  PILCROW_UPDATES: url,
  PILCROW_UPDATES_KEY: key,
  PILCROW_ELECTRON_DIST,
} = process.env;
const updates = url ? Feed.parse({ url, key }) : undefined;
for (const [system, platform] of wanted) {
  const made = await makePackages({
    projectDir: ROOT,
    targets: platform.createTarget(values.dir ? ['dir'] : positionals, ...architectures),
    publish: 'never',
    config: {
      ...configuration(system, PILCROW_HOMEPAGE, updates),
      directories: { buildResources: 'build/resources', output: values.output },
      ...(PILCROW_ELECTRON_DIST ? { electronDist: PILCROW_ELECTRON_DIST } : {}),
    },
  });
  for (const file of made) console.log(path.relative(ROOT, file));
}
