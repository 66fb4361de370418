// Does for a deb what fpm does with electron-builder's arguments, with Debian's own dpkg-deb: lays the files
// out, writes the control file, and packs. Knows no other kind of package.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Options that stand alone. */
const FLAGS = ['--force', '--debug', '--verbose'];

const options = new Map<string, string>();
const depends: string[] = [];
const recommends: string[] = [];
const maps: string[] = [];
const args = process.argv.slice(2);
for (let at = 0; at < args.length; at++) {
  const argument = args[at] as string;
  if (FLAGS.includes(argument)) continue;
  if (/^--[\w-]+=/.test(argument)) {
    const cut = argument.indexOf('=');
    options.set(argument.slice(0, cut), argument.slice(cut + 1));
  } else if (argument === '-d' || argument === '--depends') depends.push(args[++at] as string);
  else if (argument === '--deb-recommends') recommends.push(args[++at] as string);
  else if (argument.startsWith('-')) options.set(argument, args[++at] as string);
  else maps.push(argument);
}
if (options.get('-t') !== 'deb') {
  console.error('Only a deb can be made without fpm.');
  process.exit(1);
}

const root = mkdtempSync(path.join(os.tmpdir(), 'pilcrow-deb-'));
try {
  let kilobytes = 0;
  for (const map of maps) {
    const [from = '', to = from] = map.split('=');
    const target = path.join(root, to);
    // `folder/=/opt/x` puts what is in the folder there, `file=/a/b` the file under that name.
    mkdirSync(from.endsWith('/') ? target : path.dirname(target), { recursive: true });
    cpSync(from, target, { recursive: true, verbatimSymlinks: true });
  }
  kilobytes = Number(execFileSync('du', ['-sk', root], { encoding: 'utf8' }).split('\t')[0]);
  const [synopsis = '', ...more] = (options.get('--description') ?? '').trim().split('\n');
  const fields = [
    ['Package', options.get('--name')],
    ['Version', options.get('--version')],
    ['Architecture', options.get('--architecture')],
    ['Maintainer', options.get('--maintainer')],
    ['Installed-Size', String(kilobytes)],
    ['Depends', depends.join(', ')],
    ['Recommends', recommends.join(', ')],
    ['Section', options.get('--category') ?? 'default'],
    ['Priority', 'optional'],
    ['Homepage', options.get('--url')],
    ['Description', [synopsis, ...more.map((line) => ` ${line.trim() || '.'}`)].join('\n')],
  ].filter(([, value]) => value);
  const control = path.join(root, 'DEBIAN');
  mkdirSync(control, { mode: 0o755 });
  writeFileSync(
    path.join(control, 'control'),
    fields.map(([name, value]) => `${name}: ${value}\n`).join(''),
  );
  for (const [option, name] of [
    ['--after-install', 'postinst'],
    ['--after-remove', 'postrm'],
  ] as const) {
    const script = options.get(option);
    if (!script) continue;
    cpSync(script, path.join(control, name));
    chmodSync(path.join(control, name), 0o755);
  }
  chmodSync(root, 0o755);
  const output = options.get('--package') ?? options.get('-p') ?? '';
  execFileSync('dpkg-deb', ['--root-owner-group', '-Zgzip', '-z1', '--build', root, output]);
  console.log(`${output} ${statSync(output).size}`);
} finally {
  rmSync(root, { recursive: true });
}
