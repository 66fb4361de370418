// How sure the model must be, by what its edit does: the sentence with [before|after], and the least
// margin of those tried at which a writer sees the edit; null where none is enough.
import { expect, test } from 'vitest';
import { sureEdits } from '../../tools/margins.ts';

const TRIED = [0.5, 1, 4];

function edits(marked: string) {
  let source = '';
  const found: { start: number; end: number; text: string }[] = [];
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const [, before, after] = /^\[(.*)\|(.*)\]$/.exec(part) ?? [];
    if (before === undefined || after === undefined) source += part;
    else {
      found.push({ start: source.length, end: source.length + before.length, text: after });
      source += before;
    }
  }
  return { source, found: found.map((edit) => ({ ...edit, targetStart: 0, targetEnd: 0 })) };
}

function leastMargin(marked: string): number | null {
  const { source, found } = edits(marked);
  const [edit] = found;
  if (edit === undefined) throw new Error(marked);
  return (
    TRIED.find((margin) => sureEdits(source, [{ edit, margin, isAdvised: false }]).length > 0) ??
    null
  );
}

test.each<[string, number | null]>([
  ['I [recieved|received] it.', 0.5],
  ["He [doesnt|doesn't] know.", 0.5],
  ['She [go|goes] home.', 1],
  ['He waited [|for ]the bus.', 1],
  ['We met in the [the |]park.', 1],
  ['Our [class room|classroom] is big.', 1],
  ['It rained[|,] and we left.', 1],
  ['We live near the [River|river].', 1],
  ['The [defence|defense] won.', null],
  ['They [organised|organized] it in [colour|color].', null],
  ['I have [advise|advice] for you.', 1],
  ['Known as [zeitgeber|the electronics], it works.', null],
  ['The [incarceration|imprisonment] was long.', null],
  ['[Tonnerre|Tonerre] is a club.', 4],
  ['[Usucha|The shop] is open.', null],
  ['The [nocturne|noctur] was played.', null],
  ['He sang with [anison |]vocalists.', null],
  ['[Thyme retains|They retain] its flavour.', null],
  ['He died of diabetic [conditions |]at home.', null],
])('%s needs %s', (marked, least) => {
  expect(leastMargin(marked)).toBe(least);
});

test('an unsure edit is shown beside a sure one, in the same sentence', () => {
  const { source, found } = edits('She [go|goes] home by [|the ]bus.');
  const [sure, unsure] = found;
  if (sure === undefined || unsure === undefined) throw new Error(source);
  const judge = (margin: number, isAdvised = false) =>
    sureEdits(source, [
      { edit: sure, margin, isAdvised },
      { edit: unsure, margin: 0.6, isAdvised: false },
    ]).map(({ edit }) => edit);
  expect(judge(3)).toEqual([sure, unsure]);
  expect(judge(1.4)).toEqual([sure]);
  expect(judge(0.8)).toEqual([]);
  expect(judge(0.8, true)).toEqual([sure]);
});
