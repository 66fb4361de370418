// Windows' packages, made here with Debian's NSIS and a dummy Electron: that electron-builder's script can be
// compiled with our settings, and what is in the installer and the portable program. Nothing here runs them.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canMakeInstaller, makeInstallerTools } from '../packaging/builder-tools.ts';
import { makeDummyElectron } from '../packaging/dummy-electron.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const MODULES = 'node_modules/onnxruntime-node/bin/napi-v6';
if (!canMakeInstaller) {
  console.warn(
    'No installers for Windows are made: that needs makensis and 7zz (apt install nsis 7zip)',
  );
}

describe.skipIf(!canMakeInstaller)('for Windows', () => {
  let work = '';
  let packages = '';
  let unpacked = '';

  beforeAll(() => {
    work = mkdtempSync(path.join(os.tmpdir(), 'pilcrow-windows-'));
    packages = path.join(work, 'packages');
    unpacked = path.join(packages, 'win-unpacked');
    const electron = path.join(work, 'electron');
    makeDummyElectron(electron, 'win32');
    const targets = ['--win', 'nsis', 'portable', '--x64', '--output', packages, '--built'];
    execFileSync(process.execPath, ['build/package.ts', ...targets], {
      cwd: ROOT,
      env: {
        ...process.env,
        ...makeInstallerTools(path.join(work, 'tools')),
        PILCROW_ELECTRON_DIST: electron,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  });
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  test('the program has Windows’ native code and no other, in an archive whose hash it knows', async () => {
    const native = path.join(unpacked, 'resources', 'app.asar.unpacked', MODULES);
    expect(readdirSync(native)).toEqual(['win32']);
    expect(readdirSync(path.join(native, 'win32', 'x64')).sort()).toEqual(
      readdirSync(path.join(ROOT, MODULES, 'win32', 'x64')).sort(),
    );
    const archive = listPackage(path.join(unpacked, 'resources', 'app.asar'), { isPack: false });
    expect(archive).toContain('/dist/electron/assets/notifications.ps1');
    const program = path.join(unpacked, 'Pilcrow.exe');
    const wire = await getCurrentFuseWire(program);
    expect(FuseState[wire[FuseV1Options.EnableEmbeddedAsarIntegrityValidation] as number]).toBe(
      'ENABLE',
    );
    expect(readFileSync(program, 'latin1')).toMatch(
      /"file":"resources\\\\app\.asar","alg":"SHA256"/i,
    );
  });

  test.each([
    ['the installer', /^pilcrow-[\d.]+-win-x64\.exe$/],
    ['the portable program', /^pilcrow-[\d.]+-portable-x64\.exe$/],
  ])('%s holds the whole program', (_which, pattern) => {
    const name = readdirSync(packages).find((each) => pattern.test(each));
    if (!name) throw new Error(`there is none: ${readdirSync(packages).join(' ')}`);
    const folder = path.join(work, name);
    mkdirSync(folder);
    const unpack = (file: string, ...only: string[]) =>
      execFileSync('7zz', ['x', '-y', `-o${folder}`, file, ...only], { stdio: 'ignore' });
    unpack(path.join(packages, name));
    const inner = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((each) =>
      each.endsWith('app-64.7z'),
    );
    if (!inner) throw new Error('the program is not in it');
    const listed = execFileSync('7zz', ['l', '-slt', path.join(folder, inner)], {
      encoding: 'utf8',
    });
    const inIt = [...listed.matchAll(/^Path = (.*)\nSize = (\d+)/gm)].map(([, file, size]) => [
      file?.replaceAll('\\', '/'),
      Number(size),
    ]);
    expect(inIt).toEqual(expect.arrayContaining([['Pilcrow.exe', expect.any(Number)]]));
    const files = readdirSync(unpacked, { recursive: true, encoding: 'utf8' });
    const missing = files.filter((file) => !inIt.some(([each]) => each === file));
    expect(missing).toEqual([]);
  });
});
