// Writes ONNX models: nodes and small constants in one protobuf file, large constants in a second
// one beside it (the standard's "external data"), page-aligned so that they can be mapped.
// Knows the format, no operator and no model. The same calls give the same bytes on every machine.
import { createHash, type Hash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import protobuf from 'protobufjs';

// The part of onnx.proto3 that a frozen graph needs; the field numbers are the standard's.
const SCHEMA = `
syntax = "proto3";
package onnx;
message Entry { string key = 1; string value = 2; }
message Operators { string domain = 1; int64 version = 2; }
message Tensor {
  repeated int64 dims = 1; int32 data_type = 2; string name = 8; bytes raw_data = 9;
  repeated Entry external_data = 13; int32 data_location = 14;
}
message Dimension { oneof value { int64 dim_value = 1; string dim_param = 2; } }
message Shape { repeated Dimension dim = 1; }
message TensorType { int32 elem_type = 1; Shape shape = 2; }
message Type { TensorType tensor_type = 1; }
message Value { string name = 1; Type type = 2; }
message Attribute {
  string name = 1; float f = 2; int64 i = 3; bytes s = 4; repeated int64 ints = 8; int32 type = 20;
}
message Node {
  repeated string input = 1; repeated string output = 2; string name = 3; string op_type = 4;
  repeated Attribute attribute = 5; string domain = 7;
}
message Graph {
  repeated Node node = 1; string name = 2; repeated Tensor initializer = 5;
  repeated Value input = 11; repeated Value output = 12;
}
message Model {
  int64 ir_version = 1; string producer_name = 2; Graph graph = 7;
  repeated Operators opset_import = 8;
}`;
const Model = protobuf.parse(SCHEMA, { keepCase: true }).root.lookupType('onnx.Model');

const ELEMENTS = {
  float32: { id: 1, bytes: 4 },
  uint8: { id: 2, bytes: 1 },
  int8: { id: 3, bytes: 1 },
  int32: { id: 6, bytes: 4 },
  int64: { id: 7, bytes: 8 },
  float16: { id: 10, bytes: 2 },
} as const;
export type ElementType = keyof typeof ELEMENTS;

/** A whole number is an integer attribute; wrap a floating-point one in `{ float }`. */
export type AttributeValue = number | string | number[] | { float: number };

type Dimensions = (number | string)[];
type Values = Uint8Array | Int8Array | Float32Array | Float16Array | Int32Array | BigInt64Array;

/** The standard's number for such an attribute. */
const INTEGER = 2;

const PAGE = 4096;
/** Constants below this stay in the graph's own file, where ONNX Runtime can fold them. */
const INLINE_BYTES = 1024;

/** The file of large constants, written once from start to end and hashed on the way. */
export class ExternalData {
  readonly fileName: string;
  bytes = 0;
  readonly #file: FileHandle;
  readonly #hash: Hash = createHash('sha256');

  constructor(fileName: string, file: FileHandle) {
    this.fileName = fileName;
    this.#file = file;
  }

  /** Appends at the next page and returns the offset. */
  async append(values: Uint8Array): Promise<number> {
    const padding = (PAGE - (this.bytes % PAGE)) % PAGE;
    if (padding > 0) await this.#write(new Uint8Array(padding));
    const offset = this.bytes;
    await this.#write(values);
    return offset;
  }

  async #write(values: Uint8Array): Promise<void> {
    for (let done = 0; done < values.length; ) {
      const { bytesWritten } = await this.#file.write(values, done);
      done += bytesWritten;
    }
    this.#hash.update(values);
    this.bytes += values.length;
  }

  /** Call once, when everything is written. */
  sha256(): string {
    return this.#hash.digest('hex');
  }
}

/** Collects a graph; values are named by strings, as in ONNX itself. */
export class GraphWriter {
  readonly #data: ExternalData;
  readonly #nodes: object[] = [];
  readonly #constants = new Map<string, { data_type: number; dims: number[]; place: object }>();
  readonly #inputs: object[] = [];
  readonly #outputs: object[] = [];

  constructor(data: ExternalData) {
    this.#data = data;
  }

  input(name: string, type: ElementType, dimensions: Dimensions): string {
    this.#inputs.push(declaration(name, type, dimensions));
    return name;
  }

  output(name: string, type: ElementType, dimensions: Dimensions): void {
    this.#outputs.push(declaration(name, type, dimensions));
  }

