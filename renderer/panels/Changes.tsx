// Two versions of a text as one: what went is struck through, what came is underlined.
import { useMemo } from 'react';
import { diffWords, joinNear } from '../state/word-diff.ts';

export function Changes({ before, after }: { before: string; after: string }) {
  const parts = useMemo(() => {
    let offset = 0;
    return joinNear(diffWords(before, after)).map((part) => {
      offset += part.text.length;
      return { ...part, key: `${offset}${part.kind}` };
    });
  }, [before, after]);
  return parts.map(({ kind, text, key }) => {
    if (kind === 'removed') return <del key={key}>{text}</del>;
    if (kind === 'inserted') return <ins key={key}>{text}</ins>;
    return <span key={key}>{text}</span>;
  });
}
