// "Open with" on the three systems: each offers Pilcrow for texts, and none makes it the program that opens
// them at a double click.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { configuration, type System } from '../../build/electron-builder.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const packages = (system: System) => configuration(system, 'https://example.org', undefined);
const hasNsis = spawnSync('makensis', ['-VERSION']).status === 0;

it('stands in the desktop files of Linux', () => {
  const kinds = packages('linux').linux?.mimeTypes;
  expect(kinds).toEqual(['text/plain', 'text/markdown']);
  const file = path.join(ROOT, 'build/flatpak/io.github.pilcrow.Pilcrow.desktop');
  const flatpak = readFileSync(file, 'utf8');
  expect(flatpak).toContain(`MimeType=${kinds?.join(';')};\n`);
  expect(flatpak).toMatch(/^Exec=pilcrow %U$/m);
});

it('stands in Info.plist of macOS, as one among others', () => {
  expect(packages('darwin').mac?.extendInfo).toEqual({
    CFBundleDocumentTypes: [
      {
        CFBundleTypeName: 'Text',
        CFBundleTypeRole: 'Viewer',
        LSHandlerRank: 'Alternate',
        LSItemContentTypes: ['public.plain-text', 'net.daringfireball.markdown'],
      },
    ],
  });
});

it('stands in the registry of Windows, and takes no kind of file over', () => {
  const { nsis, fileAssociations } = packages('win32');
  expect(fileAssociations).toBeUndefined();
  const script = readFileSync(path.join(ROOT, String(nsis?.include)), 'utf8');
  // The default value of a kind's key is what opens it.
  expect(script).not.toMatch(/Write\w+ SHELL_CONTEXT "Software\\Classes\\\.[^\\"]*"/);
});

it.skipIf(!hasNsis)('compiles into an installer, and into its uninstaller', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pilcrow-nsis-'));
  try {
    const { nsis } = packages('win32');
    const script = path.join(folder, 'test.nsi');
    const lines = [
      '!define APP_EXECUTABLE_FILENAME "Pilcrow.exe"',
      '!define PRODUCT_NAME "Pilcrow"',
      `!include "${path.join(ROOT, String(nsis?.include))}"`,
      `OutFile "${path.join(folder, 'test.exe')}"`,
      'InstallDir "$LOCALAPPDATA\\Pilcrow"',
      'Section "install"',
      'WriteUninstaller "$INSTDIR\\uninstall.exe"',
      '!insertmacro customInstall',
      'SectionEnd',
      'Section "un.install"',
      '!insertmacro customUnInstall',
      'SectionEnd',
    ];
    writeFileSync(script, lines.join('\n'));
    const said = execFileSync('makensis', ['-WX', '-V4', script], { encoding: 'utf8' });
    const keys = [...said.matchAll(/^(?:WriteRegStr|DeleteRegKey): (.*)$/gm)].map(([, key]) => key);
    expect(keys).toMatchInlineSnapshot(`
      [
        "SHELL_CONTEXT\\Software\\Classes\\Applications\\Pilcrow.exe\\FriendlyAppName=Pilcrow",
        "SHELL_CONTEXT\\Software\\Classes\\Applications\\Pilcrow.exe\\shell\\open\\command\\="$INSTDIR\\Pilcrow.exe" "%1"",
        "SHELL_CONTEXT\\Software\\Classes\\Applications\\Pilcrow.exe\\SupportedTypes\\.txt=",
        "SHELL_CONTEXT\\Software\\Classes\\.txt\\OpenWithList\\Pilcrow.exe\\=",
        "SHELL_CONTEXT\\Software\\Classes\\Applications\\Pilcrow.exe\\SupportedTypes\\.text=",
        "SHELL_CONTEXT\\Software\\Classes\\.text\\OpenWithList\\Pilcrow.exe\\=",
        "SHELL_CONTEXT\\Software\\Classes\\Applications\\Pilcrow.exe\\SupportedTypes\\.md=",
        "SHELL_CONTEXT\\Software\\Classes\\.md\\OpenWithList\\Pilcrow.exe\\=",
        "SHELL_CONTEXT\\Software\\Classes\\Applications\\Pilcrow.exe\\SupportedTypes\\.markdown=",
        "SHELL_CONTEXT\\Software\\Classes\\.markdown\\OpenWithList\\Pilcrow.exe\\=",
        "SHELL_CONTEXT\\Software\\Classes\\.txt\\OpenWithList\\Pilcrow.exe",
        "SHELL_CONTEXT\\Software\\Classes\\.text\\OpenWithList\\Pilcrow.exe",
        "SHELL_CONTEXT\\Software\\Classes\\.md\\OpenWithList\\Pilcrow.exe",
        "SHELL_CONTEXT\\Software\\Classes\\.markdown\\OpenWithList\\Pilcrow.exe",
        "SHELL_CONTEXT\\Software\\Classes\\Applications\\Pilcrow.exe",
      ]
    `);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
