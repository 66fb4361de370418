// The form that an answer may have, put together from a few parts and read byte by byte. Regular: every
// grammar becomes a small automaton, whose states are made when they are first reached. Knows no token.

export type Grammar =
  | { kind: 'literal'; text: string }
  | { kind: 'character'; except: string }
  | { kind: 'sequence'; of: readonly Grammar[] }
  | { kind: 'choice'; of: readonly Grammar[] }
  | { kind: 'repeat'; of: Grammar; least: number; most: number };

export const literal = (text: string): Grammar => ({ kind: 'literal', text });
export const sequence = (...of: Grammar[]): Grammar => ({ kind: 'sequence', of });
export const choice = (...of: Grammar[]): Grammar => ({ kind: 'choice', of });
export const repeat = (of: Grammar, least = 0, most = Number.POSITIVE_INFINITY): Grammar => ({
  kind: 'repeat',
  of,
  least,
  most,
});

/** One of `names`, written out. */
export const label = (...names: string[]): Grammar => choice(...names.map(literal));

/** Text on one line, of at least one character, without any of `except` and without control characters. */
export const line = (except = '', most = Number.POSITIVE_INFINITY): Grammar =>
  repeat({ kind: 'character', except }, 1, most);

/** Lines of one item each, at least one. */
export const list = (bullet: string, most: number, item: Grammar = line()): Grammar =>
  sequence(literal(bullet), item, repeat(sequence(literal(`\n${bullet}`), item), 0, most - 1));

/** A Markdown table with these columns and at least one row. */
export function table(columns: readonly string[], most: number): Grammar {
  const row = sequence(...columns.map(() => sequence(literal('| '), line('|'))), literal('|'));
  const head = `${columns.map((column) => `| ${column} `).join('')}|\n`;
  const rule = `${columns.map(() => '| --- ').join('')}|\n`;
  return sequence(literal(head + rule), row, repeat(sequence(literal('\n'), row), 0, most - 1));
}

export type JsonShape =
  | 'string'
  | 'number'
  | 'boolean'
  | { enumeration: readonly string[] }
  | { array: JsonShape; most: number }
  | { object: Readonly<Record<string, JsonShape>> };

/** JSON of exactly this shape, without white space, the keys in their order. */
export function json(shape: JsonShape): Grammar {
  if (shape === 'boolean') return label('true', 'false');
  if (shape === 'number') {
    const digits = (least: number) => repeat(label(...'0123456789'), least, 15);
    const whole = choice(literal('0'), sequence(label(...'123456789'), digits(0)));
    return sequence(
      repeat(literal('-'), 0, 1),
      whole,
      repeat(sequence(literal('.'), digits(1)), 0, 1),
    );
  }
  if (shape === 'string') {
    const escaped = sequence(literal('\\'), label('"', '\\', 'n', 't'));
    const inside = choice({ kind: 'character', except: '"\\' }, escaped);
    return sequence(literal('"'), repeat(inside), literal('"'));
  }
  if ('enumeration' in shape) {
    return label(...shape.enumeration.map((value) => JSON.stringify(value)));
  }
  if ('array' in shape) {
    const item = json(shape.array);
    const items = sequence(item, repeat(sequence(literal(','), item), 0, shape.most - 1));
    return sequence(literal('['), repeat(items, 0, 1), literal(']'));
  }
  const entries = Object.entries(shape.object).flatMap(([key, value], index) => [
    literal(`${index === 0 ? '' : ','}${JSON.stringify(key)}:`),
    json(value),
  ]);
  return sequence(literal('{'), ...entries, literal('}'));
}

interface Node {
  /** Bytes from the first to the second lead to the third. */
  edges: [from: number, to: number, node: number][];
  /** Reached without reading anything. */
  free: number[];
}

/** No way on from here. */
export const DEAD = -1;

export class Automaton {
  readonly #nodes: Node[] = [];
  readonly #end: number;
  /** Each state is a set of nodes; the first is the start. */
  readonly #states: { nodes: number[]; next: Map<number, number> }[] = [];
  readonly #stateOf = new Map<string, number>();
  readonly start: number;

  constructor(grammar: Grammar) {
    const first = this.#node();
    this.#end = this.#build(grammar, first);
    this.start = this.#state([first]);
  }

  canEnd(state: number): boolean {
    return this.#states[state]?.nodes.includes(this.#end) ?? false;
  }

