// The text of a notification's body, which may have a little markup, as plain text, and no longer than is
// kept. Pure.

/** The desktop specification's elements, and those that applications use beside them. */
const ELEMENT = /<\/?(?:b|i|u|a|img|p|span|tt|small|big|br)\b[^>]*>/gi;
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Leaves what only looks like markup (`a < b`, `AT&T`) as it is. */
export function plainText(body: string): string {
  return body
    .replace(/<br\s*\/?>|<\/p>/gi, '\n')
    .replace(ELEMENT, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
      if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .trim();
}

export function clip(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