  /** A constant of `dims`; its bytes go to the external file when there are many of them. */
  async constant(name: string, type: ElementType, dims: number[], values: Values): Promise<string> {
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    const expected = dims.reduce((product, size) => product * size, ELEMENTS[type].bytes);
    if (bytes.length !== expected) {
      throw new Error(`constant ${name} has ${bytes.length} bytes instead of ${expected}`);
    }
    const place =
      bytes.length < INLINE_BYTES
        ? { raw_data: bytes }
        : {
            data_location: 1,
            external_data: [
              { key: 'location', value: this.#data.fileName },
              { key: 'offset', value: String(await this.#data.append(bytes)) },
              { key: 'length', value: String(bytes.length) },
            ],
          };
    this.#constants.set(name, { data_type: ELEMENTS[type].id, dims, place });
    return name;
  }

  /** The same bytes as constant `of` under another name and shape: two operators, one copy. */
  alias(name: string, of: string, dims: number[]): string {
    const constant = this.#constants.get(of);
    if (constant === undefined) throw new Error(`no constant ${of}`);
    this.#constants.set(name, { ...constant, dims });
    return name;
  }

  /**
   * Adds a node and returns its first output. `type` is the operator's name, with `microsoft.` in
   * front for ONNX Runtime's own operators; an empty input or output is one that is left out.
   */
  node(
    type: string,
    inputs: string[],
    outputs: string | string[],
    attributes: Record<string, AttributeValue> = {},
  ): string {
    const [operator = '', vendor] = type.split('.').reverse();
    const names = typeof outputs === 'string' ? [outputs] : outputs;
    const [first = ''] = names;
    this.#nodes.push({
      name: `${operator}:${first}`,
      op_type: operator,
      domain: vendor === undefined ? '' : `com.${vendor}`,
      input: inputs,
      output: names,
      attribute: Object.entries(attributes).map(([name, value]) => attribute(name, value)),
    });
    return first;
  }

  /** The finished model file. */
  encode(name: string): Uint8Array {
    const initializer = [...this.#constants].map(([constant, { place, ...kind }]) => ({
      name: constant,
      ...kind,
      ...place,
    }));
    const graph = {
      name,
      node: this.#nodes,
      initializer,
      input: this.#inputs,
      output: this.#outputs,
    };
    return Model.encode(
      Model.fromObject({
        ir_version: 10,
        producer_name: 'pilcrow',
        graph,
        opset_import: [
          { domain: '', version: 21 },
          { domain: 'com.microsoft', version: 1 },
        ],
      }),
    ).finish();
  }
}

/** A constant of a finished graph; `place` is null for one in the graph's own file. */
export interface GraphConstant {
  name: string;
  dimensions: number[];
  place: { offset: number; bytes: number } | null;
}

export interface GraphNode {
  name: string;
  operator: string;
  inputs: string[];
  outputs: string[];
  /** Those that are whole numbers. */
  attributes: Record<string, number>;
}

/** What a graph is made of, from the bytes that `encode` wrote. */
export function decodeGraph(bytes: Uint8Array): { nodes: GraphNode[]; constants: GraphConstant[] } {
  const { graph } = Model.toObject(Model.decode(bytes), { longs: Number, arrays: true }) as {
    graph: {
      node: {
        name: string;
        op_type: string;
        input: string[];
        output: string[];
        attribute: { name: string; type: number; i?: number }[];
      }[];
      initializer: {
        name: string;
        dims: number[];
        external_data: { key: string; value: string }[];
      }[];
    };
  };
  return {
    nodes: graph.node.map(({ name, op_type, input, output, attribute }) => ({
      name,
      operator: op_type,
      inputs: input,
      outputs: output,
      attributes: Object.fromEntries(
        attribute.filter(({ type }) => type === INTEGER).map(({ name, i = 0 }) => [name, i]),
      ),
    })),
    constants: graph.initializer.map(({ name, dims, external_data }) => {
      const entries = new Map(external_data.map(({ key, value }) => [key, Number(value)]));
      const offset = entries.get('offset');
      const length = entries.get('length');
      const place = offset === undefined || length === undefined ? null : { offset, bytes: length };
      return { name, dimensions: dims, place };
    }),
  };
}

function declaration(name: string, type: ElementType, dimensions: Dimensions): object {
  const dim = dimensions.map((size) =>
    typeof size === 'string' ? { dim_param: size } : { dim_value: size },
  );
  return { name, type: { tensor_type: { elem_type: ELEMENTS[type].id, shape: { dim } } } };
}

function attribute(name: string, value: AttributeValue): object {
  if (typeof value === 'number') return { name, i: value, type: INTEGER };
  if (typeof value === 'string') return { name, s: new TextEncoder().encode(value), type: 3 };
  if (Array.isArray(value)) return { name, ints: value, type: 7 };
  return { name, f: value.float, type: 1 };
}
