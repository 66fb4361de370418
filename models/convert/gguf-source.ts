// A GGUF file as the converter's source.
import { damaged, type Gguf, openGguf } from './gguf.ts';
import type { ModelSource } from './source.ts';
import { makeTokenizer } from './tokenizer.ts';
import { decoderWeights, describeQuantization, readArchitecture, signWeights } from './weights.ts';

/** Throws UserError 'file-not-found', 'bundle-damaged' or 'invalid-request'. */
export async function openGgufSource(path: string): Promise<ModelSource> {
  const gguf = await openGguf(path);
  try {
    const architecture = readArchitecture(gguf);
    return {
      architecture,
      tokenizer: makeTokenizer(gguf.metadata),
      tensors: gguf.tensors.size,
      weights: (onTensor) => decoderWeights(gguf, architecture, onTensor),
      describe: async () => ({
        ...describeSource(gguf),
        baseSignature: await signWeights(gguf, architecture),
        specialTokens: {
          begin: gguf.metadata.get('tokenizer.ggml.bos_token_id') as number,
          end: gguf.metadata.get('tokenizer.ggml.eos_token_id') as number,
        },
        template: 'source-target',
        quantization: describeQuantization(gguf),
      }),
      close: () => gguf.close(),
    };
  } catch (error) {
    await gguf.close();
    throw error;
  }
}

function describeSource(gguf: Gguf): { name: string; license: string; source: string } {
  const text = (key: string): string | undefined => {
    const value = gguf.metadata.get(key);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const family = text('general.basename');
  const name = family ? [family, text('general.size_label')].join('-') : text('general.name');
  if (name === undefined) throw damaged('its metadata lacks a name');
  return {
    name: name.replace(/-$/, '').toLowerCase().replaceAll(/\s+/g, '-'),
    license: text('general.license') ?? 'unknown',
    source: [text('general.organization'), text('general.name')].filter(Boolean).join(': '),
  };
}
