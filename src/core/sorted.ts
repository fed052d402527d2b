import type { Diagnostic } from './diagnostic.ts';

/** Each problem once, by file, line and column: the base and its variants find the same things. */
export function sortedOnce(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const byKey = new Map<string, Diagnostic>();
  for (const d of diagnostics) {
    const key = `${d.code}|${d.place?.file}|${d.place?.line}|${d.place?.column}|${d.message}`;
    if (!byKey.has(key)) byKey.set(key, d);
  }
  return [...byKey.values()].toSorted(
    (a, b) =>
      compare(a.place?.file ?? '', b.place?.file ?? '') ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
      compare(a.code, b.code),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
