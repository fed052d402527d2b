import type { SettledContent } from '../model/model.ts';

/** The recorded amounts of one year, or of the years that some streams are for together, added up. In pounds; null where a side has none. */
export interface FundingTotal {
  readonly years: string;
  readonly old: number | null;
  readonly now: number | null;
}

/** The totals of the funding streams by year, on either side, where the two differ. What is in kind or has no amount is in none. */
export function fundingTotals(old: SettledContent['funding'], now: SettledContent['funding']): FundingTotal[] {
  const [before, after] = [totalsOf(old), totalsOf(now)];
  const years = [...new Set([...before.keys(), ...after.keys()])].toSorted((a, b) => (a < b ? -1 : 1));
  return years
    .map((one) => ({ years: one, old: before.get(one) ?? null, now: after.get(one) ?? null }))
    .filter((total) => total.old !== total.now);
}

function totalsOf({ streams }: SettledContent['funding']): Map<string, number> {
  const pence = new Map<string, number>();
  for (const { year, to_year, amount } of streams) {
    if (amount === null) continue;
    const years = to_year === null || to_year === year ? year : `${year} to ${to_year}`;
    pence.set(years, (pence.get(years) ?? 0) + Math.round(amount * 100));
  }
  return new Map([...pence].map(([years, sum]) => [years, sum / 100]));
}
