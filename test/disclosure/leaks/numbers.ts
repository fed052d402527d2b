import { keyOf, meaningOf, recordsOf } from '../attacker/cells.ts';
import { type OutputFolder, textOf } from '../attacker/folder.ts';
import { publicOf } from '../attacker/secrets.ts';

/** A number that is hidden, and what it is. */
export interface Secret {
  readonly what: string;
  readonly number: number;
}

/**
 * The hidden counts of a folder, and what can be made of each: its rate by every multiplier that is used, its share of every larger count beside
 * it. What is shown as a count of something else is no secret; counts below `canary` are written for many other reasons.
 */
export function secretNumbers(
  folder: ReadonlyMap<string, Uint8Array>,
  output: OutputFolder,
  canary: number,
): { counts: Secret[]; made: Secret[] } {
  const { residents } = publicOf(folder);
  const rowsOf = (files: ReadonlyMap<string, Uint8Array>, isTable: RegExp) =>
    [...files].filter(([path]) => isTable.test(path)).flatMap(([, bytes]) => recordsOf(textOf(bytes)));
  const published = rowsOf(output, /\.csv$/);
  const shown = new Set(published.map(({ count }) => Number(count)));
  const hidden = new Set(published.filter(({ status }) => status === 'suppressed').map((row) => keyOf(meaningOf(row))));
  const rows = rowsOf(folder, /^data\/(?!areas|population).*\.csv$/).map((row) => ({
    ...meaningOf(row),
    count: Number(row.count),
  }));
  const secrets = rows.filter((row) => hidden.has(keyOf(row)) && row.count >= canary && !shown.has(row.count));
  const counts = secrets.map((row) => ({ what: keyOf(row), number: row.count }));
  const made = secrets.flatMap((row) => {
    const denominator = residents(row.area, row.period.slice(0, 4), row.age);
    const rates = denominator ? [1, 100, 1000, 10_000, 100_000].map((times) => (times * row.count) / denominator) : [];
    const beside = rows.filter(
      ({ indicator, kind, period, count }) =>
        indicator === row.indicator && kind === row.kind && period === row.period && count > row.count,
    );
    const shares = [...new Set(beside.map(({ count }) => count))].map((count) => (100 * row.count) / count);
    return [...rates, ...shares].map((number) => ({ what: `of ${keyOf(row)}`, number }));
  });
  return { counts, made };
}
