// The rotary tables as ONNX Runtime makes them of the graph's small ones, beside the whole tables.
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InferenceSession } from 'onnxruntime-node';
import { expect, test } from 'vitest';
import type { Architecture } from '../../contract/bundle.ts';
import { ExternalData, GraphWriter } from '../../models/convert/onnx.ts';
import { rotaryTables } from '../../models/convert/rotary.ts';
import { ROTATION, writeRotation } from '../../models/convert/rotation.ts';

test.each([
  [8192, 100_000, 100_000],
  [1000, 10_000, 300_000],
  [64, 10_000, 20_000],
])(
  '%i positions at base %i are the whole tables, from at most %i bytes',
  async (contextLength, ropeBase, most) => {
    const folder = await mkdtemp(join(tmpdir(), 'pilcrow-rotation-test-'));
    const shape = { contextLength, ropeBase, headSize: 64 };
    const data = await open(join(folder, 'data'), 'w');
    const external = new ExternalData('data', data);
    const graph = new GraphWriter(external);
    await writeRotation(graph, shape as Architecture);
    for (const name of Object.values(ROTATION)) {
      graph.node('Identity', [name], `${name}.out`);
      graph.output(`${name}.out`, 'float32', [contextLength, 32]);
    }
    await data.close();
    await writeFile(join(folder, 'graph.onnx'), graph.encode('rotation'));
    const session = await InferenceSession.create(join(folder, 'graph.onnx'));
    const outputs = await session.run({});
    await session.release();
    await rm(folder, { recursive: true });

    const { cosines, sines } = rotaryTables(contextLength, 64, ropeBase);
    for (const [name, table] of [
      [ROTATION.cosine, cosines],
      [ROTATION.sine, sines],
    ] as const) {
      const values = outputs[`${name}.out`]?.data as Float32Array;
      expect(values.length).toBe(table.length);
      const differences = table.map((value, index) => Math.abs(value - (values[index] ?? 0)));
      expect(differences.reduce((left, right) => Math.max(left, right), 0)).toBeLessThan(2e-7);
    }
    expect(external.bytes).toBeLessThan(most);
  },
);
