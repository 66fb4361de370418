// Sentences with their corrections in one line: "Yesterday I {have gone|went} to {|the} shop." The part before the bar is
// what the writer wrote, the part behind it what is right; either may be empty.

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