  /** The state after reading `byte`, or DEAD. */
  step(state: number, byte: number): number {
    const known = this.#states[state];
    if (known === undefined) return DEAD;
    const found = known.next.get(byte);
    if (found !== undefined) return found;
    const reached = known.nodes.flatMap((node) =>
      (this.#nodes[node]?.edges ?? []).flatMap(([from, to, target]) =>
        from <= byte && byte <= to ? [target] : [],
      ),
    );
    const next = reached.length === 0 ? DEAD : this.#state(reached);
    known.next.set(byte, next);
    return next;
  }

  #state(nodes: number[]): number {
    const closed = new Set<number>();
    const open = [...nodes];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (closed.has(node)) continue;
      closed.add(node);
      open.push(...(this.#nodes[node]?.free ?? []));
    }
    const sorted = [...closed].sort((a, b) => a - b);
    const key = sorted.join();
    const found = this.#stateOf.get(key);
    if (found !== undefined) return found;
    this.#stateOf.set(key, this.#states.length);
    return this.#states.push({ nodes: sorted, next: new Map() }) - 1;
  }

  #node(): number {
    return this.#nodes.push({ edges: [], free: [] }) - 1;
  }

  #edge(at: number, from: number, to: number, target = this.#node()): number {
    this.#nodes[at]?.edges.push([from, to, target]);
    return target;
  }

  /** Puts the nodes of `grammar` behind node `at` and returns the node behind them. */
  #build(grammar: Grammar, at: number): number {
    switch (grammar.kind) {
      case 'literal': {
        let node = at;
        for (const byte of new TextEncoder().encode(grammar.text)) {
          node = this.#edge(node, byte, byte);
        }
        return node;
      }
      case 'character':
        return this.#character(at, new TextEncoder().encode(grammar.except));
      case 'sequence':
        return grammar.of.reduce((node, part) => this.#build(part, node), at);
      case 'choice': {
        const end = this.#node();
        for (const part of grammar.of) this.#nodes[this.#build(part, at)]?.free.push(end);
        return end;
      }
      case 'repeat':
        return this.#repeat(grammar, at);
    }
  }

  #repeat({ of, least, most }: Extract<Grammar, { kind: 'repeat' }>, at: number): number {
    let node = at;
    for (let count = 0; count < least; count++) node = this.#build(of, node);
    const end = this.#node();
    if (most === Number.POSITIVE_INFINITY) {
      // A node of its own, so that going round does not lead back into what stands before.
      const loop = this.#node();
      this.#nodes[node]?.free.push(loop);
      this.#nodes[this.#build(of, loop)]?.free.push(loop);
      this.#nodes[loop]?.free.push(end);
      return end;
    }
    this.#nodes[node]?.free.push(end);
    for (let count = least; count < most; count++) {
      const before = this.#node();
      this.#nodes[node]?.free.push(before);
      node = this.#build(of, before);
      this.#nodes[node]?.free.push(end);
    }
    return end;
  }

  /** One character in UTF-8: ASCII from the space on without `except`, or two to four bytes. */
  #character(at: number, except: Uint8Array): number {
    const end = this.#node();
    for (let byte = 0x20; byte < 0x7f; byte++) {
      if (!except.includes(byte)) this.#edge(at, byte, byte, end);
    }
    const tail = (node: number, bytes: number): void => {
      if (bytes === 1) this.#edge(node, 0x80, 0xbf, end);
      else tail(this.#edge(node, 0x80, 0xbf), bytes - 1);
    };
    // The bounds of the second byte keep out what no text holds: overlong forms and surrogates.
    tail(this.#edge(at, 0xc3, 0xdf), 1);
    this.#edge(this.#edge(at, 0xc2, 0xc2), 0xa0, 0xbf, end);
    tail(this.#edge(this.#edge(at, 0xe0, 0xe0), 0xa0, 0xbf), 1);
    tail(this.#edge(at, 0xe1, 0xec), 2);
    tail(this.#edge(this.#edge(at, 0xed, 0xed), 0x80, 0x9f), 1);
    tail(this.#edge(at, 0xee, 0xef), 2);
    tail(this.#edge(this.#edge(at, 0xf0, 0xf0), 0x90, 0xbf), 2);
    tail(this.#edge(at, 0xf1, 0xf3), 3);
    tail(this.#edge(this.#edge(at, 0xf4, 0xf4), 0x80, 0x8f), 2);
    return end;
  }
}
