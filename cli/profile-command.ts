// `pilcrow profile`: where a bundle's time, memory and bytes go, as one page to open in a browser.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { UserError } from '../contract/errors.ts';
import { openBundle } from '../engine/bundle.ts';
import { openTokenizer } from '../engine/tokenizer.ts';
import { EXIT } from './output.ts';
import { enginePaths } from './paths.ts';

interface Options {
  bundle: string;
  output: string;
  text?: string;
  tokens: number;
  bits?: number;
  threads: number;
  rounds: number;
}

export function profileCommand(): Command {
  return new Command('profile')
    .description('measure each operator and tensor of the model, into a page for the browser')
    .option('--bundle <folder>', 'the model', enginePaths().bundleFolder)
    .option('--output <folder>', 'gets profile.html and allocation.json', 'profile')
    .option('--text <file>', 'also measure what rounding each tensor does to this text (minutes)')
    .option('--tokens <number>', 'how much of the text, in tokens', wholeNumber, 256)
    .option('--bits <average>', 'choose bits for each tensor, for this average', positive)
    .option('--threads <number>', 'threads of a step', wholeNumber, 2)
    .option('--rounds <number>', 'steps of which the median is taken', wholeNumber, 20)
    .action(profile);
}

async function profile(options: Options, command: Command): Promise<void> {
  if (options.bits !== undefined && options.text === undefined) {
    command.error('error: --bits chooses by what rounding does to a text; name one with --text');
  }
  const { profileBundle } = await import('../models/profile/report.ts');
  const { tokenizerFile, manifest } = await openBundle(options.bundle, enginePaths().cacheFolder);
  const cancel = new AbortController();
  const interrupt = () => cancel.abort();
  process.once('SIGINT', interrupt);
  try {
    const page = await profileBundle({
      bundleFolder: options.bundle,
      outputFolder: options.output,
      threads: options.threads,
      rounds: options.rounds,
      rank: 16,
      text:
        options.text === undefined
          ? null
          : [
              manifest.specialTokens.begin,
              ...(await tokensOf(options.text, tokenizerFile, options.tokens)),
            ],
      averageBits: options.bits ?? null,
      onProgress: (done, total) => {
        if (process.stderr.isTTY) process.stderr.write(`\rRounding tensors ${done}/${total}\x1b[K`);
      },
      signal: cancel.signal,
    });
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
    console.log(pathToFileURL(path.resolve(page)).href);
  } catch (error) {
    if (!cancel.signal.aborted) throw error;
    process.exitCode = EXIT.cancelled;
  } finally {
    process.off('SIGINT', interrupt);
  }
}

async function tokensOf(file: string, tokenizerFile: string, most: number): Promise<number[]> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    const advice = 'Check the path and that you may read the file.';
    throw new UserError('file-not-found', `The text ${file} can't be read.`, advice, { cause });
  });
  const tokens = (await openTokenizer(tokenizerFile)).encode(text).slice(0, most);
  if (tokens.length > 0) return tokens;
  throw new UserError('empty-text', `The text ${file} is empty.`, 'Choose a text with words.');
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new InvalidArgumentError('It must be a whole number above 0.');
}

function positive(text: string): number {
  const value = Number(text);
  if (value > 0 && value <= 8) return value;
  throw new InvalidArgumentError('It must be a number above 0, and 8 at most.');
}
