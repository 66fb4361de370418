// Edits that the model likes to make and that are hardly ever right, however sure of them it is. Rules over words.
import { isKnownWord } from './dictionary.ts';
import { applyEdits, type Edit, wordsOf } from './edits.ts';
import { FIRST_NAMES } from './first-names.ts';
import { capitalised, KNOWN_NAMES, PRONOUNS, withoutMarks } from './words.ts';

/** What becomes what, and where: words, and what stands right before and behind them. */
interface Slip {
  was: RegExp;
  becomes: RegExp;
  before?: RegExp;
  after?: RegExp;
}

const ARTICLE = { was: /^$/, becomes: /^the$/i };

const MODALS = 'will|would|can|could|may|might|must|should';

const SLIPS: readonly Slip[] = [
  // "It costs more then." ends with a time: a comparison would go on.
  { was: /^then$/i, becomes: /^than\b/i, after: /^[\s.!?"'”’)]*$/ },
  // "than" comes behind a comparative only: not in "I'd sooner you came as I don't trust it".
  {
    was: /^as$/i,
    becomes: /^than$/i,
    before: /(?<!(?:er|worse|less|more|other)(?: \p{L}+)?) $/iu,
  },
  // "like it's 1985" likens, and "as it's 1985" tells why.
  { was: /^like$/i, becomes: /^as$/i, after: /^ (?:it|he|she|they|i|we|you|there|nothing)\b/i },
  // "goes to hospital" and "before half term" are right, in Britain at least.
  {
    ...ARTICLE,
    before: /\b(?:to|in|into|from|of) ?$/i,
    after: /^ ?(?:hospital|university|prison|church|school)\b/i,
  },
  { ...ARTICLE, before: /\b(?:before|after|until|over|at) ?$/i, after: /^ ?half[ -]term\b/i },
  // Each says another thing.
  { was: /^(?:and|or|but)$/i, becomes: /^(?:and|or|but)$/i },
  // "our talkings" are nothing that we are, and "my last day" is not what I am.
  { was: /^our\b/i, becomes: /^we['’]re\b/i },
  { was: /\bmy\b/i, becomes: /\bI am\b/ },
  // "Take my bike, its outside" and "the new one's in the hall" say where it is.
  { was: /^it['’]?s$/i, becomes: /^$/ },
  { was: /^one['’]s$/i, becomes: /^ones$/i, after: /^ (?:in|on|at|here|there|not|gone)\b/i },
  // Whoever is told comes next: "tell support".
  {
    was: /^$/,
    becomes: /^(?:me|us|him|her|them|you)$/i,
    before: /\b(?:tell|ask|show)s? ?$/i,
    after:
      /^ ?(?!(?:that|to|if|whether|how|what|when|where|why|who|which|about|the|an?|my|your|his|her|its|our|their|some|any|more)\b)\p{Ll}/u,
  },
  // In a hurry, "because".
  {
    was: /^cause$/i,
    becomes: /^caused$/i,
    after: /^ (?:i|you|he|she|it|we|they|in|there|my|the)\b/i,
  },
  // "Tell me before, and I will ask her": who drops these says another thing. "I will can go" has two.
  {
    was: new RegExp(`^(?:${MODALS})$`, 'i'),
    becomes: /^$/,
    before: new RegExp(`(?<!\\b(?:${MODALS})) $`, 'i'),
    after: new RegExp(`^ ?(?!(?:${MODALS})\\b)\\p{L}`, 'iu'),
  },
  {
    was: /^and$/i,
    becomes: /^$/,
    // Behind a comma it may be one too many: "As it rained, and we stayed".
    before: /[^,\s] *$/,
    after: /^ ?(?:i|you|he|she|it|we|they|this|that|there)\b/i,
  },
  // They may be many.
  { was: /^are$/i, becomes: /^is$/i, before: /\b(?:ours|yours|theirs|mine) $/i },
];

/** Whether no margin makes up for what the edit does. */
export function isSlip(source: string, edit: Edit): boolean {
  const [before, after] = [source.slice(0, edit.start), source.slice(edit.end)];
  const [was, becomes] = [source.slice(edit.start, edit.end).trim(), edit.text.trim()];
  const isListed = SLIPS.some(
    (slip) =>
      slip.was.test(was) &&
      slip.becomes.test(becomes) &&
      (slip.before?.test(before) ?? true) &&
      (slip.after?.test(after) ?? true),
  );
  if (isListed) return true;
  const checks = [
    partsSubject,
    joinsSentences,
    isReasonForTime,
    respellsDrawnOut,
    respellsCall,
    dropsAccents,
    makesFragment,
    namesWhatIsNone,
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

const DURATION =
  /^ (?:\d[\d.,]*(?: \p{L}+)? (?:second|minute|hour|day|night|week|month|season|year|decade|centur)|(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|many|some|few|ages|years|months|weeks|days|hours|long|quite|about|almost|nearly|over|more than|the (?:last|past))\b)/iu;

/** "Since her knee is bad", "since when" and "since 8" are no lengths of time. */
function isReasonForTime(source: string, { start, end, text }: Edit): boolean {
  const since = source.slice(start, end);
  if (!/^since\b/i.test(since) || !/^for\b/i.test(text)) return false;
  return !DURATION.test(since.slice('since'.length) + source.slice(end));
}

/** "gweeeen" is drawn out, and at most loses some of its letters. */
function respellsDrawnOut(source: string, { start, end, text }: Edit): boolean {
  const before = source.slice(start, end);
  const squeezed = (word: string) => word.toLowerCase().replace(/(\p{L})\1+/gu, '$1');
  return /(\p{L})\1\1/iu.test(before) && squeezed(before) !== squeezed(text);
}

const CALL = /^(?:oi|oy|ah|oh|eh|uh|um|huh|aw|ooh|ugh|yay)$/i;

/** "Oi" is no "oh". */
function respellsCall(source: string, { start, end, text }: Edit): boolean {
  const before = source.slice(start, end).trim();
  return CALL.test(before) && before.toLowerCase() !== text.trim().toLowerCase();
}

/** Who writes "cafetière" means it. */
function dropsAccents(source: string, { start, end, text }: Edit): boolean {
  const before = source.slice(start, end);
  return before !== text && withoutMarks(before) === text;
}

/** Known words, and names all the same. */
const ALSO_NAMES = /^(?:God|Bible|Earth|Internet|Web|Mum|Mom|Dad|Grandma|Grandpa|Sir|Madam)$/;

/** "every night porter" inside a sentence is nobody's name, unless it might be one. */
function namesWhatIsNone(source: string, { start, end, text }: Edit): boolean {
  const word = source.slice(start, end);
  const isOnlyCase = /^\p{Ll}{2,}$/u.test(word) && text === capitalised(word);
  const isInside =
    /[\p{Ll},] $/u.test(source.slice(0, start)) && !/^ \p{Lu}/u.test(source.slice(end));
  const isName = [KNOWN_NAMES, FIRST_NAMES].some((names) => names.has(text));
  return isOnlyCase && isInside && isKnownWord(word) && !isName && !ALSO_NAMES.test(text);
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
