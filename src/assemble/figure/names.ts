import type { Assembly } from '../assembly.ts';

/** The keys under which records of the content carry their names. */
const NAME_KEYS: ReadonlySet<string> = new Set(['name', 'short_name', 'title', 'short_title']);

const known = new WeakMap<object, readonly string[]>();

/**
 * A text without the names of the content: the partnership's, those of bodies, titles of records. What indicators count and the areas stay: such
 * names say what is meant.
 */
export function withoutNames(text: string, { model }: Assembly): string {
  const areas = new Set([...model.areas.values()].map(({ name }) => name));
  const names = known.get(model) ?? namesIn({ ...model.content, indicators: [] });
  known.set(model, names);
  return names.reduce((left, name) => (areas.has(name) ? left : left.replaceAll(name, '…')), text);
}

/** Every name in the content on one line, the longest first: one may be part of another. */
function namesIn(content: unknown): readonly string[] {
  const names = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, item] of Object.entries(value)) {
      if (typeof item !== 'string') visit(item);
      else if (NAME_KEYS.has(key) && item.trim() !== '') names.add(item.replaceAll(/\s+/g, ' ').trim());
    }
  };
  visit(content);
  return [...names].toSorted((a, b) => b.length - a.length);
}
