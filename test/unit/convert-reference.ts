// A plain Llama over the bytes of a GGUF file, for comparison: float64, one position after another, no
// cache, weights as the format's documentation defines them (Q4_0: d (q - 8), Q4_1: d q + m, Q8_0: d q),
// rotation of adjacent pairs, which is a Llama's row order in GGUF; of a Qwen3, which adds norms over the
// heads, it is two halves. Slow and obvious on purpose.
import type { Projection } from '../../contract/bundle.ts';

/** A is [inputs, rank] and B [rank, outputs], rows of q and k in Hugging Face's order. */
export interface Adapter {
  rank: number;
  pairs: Map<string, { a: Float32Array; b: Float32Array }>;
}

interface Matrix {
  rows: number;
  columns: number;
  values: Float64Array;
}

export interface Model {
  kind: string;
  numbers: Map<string, number>;
  tensors: Map<string, Matrix>;
}

const NAMES: Record<Projection, string> = {
  q_proj: 'attn_q',
  k_proj: 'attn_k',
  v_proj: 'attn_v',
  o_proj: 'attn_output',
  gate_proj: 'ffn_gate',
  up_proj: 'ffn_up',
  down_proj: 'ffn_down',
};

/** Reads the numbers of the metadata and all tensors. */
export function readModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 8;
  const take = (length: number) => {
    at += length;
    return at - length;
  };
  const u32 = () => view.getUint32(take(4), true);
  const u64 = () => Number(view.getBigUint64(take(8), true));
  const text = () => {
    const length = u64();
    const start = take(length);
    return Buffer.from(bytes.subarray(start, start + length)).toString();
  };
  const numbers = new Map<string, number>();
  let kind = '';
  const tensorCount = u64();
  for (let left = u64(); left > 0; left--) {
    const key = text();
    const type = u32();
    if (type === 4) numbers.set(key, u32());
    else if (type === 6) numbers.set(key, view.getFloat32(take(4), true));
    else if (type === 8) {
      const value = text();
      if (key === 'general.architecture') kind = value;
    } else {
      const inner = u32();
      for (let item = u64(); item > 0; item--) inner === 8 ? text() : u32();
    }
  }
  const entries = Array.from({ length: tensorCount }, () => {
    const name = text();
    const dimensions = Array.from({ length: u32() }, u64);
    return {
      name,
      columns: dimensions[0] ?? 0,
      rows: dimensions[1] ?? 1,
      type: u32(),
      offset: u64(),
    };
  });
  const start = Math.ceil(at / 32) * 32;
  const tensors = new Map<string, Matrix>();
  for (const { name, columns, rows, type, offset } of entries) {
    const values = new Float64Array(rows * columns);
    const data = start + offset;
    for (let i = 0; i < values.length; i++) {
      const [block, inside] = [Math.floor(i / 32), i % 32];
      if (type === 0) values[i] = view.getFloat32(data + i * 4, true);
      else if (type === 8) {
        values[i] =
          view.getFloat16(data + block * 34, true) * view.getInt8(data + block * 34 + 2 + inside);
      } else if (type === 2) {
        const packed = view.getUint8(data + block * 18 + 2 + (inside % 16));
        const code = inside < 16 ? packed & 15 : packed >> 4;
        values[i] = view.getFloat16(data + block * 18, true) * (code - 8);
      } else {
        const head = data + block * 20;
        const packed = view.getUint8(head + 4 + (inside % 16));
        const code = inside < 16 ? packed & 15 : packed >> 4;
        values[i] = view.getFloat16(head, true) * code + view.getFloat16(head + 2, true);
      }
    }
    tensors.set(name, { rows, columns, values });
  }
  return { kind, numbers, tensors };
}

