import { expect, test } from 'vitest';
import { areasOverlapping } from '../../src/disclosure/overlapping.ts';
import type { Indicator, Observation } from '../../src/indicators/observation.ts';
import type { Area, AreaType } from '../../src/model/areas.ts';

const AREAS = new Map(
  (
    [
      ['county', 'county', undefined],
      ['north', 'district', 'county'],
      ['south', 'district', 'county'],
      ['west', 'district', 'county'],
      ['towns', 'custom', 'county'],
      ['coast', 'custom', 'county'],
    ] satisfies readonly (readonly [string, AreaType, string | undefined])[]
  ).map(([code, type, parent], index): [string, Area] => [
    code,
    {
      code,
      name: code,
      type,
      parent,
      validFrom: undefined,
      validTo: undefined,
      place: { file: 'data/areas.csv', line: index + 2, column: 1 },
    },
  ]),
);

type Row = Readonly<Record<string, number | string>>;

/** An indicator with a row of counts for each period; a count that is text was rounded. */
function indicator(rows: readonly Row[]): ReadonlyMap<string, Indicator> {
  const observations = rows.flatMap((row, year) =>
    Object.entries(row).map(([area, count]) => ({
      area,
      period: { type: 'financial_year', text: String(year) },
      age: 'all',
      sex: 'persons',
      category: '',
      count: Number(count),
      flags: typeof count === 'string' ? ['rounded_5'] : [],
    })),
  ) as unknown as readonly Observation[];
  return new Map([['violence', { id: 'violence', observations } as unknown as Indicator]]);
}
const found = (rows: readonly Row[]): unknown[] =>
  areasOverlapping(indicator(rows), AREAS).map(({ code, place }) => `${code} ${place?.line}`);

const ADDS = { county: 30, north: 4, south: 6, west: 20 };

test.each<[string, readonly Row[], readonly string[]]>([
  ['parts that add up', [ADDS], []],
  [
    'one that is made of two others',
    [
      { ...ADDS, towns: 10 },
      { ...ADDS, towns: 10 },
    ],
    ['disclosure/across 6'],
  ],
  ['one that is made of others in part', [{ ...ADDS, towns: 7 }], ['disclosure/across 6']],
  ['two of that kind', [{ ...ADDS, towns: 10, coast: 24 }], ['disclosure/across 6', 'disclosure/across 7']],
  ['a district that lies in another', [{ county: 30, north: 4, south: 26, west: 3 }], ['disclosure/across 5']],
  [
    'people who are counted in two places now and then',
    [
      { ...ADDS, county: 29 },
      { ...ADDS, county: 28 },
    ],
    [],
  ],
  ['a total in which some have no place', [{ ...ADDS, county: 33 }], []],
  ['one slip among years that add up', [ADDS, ADDS, { ...ADDS, county: 26 }], []],
  ['rounded counts', [{ county: 30, north: '5', south: '5', west: '20', towns: '10' }], []],
  ['an area that nothing is known of', [{ ...ADDS, towns: 0 }], []],
])('%s', (_, rows, expected) => {
  expect(found(rows)).toEqual(expected);
});

test('neither a count nor a difference is told', () => {
  const [{ message = '' } = {}] = areasOverlapping(indicator([{ ...ADDS, towns: 10 }]), AREAS);
  expect(message).toContain('towns');
  expect(message).not.toMatch(/\d/);
});
