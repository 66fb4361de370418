// What a tool changes, as a unified diff that `patch` can apply.
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** The difference between two texts with three lines of context; empty when they are equal. */
export function unifiedDiff(name: string, before: string, after: string): string {
  if (before === after) return '';
  return createTwoFilesPatch(name, name, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
}
