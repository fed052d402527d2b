/** Stands between the id of a record and that of a part of it: `candidate-pack#leaders` is a fact of a document. */
const MARK = '#';

/** The id of a part as what points to it writes it, apart: of the record, and of its part where one is named. */
export function apart(id: string): { readonly record: string; readonly part: string | undefined } {
  const at = id.indexOf(MARK);
  return at < 0 ? { record: id, part: undefined } : { record: id.slice(0, at), part: id.slice(at + 1) };
}

/** The same in one. */
export const together = (record: string, part: string): string => `${record}${MARK}${part}`;

/** The parts in a list of a record (`x-id-within` in its schema), each with the id that points to it. What has no id is left out. */
export function partsIn(record: object, list: unknown): { readonly id: string; readonly part: object }[] {
  const { id } = record as { readonly id?: unknown };
  if (typeof id !== 'string' || !Array.isArray(list)) return [];
  return list.flatMap((part: unknown) => {
    const own = Object(part) as { readonly id?: unknown };
    return typeof own.id === 'string' ? [{ id: together(id, own.id), part: own }] : [];
  });
}
