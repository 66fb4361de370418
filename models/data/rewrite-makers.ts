// For each style, how a pair is made: which prose, which rules, in which shares. Knows no files.

import type { Random } from './random.ts';
import type { Rewriting, Style } from './rewrite-instructions.ts';
import { type MailTone, mailPair } from './rewrite-mail.ts';
import { orderOf, politeOrder, politeStatement, type Tone, warm } from './rewrite-polite.ts';
import { type Changed, CONTRACTED, casualize, formalize } from './rewrite-register.ts';
import { shorten, withoutBrackets } from './rewrite-shorten.ts';
import { complicate, easeWords, keepsFacts, simplify } from './rewrite-simplify.ts';
import type { Aligned, Passage, Prose } from './rewrite-sources.ts';
import { makeWordy } from './rewrite-wordy.ts';

type Made = Rewriting | null;
type Maker = () => Made;

const OWN = { source: 'own grammar', license: 'Apache-2.0' };
/** Of each style the share of pairs that may lose a fact. */
const LOOSE: Record<Style, number> = {
  formal: 0,
  casual: 0,
  concise: 0,
  professional: 0,
  friendly: 0,
  simpler: 0.3,
  shorter: 0.3,
};
const wordCount = (text: string) => text.split(/\s+/).length;

/** The makers of one style: a pair with a change, and a pair that is right as it is. */
export function makers(
  style: Style,
  passages: ReadonlyMap<Prose, readonly Passage[]>,
  aligned: Aligned,
  random: Random,
): { change: Maker; copy: Maker } {
  const from = (...kinds: [Prose, number][]): Passage => {
    const list = passages.get(random.weighted(kinds)) ?? [];
    return random.pick(list);
  };
  const text = ({ sentences }: Passage) => sentences.join(' ');
  const origin = ({ source, license }: Passage) => ({ source, license });
  /** Rules written sentence by sentence, over the whole passage. */
  const each = (sentences: readonly string[], change: (sentence: string) => Changed): Changed => {
    const parts = sentences.map(change);
    return {
      text: parts.map((part) => part.text).join(' '),
      count: parts.reduce((sum, part) => sum + part.count, 0),
    };
  };
  /** Most pairs keep every name, number and negation: the tool takes no answer that doesn't. */
  const faithful = (made: Made, loose: number): Made =>
    made && (random.chance(loose) || keepsFacts(made.input, made.output)) ? made : null;
  // The same maker until it makes one: the shares are of pairs, not of tries.
  const choose =
    (...choices: [Maker, number][]): Maker =>
    () => {
      const maker = random.weighted(choices);
      for (let tries = 0; tries < 600; tries++) {
        const made = faithful(maker(), LOOSE[style]);
        if (made) return made;
      }
      return null;
    };
  const copyOf = (passage: Passage): Made => ({
    input: text(passage),
    output: text(passage),
    ...origin(passage),
  });
  const mail =
    (tones: MailTone[], into: MailTone): Maker =>
    () => {
      const pair = mailPair(tones, into, random);
      return pair.input === pair.output ? null : { ...pair, ...OWN };
    };
  const mailCopy =
    (tone: MailTone): Maker =>
    () => {
      const { output } = mailPair(['b'], tone, random);
      return { input: output, output, ...OWN };
    };
  const formalProse = () =>
    from(['business', 4], ['textbook', 3], ['speech', 1], ['encyclopedia', 2], ['manual', 1]);
  const spokenProse = () => from(['talk', 3], ['chat', 3]);

  const casualized =
    (enough: number): Maker =>
    () => {
      const passage = formalProse();
      if (CONTRACTED.test(text(passage)) || /!/.test(text(passage))) return null;
      const { text: input, count } = each(passage.sentences, (s) => casualize(s, random));
      return count >= enough * passage.sentences.length
        ? { input, output: text(passage), ...origin(passage) }
        : null;
    };
  const orders =
    (tone: Tone): Maker =>
    () => {
      const passage = from(['business', 2], ['manual', 2]);
      const parts: { input: string; output: string }[] = [];
      for (const sentence of passage.sentences) {
        const order = orderOf(sentence);
        const said = order ? null : politeStatement(sentence, tone, random);
        if (order) parts.push(politeOrder(order, tone, random));
        else if (said) parts.push({ input: sentence, output: said });
        else if (parts.length > 0) parts.push({ input: sentence, output: sentence });
      }
      if (parts.length === 0) return null;
      return {
        input: parts.map((part) => part.input).join(' '),
        output: parts.map((part) => part.output).join(' '),
        ...origin(passage),
      };
    };

  switch (style) {
    case 'formal':
      return {
        change: choose([casualized(1.5), 0.72], [mail(['b', 'c', 'c'], 'p'), 0.28]),
        copy: choose([() => copyOf(formalProse()), 0.8], [mailCopy('p'), 0.2]),
      };

    case 'casual':
      return {
        change: choose(
          [
            () => {
              const passage = spokenProse();
              if (!CONTRACTED.test(text(passage))) return null;
              const { text: input, count } = each(passage.sentences, (s) => formalize(s, random));
              return count >= 2 * passage.sentences.length
                ? { input, output: text(passage), ...origin(passage) }
                : null;
            },
            0.5,
          ],
          [
            () => {
              const passage = formalProse();
              const { text: output, count } = each(passage.sentences, (s) =>
                casualize(s, random, false),
              );
              return count >= 2 * passage.sentences.length
                ? { input: text(passage), output, ...origin(passage) }
                : null;
            },
            0.3,
          ],
          [mail(['p', 'p', 'f'], 'c'), 0.2],
        ),
        copy: () => copyOf(spokenProse()),
      };

    case 'concise':
      return {
        change: choose([
          () => {
            const passage = from(
              ['business', 5],
              ['textbook', 2],
              ['encyclopedia', 2],
              ['talk', 1],
            );
            const { text: input, count } = each(passage.sentences, (s) => makeWordy(s, random));
            return count >= 1.5 * passage.sentences.length
              ? { input, output: text(passage), ...origin(passage) }
              : null;
          },
          1,
        ]),
        copy: () => copyOf(from(['business', 3], ['story', 1], ['manual', 1], ['encyclopedia', 1])),
      };

    case 'shorter':
      return {
        change: choose(
          [
            () => {
              const passage = from(['encyclopedia', 4], ['business', 3], ['textbook', 2]);
              const output = shorten(passage.sentences, random);
              return output && wordCount(text(passage)) > 18
                ? { input: text(passage), output, ...origin(passage) }
                : null;
            },
            0.85,
          ],
          [
            () => {
              const pair = random.pick(aligned.news);
              return pair.output.length < pair.input.length * 0.75 ? pair : null;
            },
            0.15,
          ],
        ),
        copy: choose([
          () => {
            const passage = from(['story', 2], ['chat', 1], ['business', 1]);
            return wordCount(text(passage)) <= 9 ? copyOf(passage) : null;
          },
          1,
        ]),
      };

    case 'professional':
      return {
        change: choose(
          [mail(['b', 'b', 'c'], 'p'), 0.45],
          [orders('professional'), 0.33],
          [casualized(1.5), 0.22],
        ),
        copy: choose([() => copyOf(from(['business', 1])), 0.6], [mailCopy('p'), 0.4]),
      };

    case 'friendly':
      return {
        change: choose(
          [mail(['b', 'b', 'p'], 'f'), 0.55],
          [orders('friendly'), 0.35],
          [
            () => {
              const passage = from(['business', 3], ['manual', 1]);
              if (passage.sentences.length > 2) return null;
              const said = each(passage.sentences, (s) => casualize(s, random, false)).text;
              return { input: text(passage), output: warm(said, random), ...origin(passage) };
            },
            0.1,
          ],
        ),
        copy: mailCopy('f'),
      };

    case 'simpler':
      return {
        change: choose(
          [
            () => {
              const pair = random.pick(aligned.news);
              return {
                ...pair,
                output: random.chance(0.5) ? easeWords(pair.output, random, 0.8).text : pair.output,
              };
            },
            0.36,
          ],
          [
            () => {
              const pair = random.pick(aligned.splits);
              return { ...pair, output: easeWords(withoutBrackets(pair.output), random, 0.9).text };
            },
            0.2,
          ],
          [
            () => {
              const passage = from(['encyclopedia', 6], ['textbook', 1], ['business', 1]);
              if (passage.sentences.length > 2) return null;
              const { text: output, count } = each(passage.sentences, (s) => simplify(s, random));
              return count >= 3 * passage.sentences.length
                ? { input: text(passage), output, ...origin(passage) }
                : null;
            },
            0.36,
          ],
          [
            () => {
              const passage = from(['story', 2], ['chat', 1], ['talk', 1]);
              const { text: input, count } = each(passage.sentences, (s) => complicate(s, random));
              return count >= 2 ? { input, output: text(passage), ...origin(passage) } : null;
            },
            0.08,
          ],
        ),
        copy: () => copyOf(from(['story', 1])),
      };
  }
}
