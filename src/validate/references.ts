import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { didYouMean, nearest } from '../core/nearest.ts';
import type { Place } from '../core/place.ts';

/** Places are asked for only where something is wrong. */
type Where = () => Place | undefined;

interface Declared {
  readonly kind: string;
  readonly id: string;
  readonly where: Where;
}

interface Pointer {
  readonly kinds: readonly string[];
  readonly id: string;
  readonly where: Where;
}

/** Collects what schemas mark as ids (`x-id`) and as pointers (`x-ref`), then tells which ids stand twice and which pointers lead nowhere. */
export class References {
  readonly #declared: Declared[] = [];
  readonly #pointers: Pointer[] = [];

  declare(kind: string, id: string, where: Where): void {
    this.#declared.push({ kind, id, where });
  }

  point(kinds: readonly string[], id: string, where: Where): void {
    this.#pointers.push({ kinds, id, where });
  }

  /** `notRead`: kinds whose records are not all known. */
  check(notRead: ReadonlySet<string>): Diagnostic[] {
    const byKind = new Map<string, Map<string, Declared>>();
    const found: Diagnostic[] = [];
    for (const record of this.#declared) {
      const ids = byKind.get(record.kind) ?? new Map<string, Declared>();
      byKind.set(record.kind, ids);
      const first = ids.get(record.id);
      if (!first) ids.set(record.id, record);
      else found.push(duplicate(record, first));
    }
    for (const pointer of this.#pointers) {
      if (pointer.kinds.some((kind) => notRead.has(kind) || byKind.get(kind)?.has(pointer.id))) continue;
      found.push(
        unknown(
          pointer,
          pointer.kinds.flatMap((kind) => [...(byKind.get(kind)?.keys() ?? [])]),
        ),
      );
    }
    return found;
  }
}

function duplicate({ kind, id, where }: Declared, first: Declared): Diagnostic {
  const place = first.where();
  return diagnostic('reference/duplicate-id', where(), `The id "${id}" is already used by another ${kind}.`, {
    also: place ? [place] : [],
  });
}

function unknown({ kinds, id, where }: Pointer, known: readonly string[]): Diagnostic {
  const what = kinds.join(' or ');
  const match = nearest(id, known);
  return diagnostic('reference/unknown', where(), `There is no ${what} with the id "${id}".${didYouMean(id, known)}`, {
    fix: match
      ? `Write "${match}", or add the ${what} "${id}".`
      : `Add the ${what} "${id}", or use one of: ${known.slice(0, 12).join(', ') || 'there are none yet'}.`,
  });
}
