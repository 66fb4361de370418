// Puts one word for another in running text: inflected alike, capitals and articles kept right. Knows
// the forms of words and their neighbours, and no register.

import { IRREGULAR_VERBS } from '../../contract/irregular-verbs.ts';
import { IRREGULAR_NOUNS, withS, withSuffix } from './errors-morphology.ts';
import type { Random } from './random.ts';

/** Verbs that double their last letter before -ed and -ing. */
const DOUBLING = new Set(
  'stop plan permit submit occur refer commit transmit omit admit control prefer chat drop grab shop skip swap trim wrap quit beg compel expel ban cut get put set let run win hit begin sit dig forget scrap step ship slip rot'.split(
    ' ',
  ),
);
const irregularVerbs = new Map(IRREGULAR_VERBS.map(([base, ...rest]) => [base, rest]));

/** base, -s, -ing, past, participle; of a phrase the first word is inflected. */
export function verbForms(verb: string): [string, string, string, string, string] {
  const [first = '', ...others] = verb.split(' ');
  const rest = others.length > 0 ? ` ${others.join(' ')}` : '';
  const forms =
    first === 'be'
      ? ['be', 'is', 'being', 'was', 'been']
      : [first, first === 'have' ? 'has' : withS(first), suffixed(first, 'ing'), ...pasts(first)];
  return forms.map((form) => form + rest) as [string, string, string, string, string];
}

function pasts(verb: string): [string, string] {
  const [past, participle] = irregularVerbs.get(verb) ?? [];
  if (verb === 'quit' || verb === 'wed') return [verb, verb];
  const regular = suffixed(verb, 'ed');
  return [past ?? regular, participle ?? regular];
}

function suffixed(verb: string, suffix: 'ed' | 'ing'): string {
  const forms = withSuffix(verb, suffix);
  return (DOUBLING.has(verb) ? forms[0] : forms.at(-1)) as string;
}

const pluralOf = (noun: string): string => IRREGULAR_NOUNS[noun] ?? withS(noun);

interface Swap {
  to: readonly string[];
  /** Where the word takes a participle's place, if that differs. */
  participle?: readonly string[];
  /** Only where the words before say that it is a verb. */
  verbOnly?: 'base' | 's' | 'ing';
  verb?: boolean;
  graded?: boolean;
}

export type Row = readonly [string, readonly string[], boolean];

