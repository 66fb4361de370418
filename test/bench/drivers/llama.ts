// llama.cpp through node-llama-cpp, with its prebuilt library for processors. The package is not one of
// ours (peers.ts installs it for the bench alone), so what is used of it is declared here.
import { type Contender, clockOf, type Driver, driverOf } from './driver.ts';

interface Sequence {
  clearHistory(): Promise<void>;
  evaluate(
    tokens: readonly number[],
    options: { temperature: number; yieldEogToken: boolean },
  ): AsyncIterable<number>;
}

interface Context {
  getSequence(): Sequence;
}

interface Package {
  LlamaLogLevel: { error: unknown };
  getLlama(options: object): Promise<{
    loadModel(options: object): Promise<{ createContext(options: object): Promise<Context> }>;
  }>;
}

export async function openLlama(contender: Contender, packageFile: string): Promise<Driver> {
  const clock = clockOf(contender);
  const { getLlama, LlamaLogLevel } = (await import(packageFile)) as Package;
  const llama = await getLlama({
    gpu: false,
    build: 'never',
    skipDownload: true,
    maxThreads: 0,
    logLevel: LlamaLogLevel.error,
  });
  const model = await llama.loadModel({
    modelPath: contender.model,
    gpuLayers: 0,
    useMmap: true,
  });
  const context = await model.createContext({
    contextSize: contender.contextLength,
    batchSize: 512,
    threads: contender.threads,
    sequences: 1,
    ...(contender.adapter === null
      ? {}
      : { lora: { adapters: [{ filePath: contender.adapter, scale: 1 }] } }),
  });
  const sequence = context.getSequence();

  /** Milliseconds of each token; the first is the prefill with its token. */
  const run = async (prompt: readonly number[], newTokens: number): Promise<number[]> => {
    const steps: number[] = [];
    await sequence.clearHistory();
    let start = clock();
    for await (const _ of sequence.evaluate(prompt, { temperature: 0, yieldEogToken: true })) {
      steps.push(clock() - start);
      if (steps.length >= newTokens) break;
      start = clock();
    }
    return steps;
  };
  return driverOf(run);
}
