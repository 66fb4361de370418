// The one name by which Wayland's portals and compositors know the program: where it differs, the desktop
// binds no hotkeys and gives no permission, and says nothing.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { configuration } from '../../build/electron-builder.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const ID = 'io.github.pilcrow.Pilcrow';
const FLATPAK = `build/flatpak/${ID}`;

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const found = (file: string, pattern: RegExp) => pattern.exec(read(file))?.[1];

it('is the same in the program, its packages and its desktop file', () => {
  const { appId, linux } = configuration('linux', 'https://example.org', undefined);
  expect({
    electron: JSON.parse(read('package.json')).desktopName,
    main: found('electron/main.ts', /APPLICATION_ID = '(.*)'/),
    packages: appId,
    desktopFileIsNamedSo: linux?.syncDesktopName,
    flatpak: found(`${FLATPAK}.yml`, /^app-id: (.*)$/m),
    flatpakWindows: found(`${FLATPAK}.desktop`, /^StartupWMClass=(.*)$/m),
  }).toEqual({
    electron: `${ID}.desktop`,
    main: ID,
    packages: ID,
    desktopFileIsNamedSo: true,
    flatpak: ID,
    flatpakWindows: ID,
  });
});
