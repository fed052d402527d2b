import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { parse } from 'yaml';
import type { Assembly } from '../../../src/assemble/assembly.ts';
import { expandBlocks } from '../../../src/assemble/markdown.ts';
import { Marks } from '../../../src/assemble/source-text.ts';
import { DIRECTIVES } from '../../../src/directives/generated/directives.ts';
import { protect } from '../../../src/disclosure/protect.ts';
import type { Observation } from '../../../src/indicators/observation.ts';
import { ParsedMarkdown, parseMarkdown } from '../../../src/load/markdown.ts';
import type { Area } from '../../../src/model/areas.ts';
import { normalise } from '../../../src/model/normalise.ts';
import type { DisclosureRule } from '../../../src/schema/generated/disclosure.ts';
import type { IndicatorContent } from '../../../src/schema/generated/indicator.ts';
import { indicator, observation, rule } from '../../disclosure/indicator.ts';
import { REPOSITORY } from '../../support/folder.ts';

/** `group.key: words` of the labels file. */
function flat(value: unknown, prefix = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(value as Record<string, unknown>).flatMap(([key, item]) =>
      typeof item === 'object' && item !== null
        ? Object.entries(flat(item, `${prefix}${key}.`))
        : [[`${prefix}${key}`, String(item)]],
    ),
  );
}
export const LABELS = flat(parse(readFileSync(join(REPOSITORY, 'templates/labels/en.yaml'), 'utf8')));

const place = { file: 'data/areas.csv', line: 2, column: 1 };
const area = (code: string, name: string, parent: string | undefined): [string, Area] => [
  code,
  { code, name, type: 'district', parent, validFrom: undefined, validTo: undefined, place },
];
export const AREAS = new Map([
  area('A1', 'Northtown', 'A0'),
  area('A2', 'Southtown', 'A0'),
  area('A0', 'Countyshire', 'E92000001'),
  area('E92000001', 'England', undefined),
]);

/** A series of financial years that ends in 2023/24: count by year, null for a hidden one. */
export function years(counts: readonly (number | null)[], fields: Partial<Observation> = {}): Observation[] {
  return counts.map((count, i) => {
    const first = 2024 - counts.length + i;
    const status = count === null ? 'suppressed' : 'ok';
    const text = `${first}/${String((first + 1) % 100).padStart(2, '0')}`;
    return observation({ area: 'A1', text, count, status, denominator: 100_000, ...fields });
  });
}

export interface Given {
  readonly observations?: readonly Observation[];
  readonly meta?: Partial<IndicatorContent>;
  readonly rules?: Partial<DisclosureRule>;
  readonly history?: readonly { readonly id: string; readonly from: string }[];
  readonly edition?: string;
}

export const RATE: Partial<IndicatorContent> = {
  label: 'Recorded assaults',
  unit: 'offences per 100,000 residents',
  denominator: { name: 'residents', from: 'rows' },
  benchmark: { area: 'E92000001', method: 'single_ci' },
};

/** As much of an assembly as figures, cards and tokens ask for: one indicator, "assaults", of the areas above. Northtown is the own area. */
export function assemblyOf({
  observations = [],
  meta = {},
  rules = {},
  history = [],
  edition = '2024-11-01',
}: Given): Assembly {
  const made = indicator(observations, { ...RATE, ...meta });
  const { published } = protect(new Map([[made.id, made]]), [rule(rules)]);
  const content = {
    indicators: [normalise('indicator', made.meta)],
    definition: { history },
    document: { edition_date: edition },
    partnership: { name: 'Violence Reduction Network' },
    area: { local_government_areas: ['A1', 'A2'], main: 'A0' },
    sources: { references: [{ id: 'report' }] },
  };
  const assembly = {
    kit: { labels: LABELS, parsed: new ParsedMarkdown(), directives: new Map(Object.entries(DIRECTIVES)) },
    model: { content, variant: null, areas: AREAS, own: AREAS.get('A1'), covered: [], compare: [], leftOut: new Map() },
    published,
    tables: new Map(),
    diagnostics: [],
    cited: new Set(),
    run: { marks: new Marks() },
    section: { file: 'templates/t.md.hbs', text: '' },
  };
  return assembly as unknown as Assembly;
}

/** A template's Markdown as a tree. */
export function treeOf(markdown: string, assembly: Assembly): Root {
  return { type: 'root', children: expandBlocks(parseMarkdown(markdown).children, assembly) };
}

/** All text of a tree. */
export function textOf(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  if ('value' in node && typeof node.value === 'string') return node.value;
  return Object.values('children' in node ? (node.children as object) : [])
    .map(textOf)
    .join('');
}
