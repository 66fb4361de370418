// A program or library for Windows in its smallest form: headers and one section with nothing to run, but with
// the names that a library offers, and with whatever data is wanted in it.

const SECTION_FILE = 0x200;
const SECTION_MEMORY = 0x1000;
const ALIGNMENT = 0x200;
const I386 = 0x14c;
const RUNS_ON_32_BIT = 0x0102;
const IS_LIBRARY = 0x2000;

export function portableExecutable(exports: readonly string[], data = Buffer.alloc(0)): Buffer {
  const section = Buffer.concat([exportsOf(exports), data]);
  const size = Math.ceil(section.length / ALIGNMENT) * ALIGNMENT;
  const headers = Buffer.alloc(SECTION_FILE);
  headers.write('MZ');
  headers.writeUInt32LE(0x40, 0x3c);
  headers.write('PE', 0x40);
  headers.writeUInt16LE(I386, 0x44);
  headers.writeUInt16LE(1, 0x46); // Sections.
  headers.writeUInt16LE(0xe0, 0x54); // Size of the optional header.
  headers.writeUInt16LE(RUNS_ON_32_BIT | (exports.length > 0 ? IS_LIBRARY : 0), 0x56);

  const optional = headers.subarray(0x58, 0x58 + 0xe0);
  optional.writeUInt16LE(0x10b, 0);
  optional.writeUInt32LE(0x10000000, 28); // Where in memory.
  optional.writeUInt32LE(SECTION_MEMORY, 32);
  optional.writeUInt32LE(ALIGNMENT, 36);
  optional.writeUInt16LE(6, 48); // Version of the system.
  optional.writeUInt32LE(SECTION_MEMORY + Math.ceil(size / SECTION_MEMORY) * SECTION_MEMORY, 56);
  optional.writeUInt32LE(SECTION_FILE, 60);
  optional.writeUInt16LE(2, 68); // With windows.
  optional.writeUInt32LE(16, 92); // Directories; the first is that of exports.
  optional.writeUInt32LE(SECTION_MEMORY, 96);
  optional.writeUInt32LE(exportsOf(exports).length, 100);

  const head = headers.subarray(0x138, 0x160);
  head.write('.text');
  head.writeUInt32LE(section.length, 8);
  head.writeUInt32LE(SECTION_MEMORY, 12);
  head.writeUInt32LE(size, 16);
  head.writeUInt32LE(SECTION_FILE, 20);
  head.writeUInt32LE(0x40000040, 36); // Data that is read.
  return Buffer.concat([headers, section, Buffer.alloc(size - section.length)]);
}

/** The directory, then addresses, places of the names, ordinals, and the names. */
function exportsOf(names: readonly string[]): Buffer {
  if (names.length === 0) return Buffer.alloc(0);
  const sorted = [...names].sort();
  const count = sorted.length;
  const [addresses, places, ordinals, words] = [
    40,
    40 + 4 * count,
    40 + 8 * count,
    40 + 10 * count,
  ];
  const text = Buffer.from(sorted.map((name) => `${name}\0`).join(''));
  const table = Buffer.concat([Buffer.alloc(words), text]);
  const memory = (offset: number) => SECTION_MEMORY + offset;
  for (const [offset, value] of [
    [12, memory(words)], // The library's name: any will do.
    [16, 1],
    [20, count],
    [24, count],
    [28, memory(addresses)],
    [32, memory(places)],
    [36, memory(ordinals)],
  ] as const) {
    table.writeUInt32LE(value, offset);
  }
  let at = words;
  for (const [index, name] of sorted.entries()) {
    table.writeUInt32LE(memory(0), addresses + 4 * index);
    table.writeUInt32LE(memory(at), places + 4 * index);
    table.writeUInt16LE(index, ordinals + 2 * index);
    at += name.length + 1;
  }
  return table;
}
