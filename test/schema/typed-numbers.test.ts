import { expect, test } from 'vitest';
import { SCHEMAS } from '../../src/schema/generated/schemas.ts';

/** Numbers that count nobody: settings, years and places in an order, money, shares of everybody there is. A new number is a count of people, or a line here. */
const NOBODY = [
  'brand/wordSize',
  'common/definitions/figure/groups',
  'common/definitions/figure/line_at',
  'common/definitions/figure/periods',
  'consultation/log/revision',
  ...['from', 'to', 'round', 'k', 'least_denominator'].map((key) => `disclosure/disclosure_rules/${key}`),
  'document/schema',
  'document/revision',
  'document/versions/revision',
  'funding/intervention_rule/percent',
  'funding/definitions/stream/amount',
  'funding/definitions/stream/allocations/amount',
  'funding/definitions/stream/intervention_spend',
  'funding/definitions/context_row/amount',
  /^imports\//,
  'indicator/rounding',
  'indicator/period/lag_months',
  'indicator/disclosure/k',
  'indicator/display/decimals',
  'indicator/display/min_base_percent',
  'measures/definitions/aim/value',
  'needs-cohorts/disproportionality/population_share',
  'partnership/relevant_authorities/number',
  'priority/number',
  'publication/columns/width',
  'publication/most_words',
  'publication/most_pages',
  'publication/order',
  'risks/risks/impact',
  'risks/risks/likelihood',
  'table/columns/width',
  /^unit-costs\//,
];

/** Paths of the numbers of a schema that do not say what they count. */
function undecided(node: unknown, path: string): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = node as Readonly<Record<string, unknown>>;
  const isNumber = [own.type].flat().some((one) => one === 'integer' || one === 'number');
  return [
    ...(isNumber && own['x-counts'] === undefined ? [path] : []),
    ...Object.entries(node).flatMap(([key, below]) =>
      undecided(below, ['properties', 'items', 'allOf', 'then', '0', '1'].includes(key) ? path : `${path}/${key}`),
    ),
  ];
}

test('of every number that content may hold it is decided whether it counts people', () => {
  const found = Object.entries(SCHEMAS).flatMap(([file, schema]) =>
    undecided(schema, file.replace('.schema.json', '')),
  );
  const isOfNobody = (path: string): boolean =>
    NOBODY.some((known) => (typeof known === 'string' ? known === path : known.test(path)));
  expect(found.filter((path) => !isOfNobody(path))).toEqual([]);
});
