// English inflection for the error generator: irregular tables and regular spelling rules. It only
// proposes forms; the lexicon (counts from the corpus) says which of them are real words, so a rule
// that overshoots does no harm.

import { IRREGULAR_VERBS } from '../../contract/irregular-verbs.ts';
import type { Lexicon } from './errors-lexicon.ts';

const BE = ['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being'];
const BE_PAIRS: Record<string, string[]> = {
  is: ['are', 'are', 'are', 'be'],
  are: ['is', 'is', 'is', 'be'],
  was: ['were', 'were', 'is'],
  were: ['was', 'was', 'are'],
  am: ['is', 'are'],
  be: ['is', 'been', 'being', 'are'],
  been: ['be', 'being'],
  being: ['be', 'been'],
};
const HAVE: Record<string, string[]> = {
  has: ['have'],
  have: ['has', 'has', 'having'],
  had: ['have', 'has'],
};
const DO: Record<string, string[]> = {
  does: ['do', 'do', 'did'],
  do: ['does', 'did', 'doing'],
  did: ['do', 'does', 'done'],
  "doesn't": ["don't"],
  "don't": ["doesn't", "didn't"],
  "didn't": ["don't", "doesn't"],
  "isn't": ["aren't"],
  "aren't": ["isn't"],
  "wasn't": ["weren't"],
  "weren't": ["wasn't"],
  "hasn't": ["haven't"],
  "haven't": ["hasn't"],
};

export const IRREGULAR_NOUNS: Record<string, string> = {
  child: 'children',
  man: 'men',
  woman: 'women',
  person: 'people',
  foot: 'feet',
  tooth: 'teeth',
  mouse: 'mice',
  life: 'lives',
  wife: 'wives',
  knife: 'knives',
  leaf: 'leaves',
  half: 'halves',
  shelf: 'shelves',
  self: 'selves',
  wolf: 'wolves',
  thief: 'thieves',
  loaf: 'loaves',
  analysis: 'analyses',
  crisis: 'crises',
  basis: 'bases',
  phenomenon: 'phenomena',
  criterion: 'criteria',
};
const SINGULARS = Object.fromEntries(Object.entries(IRREGULAR_NOUNS).map(([s, p]) => [p, s]));

/** Learners add a plural to these; the text never has it. */
export const MASS_NOUNS = new Set(
  `information knowledge advice equipment furniture research homework evidence traffic luggage software
  progress money music work weather news health education technology pollution transportation
  behavior experience time food water energy`.split(/\s+/),
);

const VOWEL = /[aeiou]/;

function doubled(stem: string): string {
  return stem + stem.at(-1);
}

