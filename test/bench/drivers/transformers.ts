// transformers.js on its own ONNX Runtime, with a model in the form that it expects (transformers-export.ts).
// The package is not one of ours (peers.ts installs it for the bench alone).
import { basename, dirname } from 'node:path';
import { type Contender, clockOf, type Driver, driverOf } from './driver.ts';

interface Package {
  env: { allowRemoteModels: boolean; localModelPath: string };
  Tensor: new (type: 'int64', data: BigInt64Array, dimensions: number[]) => unknown;
  AutoModelForCausalLM: {
    from_pretrained(
      name: string,
      options: object,
    ): Promise<{ generate(options: object): Promise<unknown> }>;
  };
}

export async function openTransformers(contender: Contender, packageFile: string): Promise<Driver> {
  const clock = clockOf(contender);
  const { env, Tensor, AutoModelForCausalLM } = (await import(packageFile)) as Package;
  env.allowRemoteModels = false;
  env.localModelPath = `${dirname(contender.model)}/`;
  const model = await AutoModelForCausalLM.from_pretrained(basename(contender.model), {
    dtype: 'q4',
    device: 'cpu',
    session_options: {
      intraOpNumThreads: contender.threads,
      interOpNumThreads: 1,
      logSeverityLevel: 3,
    },
  });
  const int64 = (values: readonly number[]) =>
    new Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length]);

  /** Milliseconds of each token; the first is the prefill with its token. */
  const run = async (prompt: readonly number[], newTokens: number): Promise<number[]> => {
    const steps: number[] = [];
    let start = 0;
    let isPrompt = true;
    const streamer = {
      // Called with the prompt before anything runs, then with each token.
      put() {
        const now = clock();
        if (!isPrompt) steps.push(now - start);
        isPrompt = false;
        start = clock();
      },
      end() {},
    };
    await model.generate({
      inputs: int64(prompt),
      attention_mask: int64(prompt.map(() => 1)),
      max_new_tokens: newTokens,
      min_new_tokens: newTokens,
      do_sample: false,
      streamer,
    });
    return steps;
  };
  return driverOf(run);
}
