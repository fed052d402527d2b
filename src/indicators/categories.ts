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
