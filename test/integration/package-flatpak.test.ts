// The Flatpak's files: its manifest is one, its commands lay the program out, and what the desktop reads of it is
// valid. It is not built: that takes runtimes which no package registry has.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';

const FOLDER = path.resolve(import.meta.dirname, '../../build/flatpak');
const ID = 'io.github.pilcrow.Pilcrow';

const canRead = spawnSync('flatpak-builder', ['--version']).status === 0;
if (!canRead) console.warn('The Flatpak’s manifest is not read: apt install flatpak-builder');

/** As flatpak-builder understands it; what it does not know, it leaves out. */
const Manifest = z.object({
  id: z.literal(ID),
  'finish-args': z.array(z.string()),
  modules: z.tuple([
    z.object({
      'build-commands': z.array(z.string()),
      sources: z.array(
        z.object({
          type: z.enum(['dir', 'file', 'script']),
          path: z.string().optional(),
          'dest-filename': z.string().optional(),
          commands: z.array(z.string()).optional(),
        }),
      ),
    }),
  ]),
});

test.skipIf(!canRead)('the manifest asks for no network, and lays out the program', () => {
  const work = mkdtempSync(path.join(os.tmpdir(), 'pilcrow-flatpak-'));
  try {
    // It leaves a folder of its own where it runs.
    const ask = ['--show-manifest', `${FOLDER}/${ID}.yml`];
    const shown = execFileSync('flatpak-builder', ask, { cwd: work, encoding: 'utf8' });
    const manifest = Manifest.parse(JSON.parse(shown));
    const opened = /share=network|filesystem|=all/;
    expect(manifest['finish-args'].filter((one) => opened.test(one))).toEqual([]);
    const [{ sources, 'build-commands': commands }] = manifest.modules;
    for (const source of sources) {
      if (source.type === 'file') {
        const file = path.resolve(FOLDER, source.path as string);
        cpSync(file, path.join(work, path.basename(file)));
      } else if (source.type === 'script') {
        const script = `#!/bin/sh\n${source.commands?.join('\n')}\n`;
        writeFileSync(path.join(work, source['dest-filename'] as string), script);
      }
    }
    // In place of what the packaging leaves in dist/packages.
    mkdirSync(path.join(work, 'linux-unpacked'));
    writeFileSync(path.join(work, 'linux-unpacked', 'pilcrow'), '');
    for (const command of commands) {
      const here = command.replaceAll('/app/', `${work}/app/`);
      mkdirSync(path.join(work, 'app'), { recursive: true });
      execFileSync('sh', ['-c', here], { cwd: work });
    }
    const app = path.join(work, 'app');
    const files = readdirSync(app, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(app, path.join(entry.parentPath, entry.name)));
    expect(files.sort()).toEqual([
      'bin/pilcrow',
      'pilcrow/pilcrow',
      `share/applications/${ID}.desktop`,
      `share/icons/hicolor/256x256/apps/${ID}.png`,
      `share/metainfo/${ID}.metainfo.xml`,
    ]);
    expect(readFileSync(path.join(app, 'bin/pilcrow'), 'utf8')).toContain('/app/pilcrow/pilcrow');
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});

test.each([
  ['desktop-file-validate', `${ID}.desktop`],
  ['appstreamcli', 'validate', '--no-net', `${ID}.metainfo.xml`],
])('%s finds nothing wrong', (program, ...args) => {
  const run = spawnSync(program, args, { cwd: FOLDER, encoding: 'utf8' });
  // Where it is missing, there is nothing to say.
  if (run.error === undefined) expect([run.status, run.stdout]).toEqual([0, expect.any(String)]);
});
