// What electron-builder downloads for AppImages and for Windows' installers, made of Debian's squashfs-tools,
// nsis and 7zip, with stand-ins for what no registry has: the AppImage's runtime, NSIS's plugins and Wine. What they
// make has everything in it that the real ones have; such an AppImage starts, such an installer does not.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { portableExecutable } from './portable-executable.ts';

const TEMPLATES = path.resolve(
  import.meta.dirname,
  '../../node_modules/app-builder-lib/templates/nsis',
);
/** Where the archive begins, as in the real runtime behind some hundred KB of program. */
export const RUNTIME_BYTES = 4096;

const has = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
export const canMakeAppImage = has('mksquashfs') && has('desktop-file-validate');
export const canMakeInstaller = has('makensis') && has('7zz');

/** Unpacks what is behind it and starts that; the real one mounts it. */
const RUNTIME = `#!/bin/sh
export APPIMAGE=$(readlink -f "$0")
export APPDIR=$(mktemp -d)
trap 'rm -rf "$APPDIR"' EXIT
unsquashfs -q -n -f -o ${RUNTIME_BYTES} -d "$APPDIR" "$APPIMAGE" >/dev/null || exit 1
"$APPDIR/AppRun" "$@"
exit $?
`;

/** Fills `folder`; returns what tells electron-builder of it. */
export function makeAppImageTools(folder: string): NodeJS.ProcessEnv {
  mkdirSync(path.join(folder, 'runtimes'), { recursive: true });
  mkdirSync(path.join(folder, 'lib', 'x64'), { recursive: true });
  writeFileSync(path.join(folder, 'runtimes', 'runtime-x64'), RUNTIME.padEnd(RUNTIME_BYTES, '\n'));
  program(folder, 'mksquashfs', 'exec mksquashfs "$@" -Xcompression-level 1');
  program(folder, 'desktop-file-validate', 'exec desktop-file-validate "$@"');
  return { APPIMAGE_TOOLS_PATH: folder };
}

/** The same for NSIS. */
export function makeInstallerTools(folder: string): NodeJS.ProcessEnv {
  const plugins = path.join(folder, 'plugins', 'x86-unicode');
  mkdirSync(plugins, { recursive: true });
  for (const [plugin, functions] of Object.entries(pluginCalls())) {
    writeFileSync(path.join(plugins, `${plugin}.dll`), portableExecutable([...functions]));
  }
  program(folder, 'makensis', 'unset NSISDIR\nexec /usr/bin/makensis "$@"');
  // A dictionary's size would have it compress after all.
  const simply = 'for each; do shift; case $each in -md=*) ;; *) set -- "$@" "$each" ;; esac; done';
  program(folder, '7za', `${simply}\nexec 7zz "$@"`);
  // Wine would run the installer's first form, which writes the uninstaller.
  const uninstaller = '"$(dirname "$1")/$(basename "$1" exe)__uninstaller.exe"';
  program(folder, 'wine', `echo "stands for the uninstaller" >${uninstaller}`);
  writeFileSync(path.join(folder, 'elevate.exe'), portableExecutable([]));
  return {
    ELECTRON_BUILDER_NSIS_DIR: folder,
    ELECTRON_BUILDER_NSIS_RESOURCES_DIR: folder,
    ELECTRON_BUILDER_7ZIP_PATH: path.join(folder, '7za'),
    ELECTRON_BUILDER_COMPRESSION_LEVEL: '0',
    PATH: `${folder}:${process.env.PATH}`,
  };
}

/** Every function that electron-builder's script calls in each plugin that Debian does not have. */
function pluginCalls(): Record<string, Set<string>> {
  const calls: Record<string, Set<string>> = {};
  for (const name of readdirSync(TEMPLATES, { recursive: true, encoding: 'utf8' })) {
    if (!/\.ns[hi]$/.test(name)) continue;
    const script = readFileSync(path.join(TEMPLATES, name), 'utf8');
    for (const [, plugin = '', called = ''] of script.matchAll(
      /\b(StdUtils|Nsis7z|SpiderBanner|UAC|WinShell|nsProcess)::(\w+)/g,
    )) {
      calls[plugin] ??= new Set();
      calls[plugin].add(called);
    }
  }
  return calls;
}

function program(folder: string, name: string, script: string): void {
  writeFileSync(path.join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}
