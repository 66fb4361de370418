// Does for a deb and an rpm what fpm does with electron-builder's arguments, with the system's own dpkg-deb
// and rpmbuild: lays the files out, writes what the packager wants to know, and packs. Knows no other kind.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Options that stand alone. */
const FLAGS = ['--force', '--debug', '--verbose'];

/** What rpm calls them. */
const PROCESSORS: Record<string, string> = { amd64: 'x86_64', arm64: 'aarch64' };

const options = new Map<string, string>();
const depends: string[] = [];
const recommends: string[] = [];
/** Where each folder or file of the program goes. */
const maps: { from: string; to: string }[] = [];
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
  else {
    const [from = '', to = from] = argument.split('=');
    maps.push({ from, to });
  }
}
const option = (name: string) => options.get(name) ?? '';

const work = mkdtempSync(path.join(os.tmpdir(), 'pilcrow-package-'));
const root = path.join(work, 'root');
try {
  mkdirSync(root, { mode: 0o755 });
  for (const { from, to } of maps) {
    const target = path.join(root, to);
    // `folder/=/opt/x` puts what is in the folder there, `file=/a/b` the file under that name.
    mkdirSync(from.endsWith('/') ? target : path.dirname(target), { recursive: true });
    cpSync(from, target, { recursive: true, verbatimSymlinks: true });
  }
  const [synopsis = '', ...more] = option('--description').trim().split('\n');
  const kind = option('-t');
  if (kind === 'deb') makeDeb(synopsis, more);
  else if (kind === 'rpm') makeRpm([synopsis, ...more].join('\n'));
  else throw new Error('Only a deb and an rpm can be made without fpm.');
  console.log(`${option('--package')} ${statSync(option('--package')).size}`);
} finally {
  rmSync(work, { recursive: true });
}

function fieldsOf(fields: [string, string][]): string {
  return fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}

function makeDeb(synopsis: string, more: readonly string[]): void {
  const kilobytes = execFileSync('du', ['-sk', root], { encoding: 'utf8' }).split('\t')[0] ?? '';
  const control = path.join(root, 'DEBIAN');
  mkdirSync(control, { mode: 0o755 });
  const fields = fieldsOf([
    ['Package', option('--name')],
    ['Version', option('--version')],
    ['Architecture', option('--architecture')],
    ['Maintainer', option('--maintainer')],
    ['Installed-Size', kilobytes],
    ['Depends', depends.join(', ')],
    ['Recommends', recommends.join(', ')],
    ['Section', options.get('--category') ?? 'default'],
    ['Priority', 'optional'],
    ['Homepage', option('--url')],
    ['Description', [synopsis, ...more.map((line) => ` ${line.trim() || '.'}`)].join('\n')],
  ]);
  writeFileSync(path.join(control, 'control'), fields);
  for (const [name, script] of [
    ['postinst', options.get('--after-install')],
    ['postrm', options.get('--after-remove')],
  ] as const) {
    if (!script) continue;
    cpSync(script, path.join(control, name));
    chmodSync(path.join(control, name), 0o755);
  }
  const output = option('--package');
  execFileSync('dpkg-deb', ['--root-owner-group', '-Zgzip', '-z1', '--build', root, output]);
}

function makeRpm(description: string): void {
  const script = (name: string) =>
    options.has(name) ? readFileSync(option(name), 'utf8').replaceAll('%', '%%') : '';
  const fields = fieldsOf([
    ['Name', option('--name')],
    ['Version', option('--version')],
    ['Release', '1'],
    ['Summary', option('--rpm-summary')],
    ['License', option('--license')],
    ['URL', option('--url')],
    ['Packager', option('--maintainer')],
    ['Requires', depends.join(', ')],
    ['AutoReqProv', 'no'],
  ]);
  const places = maps.map(({ to }) => `"${to}"`).join('\n');
  const spec = `%global __os_install_post %{nil}
%global debug_package %{nil}
%global _build_id_links none
%global _binary_payload w1.gzdio
${fields}
%description
${description}
%install
cp -a "${root}/." "%{buildroot}/"
%post
${script('--after-install')}
%postun
${script('--after-remove')}
%files
%defattr(-,root,root,-)
${places}
`;
  const file = path.join(work, 'package.spec');
  writeFileSync(file, spec);
  const defined = ['--define', `_topdir ${work}`, '--define', `_rpmdir ${work}/made`];
  const processor = option('--architecture');
  const target = ['--target', PROCESSORS[processor] ?? processor];
  execFileSync('rpmbuild', ['-bb', '--quiet', ...defined, ...target, file], { stdio: 'inherit' });
  const [made = ''] = execFileSync('find', [path.join(work, 'made'), '-name', '*.rpm'], {
    encoding: 'utf8',
  }).split('\n');
  cpSync(made, option('--package'));
}
