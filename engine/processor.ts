// Opens sessions on the processor that the user wants. A graphics processor is believed only when its
// logits are those of the CPU, up to rounding; where it does not start, differs or fails later, the CPU does
// the work and the state says why. A driver can take the whole process with it: what is being tried is
// written down before, and what is found written down at the next start is not tried again.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../contract/errors.ts';
import type { Processor, ProcessorState } from '../contract/processor.ts';
import { Adapters } from './adapters.ts';
import type { Bundle } from './bundle.ts';
import { CachedSequence } from './cache.ts';
import { graphicsProviders, Session, type Threads } from './session.ts';

const MARK = 'graphics-on-trial';
const CPU = 'cpu';

/**
 * How far the logits of another processor may be from the CPU's: the root of their mean squared difference
 * over the spread of the CPU's own. Rounding the inputs to 8 bits, as the CPU does and others may not, makes
 * 0.04 on the bundled model; other weights make 1 and more.
 */
const MOST_DIFFERENCE = 0.1;

export interface ProcessorOptions {
  bundle: Bundle;
  threads: Threads;
  cacheFolder: string;
  wanted: Processor;
  /** What to try in turn; by default what the runtime has for this system. */
  providers?: readonly string[];
  open?: (provider: string) => Promise<Session>;
}

type Failure = 'not-started' | 'differs' | 'crashed' | 'failed';

export class Processors {
  readonly #options: ProcessorOptions;
  readonly #open: (provider: string) => Promise<Session>;
  /** What is left to try. */
  #providers: readonly string[];
  #state: ProcessorState;

  constructor(options: ProcessorOptions) {
    const { bundle, threads, wanted } = options;
    const { architecture } = bundle.manifest;
    this.#options = options;
    this.#open =
      options.open ??
      ((provider) => Session.open(bundle.graphFile, architecture, threads, provider));
    this.#providers = wanted === 'gpu' ? (options.providers ?? graphicsProviders()) : [];
    this.#state = { wanted, used: CPU, problem: null };
  }

  get state(): ProcessorState {
    return this.#state;
  }

  /** Throws UserError `bundle-damaged` when not even the CPU can run the bundle. */
  async open(): Promise<Session> {
    const reference = await this.#open(CPU);
    if (this.#options.wanted === 'cpu') {
      await this.#unmark();
      return reference;
    }
    if (await this.#isMarked()) {
      this.#providers = [];
      this.#fall('crashed');
    }
    let failure: Failure = 'not-started';
    for (const provider of this.#providers) {
      // Where that can't be written, a crash would come back at every start.
      if (!(await this.#mark(provider))) break;
      const session = await this.#open(provider).catch(() => null);
      const agrees = session !== null && (await this.#agree(reference, session));
      await this.#unmark();
      if (session !== null && agrees) {
        await reference.dispose();
        this.#providers = [provider];
        this.#state = { ...this.#state, used: provider };
        return session;
      }
      if (session !== null) failure = 'differs';
      await session?.dispose();
    }
    if (this.#state.problem === null) this.#fall(failure);
    return reference;
  }

  /** A step on the graphics processor has failed: sessions that are opened from now on are the CPU's. */
  giveUp(): void {
    this.#providers = [];
    this.#fall('failed');
  }

  #fall(failure: Failure): void {
    this.#state = { ...this.#state, used: CPU, problem: problemOf(failure) };
  }

  /** Whether both say the same of a prompt, and of other tokens after a part of it, which asks the cache. */
  async #agree(reference: Session, other: Session): Promise<boolean> {
    const expected = await this.#logitsOf(reference);
    const found = await this.#logitsOf(other).catch(() => null);
    return found !== null && differenceOf(expected, found) < MOST_DIFFERENCE;
  }

  async #logitsOf(session: Session): Promise<Float32Array> {
    const { manifest } = this.#options.bundle;
    const { architecture } = manifest;
    const none = await new Adapters([], manifest).attach(null);
    const sequence = new CachedSequence(session, architecture, none, 16);
    const tokens = Array.from(
      { length: 12 },
      (_, at) => (7919 * (at + 1)) % architecture.vocabulary,
    );
    const first = (await sequence.forward(tokens, 4)).slice();
    sequence.length = 8;
    const second = await sequence.forward(tokens.slice(0, 3), 3);
    const all = new Float32Array(first.length + second.length);
    all.set(first);
    all.set(second, first.length);
    return all;
  }

  async #isMarked(): Promise<boolean> {
    return readFile(this.#markFile, 'utf8').then(
      () => true,
      () => false,
    );
  }

  /** False where it can't be written. */
  async #mark(provider: string): Promise<boolean> {
    try {
      await mkdir(this.#options.cacheFolder, { recursive: true, mode: 0o700 });
      await writeFile(this.#markFile, provider, { mode: 0o600 });
      return true;
    } catch {
      await this.#unmark(); // A full disk leaves an empty file.
      return false;
    }
  }

  async #unmark(): Promise<void> {
    // What can't be removed only costs the graphics processor, until the folder is in order again.
    await rm(this.#markFile, { force: true }).catch(() => {});
  }

  get #markFile(): string {
    const { cacheFolder, bundle } = this.#options;
    return join(cacheFolder, `${MARK}-${bundle.manifest.baseSignature.slice(0, 12)}`);
  }
}

/** See MOST_DIFFERENCE; not a number, and so too large, when one of the logits is none. */
function differenceOf(expected: Float32Array, found: Float32Array): number {
  const mean = expected.reduce((sum, value) => sum + value, 0) / expected.length;
  let spread = 0;
  let difference = 0;
  for (const [index, value] of expected.entries()) {
    spread += (value - mean) ** 2;
    difference += (value - (found[index] ?? Number.NaN)) ** 2;
  }
  return Math.sqrt(difference / spread);
}

const PROBLEMS: Record<Failure, Pick<Problem, 'message' | 'advice'>> = {
  'not-started': {
    message: 'No graphics processor could be started, so the model runs on the processor.',
    advice: 'Install or update the driver of the graphics card, or choose the processor.',
  },
  differs: {
    message:
      'The graphics processor computes other results than the processor does, so it is not used.',
    advice: 'Update the driver of the graphics card, or choose the processor.',
  },
  crashed: {
    message: 'Pilcrow’s engine ended when it last tried the graphics processor, so it is not used.',
    advice: 'To try once more, choose the processor and then the graphics processor.',
  },
  failed: {
    message: 'The graphics processor failed during the work, so the model runs on the processor.',
    advice: 'Update the driver of the graphics card, or choose the processor.',
  },
};

function problemOf(failure: Failure): Problem {
  return { code: 'graphics-unavailable', ...PROBLEMS[failure] };
}
