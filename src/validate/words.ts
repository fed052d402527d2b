/** What a value is called in a message: its key, or its number in a list. */
export function nameOf(key: string | undefined): string {
  if (key === undefined) return 'The file';
  return /^\d+$/.test(key) ? `Item ${Number(key) + 1}` : `"${key}"`;
}

/** A value as half a sentence: "empty", "a list", or itself. */
export function described(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys';
  if (typeof value === 'number') return `the number ${value}`;
  return `"${String(value)}"`;
}

/** ` in "a-prev-4"`, for a record with an id. */
export function recordName(value: unknown): string {
  const id = (value as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? ` in "${id}"` : '';
}
