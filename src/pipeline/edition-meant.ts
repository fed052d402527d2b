import { isRecord } from '../core/is-record.ts';
import { areaMeant } from '../core/nearest.ts';
import type { Loaded } from '../load/project.ts';
import { settleNumbers } from '../model/numbers.ts';

/** What follows a question for an edition that there is not: the ids that were meant, by a name, by an area, or as a list; or nothing. */
export function editionsMeant(typed: string, loaded: Loaded): string {
  const named = namesOf(loaded);
  const meant = areaMeant(typed, named)?.id;
  if (meant !== undefined) return ` Did you mean "${meant}"?`;
  const parts = typed.split(/[,;]/).map((part) => part.trim());
  const ids = parts.flatMap((part) => areaMeant(part, named)?.id ?? []);
  if (parts.length < 2 || ids.length < parts.length) return '';
  const each = [...new Set(ids)].map((id) => `--variant ${id}`).join(' ');
  return ` One --variant names one edition; commands that make several take it several times: ${each}.`;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Whatever an edition is called by, its id first: by its own names, its area, and the areas that it covers. */
function namesOf(loaded: Loaded): Named[] {
  const { areas } = settleNumbers(loaded);
  const editions = [loaded.content.partnership, ...loaded.content.variants].filter(isRecord);
  const of = (namesIn: (edition: Record<string, unknown>) => readonly unknown[]): Named[] =>
    editions.flatMap((edition) => namesIn(edition).flatMap((name) => asNamed(edition.id, name)));
  const called = (code: unknown): unknown[] => [code, areas.get(String(code))?.name];
  return [
    ...of(({ id }) => [id]),
    ...of(({ name, short_name }) => [name, short_name]),
    ...of(({ area }) => called(area)),
    ...of(({ areas: covered }) => (Array.isArray(covered) ? covered.flatMap(called) : [])),
  ];
}

const asNamed = (id: unknown, name: unknown): Named[] =>
  typeof id === 'string' && typeof name === 'string' ? [{ id, name }] : [];
