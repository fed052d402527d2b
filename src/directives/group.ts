import { type Assembly, report } from '../assemble/assembly.ts';
import { type AskedGroup, type Group, groupOf } from '../assemble/figure/group.ts';
import type { Measured } from '../assemble/figure/selection.ts';
import type { Code } from '../core/codes.ts';
import { didYouMean } from '../core/nearest.ts';
import type { Place } from '../core/place.ts';
import { categoryKey, declaredKeys } from '../indicators/categories.ts';
import { SEXES } from '../load/csv-columns.ts';
import { age, choice, listOf, optional, words } from './attribute.ts';

export type Sex = (typeof SEXES)[number];

/** One sex, as the column sex of a CSV file has it. */
export const sex = choice(SEXES);
const category = { ...words, type: 'a category of the indicator, such as `offence: robbery`' };
const categories = {
  ...words,
  type: 'categories of the indicator with commas between: `offence: robbery, burglary`, or `offence` for all of a type',
};

/** The group that a number, a card or a row is about. */
export const GROUP = {
  age: optional(age, 'the age group', 'all ages, or the first group of an indicator without them'),
  sex: optional(sex, 'the sex', 'everybody'),
  category: optional(category, 'the category that the metadata declares', 'all categories together'),
};

/** The groups that a figure has side by side. */
export const GROUPS = {
  age: GROUP.age,
  ages: optional(
    listOf(age, 'age groups with commas between'),
    'age groups side by side, in a chart of periods',
    'the one of `age`',
  ),
  sex: optional(
    listOf(sex, '`persons`, `male`, `female`, `unknown` with commas between'),
    'the sex; several side by side in a chart of periods',
    'everybody',
  ),
  category: optional(
    categories,
    'the category that the metadata declares; several side by side in a chart of periods',
    'all categories together',
  ),
};

/** How what is wrong with a group is reported: in the name of which directive, where and as what. */
export interface Reporting {
  readonly code: Code;
  placeOf(attribute: string): Place | undefined;
}

/**
 * The one group that is asked for, or undefined when the metadata of the indicator does not have it, which has been reported with the nearest that
 * it has. An age is left to whoever looks for the figure.
 */
export function askedGroup(
  measured: Measured,
  given: AskedGroup,
  reporting: Reporting,
  assembly: Assembly,
): Group | undefined {
  const keys = given.category === undefined ? [''] : categoryKeys(given.category, measured, reporting, assembly);
  const sexes = knownSexes(given.sex === undefined ? undefined : [given.sex], measured, reporting, assembly);
  if (!keys || !sexes) return undefined;
  const [key] = keys;
  if (keys.length > 1) {
    const message = `"${given.category}" is ${keys.length} categories of "${measured.meta.id}", and one is shown here.`;
    report(assembly, reporting.code, reporting.placeOf('category'), message, { fix: `Write one: ${keys.join('; ')}.` });
    return undefined;
  }
  return groupOf({ ...given, category: key }, measured);
}

/** The groups that are asked for, each sex and age of each category; or undefined when one is not in the metadata, which has been reported. */
export function askedGroups(
  measured: Measured,
  given: {
    readonly age: string | undefined;
    readonly ages: readonly string[] | undefined;
    readonly sex: readonly string[] | undefined;
    readonly category: string | undefined;
  },
  reporting: Reporting,
  assembly: Assembly,
): readonly Group[] | undefined {
  const keys = given.category === undefined ? [''] : categoryKeys(given.category, measured, reporting, assembly);
  const sexes = knownSexes(given.sex, measured, reporting, assembly);
  const ages = knownAges(given, measured, reporting, assembly);
  if (!keys || !sexes || !ages) return undefined;
  return keys.flatMap((key) =>
    sexes.flatMap((one) => ages.map((band) => groupOf({ age: band, sex: one, category: key }, measured))),
  );
}

function knownAges(
  given: { readonly age: string | undefined; readonly ages: readonly string[] | undefined },
  { meta }: Measured,
  { code, placeOf }: Reporting,
  assembly: Assembly,
): readonly (string | undefined)[] | undefined {
  const ages = given.ages ?? [given.age];
  const known = [...meta.age_bands, 'unknown'];
  const odd = ages.filter((band) => band !== undefined && !known.includes(band));
  const [first] = odd;
  if (first !== undefined) {
    const named = odd.map((band) => `"${band}"`).join(' or ');
    const message = `There is no age group ${named} of "${meta.id}".${didYouMean(first, known)}`;
    report(assembly, code, placeOf(given.ages ? 'ages' : 'age'), message, {
      fix: `Its metadata names ${meta.age_bands.join(', ')}.`,
    });
  }
  return odd.length > 0 ? undefined : ages;
}

function knownSexes(
  sexes: readonly string[] | undefined,
  { meta }: Measured,
  { code, placeOf }: Reporting,
  assembly: Assembly,
): readonly (string | undefined)[] | undefined {
  const known = meta.sex.length === 0 ? ['persons'] : meta.sex;
  const odd = sexes?.filter((one) => !(known as readonly string[]).includes(one)) ?? [];
  for (const one of odd) {
    const message = `"${meta.id}" has no figures by sex for "${one}": its metadata names ${known.join(', ')}.`;
    report(assembly, code, placeOf('sex'), message, {
      fix: 'Choose one that it names, or add the group to sex in the metadata and its rows to the CSV file.',
      example: 'sex: [persons, male, female]',
    });
  }
  return odd.length > 0 ? undefined : (sexes ?? [undefined]);
}

/** The keys of `offence: robbery, burglary` or of `offence`; undefined when one is not declared, which has been reported. */
function categoryKeys(
  text: string,
  { meta }: Measured,
  { code, placeOf }: Reporting,
  assembly: Assembly,
): readonly string[] | undefined {
  const known = declaredKeys(meta.categories);
  const types = meta.categories.map(({ type }) => type);
  let current = '';
  const keys = text.split(',').map((part) => {
    const [before = '', after] = part.split(/:(.*)/s).map((word) => word.trim());
    if (after !== undefined) current = before;
    if (after === undefined && (current === '' || types.includes(before))) return { type: before, id: undefined };
    return { type: current, id: after ?? before };
  });
  const found = keys.map(({ type, id }) => {
    const ofType = known.filter((key) => key.startsWith(categoryKey(type, '')));
    if (id === undefined ? ofType.length > 0 : known.includes(categoryKey(type, id)))
      return id === undefined ? ofType : [categoryKey(type, id)];
    const written = id === undefined ? type : categoryKey(type, id);
    const message = `There is no category "${written}" of "${meta.id}".${didYouMean(written, [...types, ...known])}`;
    report(assembly, code, placeOf('category'), message, { fix: fixFor(known) });
    return undefined;
  });
  return found.some((one) => one === undefined) ? undefined : [...new Set(found.flatMap((one) => one ?? []))];
}

const MOST_NAMED = 12;

function fixFor(known: readonly string[]): string {
  if (known.length === 0) return 'Declare it under categories in the metadata of the indicator.';
  return `Its metadata names ${known.slice(0, MOST_NAMED).join('; ')}${known.length > MOST_NAMED ? '; …' : '.'}`;
}