/** The logits after each of `tokens`: [tokens][vocabulary]. */
export function forward(model: Model, adapter: Adapter, tokens: number[]): number[][] {
  const number = (key: string) => model.numbers.get(`${model.kind}.${key}`) ?? Number.NaN;
  const tensor = (name: string) => model.tensors.get(`${name}.weight`) as Matrix;
  const heads = number('attention.head_count');
  const sharedHeads = number('attention.head_count_kv');
  const size =
    model.numbers.get(`${model.kind}.attention.key_length`) ?? number('embedding_length') / heads;
  const interleaved = model.kind === 'llama';
  const epsilon = number('attention.layer_norm_rms_epsilon');
  const embedding = tensor('token_embd');

  const norm = (x: number[], name: string) => {
    const mean = x.reduce((sum, value) => sum + value * value, 0) / x.length;
    return x.map((value, i) => (value / Math.sqrt(mean + epsilon)) * (tensor(name).values[i] ?? 0));
  };
  const project = (layer: number, projection: Projection, x: number[]): number[] => {
    const y = multiply(tensor(`blk.${layer}.${NAMES[projection]}`), x);
    const pair = adapter.pairs.get(`${layer}.${projection}`);
    if (!pair) return y;
    const { rank } = adapter;
    const low = Array.from({ length: rank }, (_, r) =>
      x.reduce((sum, value, i) => sum + value * (pair.a[i * rank + r] ?? 0), 0),
    );
    const change = y.map((_, o) =>
      low.reduce((sum, value, r) => sum + value * (pair.b[r * y.length + o] ?? 0), 0),
    );
    const turned = interleaved && (projection === 'q_proj' || projection === 'k_proj');
    return y.map((value, row) => {
      // Row 2 i + j of a head in GGUF is row j size/2 + i of that head in Hugging Face's order.
      const inHead = row % size;
      const source = row - inHead + (inHead % 2) * (size / 2) + Math.floor(inHead / 2);
      return value + (change[turned ? source : row] ?? 0);
    });
  };
  const rotate = (x: number[], position: number): number[] => {
    const turned = [...x];
    for (let i = 0; i < x.length; i += 2) {
      const angle = position / number('rope.freq_base') ** ((i % size) / size);
      const inHalves = i - (i % size) + (i % size) / 2;
      const [first, second] = interleaved ? [i, i + 1] : [inHalves, inHalves + size / 2];
      const [even = 0, odd = 0] = [x[first], x[second]];
      turned[first] = even * Math.cos(angle) - odd * Math.sin(angle);
      turned[second] = even * Math.sin(angle) + odd * Math.cos(angle);
    }
    return turned;
  };
  const normHeads = (x: number[], name: string): number[] => {
    if (!model.tensors.has(`${name}.weight`)) return x;
    const starts = Array.from({ length: x.length / size }, (_, head) => head * size);
    return starts.flatMap((start) => norm(x.slice(start, start + size), name));
  };

  let stream = tokens.map((token) => [
    ...embedding.values.subarray(token * embedding.columns, (token + 1) * embedding.columns),
  ]);
  for (let layer = 0; layer < number('block_count'); layer++) {
    const normed = stream.map((x) => norm(x, `blk.${layer}.attn_norm`));
    const block = `blk.${layer}`;
    const queries = normed.map((x, position) =>
      rotate(normHeads(project(layer, 'q_proj', x), `${block}.attn_q_norm`), position),
    );
    const keys = normed.map((x, position) =>
      rotate(normHeads(project(layer, 'k_proj', x), `${block}.attn_k_norm`), position),
    );
    const values = normed.map((x) => project(layer, 'v_proj', x));
    stream = stream.map((x, position) => {
      const context: number[] = [];
      for (let head = 0; head < heads; head++) {
        const shared = Math.floor((head * sharedHeads) / heads) * size;
        const query = queries[position]?.slice(head * size, (head + 1) * size) ?? [];
        const scores = keys.slice(0, position + 1).map((key) => {
          const dot = query.reduce((sum, value, i) => sum + value * (key[shared + i] ?? 0), 0);
          return Math.exp(dot / Math.sqrt(size));
        });
        const total = scores.reduce((sum, score) => sum + score, 0);
        for (let i = 0; i < size; i++) {
          context.push(
            scores.reduce(
              (sum, s, past) => sum + (s / total) * (values[past]?.[shared + i] ?? 0),
              0,
            ),
          );
        }
      }
      return add(x, project(layer, 'o_proj', context));
    });
    stream = stream.map((x) => {
      const inner = norm(x, `blk.${layer}.ffn_norm`);
      const up = project(layer, 'up_proj', inner);
      const gated = project(layer, 'gate_proj', inner).map(
        (gate, i) => (gate / (1 + Math.exp(-gate))) * (up[i] ?? 0),
      );
      return add(x, project(layer, 'down_proj', gated));
    });
  }
  const head = model.tensors.get('output.weight') ?? embedding;
  return stream.map((x) => multiply(head, norm(x, 'output_norm')));
}

function multiply({ rows, columns, values }: Matrix, x: number[]): number[] {
  return Array.from({ length: rows }, (_, row) =>
    x.reduce((sum, value, i) => sum + value * (values[row * columns + i] ?? 0), 0),
  );
}

function add(left: number[], right: number[]): number[] {
  return left.map((value, i) => value + (right[i] ?? 0));
}
