import { kept } from '../../core/kept.ts';
import type { Model } from '../../model/model.ts';
import type { Assembly } from '../assembly.ts';

/** The keys under which records of the content carry their names. */
const NAME_KEYS: ReadonlySet<string> = new Set(['name', 'short_name', 'title', 'short_title']);

/**
 * A text without the names of the content: the partnership's, those of bodies, titles of records. What indicators count and the areas stay: such
 * names say what is meant.
 */
export function withoutNames(text: string, { model }: Pick<Assembly, 'model'>): string {
  return namesOf(model).reduce((left, name) => left.replaceAll(name, '…'), text);
}

/** Every name in the content of an edition on one line, the longest first: one may be part of another. */
const namesOf = kept(({ content, areas }: Model): readonly string[] => {
  const { indicators: _, ...rest } = content;
  const files = Object.values(rest).flatMap((file): unknown[] =>
    file === content.needs ? Object.values(file) : [file],
  );
  const names = new Set(files.flat().flatMap((file) => (isObject(file) ? namesIn(file) : [])));
  for (const { name } of areas.values()) names.delete(name);
  return [...names].toSorted((a, b) => b.length - a.length);
});

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The names in a file of the content, or in its part. Editions have most files in common. */
const namesIn = kept((content: object): readonly string[] => {
  const names: string[] = [];
  const visit = (value: object): void => {
    for (const [key, item] of Object.entries(value)) {
      if (isObject(item)) visit(item);
      else if (typeof item === 'string' && NAME_KEYS.has(key) && item.trim() !== '')
        names.push(item.replaceAll(/\s+/g, ' ').trim());
    }
  };
  visit(content);
  return names;
});
