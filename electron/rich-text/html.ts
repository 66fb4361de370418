// The text of an HTML document, and the document with some of it changed: every tag stays byte for byte.
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { NodeEdit, TextNode } from './alignment.ts';

/** Where it is in the source, beside what it says. */
interface HtmlNode extends TextNode {
  start: number;
  end: number;
}

const UNSEEN = new Set(['head', 'style', 'script', 'title', 'template', 'noscript', 'textarea']);
const PLAIN = new Set(['html', 'head', 'body', 'meta', 'br', 'p', 'div', 'span', 'style', 'title']);

/** The text nodes in order; null when nothing in the HTML is more than plain text. */
export function readHtml(html: string): HtmlNode[] | null {
  const nodes: HtmlNode[] = [];
  let hasFormat = false;
  const visit = (node: Tree.Node): boolean => {
    if (node.nodeName === '#text' && 'value' in node) {
      const place = node.sourceCodeLocation;
      if (!place) return false;
      const { startOffset: start, endOffset: end } = place;
      // Text that was moved out of a table, and joined with other text.
      if (html.slice(start, end).includes('<')) return false;
      nodes.push({ start, end, value: node.value });
    }
    if (!('childNodes' in node)) return true;
    if ('tagName' in node) {
      const isStyled = node.attrs.some(({ name }) => /^(?:style|class|align|dir)$/.test(name));
      hasFormat ||= isStyled || !PLAIN.has(node.tagName);
      if (UNSEEN.has(node.tagName)) return true;
    }
    return node.childNodes.every(visit);
  };
  const isReadable = visit(parse(html, { sourceCodeLocationInfo: true }));
  nodes.sort((a, b) => a.start - b.start);
  return isReadable && hasFormat ? nodes : null;
}

export function writeHtml(
  html: string,
  nodes: readonly HtmlNode[],
  edits: readonly NodeEdit[],
): string {
  let output = html;
  for (const [index, { start, end, value }] of [...nodes.entries()].reverse()) {
    const here = edits.filter(({ node }) => node === index).sort((a, b) => b.from - a.from);
    if (here.length === 0) continue;
    let changed = value;
    for (const { from, to, text } of here) {
      changed = changed.slice(0, from) + text.replaceAll('\n', ' ') + changed.slice(to);
    }
    output = output.slice(0, start) + escaped(changed) + output.slice(end);
  }
  return output;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\u00A0', '&nbsp;');
}
