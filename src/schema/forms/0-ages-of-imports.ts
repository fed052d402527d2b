import { isMap, isSeq, type YAMLMap } from 'yaml';
import type { FormStep } from './form-step.ts';
import { addedKey, rootOf, valueIn } from './written.ts';

const PATH = 'data/imports.yaml';
const AGES = /(^|[_ ])ages?($|[_ ])/i;
const TOTAL = /^(total|all)$/i;

/** A file without a filter for ages was taken to be of all ages; now the entry says so. */
export const agesOfImports: FormStep = {
  from: 0,
  to: 1,
  what: 'An entry of data/imports.yaml whose file does not tell ages says which it is of; it was taken to be of all, which age_band: all says.',
  olderIsRead: true,
  mend: (folder) => {
    const file = folder.get(PATH);
    const entries = valueIn(rootOf(file), 'education_statistics');
    if (!(file && isSeq(entries))) return [];
    return entries.items.flatMap((entry) =>
      isMap(entry) && !entry.has('age_band') && !takesAges(entry) ? (addedKey(file, entry, 'age_band: all') ?? []) : [],
    );
  },
};

/** Whether an entry takes an item of a filter for ages that says which ages it is of. */
function takesAges(entry: YAMLMap): boolean {
  const filters = entry.get('filters');
  if (!isSeq(filters)) return false;
  return filters.items.some(
    (filter) => isMap(filter) && AGES.test(String(filter.get('column'))) && !TOTAL.test(String(filter.get('item'))),
  );
}
