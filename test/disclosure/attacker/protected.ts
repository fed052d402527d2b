import { protect } from '../../../src/disclosure/protect.ts';
import { csvWriter } from '../../../src/disclosure/published-csv.ts';
import type { Indicator } from '../../../src/indicators/observation.ts';
import type { Areas } from '../../../src/model/areas.ts';
import type { DisclosureRule } from '../../../src/schema/generated/disclosure.ts';
import { attack } from './attack.ts';
import { type Cell, cellsOf, keyOf } from './cells.ts';
import { equationsOf } from './equations.ts';
import { knownUnder, promisedTo } from './secrets.ts';

/** All that may be published of indicators, in tables for download, and what the attacker finds in these. */
export async function foundInAll(
  indicators: readonly Indicator[],
  rules: readonly DisclosureRule[],
  areas: Areas,
): Promise<{ readonly cells: readonly Cell[]; readonly found: readonly string[] }> {
  const { published } = protect(new Map(indicators.map((one) => [one.id, one])), rules, areas);
  const tables = indicators.flatMap((one) => {
    const own = published.get(one.id);
    return own ? [csvWriter(own, one.meta, areas, [])(own.series)] : [];
  });
  const cells = [...cellsOf(tables).values()];
  const counts = new Map(
    indicators.flatMap(({ id, observations }) =>
      observations.map((one) => {
        const { area, period, age, sex, category, count } = one;
        const meaning = { indicator: id, area, kind: period.type, period: period.text, age, sex, category };
        return [keyOf(meaning), count ?? undefined] as const;
      }),
    ),
  );
  const ruleOf = new Map(indicators.map(({ id, meta }) => [id, promisedTo(meta, rules)]));
  const parents = new Map([...areas.values()].map(({ code, parent }) => [code, parent ?? '']));
  const found = await attack(
    cells,
    equationsOf(cells, parents),
    knownUnder(
      (id) => ruleOf.get(id),
      (cell) => counts.get(keyOf(cell)),
    ),
  );
  return { cells, found: found.map(({ cell, values }) => `${keyOf(cell)}: ${values.join(', ')}`) };
}
