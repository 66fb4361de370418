// Answers what the inbox asks: priorities, what a correction teaches, and digests with their lines. Lines
// that were written once are kept for as long as their messages stay the same. Where there is no model,
// triage does without its adapter, and digests come with extracts.
import { isAbort } from '../contract/errors.ts';
import type {
  DigestLine,
  InboxAnswer,
  InboxQuestion,
  TriageMarks,
} from '../contract/notifications.ts';
import { digestsOf, writeLine } from './digest.ts';
import type { Model } from './tool.ts';
import type { Opinion } from './triage/model.ts';
import type { Group } from './triage/threads.ts';
import { askAdapter, Triage } from './triage.ts';

const MOST_LINES = 500;
/** Each takes the adapter a tenth of a second: of more than these at once it is not asked. */
const FLOOD = 32;

export class InboxDesk {
  /** Written lines by what they were written from, the oldest first. */
  readonly #lines = new Map<string, DigestLine | null>();

  /** `model` is opened when the first line is to be written. */
  async *answer(
    question: InboxQuestion,
    model: () => Promise<Model>,
  ): AsyncGenerator<InboxAnswer, void> {
    switch (question.kind) {
      case 'triage':
        yield await judge(question, model);
        return;
      case 'learn': {
        const triage = new Triage(NO_MARKS, question.learnt);
        yield { kind: 'learnt', learnt: triage.learn(question.item, question.priority) };
        return;
      }
      case 'digest':
        yield* this.#digest(question.items, question.summaries, model);
    }
  }

  async *#digest(
    items: Extract<InboxQuestion, { kind: 'digest' }>['items'],
    summaries: boolean,
    model: () => Promise<Model>,
  ): AsyncGenerator<InboxAnswer, void> {
    const { digests, wanting } = digestsOf(items);
    const wanted = new Map(summaries ? wanting.map((group) => [group.key, group]) : []);
    const written = digests.map((digest) => {
      const group = wanted.get(digest.key);
      const line = group && this.#lines.get(signatureOf(group));
      return line === undefined ? digest : { ...digest, line };
    });
    yield { kind: 'digests', digests: written };
    for (const group of wanted.values()) {
      const signature = signatureOf(group);
      if (this.#lines.has(signature)) continue;
      const line = await writeLine(group, await model());
      this.#keep(signature, line);
      if (line) yield { kind: 'line', key: group.key, line };
    }
  }

  #keep(signature: string, line: DigestLine | null): void {
    this.#lines.set(signature, line);
    const [oldest] = this.#lines.keys();
    if (this.#lines.size > MOST_LINES && oldest !== undefined) this.#lines.delete(oldest);
  }
}

const NO_MARKS: TriageMarks = { contacts: [], applications: [], muted: [] };

/** The adapter is asked about what the rules leave open; without it, or in a flood, the learnt weights decide. */
async function judge(
  { items, marks, learnt }: Extract<InboxQuestion, { kind: 'triage' }>,
  model: () => Promise<Model>,
): Promise<InboxAnswer> {
  const triage = new Triage(marks, learnt);
  const read = items.map((item) => ({ item, verdict: triage.read(item) }));
  const open = read.filter(({ verdict }) => typeof verdict === 'function');
  const opinions = new Map<number, Opinion>();
  try {
    for (const { item } of open.length > FLOOD ? [] : open) {
      opinions.set(item.id, await askAdapter(item, await model()));
    }
  } catch (error) {
    if (isAbort(error)) throw error;
    // No model, no adapter: triage does without.
  }
  const verdicts = read.map(({ item: { id }, verdict }) => ({
    id,
    verdict: typeof verdict === 'function' ? verdict(opinions.get(id) ?? null) : verdict,
  }));
  return { kind: 'triaged', verdicts };
}

/** The same messages of the same time and text have the same line. */
function signatureOf({ key, items }: Group): string {
  return JSON.stringify([key, items.map(({ id, time, body }) => [id, time, body.length])]);
}
