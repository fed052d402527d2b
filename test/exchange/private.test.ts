import { beforeAll, describe, expect, test } from 'vitest';
import { exported } from '../../src/exchange/exported.ts';
import { EXPORTED } from '../../src/exchange/fields.ts';
import { TABLE_NAMES } from '../../src/exchange/table-names.ts';
import { exportedTable } from '../../src/exchange/tables.ts';
import type { SettledContent } from '../../src/model/model.ts';
import { FOLDERS, NEEDS_FILES, SINGLE_FILES } from '../../src/schema/table.ts';
import { loadBase } from '../duty/edition.ts';
import { canariesIn, withCanaries } from './canaries.ts';

/** What is said of an edition beside its records. */
const FACTS = [
  'document.language',
  'document.edition',
  'document.edition_date',
  'document.version',
  'document.period.from',
  'document.period.to',
  'document.example_notice',
  'document.publication.licence',
  'partnership.name',
];
/** What is said of an indicator beside its figures. */
const OF_INDICATORS = [
  'label',
  'unit',
  'measure',
  'multiplier',
  'polarity.value',
  'source.publisher',
  'source.title',
].map((key) => `indicator.${key}`);
const OF_RECORDS = EXPORTED.flatMap(({ schema, list, keys }) =>
  keys.map((key) => [schema, ...(list === undefined ? [] : [list]), key].join('.')),
);
const ALLOWED = new Set([...FACTS, ...OF_INDICATORS, ...OF_RECORDS]);

/** The content of an edition with a canary in every key of every type. */
function everywhere(content: SettledContent): SettledContent {
  const all: Record<string, unknown> = { ...content };
  for (const [key, { schema }] of Object.entries(SINGLE_FILES)) all[key] = withCanaries(schema, all[key]);
  for (const [key, { schema }] of Object.entries(FOLDERS))
    all[key] = (all[key] as readonly unknown[]).map((one) => withCanaries(schema, one));
  const needs: Record<string, unknown> = { ...content.needs };
  for (const [key, { schema }] of Object.entries(NEEDS_FILES)) needs[key] = withCanaries(schema, needs[key]);
  return { ...all, needs } as unknown as SettledContent;
}

let printed: string;
beforeAll(async () => {
  const { checked } = await loadBase();
  const [edition] = checked.editions;
  if (!edition) throw new Error('the example cannot be made');
  const content = everywhere(edition.model.content);
  // The licence is a word of a table.
  const indicators = content.indicators.map((meta) => ({
    ...meta,
    source: { ...meta.source, licence: 'OGL-3.0' as const },
  }));
  const model = { ...edition.model, content: { ...content, indicators } };
  const all = exported({ ...edition, model }, checked.published, checked.kit!, checked.plans);
  printed = [JSON.stringify(all), ...TABLE_NAMES.map((name) => exportedTable(name, all))].join('\n');
});

test('nothing of any content type is exported but what is listed', () => {
  expect([...canariesIn(printed)].filter((path) => !ALLOWED.has(path))).toEqual([]);
});

describe('what is listed is exported:', () => {
  test.each([
    'actions.actions.title',
    'funding.streams.title',
    'measures.core.title',
    'priority.aim',
    'document.edition',
  ])('%s', (path) => expect(canariesIn(printed).has(path)).toBe(true));
});

test.each([
  'document.screening.note',
  'document.approvals.note',
  'document.judgements.looked_at',
  'updates.updates.note',
  'risks.risks.title',
  'funding.streams.note',
  'sources.register.gateway',
  'intervention.consent.post',
  'indicator.owner',
])('%s is a key that a canary was put into, and is not exported', (path) => {
  expect(canariesIn(JSON.stringify(withCanaries(path.split('.')[0] ?? '', undefined))).has(path)).toBe(true);
  expect(canariesIn(printed).has(path)).toBe(false);
});
