// `pilcrow models download|import|use|remove`: larger models beside the bundled one. A download is begun by
// nobody but the user, who has accepted the licence, and connects to nobody but the hub that it names.
import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import { UserError } from '../contract/errors.ts';
import { permit } from '../network/gate.ts';
import { EXIT } from './output.ts';

export function addLibraryCommands(models: Command): void {
  models
    .command('download')
    .description(
      'fetch a public model, check it, and make its bundle; goes on where it was stopped',
    )
    .argument('<id>', 'as `pilcrow models list` shows it')
    .option('--accept-license', 'accept its licence without being asked')
    .option('--mirror <url>', 'another address that answers as the hub does')
    .action(download);
  models
    .command('import')
    .description(
      'take in a checkpoint, a GGUF file or a finished bundle, from a USB stick for example',
    )
    .argument('<path>', 'the folder or file')
    .action(importModel);
  models
    .command('use')
    .description('choose the model for what the bundled one cannot do')
    .argument('<id>', 'an installed model, or "bundled" for none beside the bundled one')
    .action(use);
}

/** Loaded here alone: proofreading neither lists nor converts. */
async function openLibrary() {
  const { Library, libraryFolder } = await import('../models/library/library.ts');
  return new Library(libraryFolder());
}

/** What is installed, and what can be fetched. */
export async function listLibrary(): Promise<void> {
  const library = await openLibrary();
  const { CATALOG } = await import('../models/library/catalog.ts');
  const [installed, chosen] = [await library.list(), await library.chosen()];
  for (const { id, license, bytes, followsInstructions } of installed) {
    const note = followsInstructions ? '' : ', follows no instructions';
    const mark = id === chosen?.id ? ', chosen' : '';
    console.log(`${id}, ${license}, ${megabytes(bytes)}, ${library.place(id)}${note}${mark}`);
  }
  const unfinished = await library.unfinished();
  for (const entry of CATALOG) {
    if (installed.some(({ id }) => id === entry.id)) continue;
    const begun = unfinished.includes(entry.id) ? ', begun' : '';
    const size = `downloads about ${megabytes(entry.aboutDownloadBytes)}`;
    console.log(`(${entry.id}), ${entry.license.id}, ${size}, ${entry.repository}${begun}`);
  }
}

async function download(
  id: string,
  { acceptLicense, mirror }: { acceptLicense?: true; mirror?: string },
): Promise<void> {
  const { CATALOG } = await import('../models/library/catalog.ts');
  const { Hub, HUB } = await import('../models/library/hub.ts');
  const { gatedFetch } = await import('../models/library/gated-fetch.ts');
  const entry = CATALOG.find((model) => model.id === id);
  if (entry === undefined) {
    throw new UserError(
      'invalid-request',
      `There is no model ${id} in the catalog.`,
      'Run `pilcrow models list` for what there is, or import its files.',
    );
  }
  const { license, repository, name } = entry;
  console.error(`${name} is under the ${license.name}: ${license.url}`);
  if (!acceptLicense && !(await agrees('Do you accept it? [y/N] '))) {
    throw new UserError(
      'invalid-request',
      'The licence was not accepted, and nothing was downloaded.',
      'Read it, and answer "y" or give --accept-license.',
    );
  }
  const base = mirror ?? process.env.PILCROW_HUB ?? HUB;
  const library = await openLibrary();
  const fetching = gatedFetch(permit);
  await untilInterrupted(async (signal, show) => {
    try {
      const model = await library.install(entry, new Hub(base, fetching.fetch), {
        signal,
        onProgress: (phase, done, total) => show(describeProgress(phase, done, total)),
      });
      show('');
      console.log(`Installed ${model.id} from ${repository}. Choose it: pilcrow models use ${id}`);
    } finally {
      fetching.close();
    }
  });
}

/** Throws AbortError for Ctrl+C and Ctrl+D. */
async function agrees(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  // Ends the question's line, and the wait for its answer where standard error is no terminal, too.
  const closed = new AbortController();
  terminal.once('close', () => closed.abort());
  try {
    const answer = await terminal.question(question, { signal: closed.signal });
    return /^y(es)?$/i.test(answer.trim());
  } finally {
    terminal.close();
  }
}

async function importModel(path: string): Promise<void> {
  const library = await openLibrary();
  await untilInterrupted(async (signal, show) => {
    const { id } = await library.import(path, {
      signal,
      onProgress: (phase, done, total) => show(describeProgress(phase, done, total)),
    });
    show('');
    console.log(`Installed ${id}. Choose it: pilcrow models use ${id}`);
  });
}

async function use(id: string): Promise<void> {
  await (await openLibrary()).choose(id === 'bundled' ? null : id);
  console.log(id === 'bundled' ? 'Only the bundled model is used.' : `${id} is chosen.`);
}

/** Where the chosen model's bundle lies; null when none is. */
export async function chosenModel(): Promise<{ folder: string; name: string } | null> {
  const library = await openLibrary();
  const chosen = await library.chosen();
  return chosen && { folder: library.place(chosen.id), name: chosen.name };
}

/** A model, or a download that was begun. */
export async function isInLibrary(id: string): Promise<boolean> {
  return (await openLibrary()).holds(id);
}

export async function removeModel(id: string): Promise<void> {
  await (await openLibrary()).remove(id);
}

function describeProgress(phase: string, done: number, total: number): string {
  const percent = `${Math.floor((100 * done) / Math.max(1, total))}%`;
  if (phase === 'downloading') return `Downloading ${percent} of ${megabytes(total)}`;
  return phase === 'converting' ? `Converting ${percent}` : 'Looking';
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

/**
 * Runs `work` with a signal that Ctrl+C aborts, and a way to show a line that the next one overwrites (on a
 * terminal alone; an empty one clears it).
 */
export async function untilInterrupted(
  work: (signal: AbortSignal, show: (line: string) => void) => Promise<void>,
): Promise<void> {
  const cancel = new AbortController();
  const interrupt = () => cancel.abort();
  const show = (line: string) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line}`);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupt);
  try {
    await work(cancel.signal, show);
  } catch (error) {
    if (!cancel.signal.aborted) throw error;
    process.stderr.write('\nCancelled.\n');
    process.exitCode = EXIT.cancelled;
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, interrupt);
  }
}
