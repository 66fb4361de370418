// Sentences with their corrections in one line: "Yesterday I {have gone|went} to {|the} shop." The part before the bar is
// what the writer wrote, the part behind it what is right; either may be empty.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isHeldBack } from './held.ts';

const MARK = /\{([^{}|]*)\|([^{}|]*)\}/g;

/** The writer's side of the marks, or the right one. */
export type Side = 'wrong' | 'right';

/** How many marks a line has. */
export const countMarks = (line: string): number => line.match(MARK)?.length ?? 0;

/**
 * A line with one side of each mark in its place; `sideOf` is told the number of the mark. What leaving something out
 * leaves behind is tidied: double blanks, and a blank before a punctuation mark.
 */
export function readMarked(line: string, sideOf: (mark: number) => Side): string {
  let mark = 0;
  return line
    .replace(MARK, (_, wrong: string, right: string) =>
      sideOf(mark++) === 'wrong' ? wrong : right,
    )
    .replace(/ {2,}/g, ' ')
    .replace(/ +(?=[,.;:!?](?:\s|$))/g, '')
    .trim();
}

/** A line of data/corrections. */
export interface MarkedLine {
  line: string;
  wrong: string;
  right: string;
  isHeld: boolean;
}

/** All lines of data/corrections, file by file. */
export function correctionLines(): MarkedLine[] {
  const folder = join(import.meta.dirname, 'corrections');
  return readdirSync(folder)
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8').trimEnd().split('\n').map(markedLine),
    );
}

const markedLine = (line: string, place: number): MarkedLine => ({
  line,
  wrong: readMarked(line, () => 'wrong'),
  right: readMarked(line, () => 'right'),
  isHeld: isHeldBack(place),
});
