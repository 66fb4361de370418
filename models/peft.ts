// Writes our adapters as vLLM, transformers and PEFT load them: the same tensors, byte for byte, beside the
// adapter_config.json that they want. `node models/peft.ts FOLDER [adapters]`; vLLM then takes each
// subfolder with `--lora-modules name=folder`.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const Ours = z.object({
  name: z.string().regex(/^[\w-]+$/),
  rank: z.number().int().positive(),
  alpha: z.number().positive(),
});
const Tensors = z.record(z.string(), z.object({ shape: z.array(z.number()).optional() }));
const PAIR = /^base_model\.model\.(?:.+\.)?(\w+_proj)\.lora_([AB])\.weight$/;

/** What the published base is called where vLLM fetches it. */
const BASE = 'HuggingFaceTB/SmolLM2-135M-Instruct';

/** Makes `output/<name>/` of one adapter's folder. Throws Error with what is wrong with its file. */
export function writePeftAdapter(adapterFolder: string, output: string, base = BASE): string {
  const adapter = Ours.parse(
    JSON.parse(readFileSync(path.join(adapterFolder, 'adapter.json'), 'utf8')),
  );
  const file = path.join(adapterFolder, 'adapter.safetensors');
  const targets = targetsOf(readHeader(file), adapter.rank);
  const folder = path.join(output, adapter.name);
  mkdirSync(folder, { recursive: true });
  copyFileSync(file, path.join(folder, 'adapter_model.safetensors'));
  const config = {
    peft_type: 'LORA',
    task_type: 'CAUSAL_LM',
    base_model_name_or_path: base,
    inference_mode: true,
    r: adapter.rank,
    lora_alpha: adapter.alpha,
    lora_dropout: 0,
    bias: 'none',
    target_modules: targets,
  };
  writeFileSync(path.join(folder, 'adapter_config.json'), `${JSON.stringify(config, null, 2)}\n`);
  return folder;
}

function readHeader(file: string): z.infer<typeof Tensors> {
  const bytes = readFileSync(file);
  const length = Number(bytes.readBigUInt64LE(0));
  return Tensors.parse(JSON.parse(bytes.subarray(8, 8 + length).toString('utf8')));
}

/** The projections that have a pair of tensors of this rank. */
function targetsOf(tensors: z.infer<typeof Tensors>, rank: number): string[] {
  const targets = new Set<string>();
  for (const [name, { shape }] of Object.entries(tensors)) {
    if (name === '__metadata__') continue;
    const [, projection, side] = PAIR.exec(name) ?? [];
    if (!projection || shape?.length !== 2) throw new Error(`${name} is no tensor of an adapter`);
    if (rank !== shape[side === 'A' ? 0 : 1]) {
      throw new Error(`${name} is [${shape.join()}], and the rank is ${rank}`);
    }
    const other = name.replace(/lora_[AB]/, side === 'A' ? 'lora_B' : 'lora_A');
    if (!Object.hasOwn(tensors, other)) throw new Error(`${other} is missing`);
    targets.add(projection);
  }
  return [...targets].sort();
}

if (import.meta.main) {
  const [output, adapters = path.join(import.meta.dirname, 'adapters')] = process.argv.slice(2);
  if (output === undefined) throw new Error('Say where the adapters are to go');
  for (const name of readdirSync(adapters)) {
    const folder = path.join(adapters, name);
    if (existsSync(path.join(folder, 'adapter.safetensors'))) {
      console.log(writePeftAdapter(folder, output));
    }
  }
}
