import { expect, test } from 'vitest';
import { checkVariantAreas } from '../../src/duty/variant-areas.ts';
import type { AreaType } from '../../src/model/areas.ts';

type Row = readonly [code: string, parent: string | undefined, type?: AreaType];

/** A county in a region, with areas together whose parts name them as parent, and some whose parts do not; and a neighbour. */
const ROWS: readonly Row[] = [
  ['region', undefined, 'region'],
  ['county', 'region', 'county'],
  ['north', 'county', 'custom'],
  ['hill', 'north', 'district'],
  ['dale', 'north', 'district'],
  ['coast', 'county', 'custom'],
  ['sand', 'county', 'district'],
  ['pier', 'county', 'district'],
  ['pier-ward', 'pier', 'ward'],
  ['elsewhere', 'region', 'county'],
  ['far', 'elsewhere', 'district'],
  ['apart', undefined, 'csp'],
];
const LOCAL = ['hill', 'dale', 'sand', 'pier'];

function problems(own: string, listed: readonly string[]): string[] {
  const areas = new Map(ROWS.map(([code, parent, type]) => [code, { code, name: code, parent, type }]));
  const model: unknown = {
    areas,
    own: areas.get(own),
    covered: listed.map((code) => areas.get(code)),
    variant: { area: own, areas: listed },
    whole: () => ({ area: { main: 'county', local_government_areas: LOCAL } }),
  };
  return checkVariantAreas(model as Parameters<typeof checkVariantAreas>[0]).map(
    ({ code, example }) => `${code.replace('partnership/areas-', '')} ${example?.split('\n').at(-1) ?? ''}`,
  );
}

test.each([
  ['the county that its area lies in', 'sand', ['county'], ['outside areas: [sand]']],
  ['the county beside its own area', 'sand', ['county', 'sand'], ['outside areas: [sand]']],
  ['the region', 'county', ['region'], ['outside areas: [hill, dale, sand, pier]']],
  ['another district', 'sand', ['pier'], ['outside areas: [sand]']],
  ['another district beside its own', 'sand', ['sand', 'pier'], ['outside areas: [sand]']],
  ['what lies in another part', 'north', ['hill', 'sand'], ['outside areas: [hill]']],
  ['what lies in another ward', 'pier-ward', ['sand'], ['outside areas: [pier-ward]']],
  ['a district of another county', 'sand', ['sand', 'far'], ['outside areas: [sand]']],
  ['another county', 'coast', ['elsewhere'], ['outside ']],
  ['a district of the partnership for an area elsewhere', 'elsewhere', ['sand'], ['outside ']],
  ['what areas together lie in', 'coast', ['sand', 'county'], ['outside areas: [sand]']],
  ['a district elsewhere under a row whose parent is not given', 'apart', ['far'], ['outside ']],
  ['a part of what its figures count', 'north', ['hill'], ['missing areas: [hill, dale]']],
  ['two of four', 'county', ['sand', 'north'], ['missing areas: [sand, north, pier]']],
] as const)('%s is told', (_, own, listed, expected) => {
  expect(problems(own, listed)).toEqual(expected);
});

test.each([
  ['its own area', 'sand', ['sand']],
  ['the parts of its area', 'north', ['dale', 'hill']],
  ['areas together as one', 'north', ['north']],
  ['areas that lie beside the row they have together', 'coast', ['sand', 'pier']],
  ['areas under a row whose parent is not given', 'apart', ['sand', 'hill']],
  ['a ward', 'pier-ward', ['pier-ward']],
  ['the whole partnership', 'county', LOCAL],
  ['its main area', 'county', ['county']],
] as const)('%s is not', (_, own, listed) => {
  expect(problems(own, listed)).toEqual([]);
});
