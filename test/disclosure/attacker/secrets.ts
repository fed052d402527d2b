import { parse } from 'yaml';
import type { DisclosureRule } from '../../../src/schema/generated/disclosure.ts';
import { areasOf } from './areas.ts';
import type { Known } from './attack.ts';
import { type Cell, keyOf, meaningOf, recordsOf } from './cells.ts';
import { textOf } from './folder.ts';
import type { PublicKnowledge } from './reading.ts';

/** What a partnership knows and a reader does not: the true counts, and what each rule promises. For the judge of an attack, never for the attacker. */
export interface Secrets {
  readonly countOf: (cell: Cell) => number | undefined;
  /** The counts that the rule of a figure hides; from 1 to 0 where it hides none. */
  readonly limitsOf: (cell: Cell) => { readonly from: number; readonly to: number };
  /** What a reader who knows the rule knows of figures that are hidden together, and how many values the rule promises. */
  readonly knownOf: (together: readonly Cell[]) => Known;
}

type Rule = Pick<DisclosureRule, 'id' | 'from' | 'to' | 'round' | 'zeros_published'> & {
  readonly k?: number | undefined;
};

/** What a rule promises of the figures of one indicator. */
interface Promised extends Pick<Rule, 'from' | 'to' | 'round' | 'k'> {
  /** The least that a hidden count may be. */
  readonly least: number;
}

/** The rule that an indicator names. Who is told that nobody did is told of everybody, so a share of 0 is hidden as a small one is. */
export function promisedTo(
  {
    measure,
    disclosure,
  }: {
    readonly measure: string;
    readonly disclosure: { readonly rule: string; readonly zeros_published?: boolean | undefined };
  },
  rules: readonly Rule[],
): Promised | undefined {
  const rule = rules.find(({ id }) => id === disclosure.rule);
  const hidesZeros =
    rule?.zeros_published === false ||
    disclosure.zeros_published === false ||
    (measure === 'proportion' && rule?.from !== null);
  return rule && { ...rule, from: hidesZeros ? 0 : rule.from, least: hidesZeros ? 0 : 1 };
}

/** From the files of a partnership's folder, by path. */
export function secretsOf(files: ReadonlyMap<string, Uint8Array>): Secrets {
  const data = [...files].filter(([path]) => path.startsWith('data/'));
  const rules: Rule[] = parse(textOf(files.get('data/disclosure.yaml') ?? new Uint8Array())).disclosure_rules;
  const ruleOf = new Map<string, Promised | undefined>(
    data
      .filter(([path]) => path.endsWith('.meta.yaml'))
      .map(([, bytes]) => {
        const meta = parse(textOf(bytes));
        return [meta.id, promisedTo(meta, rules)];
      }),
  );
  const counts = new Map(
    data
      .filter(([path]) => path.endsWith('.csv'))
      .flatMap(([, bytes]) => recordsOf(textOf(bytes)))
      .filter(({ count }) => count !== undefined && count !== '')
      .map((row) => [keyOf(meaningOf(row)), Number(row.count)]),
  );
  const countOf = (cell: Cell): number | undefined => counts.get(keyOf(cell));
  const knownOf = knownUnder((indicator) => ruleOf.get(indicator), countOf);
  const limitsOf = (cell: Cell) => {
    const { from, to } = ruleOf.get(cell.indicator) ?? { from: null, to: null };
    return { from: from ?? 1, to: to ?? 0 };
  };
  return { countOf, limitsOf, knownOf };
}

const SHOWS_ALL: Promised = { from: 1, to: null, round: null, least: 1 };

/** What a reader who knows the rules knows of figures that are hidden together, and what these promise. */
export function knownUnder(
  ruleOf: (indicator: string) => Promised | undefined,
  countOf: (cell: Cell) => number | undefined,
): Secrets['knownOf'] {
  return (together) => {
    const { from, to, round, k = 2, least } = ruleOf(together[0]?.indicator ?? '') ?? SHOWS_ALL;
    const isPrimary = (cell: Cell): boolean => {
      const count = countOf(cell);
      return count !== undefined && count >= (from ?? 1) && count <= (to ?? 0);
    };
    // Where counts are rounded nothing else is hidden, so that the reader knows the range of them all.
    if (round === null && !together.every(isPrimary)) return { low: least, high: Number.POSITIVE_INFINITY, need: k };
    return { low: from ?? 1, high: to ?? Number.POSITIVE_INFINITY, need: Math.min(k, (to ?? 0) - (from ?? 1) + 1) };
  };
}

/** What is public of a partnership's folder. */
export function publicOf(files: ReadonlyMap<string, Uint8Array>): PublicKnowledge {
  const text = (path: string): string => textOf(files.get(path) ?? new Uint8Array());
  const rows = recordsOf(text('data/population.csv')).map(
    (row) => [`${row.area_code} ${row.year} ${row.age}`, Number(row.population)] as const,
  );
  const residents = new Map(rows);
  return {
    areas: areasOf(text('data/areas.csv')),
    residents: (area, year, age) => residents.get(`${area} ${year} ${age}`),
  };
}
