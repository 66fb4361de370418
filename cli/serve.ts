// `pilcrow serve`: the tools over HTTP, in the shapes of the browsers' Proofreader, Rewriter and Summarizer,
// for programs on this computer that hold the token. It listens on the loopback address alone.
import { randomBytes } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { Command, InvalidArgumentError, Option } from 'commander';
import { UserError } from '../contract/errors.ts';
import { httpServer } from './http.ts';
import { Service } from './service.ts';

interface Options {
  port: number;
  tokenFile?: string;
}

export function serveCommand(): Command {
  return new Command('serve')
    .description('serve the tools over HTTP to programs on this computer that hold the token')
    .addOption(
      new Option('--port <port>', 'port on 127.0.0.1; 0 takes a free one')
        .argParser(parsePort)
        .default(0),
    )
    .option('--token-file <file>', 'write address and token there, readable by you alone, as JSON')
    .addHelpText(
      'after',
      '\nThe token is new at every start, unless the environment variable PILCROW_TOKEN holds one.',
    )
    .action(serve);
}

function parsePort(value: string): number {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new InvalidArgumentError('It must be a number from 0 to 65535.');
}

async function serve({ port, tokenFile }: Options): Promise<void> {
  const token = process.env.PILCROW_TOKEN || randomBytes(32).toString('base64url');
  const service = new Service();
  const server = httpServer(service, token);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) =>
      reject(
        new UserError(
          'invalid-request',
          `Port ${port} cannot be opened: ${cause.message}.`,
          'Choose another port, or 0 for a free one.',
          { cause },
        ),
      ),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    if (tokenFile !== undefined) writePrivately(tokenFile, { address, token });
    process.stderr.write(
      tokenFile === undefined
        ? `Serving on ${address} with the token ${token}\nCtrl+C ends it.\n`
        : `Serving on ${address}; the token is in ${tokenFile}. Ctrl+C ends it.\n`,
    );
    await new Promise<void>((resolve) => {
      process.once('SIGINT', resolve);
      process.once('SIGTERM', resolve);
    });
  } finally {
    server.close();
    server.closeAllConnections();
    await service.close();
  }
  if (tokenFile !== undefined) rmSync(tokenFile, { force: true });
}

function writePrivately(file: string, contents: object): void {
  try {
    // Anew, so that an older file's permissions do not stay.
    rmSync(file, { force: true });
    writeFileSync(file, `${JSON.stringify(contents)}\n`, { mode: 0o600, flag: 'wx' });
  } catch (cause) {
    throw new UserError(
      'file-unwritable',
      `The file ${file} cannot be written: ${(cause as Error).message}.`,
      'Check its folder, and run the command again.',
      { cause },
    );
  }
}
