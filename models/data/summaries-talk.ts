// Summaries of free conversation (two people about sport, films, animals): a window of a few turns, told by
// its clearest sentences in the third person after the subject of the talk.
import type { Random } from './random.ts';
import { asRole, type Cast, capital } from './summaries-grammar.ts';
import { type Kind, sentencesOf, shiftSentence } from './summaries-shift.ts';

type Turn = { who: 0 | 1; text: string };
type Telling = { who: 0 | 1; at: number; kind: Kind; text: string; worth: number };

const worth: Record<Kind, number> = {
  tell: 3,
  opinion: 3,
  wish: 3,
  suggest: 3,
  request: 2,
  ask: 1,
  fact: 1.5,
};

/** "Do you like football?", "Are you a fan of Michael Jackson?": what the talk is about. */
function subjectOf(turns: Turn[]): string | null {
  for (const { text } of turns.slice(0, 3)) {
    const m =
      /\b(?:do|did) you (?:like|enjoy|watch|love|follow|listen to|play)(?: to)?(?: (?:watching|listening to|playing|reading))? ((?:[A-Za-z'-]+ ?){1,3})\?/i.exec(
        text,
      ) ??
      /\b(?:fan of|familiar with|interested in|into) (?:the )?((?:[A-Za-z'-]+ ?){1,3})\?/i.exec(
        text,
      );
    const subject = m?.[1]?.trim().replace(/ (much|at all|often|a lot|music)$/i, '');
    if (
      subject &&
      !/\b(or|and|it|that|this|them|him|her|you|your|any|to|much|many|one|those|the|of)\b/i.test(
        subject,
      )
    )
      return subject;
  }
  return null;
}

export function summarizeTalk(turns: Turn[], cast: Cast, random: Random): string | null {
  const labels = [asRole(cast.labels[0]), asRole(cast.labels[1])] as const;
  const tellings: Telling[] = [];
  turns.forEach(({ who, text }, at) => {
    for (const sentence of sentencesOf(text)) {
      const shifted = shiftSentence(sentence, labels[who], labels[who === 0 ? 1 : 0]);
      if (!shifted) continue;
      const words = shifted.text.split(' ').length;
      if (words < 5 || words > 20) continue;
      if (/\b(it|they|he|she|him|her|them|this|these|those|one|so|there|lot)$/.test(shifted.text))
        continue;
      if (/,/.test(shifted.text) && shifted.kind !== 'tell') continue;
      if (/\b(?:that|thinks|tells|says) (?:it|they|he|she|this|that)\b/i.test(shifted.text))
        continue;
      tellings.push({
        who,
        at,
        kind: shifted.kind,
        text: shifted.text,
        worth: worth[shifted.kind] + Math.min(words, 14) / 14 + random.next() * 0.5,
      });
    }
  });
  const subject = subjectOf(turns);
  const best = tellings
    .filter(
      (t) => !(subject && t.kind === 'ask' && t.text.toLowerCase().includes(subject.toLowerCase())),
    )
    .sort((a, b) => b.worth - a.worth);
  const chosen: Telling[] = [];
  for (const telling of best) {
    if (chosen.length === (subject ? 2 : 3)) break;
    if (chosen.some((c) => c.at === telling.at)) continue;
    if (
      chosen.length === 1 &&
      chosen[0]?.who === telling.who &&
      best.some((b) => b.who !== telling.who && b.at !== chosen[0]?.at)
    )
      continue;
    chosen.push(telling);
  }
  chosen.sort((a, b) => a.at - b.at);
  const people = new Set(chosen.map((c) => c.who)).size;
  if (
    chosen.length + (subject ? 1 : 0) < 2 ||
    (people < 2 && !subject) ||
    (chosen[0]?.kind === 'ask' && chosen.length < 2)
  )
    return null;
  const told = chosen.map((c) => c.text.replace(/[.,]+$/, ''));
  const joined =
    told.length === 2 && random.next() < 0.35 && people === 2
      ? `${told[0]} and ${told[1]}.`
      : told.map((text) => `${capital(text)}.`).join(' ');
  const opening = subject
    ? `${random.pick([
        `${labels[0]} and ${labels[1]} talk about ${subject}`,
        `${labels[0]} and ${labels[1]} are talking about ${subject}`,
        `${labels[0]} and ${labels[1]} discuss ${subject}`,
        `${labels[0]} asks ${labels[1]} about ${subject}`,
      ])}. `
    : '';
  const text = capital(opening + capital(joined));
  const words = text.split(' ').length;
  return words >= 10 && words <= 42 ? text : null;
}
