import type { IndicatorContent } from '../schema/generated/indicator.ts';

type Declared = NonNullable<IndicatorContent['categories']>[number];

/** A split that metadata declares: its name in the CSV file, its words, and its groups in print order. */
export type CategoryType = Pick<Declared, 'type' | 'label'> & {
  readonly items: readonly Pick<Declared['items'][number], 'id' | 'label'>[];
};

/** Type and group as observations and series carry them: `offence: robbery`; blank for the headline series. */
export function categoryKey(type: string, id: string): string {
  return type === '' ? id : `${type}: ${id}`;
}

/** The type and the group of a key. */
export function typeAndId(key: string): readonly [type: string, id: string] {
  const at = key.indexOf(': ');
  return at < 0 ? ['', key] : [key.slice(0, at), key.slice(at + 2)];
}

/** The keys of all declared groups in print order. */
export function declaredKeys(types: readonly CategoryType[]): readonly string[] {
  return types.flatMap(({ type, items }) => items.map(({ id }) => categoryKey(type, id)));
}

/** A declared type by its name, in any case. */
export function declaredType<T extends CategoryType>(type: string, types: readonly T[]): T | undefined {
  return types.find((one) => isSame(one.type, type));
}

/** The key of a type and a group in the spelling of the metadata, in whatever case they are given; as given where they are not declared. */
export function settledKey(type: string, id: string, types: readonly CategoryType[]): string {
  const declared = declaredType(type, types);
  const item = declared?.items.find((one) => isSame(one.id, id));
  return categoryKey(declared?.type ?? type, item?.id ?? id);
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
