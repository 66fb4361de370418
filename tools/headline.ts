// A headline from the sentence that says what a text is about: as it is where it is short, else in fewer
// words by the rewriting adapter, else without its last clauses. Nothing is in it that the sentence has not.
import { UserError } from '../contract/errors.ts';
import { wordsOf } from './edits.ts';
import { protectedSpans } from './protect.ts';
import { refusal } from './rewording.ts';
import { type Model, wholeAnswer } from './tool.ts';
import { SHORTER } from './wishes.ts';

/** In words, as in the browsers' Summarizer API. */
export const HEADLINE_WORDS = { short: 12, medium: 17, long: 22 } as const;

/** Less is a fragment. */
const LEAST_WORDS = 4;
/** Where a sentence can end and still be one, the best places last. */
const CLAUSE =
  /,? (?:and|but|so that|because|since|although|which|who|where|when|while|after|before|as) |[,;:–—] /g;

/** Where a sentence can lose a circumstance. */
const CIRCUMSTANCE = / (?:from|on|in|at|for|with|by|near|during|until|beside|after|before|to) /g;

/** What it is not said without. */
const CONDITION = /\b(?:if|unless|until|till|provided|as long as|only|except)\b/i;

/** The headline that `sentence` becomes; the sentence itself where it can't be made shorter. */
export async function headlineOf(sentence: string, limit: number, model: Model): Promise<string> {
  const fits = (text: string) => wordsOf(text).length <= limit;
  if (fits(sentence)) return withoutStop(sentence);
  const shorter = await shortened(sentence, model);
  if (fits(shorter)) return withoutStop(shorter);
  const isHeadline = (text: string) => fits(text) && wordsOf(text).length >= LEAST_WORDS;
  const cutAt = (places: RegExp) =>
    Array.from(shorter.matchAll(places), ({ index }) => index)
      .filter((index) => !tearsClause(shorter.slice(0, index), shorter.slice(index)))
      .filter((index) => !CONDITION.test(shorter.slice(index)))
      .map((index) => shorter.slice(0, index))
      .findLast(isHeadline);
  return withoutStop(cutAt(CLAUSE) ?? cutAt(CIRCUMSTANCE) ?? shorter);
}

async function shortened(sentence: string, model: Model): Promise<string> {
  try {
    const answer = await wholeAnswer(model, {
      adapter: 'rewrite',
      instruction: SHORTER,
      source: sentence,
      maximumNewTokens: model.countTokens(sentence) + 8,
      copiesSource: true,
    });
    const text = answer.text.trim();
    const mustStay = protectedSpans(sentence).map(({ start, end }) => sentence.slice(start, end));
    const isTaken = answer.complete && refusal(sentence, text, mustStay) === null;
    return isTaken && text.length < sentence.length ? text : sentence;
  } catch (error) {
    // A summary needs its own adapter only.
    if (error instanceof UserError && error.problem.code.startsWith('adapter-')) return sentence;
    throw error;
  }
}

const VERB =
  /\b(?:is|are|was|were|will|would|can|could|may|might|must|should|has|have|had|does|did)\b/i;
const CLAUSE_WITH_SUBJECT = /\b(?:that|whether|because|how|why)\b(.*)$/i;

/** "Ann fears that the event" is no headline: its clause lost its verb. */
function tearsClause(kept: string, cut: string): boolean {
  const clause = CLAUSE_WITH_SUBJECT.exec(kept)?.[1];
  return clause !== undefined && !VERB.test(clause) && VERB.test(cut);
}

function withoutStop(sentence: string): string {
  return sentence.replace(/[\s.;,:–—-]+$/, '');
}
