// Our adapters for other engines: the tensors stay byte for byte, and the config says what they are. That
// the adapters as they ship pass is checked too.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writePeftAdapter } from '../../models/peft.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
let output = '';
beforeEach(() => {
  output = mkdtempSync(path.join(os.tmpdir(), 'pilcrow-peft-'));
});
afterEach(() => rmSync(output, { recursive: true }));

it.each(['proofread', 'rewrite', 'summarize', 'triage'])('%s as vLLM and PEFT load it', (name) => {
  const adapter = path.join(ROOT, 'models/adapters', name);
  const folder = writePeftAdapter(adapter, output);
  const read = (file: string) => readFileSync(path.join(folder, file));
  expect(
    read('adapter_model.safetensors').equals(
      readFileSync(path.join(adapter, 'adapter.safetensors')),
    ),
  ).toBe(true);
  expect(JSON.parse(read('adapter_config.json').toString())).toEqual({
    peft_type: 'LORA',
    task_type: 'CAUSAL_LM',
    base_model_name_or_path: 'HuggingFaceTB/SmolLM2-135M-Instruct',
    inference_mode: true,
    r: 16,
    lora_alpha: 32,
    lora_dropout: 0,
    bias: 'none',
    target_modules: ['down_proj', 'gate_proj', 'k_proj', 'o_proj', 'q_proj', 'up_proj', 'v_proj'],
  });
});
