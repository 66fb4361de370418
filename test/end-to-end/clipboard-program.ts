// A program of its own that has copied something in several formats, as a word processor would: run
// with DISPLAY set and one argument, a file with a JSON object of format name -> text. It serves until it
// is killed, and prints a line when it owns the clipboard.
import { readFileSync } from 'node:fs';
import { XConnection } from '../electron-standin/x11/connection.ts';
import { Selections } from '../electron-standin/x11/selections.ts';

const formats = JSON.parse(readFileSync(process.argv[2] as string, 'utf8')) as Record<
  string,
  string
>;
const selections = new Selections(await XConnection.open());
const contents = new Map(
  Object.entries(formats).map(([name, text]) => [name, Buffer.from(text, 'utf8')]),
);
await selections.own('CLIPBOARD', contents);
console.log('copied');
