import type { Diagnostic } from './diagnostic.ts';

/** What tells two problems apart: found twice, they are one. */
export function identityOf({ code, place, message }: Diagnostic): string {
  return `${code}|${place?.file}|${place?.line}|${place?.column}|${message}`;
}

/**
 * Each problem once, by file, line and column: the base and its variants find the same things. Files that are not read come first, since
 * what others say of them follows from it.
 */
export function sortedOnce(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const byKey = new Map<string, Diagnostic>();
  for (const d of diagnostics) {
    const key = identityOf(d);
    if (!byKey.has(key)) byKey.set(key, d);
  }
  return [...byKey.values()].toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      compare(a.place?.file ?? '', b.place?.file ?? '') ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
      compare(a.code, b.code),
  );
}

const rank = ({ code }: Diagnostic): number => (code === 'load/not-read' ? 0 : 1);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
