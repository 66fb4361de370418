// The Linux packages, made from a dummy Electron distribution: what is in them, what is not, how the program's
// fuses are set, and that the packaged program is whole enough to find its model and native code.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { extractFile, getRawHeader, listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { canMakeAppImage, makeAppImageTools, RUNTIME_BYTES } from '../packaging/builder-tools.ts';
import { makeDummyElectron } from '../packaging/dummy-electron.ts';
import { publicPart, TEST_FEED } from '../update-feed.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PACKAGES = path.join(ROOT, 'dist', 'packages');
const UNPACKED = path.join(PACKAGES, 'linux-unpacked');
const RESOURCES = path.join(UNPACKED, 'resources');
const MODULES = 'node_modules/onnxruntime-node/bin/napi-v6';
/** Debian has it as a package of its own. */
const canMakeRpm = spawnSync('rpmbuild', ['--version']).status === 0;
let work = '';
let contents: string[] = [];

beforeAll(() => {
  work = mkdtempSync(path.join(os.tmpdir(), 'pilcrow-packages-'));
  const dummy = path.join(work, 'electron');
  makeDummyElectron(dummy);
  rmSync(PACKAGES, { recursive: true, force: true });
  // Set-up has built the app already, when all tests run.
  const built = existsSync(path.join(ROOT, 'dist/electron/main.cjs')) ? ['--built'] : [];
  // The deb last: the unpacked program is then the one in it.
  const kinds = [...(canMakeAppImage ? ['AppImage'] : []), ...(canMakeRpm ? ['rpm'] : []), 'deb'];
  execFileSync(process.execPath, ['build/package.ts', '--linux', ...kinds, '--x64', ...built], {
    cwd: ROOT,
    env: {
      ...process.env,
      ...(canMakeAppImage && makeAppImageTools(path.join(work, 'appimage'))),
      PILCROW_ELECTRON_DIST: dummy,
      PILCROW_UPDATES: TEST_FEED.url,
      PILCROW_UPDATES_KEY: publicPart(TEST_FEED.privateKey),
      CUSTOM_FPM_PATH: path.join(ROOT, 'test', 'packaging', 'fpm'),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  contents = listPackage(path.join(RESOURCES, 'app.asar'), { isPack: false });
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

test('the archive holds the built app, two libraries with what they need, and nothing else', () => {
  const top = contents.filter((name) => name.split('/').length === 2);
  expect(top.sort()).toEqual(['/LICENSE', '/dist', '/node_modules', '/package.json']);
  const modules = contents.filter((name) => /^\/node_modules\/[^/]+$/.test(name));
  expect(modules.sort().map((name) => path.basename(name))).toEqual([
    'fflate',
    'harper.js',
    'onnxruntime-common',
    'onnxruntime-node',
  ]);
  const wrong = contents.filter((name) => /\.(ts|map)$|\/(test|models|scripts)\//.test(name));
  expect(wrong).toEqual([]);
  for (const entry of ['main.cjs', 'preload.cjs', 'engine-process.cjs', 'rules-thread.cjs']) {
    expect(contents).toContain(`/dist/electron/${entry}`);
  }
});

test('the native code of this system and processor lies beside it, and no other', () => {
  const folder = path.join(RESOURCES, 'app.asar.unpacked', MODULES);
  expect(readdirSync(folder)).toEqual(['linux']);
  expect(readdirSync(path.join(folder, 'linux'))).toEqual(['x64']);
  expect(readdirSync(path.join(folder, 'linux', 'x64')).sort()).toEqual(
    readdirSync(path.join(ROOT, MODULES, 'linux', 'x64')).sort(),
  );
});

test('the model is whole, with its adapters, and the lists of parts are there', () => {
  const manifest = JSON.parse(
    readFileSync(path.join(RESOURCES, 'models/bundle/manifest.json'), 'utf8'),
  );
  const files = (manifest as { files: Record<string, { sha256: string }> }).files;
  for (const [name, { sha256 }] of Object.entries(files)) {
    const bytes = readFileSync(path.join(RESOURCES, 'models/bundle', name));
    expect([name, createHash('sha256').update(bytes).digest('hex')]).toEqual([name, sha256]);
  }
  for (const adapter of readdirSync(path.join(ROOT, 'models/adapters'))) {
    const file = path.join('models/adapters', adapter, 'adapter.safetensors');
    expect(statSync(path.join(RESOURCES, file)).size).toBe(statSync(path.join(ROOT, file)).size);
  }
  const licences = readFileSync(path.join(RESOURCES, 'licences.txt'), 'utf8');
  for (const name of ['onnxruntime-node', 'harper.js', 'react', 'zod', '@codemirror/state']) {
    expect(licences).toContain(`${name} `);
  }
  // By the title of each part: a permissive licence may speak of others in its text.
  const titles = [...licences.matchAll(/^(.+)\n=+$/gm)].map(([, title = '']) => title);
  expect(titles.length).toBeGreaterThan(100);
  expect(titles.filter((title) => /GPL/.test(title))).toEqual([]);
  const sbom = JSON.parse(readFileSync(path.join(RESOURCES, 'sbom.json'), 'utf8'));
  expect(sbom).toMatchObject({ bomFormat: 'CycloneDX' });
});

test('it is no larger than its budget, without Electron', () => {
  const bytes = readdirSync(RESOURCES, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(path.join(RESOURCES, name)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
  expect(bytes / 1e6).toBeLessThan(200);
});

test('the program takes no orders but the app’s own', async () => {
  const wire = await getCurrentFuseWire(path.join(UNPACKED, 'pilcrow'));
  const state = (fuse: FuseV1Options) => FuseState[wire[fuse] as number];
  expect({
    runAsNode: state(FuseV1Options.RunAsNode),
    cookies: state(FuseV1Options.EnableCookieEncryption),
    nodeOptions: state(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    inspect: state(FuseV1Options.EnableNodeCliInspectArguments),
    integrity: state(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
    onlyAsar: state(FuseV1Options.OnlyLoadAppFromAsar),
  }).toEqual({
    runAsNode: 'DISABLE',
    cookies: 'ENABLE',
    nodeOptions: 'DISABLE',
    inspect: 'DISABLE',
    integrity: 'ENABLE',
    onlyAsar: 'ENABLE',
  });
});

test('every file of the archive carries the hashes that integrity is checked by', () => {
  const { header } = getRawHeader(path.join(RESOURCES, 'app.asar'));
  const main = (header as unknown as { files: Record<string, never> }).files.dist as unknown as {
    files: { electron: { files: Record<string, { integrity: { hash: string } }> } };
  };
  const { integrity } = main.files.electron.files['main.cjs'] as { integrity: { hash: string } };
  const bytes = extractFile(path.join(RESOURCES, 'app.asar'), 'dist/electron/main.cjs');
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(integrity.hash);
});

test('it knows whom to ask for new versions, and whose signature to believe, in the archive', () => {
  const fields = JSON.parse(
    extractFile(path.join(RESOURCES, 'app.asar'), 'package.json').toString('utf8'),
  );
  const { url, privateKey } = TEST_FEED;
  expect((fields as { updates: unknown }).updates).toEqual({ url, key: publicPart(privateKey) });
  expect(readFileSync(path.join(RESOURCES, 'package-type'), 'utf8')).toBe('deb');
  const list = readFileSync(path.join(PACKAGES, 'latest-linux.yml'), 'utf8');
  expect(list).toMatch(/^ {2}- url: pilcrow-[\d.]+-linux-amd64\.deb$/m);
});

test('the deb names what it needs, and its desktop file is valid', () => {
  const deb = readdirSync(PACKAGES).find((name) => name.endsWith('.deb'));
  if (!deb) throw new Error('there is no deb');
  const file = path.join(PACKAGES, deb);
  const field = (name: string) =>
    execFileSync('dpkg-deb', ['-f', file, name], { encoding: 'utf8' }).trim();
  expect([field('Package'), field('Architecture')]).toEqual(['pilcrow', 'amd64']);
  expect(field('Depends')).toContain('libgtk-3-0');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pilcrow-deb-'));
  try {
    execFileSync('dpkg-deb', ['-x', file, folder]);
    const entry = path.join(folder, 'usr/share/applications/io.github.pilcrow.Pilcrow.desktop');
    expect(readFileSync(entry, 'utf8')).toMatch(/^Exec=\/opt\/Pilcrow\/pilcrow %U$/m);
    expect(readFileSync(entry, 'utf8')).toMatch(/^MimeType=text\/plain;text\/markdown;$/m);
    execFileSync('desktop-file-validate', [entry]);
    const icons = path.join(folder, 'usr/share/icons/hicolor');
    expect(readdirSync(icons)).toContain('512x512');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.skipIf(!canMakeRpm)('the rpm holds the same program, and names what it needs', () => {
  const rpm = readdirSync(PACKAGES).find((name) => name.endsWith('.rpm'));
  if (!rpm) throw new Error('there is no rpm');
  const query = (...what: string[]) =>
    execFileSync('rpm', ['-qp', ...what, path.join(PACKAGES, rpm)], { encoding: 'utf8' });
  expect(query('--queryformat', '%{NAME} %{ARCH} %{LICENSE}')).toBe('pilcrow x86_64 Apache-2.0');
  expect(query('--requires')).toContain('gtk3');
  const files = query('-l').trim().split('\n');
  expect(files).toContain('/usr/share/applications/io.github.pilcrow.Pilcrow.desktop');
  const unpacked = readdirSync(UNPACKED, { recursive: true, encoding: 'utf8' });
  expect(unpacked.filter((name) => !files.includes(`/opt/Pilcrow/${name}`))).toEqual([]);
});

test.skipIf(!canMakeAppImage)('the AppImage holds the same program, and starts it', () => {
  const image = readdirSync(PACKAGES).find((name) => name.endsWith('.AppImage'));
  if (!image) throw new Error('there is no AppImage');
  const file = path.join(PACKAGES, image);
  const folder = path.join(work, 'unpacked-image');
  execFileSync('unsquashfs', ['-q', '-n', '-o', String(RUNTIME_BYTES), '-d', folder, file]);
  execFileSync('desktop-file-validate', [path.join(folder, 'io.github.pilcrow.Pilcrow.desktop')]);
  expect(readdirSync(folder)).toEqual(
    expect.arrayContaining(['.DirIcon', 'AppRun', 'pilcrow.png']),
  );
  const [ours, theirs] = [RESOURCES, path.join(folder, 'resources')].map((resources) =>
    readFileSync(path.join(resources, 'app.asar')),
  );
  expect(theirs?.equals(ours as Buffer)).toBe(true);
  // Its version is what the stand-in for Electron answers.
  const { devDependencies } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const [major] = (devDependencies as Record<string, string>).electron?.match(/\d+/) ?? [];
  const version = execFileSync(file, ['--version'], { encoding: 'utf8' });
  expect(version).toMatch(new RegExp(`^v${major}\\.`));
});
