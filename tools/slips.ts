// Edits that the model likes to make and that are hardly ever right, however sure of them it is. Rules over words.
import { applyEdits, type Edit, wordsOf } from './edits.ts';
import { PRONOUNS } from './words.ts';

/** Whether no margin makes up for what the edit does. */
export function isSlip(source: string, edit: Edit): boolean {
  const checks = [
    partsSubject,
    joinsSentences,
    isReasonForTime,
    comparesWithNothing,
    comparesWithoutMore,
    makesReason,
    namesTheInstitution,
    respellsDrawnOut,
    makesFragment,
    takesOwnersForDoers,
    bringsNonsense,
  ];
  return checks.some((check) => check(source, edit));
}

const VERBS = new Set(
  'is are was were has have had do does did will would can could may might must should'.split(' '),
);

/** A comma alone between a subject and its verb. */
function partsSubject(source: string, { start, end, text }: Edit): boolean {
  if (text.trim() !== ',' || source.slice(start, end).trim() !== '') return false;
  const [next] = /\p{L}+/u.exec(source.slice(end)) ?? [];
  return next !== undefined && VERBS.has(next) && !source.slice(0, start).includes(',');
}

/** A full stop between two sentences, gone. */
function joinsSentences(source: string, { start, end, text }: Edit): boolean {
  const isStop = /^[.!?]$/.test(source.slice(start, end)) && text === '';
  return isStop && /\p{L}{3}$/u.test(source.slice(0, start)) && /^ /.test(source.slice(end));
}

/** "It costs more then." ends with a time: a comparison would go on. */
function comparesWithNothing(source: string, { start, end, text }: Edit): boolean {
  const isThen = source.slice(start, end).trim().toLowerCase() === 'then';
  return isThen && /^\s*than\b/i.test(text) && /^[\s.!?"'”’)]*$/.test(source.slice(end));
}

const DURATION =
  /^ (?:\d[\d.,]*(?: \p{L}+)? (?:second|minute|hour|day|night|week|month|season|year|decade|centur)|(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|many|some|few|ages|years|months|weeks|days|hours|long|quite|about|almost|nearly|over|more than|the (?:last|past))\b)/iu;

/** "Since her knee is bad", "since when" and "since 8" are no lengths of time. */
function isReasonForTime(source: string, { start, end, text }: Edit): boolean {
  const since = source.slice(start, end);
  if (!/^since\b/i.test(since) || !/^for\b/i.test(text)) return false;
  return !DURATION.test(since.slice('since'.length) + source.slice(end));
}

/** "as" becomes "than" behind a comparative only: not in "I'd sooner you came as I don't trust it". */
function comparesWithoutMore(source: string, { start, end, text }: Edit): boolean {
  if (source.slice(start, end).toLowerCase() !== 'as' || text.toLowerCase() !== 'than')
    return false;
  return !/(?:er|worse|less|more|other)(?: \p{L}+)? $/iu.test(source.slice(0, start));
}

/** "like it's 1985" likens, and "as it's 1985" tells why. */
function makesReason(source: string, { start, end, text }: Edit): boolean {
  if (source.slice(start, end).toLowerCase() !== 'like' || text.toLowerCase() !== 'as')
    return false;
  return /^ (?:it|he|she|they|i|we|you|there|nothing)\b/i.test(source.slice(end));
}

const WITHOUT_ARTICLE: readonly [before: RegExp, after: RegExp][] = [
  [/\b(?:to|in|into|from|of) ?$/i, /^ ?(?:hospital|university|prison|church|school)\b/i],
  [/\b(?:before|after|until|over|at) ?$/i, /^ ?half[ -]term\b/i],
];

/** "goes to hospital" and "before half term" are right, in Britain at least. */
function namesTheInstitution(source: string, { start, end, text }: Edit): boolean {
  if (source.slice(start, end).trim() !== '' || text.trim().toLowerCase() !== 'the') return false;
  const [before, after] = [source.slice(0, start), source.slice(end)];
  return WITHOUT_ARTICLE.some(([head, tail]) => head.test(before) && tail.test(after));
}

/** "gweeeen" is drawn out, and at most loses some of its letters. */
function respellsDrawnOut(source: string, { start, end, text }: Edit): boolean {
  const before = source.slice(start, end);
  const squeezed = (word: string) => word.toLowerCase().replace(/(\p{L})\1+/gu, '$1');
  return /(\p{L})\1\1/iu.test(before) && squeezed(before) !== squeezed(text);
}

const LONGEST_FRAGMENT = 6;

/** "..., the form for it." cut off by a full stop has no verb. */
function makesFragment(source: string, { start, end, text }: Edit): boolean {
  if (!source.slice(start, end).startsWith(',') || !/^[.;]/.test(text)) return false;
  const rest = wordsOf(text + source.slice(end)).map((word) => word.toLowerCase());
  const isVerb = (word: string) =>
    VERBS.has(word) || PRONOUNS.has(word) || /['’]|ed$|^(?:let|go|take|please)$/.test(word);
  return rest.length <= LONGEST_FRAGMENT && !rest.some(isVerb);
}

/** What nothing is made of: two sentences of "Pat said he would", and a passive of what does it to itself. */
const NONSENSE =
  /\b(?:sa(?:id|ys?)|th(?:inks?|ought)|kn(?:ows?|ew)|told (?:me|us|him|her|them)|hopes?)\. (?:He|She|It|They|I|We|You|The)\b|\b(?:been|is|was|are|were) \p{L}+ed (?:itself|himself|herself|themselves|myself|yourself)\b/u;

function bringsNonsense(source: string, edit: Edit): boolean {
  return NONSENSE.test(applyEdits(source, [edit])) && !NONSENSE.test(source);
}

/** "our talkings" are nothing that we are. */
function takesOwnersForDoers(source: string, { start, end, text }: Edit): boolean {
  return /^our\b/i.test(source.slice(start, end)) && /^we['’]re\b/i.test(text);
}
