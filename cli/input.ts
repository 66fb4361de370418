// Reads the text that a command works on, from a file or standard input, as UTF-8 and byte for byte:
// what can't be read is told, never guessed. Knows no tool.
import { createReadStream } from 'node:fs';
import { UserError } from '../contract/errors.ts';
import { MAXIMUM_TEXT_BYTES, MAXIMUM_TEXT_LENGTH } from '../contract/task.ts';

/** The text of `file`, or of standard input for `-` and undefined. Throws UserError. */
export async function readText(file: string | undefined): Promise<string> {
  const isInput = file === undefined || file === '-';
  return decodeText(isInput ? await readInput() : await readFileBytes(file));
}

async function readInput(): Promise<Buffer> {
  if (process.stdin.isTTY) {
    process.stderr.write('Reading from the terminal: end the text with Ctrl+D.\n');
  }
  return readAll(process.stdin, 'Standard input');
}

async function readFileBytes(file: string): Promise<Buffer> {
  try {
    return await readAll(createReadStream(file), `The file ${file}`);
  } catch (error) {
    throw fileProblem(file, error);
  }
}

/** Bounded while it is read: a pipe or a device has no size to ask for first. */
async function readAll(stream: AsyncIterable<Buffer>, what: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > MAXIMUM_TEXT_BYTES) throw tooLong(what);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLong(what: string): UserError {
  return new UserError(
    'text-too-long',
    `${what} is longer than ${MAXIMUM_TEXT_LENGTH.toLocaleString('en')} characters.`,
    'Split it, and run the command on each part.',
  );
}

/** The system's reasons in the user's words. */
function fileProblem(file: string, error: unknown): unknown {
  const options = { cause: error };
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR': {
      const advice = 'Check the name and the folder, and run the command again.';
      return new UserError('file-not-found', `There is no file ${file}.`, advice, options);
    }
    case 'EISDIR': {
      const advice = 'Name a text file instead.';
      return new UserError('file-unreadable', `${file} is a folder.`, advice, options);
    }
    case 'EACCES':
    case 'EPERM': {
      const message = `You may not read the file ${file}.`;
      const advice = 'Ask its owner, or change its permissions with chmod.';
      return new UserError('file-unreadable', message, advice, options);
    }
    case undefined:
      return error;
    default: {
      const message = `The file ${file} cannot be read: ${(error as Error).message}.`;
      const advice = 'Copy it to another place and try again.';
      return new UserError('file-unreadable', message, advice, options);
    }
  }
}

/** Bytes as text; a byte order mark stays a part of it. Throws UserError `binary-text`. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  try {
    if (isUtf16) throw new TypeError('UTF-16');
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    if (bytes.includes(0) && !isUtf16) {
      throw new UserError(
        'binary-text',
        'This is not text: it holds bytes that no text has.',
        'Choose a text file.',
        { cause },
      );
    }
    throw new UserError(
      'binary-text',
      'This text is not in UTF-8, the encoding that Pilcrow reads.',
      `Convert it first, for example with iconv -f ${isUtf16 ? 'UTF-16' : 'WINDOWS-1252'} -t UTF-8.`,
      { cause },
    );
  }
}
