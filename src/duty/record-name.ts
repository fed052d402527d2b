const NAME_KEYS = ['title', 'name', 'id', 'kind', 'form', 'area'] as const;

/** What a message calls a record: its title or name, or else its id. */
export function recordName(record: unknown): string {
  const fields = record as Readonly<Record<string, unknown>>;
  const key = NAME_KEYS.find((name) => typeof fields[name] === 'string');
  return key ? `"${String(fields[key])}"` : 'a record';
}