const words = (text: string) => new Set(text.split(' '));
const BEFORE_BASE = words(
  "to will would can could may might must should shall cannot not don't didn't doesn't won't can't couldn't wouldn't i you we they who please and",
);
const BEFORE_S = words('he she it who which that also this');
const DETERMINERS = words(
  'a an the his her its their our your my this that these those no some any what which same',
);
const BEFORE_PARTICIPLE = words(
  "have has had having be been being is are was were get got i've you've we've they've isn't wasn't weren't haven't hasn't",
);
const BEFORE_ING = words(
  'am is are was were be been by from for of while when without before after keep kept',
);
const PARTICLES = words('down up out off over away back for');
const COMPARING = words('more most less least as so too very');
const WORD = /[A-Za-z]+(?:['’-][A-Za-z]+)*/g;
const LONGEST_PHRASE = 6;

interface Found {
  word: string;
  at: number;
}

/** Part of a link, a path, an e-mail address or a file's name. */
const inAddress = (text: string, { word, at }: Found) =>
  /[/.@_:#-]$/.test(text.slice(0, at)) || /^(?:[/@_:]\S|\.\w)/.test(text.slice(at + word.length));

/** A table of words to put for others. */
export class Swaps {
  private readonly table = new Map<string, Swap>();

  /** `keep` chooses among the rows of a table by the word that is replaced. */
  verbs(rows: readonly Row[], keep: (word: string) => boolean = () => true): this {
    for (const [from, to, ambiguous] of rows) {
      if (!keep(from)) continue;
      const sources = verbForms(from);
      const targets = to.map(verbForms);
      const at = (index: number) => targets.map((forms) => forms[index] as string);
      const mark = (verbOnly: 'base' | 's' | 'ing') => ({
        verb: true,
        ...(ambiguous ? { verbOnly } : {}),
      });
      if (from !== 'found') this.put(sources[0], { to: at(0), ...mark('base') });
      this.put(sources[1], { to: at(1), ...mark('s') });
      this.put(sources[2], { to: at(2), ...mark('ing') });
      this.put(sources[3], { to: at(3), participle: at(4), verb: true });
      this.put(sources[4], {
        to: sources[3] === sources[4] ? at(3) : at(4),
        participle: at(4),
        verb: true,
      });
    }
    return this;
  }

  nouns(rows: readonly Row[], keep: (word: string) => boolean = () => true): this {
    for (const [from, to] of rows) {
      if (!keep(from)) continue;
      this.put(from, { to });
      this.put(pluralOf(from), { to: to.map(pluralOf) });
    }
    return this;
  }

  words(rows: readonly Row[], keep: (word: string) => boolean = () => true): this {
    for (const [from, to] of rows) if (keep(from)) this.put(from, { to, graded: true });
    return this;
  }

  private put(from: string, swap: Swap): void {
    if (!this.table.has(from)) this.table.set(from, swap);
  }

  /** Replaces each word that the table knows with the given chance. Names are left alone. */
  apply(text: string, random: Random, rate: number): { text: string; count: number } {
    const found = [...text.matchAll(WORD)].map((match) => ({ word: match[0], at: match.index }));
    let out = '';
    let from = 0;
    let count = 0;
    for (let i = 0; i < found.length; i++) {
      const { word, at } = found[i] as Found;
      if (inAddress(text, found[i] as Found)) continue;
      const hit = this.longest(text, found, i);
      if (!hit || !random.chance(rate)) continue;
      const before = found.slice(Math.max(0, i - 2), i).map(({ word }) => word.toLowerCase());
      const after = found[i + hit.length]?.word.toLowerCase();
      const replacement = choose(hit.swap, word.toLowerCase(), before, after, random);
      if (!replacement) continue;
      const cased = /^[A-Z]/.test(text[at] as string)
        ? replacement.charAt(0).toUpperCase() + replacement.slice(1)
        : replacement;
      out += withArticle(text.slice(from, at), cased) + cased;
      from = hit.end;
      count++;
      i += hit.length - 1;
    }
    return { text: out + text.slice(from), count };
  }

  private longest(text: string, found: Found[], i: number) {
    const { word, at } = found[i] as Found;
    const opening = at === 0 || /[.!?]["”]? $/.test(text.slice(0, at));
    if (/[A-Z]/.test(word) && !(opening && /^[A-Z][a-z]+$/.test(word))) return null;
    for (let length = Math.min(LONGEST_PHRASE, found.length - i); length > 0; length--) {
      const last = found[i + length - 1] as Found;
      const end = last.at + last.word.length;
      const whole = text.slice(at, end);
      const swap = this.table.get(opening ? whole.charAt(0).toLowerCase() + whole.slice(1) : whole);
      if (swap) return { swap, end, length };
    }
    return null;
  }
}

function choose(
  swap: Swap,
  first: string,
  before: string[],
  after: string | undefined,
  random: Random,
): string | null {
  const previous = before.at(-1) ?? '';
  if (swap.verbOnly === 'base' && !BEFORE_BASE.has(previous)) return null;
  if (swap.verbOnly === 's' && !BEFORE_S.has(previous)) return null;
  if (swap.verbOnly === 'ing' && !BEFORE_ING.has(previous)) return null;
  if (swap.verb && after && PARTICLES.has(after)) return null;
  if (swap.graded && /^(kind|sort)$/.test(first) && DETERMINERS.has(previous)) return null;
  if (swap.graded && COMPARING.has(previous)) return null;
  const participle = before.some((word) => BEFORE_PARTICIPLE.has(word)) || after === 'by';
  const replacement = random.pick(participle && swap.participle ? swap.participle : swap.to);
  if (/^gotten\b/.test(replacement)) return null;
  if (
    /^an?$/.test(previous) &&
    /^(many|enough|lots|a |tons|some|more|most|very)\b/.test(replacement)
  )
    return null;
  if (swap.verb && after === 'to' && /^(require|assist|aid)/.test(replacement)) return null;
  // "find find out", "to to": the neighbour says it already
  if (replacement.split(' ')[0] === previous || replacement.split(' ').at(-1) === after)
    return null;
  return replacement;
}

/** The text before a word, its last "a" or "an" fitting the word. */
function withArticle(before: string, word: string): string {
  const vowel = /^[aeiou]/i.test(word) && !/^(one|use|usual|uni|euro)/i.test(word);
  return before.replace(/\b(a|A)n? $/, (_, letter: string) => `${letter}${vowel ? 'n' : ''} `);
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Lower case for a first word that is no name: not "I", and small elsewhere in English. */
export const uncapital = (text: string): string =>
  /^(The|This|That|These|Those|It|We|You|They|He|She|There|If|When|In|On|At|For|To|As|After|Before|Because|Although|Since|Until|Once|Here|Meanwhile|Through|During|Within|Without|Under|Over|Between|Several|A few|Tons|Lots|More|Other|Another|Both|Such|Any|Only|Even|Then|Now|First|Instead|Also|Still|Yet|Perhaps|Maybe|Often|Sometimes|People|Folks|Hundreds|Thousands|Three|Four|Five|Then|From|Have|Has|Did|Should|Let|Use|Make|Everyone|Everybody|Nobody|Someone|Keep|Check|While|With|By|My|Our|Your|Their|His|Her|Its|Some|Many|Most|All|Each|Every|Please|What|How|Why|Where|Who|An?|Not|No|One|Two|And|But|So|Do|Does|Is|Are|Can|Could|Would|Will)\b(?!['’]?[A-Z])/.test(
    text,
  ) || /^[A-Z][a-z]{2,}(?:ing|ly)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
