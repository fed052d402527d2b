import { diagnostic } from '../../core/diagnostic.ts';
import { placeOf } from '../../core/place.ts';
import { ageBandOf, sexOf } from '../groups.ts';
import type { Problems } from '../input/problems.ts';
import type { Entry } from './columns.ts';

const isNamed = (words: string) => (column: string) => new RegExp(`(^|[_ ])(${words})($|[_ ])`, 'i').test(column);
const isAge = isNamed('ages?');
const isSex = isNamed('sex|gender');
/** A total of ages is of all ages that the file has, which need not be all that there are. */
const TOTAL = /^(total|all)$/i;

/**
 * The age and sex that the rows of an entry are of: what the entry says, or the item that it takes of a filter for ages or sexes. A file without
 * a filter for sexes is about persons; an age is never supposed. Code: import/unknown-group.
 */
export function groupOf(
  entry: Entry,
  filters: readonly string[],
  wanted: (column: string) => string,
  problems: Problems,
): { readonly age: string; readonly sex: string } | undefined {
  const [ageColumn, sexColumn] = [filters.find(isAge), filters.find(isSex)];
  const ageItem = ageColumn === undefined ? undefined : wanted(ageColumn);
  const age = entry.age_band ?? (ageItem === undefined || TOTAL.test(ageItem) ? undefined : ageBandOf(ageItem));
  const sex = entry.sex ?? (sexColumn === undefined ? 'persons' : sexOf(wanted(sexColumn)));
  if (age !== undefined && sex !== undefined) return { age, sex };
  if (age === undefined) {
    const message =
      ageItem === undefined
        ? `The file has no filter for ages, and nothing says which ages the rows of ${entry.indicator} are of.`
        : `The entry of ${entry.indicator} takes "${ageItem}" of ${ageColumn}, which does not say which ages that is.`;
    problems.add(diagnostic('import/unknown-group', placeOf(entry), message, { example: 'age_band: 10-17' }));
  }
  if (sex === undefined) {
    const message = `The entry of ${entry.indicator} takes "${wanted(sexColumn ?? '')}" of ${sexColumn}, which is no sex that is known here.`;
    const fix = 'Write the group as `sex` into the entry of data/imports.yaml.';
    problems.add(diagnostic('import/unknown-group', placeOf(entry), message, { fix, example: 'sex: female' }));
  }
  return undefined;
}
