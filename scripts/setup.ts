// Makes a fresh checkout ready, doing only what is missing: system packages (Debian, as root), the
// model bundle, and the build. `--app` prepares the app, `--test` also the test desktop.
import { execFileSync, spawnSync } from 'node:child_process';
import { build } from '../build/build.ts';
import { enginePaths } from '../cli/paths.ts';
import { UserError } from '../contract/errors.ts';
import { findBundle } from '../engine/bundle.ts';
import { compactBase } from '../models/base.ts';
import { CONVERTER_VERSION, convertGguf } from '../models/convert/convert.ts';
import { SHIPPED } from '../models/convert/graph.ts';
import { electronBinary } from './start.ts';

/** Debian package -> the program that shows that it is there. */
const BROWSER = { chromium: 'chromium', 'fonts-dejavu-core': 'fc-list' };
const SCREEN = { xvfb: 'Xvfb', openbox: 'openbox', dbus: 'dbus-daemon' };
const TEST_DESKTOP = {
  ...BROWSER,
  ...SCREEN,
  abiword: 'abiword',
  'at-spi2-core': '/usr/libexec/at-spi-bus-launcher',
  'dbus-x11': 'dbus-launch',
  'desktop-file-utils': 'desktop-file-validate',
  dunst: 'dunst',
  'libglib2.0-bin': 'gsettings',
  'libnotify-bin': 'notify-send',
  mousepad: 'mousepad',
  sway: 'sway',
  'wl-clipboard': 'wl-paste',
  wtype: 'wtype',
  'x11-utils': 'xprop',
  'x11-xserver-utils': 'xrandr',
  'x11-xkb-utils': 'setxkbmap',
  xclip: 'xclip',
  xdotool: 'xdotool',
  xterm: 'xterm',
};

/** What makes the packages that can be made here. */
const PACKAGING = {
  '7zip': '7zz',
  appstream: 'appstreamcli',
  'flatpak-builder': 'flatpak-builder',
  nsis: 'makensis',
  rpm: 'rpmbuild',
  'squashfs-tools': 'mksquashfs',
};

function isInstalled(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}

function installPackages(wanted: Record<string, string>, purpose: string): void {
  const missing = Object.keys(wanted).filter((name) => !isInstalled(wanted[name] as string));
  if (missing.length === 0) return;
  const mayInstall = process.getuid?.() === 0 && isInstalled('apt-get');
  if (!mayInstall) {
    throw new Error(
      `${purpose} needs these Debian packages: ${missing.join(' ')}. Install them, then run this again.`,
    );
  }
  console.log(`Installing ${missing.join(' ')} (${purpose.toLowerCase()} needs them)`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env: environment });
  execFileSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', '-o', 'Dpkg::Use-Pty=0', ...missing],
    { stdio: ['ignore', 'ignore', 'inherit'], env: environment },
  );
}

/** Makes the bundle unless it is there, whole, and of this version of the converter. */
async function prepareModel(): Promise<void> {
  const { bundleFolder, cacheFolder } = enginePaths();
  const present = await findBundle(bundleFolder, cacheFolder);
  if (present?.manifest.version === CONVERTER_VERSION) return;
  console.log(
    'Fetching the base model (Apache-2.0, 93 MB) and making it smaller; this happens once',
  );
  const ggufFile = await compactBase();
  await convertGguf({ ggufFile, outputFolder: bundleFolder, precision: SHIPPED });
}

async function main(): Promise<void> {
  const forTests = process.argv.includes('--test');
  const forApp = process.argv.includes('--app');
  if (forTests) installPackages({ ...TEST_DESKTOP, ...PACKAGING }, 'The tests');
  if (forApp && (await electronBinary()) === null) {
    installPackages(process.env.DISPLAY ? BROWSER : { ...BROWSER, ...SCREEN }, 'The app');
  }
  await prepareModel();
  await build();
}

try {
  await main();
} catch (error) {
  const advice = error instanceof UserError ? ` ${error.problem.advice}` : '';
  console.error(`Set-up stopped. ${error instanceof Error ? error.message : error}${advice}`);
  process.exitCode = 1;
}