/** stop -> stopping, but not open -> openning: both are proposed, the lexicon chooses. */
export function withSuffix(verb: string, suffix: 'ed' | 'ing'): string[] {
  if (verb.endsWith('ie') && suffix === 'ing') return [`${verb.slice(0, -2)}ying`];
  if (verb.endsWith('ee') || verb.endsWith('ye') || verb.endsWith('oe')) {
    return [suffix === 'ed' ? `${verb}d` : `${verb}ing`];
  }
  if (verb.endsWith('e')) return [`${verb.slice(0, -1)}${suffix}`];
  if (suffix === 'ed' && /[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`];
  const forms = [`${verb}${suffix}`];
  if (/[aeiou][bdgklmnprt]$/.test(verb)) forms.unshift(`${doubled(verb)}${suffix}`);
  return forms;
}

export function withS(word: string): string {
  if (/(s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/[^aeiou]o$/.test(word) && word.length > 4) return `${word}es`;
  return `${word}s`;
}

const PASTS = new Set(['was', 'were', 'had', 'did', "didn't", "wasn't", "weren't", "hadn't"]);

export interface VerbForms {
  base: string;
  s: string;
  ing: string;
  past: string;
  participle: string;
}

/** Everything that the generator asks about words; built once for a lexicon. */
export class Morphology {
  private readonly verbs = new Map<string, VerbForms[]>();
  private readonly lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    for (const [base, past, participle] of IRREGULAR_VERBS) {
      const ing = withSuffix(base, 'ing').find((form) => lexicon.has(form));
      const s =
        base === 'do' || base === 'go' ? `${base}es` : base === 'have' ? 'has' : withS(base);
      if (ing) this.add({ base, s, ing, past, participle });
    }
    const irregular = new Set(IRREGULAR_VERBS.map(([base]) => base));
    for (const base of lexicon.words()) {
      if (irregular.has(base) || base.length < 3 || BE.includes(base)) continue;
      const past = withSuffix(base, 'ed').find((form) => lexicon.has(form));
      const ing = withSuffix(base, 'ing').find((form) => lexicon.has(form));
      if (past && ing && lexicon.has(withS(base))) {
        this.add({ base, s: withS(base), ing, past, participle: past });
      }
    }
  }

  private add(forms: VerbForms): void {
    for (const form of new Set(Object.values(forms) as string[])) {
      const known = this.verbs.get(form) ?? [];
      known.push(forms);
      this.verbs.set(form, known);
    }
  }

  verb(word: string): VerbForms | undefined {
    return this.verbs.get(word)?.[0];
  }

  /** Whether the word can only be a past tense ("went"), or also a participle ("walked"); not "put". */
  isPast(word: string): boolean {
    if (PASTS.has(word)) return true;
    const forms = this.verb(word);
    return forms?.past === word && forms.base !== word;
  }

  /** Wrong forms of a verb, the likelier learner errors more than once. */
  wrongVerbs(word: string): string[] {
    const auxiliary = BE_PAIRS[word] ?? HAVE[word] ?? DO[word];
    if (auxiliary) return auxiliary;
    const forms = this.verb(word);
    if (!forms) return [];
    const { base, s, ing, past, participle } = forms;
    const candidates =
      word === base
        ? [s, s, s, s, ing, ing, ing, past, `to ${base}`]
        : word === s
          ? [base, base, base, base, base, ing]
          : word === ing
            ? [base, base, `to ${base}`, past, s]
            : [base, base, base, s, ing, participle, past];
    // "goed", "teached": the regular past of an irregular verb
    if (word === past && !word.endsWith('ed'))
      candidates.push(withSuffix(base, 'ed').at(-1) as string);
    return candidates.filter((form) => form !== word);
  }

  isWord(word: string): boolean {
    return this.lexicon.has(word);
  }

  isNoun(word: string): boolean {
    return this.lexicon.afterArticle(word) >= 3;
  }

  /** The other number of a noun, with the forms that learners invent. */
  wrongNumbers(word: string): string[] {
    if (MASS_NOUNS.has(word)) return [withS(word)];
    const irregular = IRREGULAR_NOUNS[word];
    if (irregular) return [irregular, irregular, word === 'person' ? 'persons' : withS(word)];
    const singular = SINGULARS[word];
    if (singular) return [singular, singular, withS(word), withS(singular)];
    const plural = withS(word);
    if (this.isNoun(word) && this.lexicon.has(plural)) return [plural];
    const stems = [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`];
    if (!word.endsWith('s') || word.endsWith('ss')) return [];
    const found = stems.find((stem) => withS(stem) === word && this.isNoun(stem));
    return found ? [found] : [];
  }

  /** beautiful -> beauty, beautifully; difference -> different: other words of one family. */
  wrongFamily(word: string): string[] {
    if (word.length < 5) return [];
    const found = new Set<string>();
    for (const [from, into] of FAMILIES) {
      if (!word.endsWith(from)) continue;
      const stem = word.slice(0, word.length - from.length);
      if (stem.length < 3 || !VOWEL.test(stem)) continue;
      for (const suffix of into) {
        const form = stem + suffix;
        if (form !== word && this.lexicon.has(form)) found.add(form);
      }
    }
    return [...found];
  }
}

const FAMILIES: [string, string[]][] = [
  ['ly', ['', 'ness']],
  ['ful', ['', 'fully', 'e', 'less']],
  ['fully', ['ful', '']],
  ['iful', ['y', 'ifully']],
  ['y', ['iful', 'ily', 'iness']],
  ['ily', ['y', 'iness']],
  ['iness', ['y', 'ily']],
  ['ness', ['', 'ly']],
  ['ence', ['ent', 'ently']],
  ['ent', ['ence', 'ently', 'ency']],
  ['ency', ['ent']],
  ['ance', ['ant', 'antly']],
  ['ant', ['ance', 'antly']],
  ['ently', ['ent', 'ence']],
  ['ity', ['', 'e']],
  ['ility', ['le']],
  ['ble', ['bility', 'bly']],
  ['bly', ['ble']],
  ['al', ['ally', 'e', 'y', '']],
  ['ally', ['al', '']],
  ['ic', ['ically', 'y', 's']],
  ['ically', ['ic', 'ical']],
  ['tion', ['te', 't', 'tional', 'tive']],
  ['sion', ['d', 'de', 'se', 'sive']],
  ['ion', ['', 'e', 'ional']],
  ['ment', ['', 'ments']],
  ['ive', ['ion', 'ively', 'e']],
  ['ous', ['', 'ously', 'e']],
  ['ously', ['ous']],
  ['er', ['', 'e', 'est']],
  ['est', ['', 'er']],
  ['ed', ['ing']],
  ['ing', ['ed']],
  ['th', ['t', '']],
  ['', ['ly', 'ful', 'ment', 'ness', 'al', 'er', 'ity', 'th']],
  ['e', ['ely', 'ful', 'ement', 'ity', 'ation', 'al', 'ing']],
];
