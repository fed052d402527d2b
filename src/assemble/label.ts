import type { Labels } from './publication.ts';

/**
 * A fixed word of the publication with its slots filled: `label(labels, 'page_x_of_y', { page: 1, pages: 9 })`.
 * A missing key or slot is a fault of the labels file, not of the content, so it throws.
 */
export function label(labels: Labels, key: string, slots: Record<string, string | number> = {}): string {
  const words = Object.hasOwn(labels, key) ? labels[key] : undefined;
  if (words === undefined) throw new Error(`No label "${key}" in templates/labels.`);
  return words.includes('{') ? filled(words, key, slots) : words;
}

function filled(words: string, key: string, slots: Record<string, string | number>): string {
  return words.replaceAll(/\{(\w+)\}/g, (_, slot: string) => {
    if (!Object.hasOwn(slots, slot)) throw new Error(`Label "${key}" needs a value for {${slot}}.`);
    return String(slots[slot]);
  });
}
