import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { didYouMean, nearest } from '../core/nearest.ts';
import type { Place } from '../core/place.ts';

interface Declared {
  readonly kind: string;
  readonly id: string;
  readonly place: Place | undefined;
}

interface Pointer {
  readonly kinds: readonly string[];
  readonly id: string;
  readonly place: Place | undefined;
}

/** Collects what schemas mark as ids (`x-id`) and as pointers (`x-ref`), then tells which ids stand twice and which pointers lead nowhere. */
export class References {
  readonly #declared: Declared[] = [];
  readonly #pointers: Pointer[] = [];

  declare(kind: string, id: string, place: Place | undefined): void {
    this.#declared.push({ kind, id, place });
  }

  point(kinds: readonly string[], id: string, place: Place | undefined): void {
    this.#pointers.push({ kinds, id, place });
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
      else {
        found.push(
          diagnostic(
            'reference/duplicate-id',
            record.place,
            `The id "${record.id}" is already used by another ${record.kind}.`,
            {
              also: first.place ? [first.place] : [],
            },
          ),
        );
      }
    }
    for (const pointer of this.#pointers) {
      if (pointer.kinds.some((kind) => notRead.has(kind))) continue;
      const known = pointer.kinds.flatMap((kind) => [...(byKind.get(kind)?.keys() ?? [])]);
      if (known.includes(pointer.id)) continue;
      const what = pointer.kinds.join(' or ');
      const match = nearest(pointer.id, known);
      found.push(
        diagnostic(
          'reference/unknown',
          pointer.place,
          `There is no ${what} with the id "${pointer.id}".${didYouMean(pointer.id, known)}`,
          {
            fix: match
              ? `Write "${match}", or add the ${what} "${pointer.id}".`
              : `Add the ${what} "${pointer.id}", or use one of: ${known.slice(0, 12).join(', ') || 'there are none yet'}.`,
          },
        ),
      );
    }
    return found;
  }
}
