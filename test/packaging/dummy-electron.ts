// Makes a folder that looks like Electron's distribution for Linux or Windows, where the real one can't be
// downloaded: the right names, small contents, and on Linux a program that hands over to the stand-in for Electron.
// It holds the wire that fuses are set on, so that the settings can be read from the packaged program.
//
//     node test/packaging/dummy-electron.ts FOLDER
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { portableExecutable } from './portable-executable.ts';

const STANDIN = path.resolve(import.meta.dirname, '..', 'electron-standin', 'electron');
/** Electron's own marker, the version of the wire, its length, and every fuse as Electron ships it. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSES = '101101101';

const FILES = [
  'LICENSE',
  'LICENSES.chromium.html',
  'chrome_100_percent.pak',
  'chrome_200_percent.pak',
  'icudtl.dat',
  'locales/de.pak',
  'locales/en-US.pak',
  'locales/zh-CN.pak',
  'resources.pak',
  'snapshot_blob.bin',
  'v8_context_snapshot.bin',
  'vk_swiftshader_icd.json',
];
const SYSTEM_FILES = {
  linux: [
    'chrome-sandbox',
    'chrome_crashpad_handler',
    'libEGL.so',
    'libGLESv2.so',
    'libffmpeg.so',
    'libvk_swiftshader.so',
    'libvulkan.so.1',
  ],
  win32: [
    'd3dcompiler_47.dll',
    'ffmpeg.dll',
    'libEGL.dll',
    'libGLESv2.dll',
    'vk_swiftshader.dll',
    'vulkan-1.dll',
  ],
};

/** Makes `folder` anew. */
export function makeDummyElectron(folder: string, system: 'linux' | 'win32' = 'linux'): void {
  rmSync(folder, { recursive: true, force: true });
  for (const name of ['locales', 'resources'])
    mkdirSync(path.join(folder, name), { recursive: true });
  for (const name of [...FILES, ...SYSTEM_FILES[system]]) {
    writeFileSync(path.join(folder, name), `stands for ${name}\n`);
  }
  const wire = Buffer.concat([
    Buffer.from(SENTINEL),
    Buffer.from([1, FUSES.length]),
    Buffer.from(FUSES),
  ]);
  const script = `#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
exec ${STANDIN} "$@" "$here/resources/app.asar"
exit 0
`;
  if (system === 'win32') {
    writeFileSync(path.join(folder, 'electron.exe'), withVersion(portableExecutable([], wire)));
  } else {
    const program = Buffer.concat([Buffer.from(script), wire]);
    writeFileSync(path.join(folder, 'electron'), program, { mode: 0o755 });
  }
  const require = createRequire(import.meta.url);
  const fields = JSON.parse(readFileSync(require.resolve('electron/package.json'), 'utf8'));
  writeFileSync(path.join(folder, 'version'), (fields as { version: string }).version);
}

/** Windows' programs say what they are; electron-builder changes that. */
function withVersion(bytes: Buffer): Buffer {
  const program = NtExecutable.from(bytes);
  const resources = NtExecutableResource.from(program);
  const version = Resource.VersionInfo.createEmpty();
  version.setStringValues({ lang: 1033, codepage: 1200 }, { ProductName: 'Electron' });
  version.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  return Buffer.from(program.generate());
}

if (import.meta.main) makeDummyElectron(path.resolve(process.argv[2] ?? 'dist/dummy-electron'));
