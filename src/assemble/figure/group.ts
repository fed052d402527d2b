import { categoryKey, typeAndId } from '../../indicators/categories.ts';
import { label } from '../label.ts';
import type { Labels } from '../publication.ts';
import { headlineAge, type IndicatorMeta, type Measured } from './selection.ts';
import { ageInWords, lowerFirst } from './words.ts';

/** Whom a series is about: an age group, `persons` or one sex, and a declared category or blank. */
export interface Group {
  readonly age: string;
  readonly sex: string;
  readonly category: string;
}

/** What is asked for of a group, as far as it is not the headline one. */
export type AskedGroup = { readonly [Key in keyof Group]?: Group[Key] | undefined };

/** A group with what was not asked for as in the headline series. */
export function groupOf(asked: AskedGroup, measured: Measured): Group {
  return {
    age: asked.age ?? headlineAge(measured),
    sex: asked.sex ?? 'persons',
    category: asked.category ?? '',
  };
}

/** The label of a declared category, such as `Robbery`. */
export function categoryLabel(key: string, { categories }: IndicatorMeta): string {
  const [type, id] = typeAndId(key);
  const item = categories.find((one) => one.type === type)?.items.find((one) => one.id === id);
  return item?.label ?? id;
}

/** The declared type of a category, if it is declared. */
export function categoryType(
  key: string,
  { categories }: IndicatorMeta,
): IndicatorMeta['categories'][number] | undefined {
  const [type, id] = typeAndId(key);
  return categories.find(
    (one) => one.type === type && one.items.some((item) => categoryKey(type, item.id) === categoryKey(type, id)),
  );
}

/** Each part of a group in words, whether or not it is the headline one. */
export function partsInWords(group: Group, { meta }: Measured, labels: Labels): Readonly<Record<keyof Group, string>> {
  return {
    age: ageInWords(group.age, labels),
    sex: label(labels, `sex.${group.sex}`),
    category: group.category === '' ? '' : lowerFirst(categoryLabel(group.category, meta)),
  };
}

/** What tells a group from the headline one, in words: "robbery, females, under 25". Nothing for the headline group itself. */
export function groupInWords(group: Group, measured: Measured, labels: Labels): string {
  return namedParts(group, measured, labels).join(', ');
}

/** The same as a list. */
export function namedParts(group: Group, measured: Measured, labels: Labels): string[] {
  const words = partsInWords(group, measured, labels);
  const headline = groupOf({}, measured);
  return (['category', 'sex', 'age'] as const).filter((key) => group[key] !== headline[key]).map((key) => words[key]);
}
