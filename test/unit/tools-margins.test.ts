// How sure the model must be, by what its edit does: the sentence with [before|after], and the least
// margin of those tried at which a writer sees the edit; null where none is enough.
import { expect, test } from 'vitest';
import { neededOfRule, sureEdits } from '../../tools/margins.ts';

const TRIED = [2.25, 2.5, 4];

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

function leastMargin(marked: string, isQuestioned = true): number | null {
  const { source, found } = edits(marked);
  const [edit] = found;
  if (edit === undefined) throw new Error(marked);
  return (
    TRIED.find(
      (margin) => sureEdits(source, [{ edit, margin, isAdvised: false, isQuestioned }]).length > 0,
    ) ?? null
  );
}

test.each<[string, number | null]>([
  ['I [recieved|received] it.', 2.25],
  ["He [doesnt|doesn't] know.", 2.25],
  ['She [go|goes] home.', 2.25],
  ['He waited [|for ]the bus.', 2.25],
  ['We met in the [the |]park.', 2.25],
  ['Our [class room|classroom] is big.', 2.25],
  ['It rained[|,] and we left.', 2.25],
  ['We live near the [River|river].', 2.5],
  ['The [U. S|U.S]. Senate met.', null],
  ['The [defence|defense] won.', null],
  ['[ok|Okay] then, see you there.', null],
  ['They [organised|organized] it in [colour|color].', null],
  ['I have [advise|advice] for you.', 2.25],
  ['Known as [zeitgeber|the electronics], it works.', null],
  ['The [incarceration|imprisonment] was long.', null],
  ['Beside [them|it] is a note.', 4],
  ['I am here [since|for] 8, why?', null],
  ['I am here [since|for] 8 hours.', 2.25],
  ['Is it cheaper [then|than]?', null],
  ['It is cheaper [then|than] ours.', 2.25],
  ['In it [since when|for you], he asked.', null],
  ['It is older [as|than] ours.', 2.25],
  ["I'd sooner you came [as|than] I can't.", null],
  ["Write [like|as] it's 1985.", null],
  ['He works [like|as] a waiter.', 2.25],
  ['She goes to [|the ]hospital.', null],
  ['She goes to [|the ]bank.', 2.25],
  ['[gweeeen|sweeten] it is late.', null],
  ['Every night [porter|Porter] slept.', null],
  ['We met on [friday|Friday] there.', 2.5],
  ['Then [i|I] left.', 2.5],
  ["Pay now [or|and] they'll let it go.", null],
  ['Take it, [its |]outside.', null],
  ["The new [one's|ones] in the hall.", null],
  ['Can you tell [|me ]support?', null],
  ['Can you tell [|me ]when it comes?', 2.25],
  ['It is here [cause|caused] I asked.', null],
  ['On Friday [is my|I am the] last day.', null],
  ['Bring yours, ours [are|is] wet.', null],
  ['It was [sooo|so] late.', 2.25],
  ['The list is missing[, the|. The] one for Ann.', null],
  ['The list is missing[, she|. She] has it.', 2.5],
  ["I like [our talkings|we're talking].", null],
  ['Pat [said he|said. He] would come.', null],
  ['If you go, tell me before [and |]I ask her.', null],
  ['As it rained, [and |]we stayed.', 2.25],
  ['Ben: [oi|oh] come here.', null],
  ['I [will |]ask her.', null],
  ['I will [can |]ask her.', 2.25],
  ['It [updated|has been updated] itself.', null],
  ['[Tonnerre|Tonerre] is a club.', null],
  ['We flew to [Germeny|Germany].', 2.25],
  ["We met at [Tonnerres|Tonnerre's].", 4],
  ['[Usucha|The shop] is open.', null],
  ['The [nocturne|noctur] was played.', null],
  ['He sang with [anison |]vocalists.', null],
  ['[Thyme retains|They retain] its flavour.', null],
  ['He died of diabetic [conditions |]at home.', null],
  ["[friend's|friends's] cats are ill.", null],
  ['Yesterday Arsenal [were|was] unlucky.', null],
  ['My sister Anna [have|has] a dog.', 2.25],
  ['Sandra [books|book] the stand.', null],
  ['Tom and Sandra [books|book] the stand.', 2.25],
  ['Students [is|are] tired.', 2.25],
  ['Living by the sea[|,] is good for me.', null],
  ['My aunt, who lives by the sea[|,] is well.', 2.25],
])('%s needs %s', (marked, least) => {
  expect(leastMargin(marked)).toBe(least);
});

test.each([
  ['He served [für|for] two years.', true, null],
  ['We sat in the [cafè|cafe].', true, null],
  ['Six [navvies|navies] came.', true, 2.25],
  ['Six [navvies|navies] came.', false, 2.25],
] as const)('%s, questioned by a rule: %s, needs %s', (marked, isQuestioned, least) => {
  expect(leastMargin(marked, isQuestioned)).toBe(least);
});

test('beside a sure edit others are believed that alone would not be', () => {
  const { source, found } = edits('She [go|goes] home by [|the ]bus, a [quick|fast] one.');
  const [verb, article, adjective] = found;
  if (!verb || !article || !adjective) throw new Error(source);
  const plain = { isAdvised: false, isQuestioned: false };
  const shown = (margin: number, isAdvised = false) =>
    sureEdits(source, [
      { ...plain, edit: verb, margin, isAdvised },
      { ...plain, edit: article, margin: -2.9 },
      { ...plain, edit: adjective, margin: 1.6 },
    ]).map(({ edit }) => edit);
  expect(shown(3)).toEqual([verb, article, adjective]);
  expect(shown(1.4)).toEqual([]);
  expect(shown(0.8, true)).toEqual([verb]);
});

test('a word that the sentence has is not put for another one, however sure the model is', () => {
  const { source, found } = edits('She [go|goes] to the kids with [quiches|kids].');
  const [verb, noun] = found;
  if (!verb || !noun) throw new Error(source);
  const judged = found.map((edit) => ({ edit, margin: 9, isAdvised: false, isQuestioned: false }));
  expect(sureEdits(source, judged).map(({ edit }) => edit)).toEqual([verb]);
});

test.each([
  ['He is [dissapointed|disappointed].', -1.5],
  ['He is a [kubernaut|cosmonaut].', 0],
  ['He [recived|received] it.', 0],
  ['He saw [Pardubitze|Pardubice].', Number.POSITIVE_INFINITY],
  ['He saw [Germeny|Germany].', 0],
])('a misspelling needs less where it is clear: %s', (marked, expected) => {
  const { source, found } = edits(marked);
  const [edit] = found;
  if (edit === undefined) throw new Error(marked);
  expect(neededOfRule('SpellCheck', 'Spelling', source, edit)).toBe(expected);
});

test.each([
  ['Spelling', 'He [recieved|received] it.', true],
  ['Miscellaneous', 'The [U. S|U.S]. Senate met.', false],
  ['Spelling', 'The [colour|color] faded.', false],
  ['Style', 'He [really |]came.', false],
])('a rule of %s may advise %s: %s', (kind, marked, expected) => {
  const { source, found } = edits(marked);
  const [edit] = found;
  if (edit === undefined) throw new Error(marked);
  expect(neededOfRule('AnyRule', kind, source, edit) < Number.POSITIVE_INFINITY).toBe(expected);
});
