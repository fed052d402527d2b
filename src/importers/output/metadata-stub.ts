import { stringify } from 'yaml';
import { FILL_IN } from '../../core/fill-in.ts';
import { ageBand } from '../../indicators/age-bands.ts';
import type { AREA_TYPES } from '../../load/csv-columns.ts';
import { schemaNamed } from '../../schema/walk.ts';
import type { ImportedIndicator, Origin } from '../importer.ts';
import { oneOf } from './fill-in.ts';
import { decimalsOf, measureOf } from './measure-of.ts';

/** Kinds of area from small to large; a kind that is not here says nothing of size. */
const SMALL_TO_LARGE: readonly (typeof AREA_TYPES)[number][] = [
  'lsoa',
  'ward',
  'district',
  'csp',
  'unitary',
  'county',
  'icb',
  'police_force_area',
  'region',
  'country',
];

/**
 * The beginning of a new indicator's metadata, to be saved as data/<id>.meta.yaml: what the files say, and FILL IN where only a person
 * knows, with the words that are allowed. Polarity is none and there is no break unless somebody writes one.
 */
export function metadataStub({ id, rows, facts }: ImportedIndicator, origin: Origin): string {
  const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort();
  const [type = FILL_IN, ...otherTypes] = distinct(rows.map(({ period }) => period.type));
  const types = distinct(rows.map(({ categoryType }) => categoryType)).filter((name) => name !== '');
  const denominators = rows.some(({ figures }) => figures.numbers.denominator !== null);
  const lowest = SMALL_TO_LARGE.find((kind) => rows.some(({ area }) => area.type === kind)) ?? 'custom';
  const found = measureOf(rows);
  const measure = facts.measure ?? found.measure ?? FILL_IN;
  const decimals = measure === 'count' ? undefined : decimalsOf(rows);
  const value = {
    id,
    label: facts.label ?? FILL_IN,
    short_label: facts.label ?? FILL_IN,
    definition: FILL_IN,
    measure,
    ...(measure !== 'count' && found.multiplier !== undefined && { multiplier: found.multiplier }),
    unit: facts.unit ?? FILL_IN,
    numerator: facts.numerator ?? { name: FILL_IN, counts: FILL_IN },
    ...(denominators && { denominator: { name: FILL_IN, from: 'rows', source_id: origin.id } }),
    geography: { basis: facts.basis ?? FILL_IN, lowest },
    age_bands: agesOf(distinct(rows.map(({ age }) => age))),
    sex: distinct(rows.map(({ sex }) => sex)).sort((a, b) => Number(b === 'persons') - Number(a === 'persons')),
    ...(types.length > 0 && { categories: types.map((name) => categoryOf(name, rows)) }),
    period: { type, ...(otherTypes.length > 0 && { other_types: otherTypes }) },
    source: {
      id: origin.id,
      publisher: origin.publisher,
      title: facts.title ?? origin.title,
      url: origin.url,
      licence: origin.licence,
    },
    provenance: origin.provenance ?? 'official',
    ...(decimals !== undefined && { display: { decimals } }),
    polarity: { value: 'none', reason: FILL_IN },
    disclosure: { rule: origin.provenance === 'local' ? FILL_IN : 'open' },
    ...(facts.caveats && { caveats: facts.caveats }),
  };
  return [
    '# yaml-language-server: $schema=../schemas/indicator.schema.json',
    `# Save as data/${id}.meta.yaml and write what is missing where it says ${FILL_IN}. Add the day of the download as source.accessed.`,
    `# ${origin.attribution}`,
    withWords(stringify(value, { lineWidth: 0 })),
  ].join('\n');
}

/** A split that rows have, with its groups in the order of their names; their words are those of the file until somebody writes others. */
function categoryOf(type: string, rows: ImportedIndicator['rows']) {
  const ids = [...new Set(rows.filter((row) => row.categoryType === type).map(({ category }) => category))].toSorted();
  const inWords = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
  return { type, label: inWords(type), items: ids.map((id) => ({ id, label: inWords(id) })) };
}

/** All ages first, then in their order; people of unknown age need not be listed. */
function agesOf(found: readonly string[]): string[] {
  const from = (age: string): number => (age === 'all' ? -1 : (ageBand(age)?.from ?? 0));
  return found.filter((age) => age !== 'unknown').sort((a, b) => from(a) - from(b) || (a < b ? -1 : 1));
}

/** Says above what is to be filled in which words are allowed, where there are only some. */
function withWords(yaml: string): string {
  const { measure, numerator } = schemaNamed('indicator').properties ?? {};
  const words = { measure: measure?.enum, counts: numerator?.properties?.counts?.enum };
  return Object.entries(words).reduce((text, [key, allowed]) => oneOf(text, key, allowed ?? []), yaml);
}
