import type { SettledContent } from '../model/model.ts';

const NAME_KEYS = ['title', 'name', 'id', 'kind', 'form', 'area'] as const;

/** What a message calls a record: its title or name, or else its id. */
export function recordName(record: unknown): string {
  const fields = record as Readonly<Record<string, unknown>>;
  const key = NAME_KEYS.find((name) => typeof fields[name] === 'string');
  return key ? `"${String(fields[key])}"` : 'a record';
}

/** The title of a kind of violence as the definition gives it; its id when the definition does not know it. */
export function kindTitle(content: SettledContent, id: string): string {
  return content.definition.kinds.find((kind) => kind.id === id)?.title ?? id;
}

/** "an owner", "an owner and a date", "an owner, a date and a measure". */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
