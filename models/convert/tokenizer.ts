// Makes a Hugging Face tokenizer.json from the vocabulary and merges that a GGUF file carries.
// Covers byte-level BPE as SmolLM2 uses it: every digit by itself, then GPT-2's word pattern. Another
// pre-tokenizer would split text differently from training, so it is refused, not approximated.
import { UserError } from '../../contract/errors.ts';
import { damaged, type Gguf, type MetadataValue } from './gguf.ts';

/** GGUF's token types that stand for themselves in a text, whatever surrounds them. */
const CONTROL = 3;
const USER_DEFINED = 4;

/** The text of tokenizer.json, the same for the same metadata. */
export function makeTokenizer(metadata: Gguf['metadata']): string {
  const model = metadata.get('tokenizer.ggml.model');
  const splitter = metadata.get('tokenizer.ggml.pre');
  if (model !== 'gpt2' || splitter !== 'smollm') {
    throw new UserError(
      'invalid-request',
      `The model's tokenizer (${String(model)}, ${String(splitter)}) is not one that the converter knows.`,
      'Use a model with the tokenizer of SmolLM2.',
    );
  }
  const tokens = strings(metadata, 'tokenizer.ggml.tokens');
  const types = list(metadata, 'tokenizer.ggml.token_type');
  const merges = strings(metadata, 'tokenizer.ggml.merges').map((merge) => {
    const space = merge.indexOf(' ', 1);
    if (space < 0) throw damaged('a merge of its tokenizer has no two parts');
    return [merge.slice(0, space), merge.slice(space + 1)];
  });
  const added = tokens.flatMap((content, id) =>
    types[id] === CONTROL || types[id] === USER_DEFINED
      ? [
          {
            id,
            content,
            single_word: false,
            lstrip: false,
            rstrip: false,
            normalized: false,
            special: types[id] === CONTROL,
          },
        ]
      : [],
  );
  return `${JSON.stringify({
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: added,
    normalizer: null,
    pre_tokenizer: {
      type: 'Sequence',
      pretokenizers: [
        // Not `Digits`: of Unicode's digits some implementations of that know ASCII's only.
        { type: 'Split', pattern: { Regex: '\\p{N}' }, behavior: 'Isolated', invert: false },
        { type: 'ByteLevel', add_prefix_space: false, trim_offsets: true, use_regex: true },
      ],
    },
    post_processor: null,
    decoder: { type: 'ByteLevel', add_prefix_space: true, trim_offsets: true, use_regex: true },
    model: {
      type: 'BPE',
      dropout: null,
      unk_token: null,
      continuing_subword_prefix: null,
      end_of_word_suffix: null,
      fuse_unk: false,
      byte_fallback: false,
      ignore_merges: false,
      vocab: Object.fromEntries(tokens.map((token, id) => [token, id])),
      merges,
    },
  })}\n`;
}

function list(metadata: Gguf['metadata'], key: string): MetadataValue[] {
  const value = metadata.get(key);
  if (!Array.isArray(value)) throw damaged(`its metadata lacks ${key}`);
  return value;
}

function strings(metadata: Gguf['metadata'], key: string): string[] {
  const values = list(metadata, key);
  if (!values.every((value) => typeof value === 'string')) throw damaged(`${key} is not all text`);
  return values;
}
