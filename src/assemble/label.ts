import type { Labels } from './publication.ts';

/**
 * A fixed word of the publication with its slots filled: `label(labels, 'page_x_of_y', { page: 1, pages: 9 })`.
 * `{pages|page|pages}` prints the first word where the slot is 1, and else the second. A missing key or slot is a fault of the labels file, not of the content, so it throws.
 */
export function label(labels: Labels, key: string, slots: Record<string, string | number> = {}): string {
  const words = Object.hasOwn(labels, key) ? labels[key] : undefined;
  if (words === undefined) throw new Error(`No label "${key}" in templates/labels.`);
  if (!words.includes('{')) return words;
  return words.replaceAll(/\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g, (_, slot: string, one?: string, many?: string) => {
    if (!Object.hasOwn(slots, slot)) throw new Error(`Label "${key}" needs a value for {${slot}}.`);
    const value = String(slots[slot]);
    return one === undefined || many === undefined ? value : value === '1' ? one : many;
  });
}
