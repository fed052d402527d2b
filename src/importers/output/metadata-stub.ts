import { stringify } from 'yaml';
import type { ImportedIndicator, Origin } from '../importer.ts';

const WRITE = 'FILL IN';

/**
 * The beginning of a new indicator's metadata, to be saved as data/<id>.meta.yaml: what the files say, and FILL IN where only a person
 * knows. Polarity is none and there is no break unless somebody writes one.
 */
export function metadataStub({ id, rows, facts }: ImportedIndicator, origin: Origin): string {
  const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort();
  const found = distinct(rows.map(({ age }) => age)).filter((age) => age !== 'unknown');
  const ages = found.toSorted((a, b) => Number(b === 'all') - Number(a === 'all'));
  const [type = WRITE, ...otherTypes] = distinct(rows.map(({ period }) => period.type));
  const types = distinct(rows.map(({ categoryType }) => categoryType)).filter((name) => name !== '');
  const denominators = rows.some(({ figures }) => figures.numbers.denominator !== null);
  const value = {
    id,
    label: facts.label ?? WRITE,
    short_label: facts.label ?? WRITE,
    definition: WRITE,
    measure: facts.measure ?? WRITE,
    unit: facts.unit ?? WRITE,
    numerator: facts.numerator ?? { name: WRITE, counts: WRITE },
    ...(denominators && { denominator: { name: WRITE, from: 'rows' } }),
    geography: { basis: facts.basis ?? WRITE },
    age_bands: ages,
    sex: distinct(rows.map(({ sex }) => sex)),
    ...(types.length > 0 && { categories: types.map((name) => categoryOf(name, rows)) }),
    period: { type, ...(otherTypes.length > 0 && { other_types: otherTypes }) },
    source: {
      id: origin.id,
      publisher: origin.publisher,
      title: facts.title ?? origin.title,
      url: origin.url,
      licence: origin.licence,
    },
    provenance: 'official',
    polarity: { value: 'none', reason: WRITE },
    disclosure: { rule: 'open' },
    ...(facts.caveats && { caveats: facts.caveats }),
  };
  return [
    '# yaml-language-server: $schema=../src/schema/indicator.schema.json',
    `# Save as data/${id}.meta.yaml and write what is missing where it says ${WRITE}. Add the day of the download as source.accessed.`,
    `# ${origin.attribution}`,
    stringify(value, { lineWidth: 0 }),
  ].join('\n');
}

/** A split that rows have, with its groups in the order of their names; their words are those of the file until somebody writes others. */
function categoryOf(type: string, rows: ImportedIndicator['rows']) {
  const ids = [...new Set(rows.filter((row) => row.categoryType === type).map(({ category }) => category))].toSorted();
  const inWords = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
  return { type, label: inWords(type), items: ids.map((id) => ({ id, label: inWords(id) })) };
}
