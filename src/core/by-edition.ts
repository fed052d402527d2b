import type { Diagnostic } from './diagnostic.ts';
import { identityOf } from './sorted.ts';

/** What was found in one edition; `own` is the variant's own file, undefined for the base. */
export interface EditionFindings {
  readonly id: string;
  readonly own: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** More editions than this are counted. */
const MOST_NAMED = 3;

/** The problems of several editions, gathered one after the other: each is held once, however many have it. */
export interface Findings {
  add(findings: EditionFindings): void;
  /**
   * One list of them. What the base or every edition has is told as it is. What only some variants have names them, unless it stands in the variant's own
   * file: the same line of the shared content can be right for one area and wrong for another.
   */
  all(): Diagnostic[];
}

/** No findings yet. */
export function byEdition(): Findings {
  const found = new Map<string, { readonly first: Diagnostic; readonly ids: string[]; named: boolean }>();
  let editions = 0;
  return {
    add: ({ id, own, diagnostics }) => {
      editions += 1;
      for (const problem of diagnostics) {
        const key = identityOf(problem);
        const same = found.get(key) ?? { first: problem, ids: [], named: true };
        found.set(key, same);
        if (same.ids.at(-1) !== id) same.ids.push(id);
        if (own === undefined || problem.place?.file === own) same.named = false;
      }
    },
    all: () =>
      [...found.values()].map(({ first, ids, named }) =>
        named && ids.length < editions ? { ...first, editions: ids } : first,
      ),
  };
}

/** What a problem says, led by the editions it was found in where its place does not tell. */
export function messageOf({ message, editions }: Diagnostic): string {
  if (!editions) return message;
  const names = editions.slice(0, MOST_NAMED).map((id) => `"${id}"`);
  const more = editions.length > MOST_NAMED ? ` and ${editions.length - MOST_NAMED} more` : '';
  return `In the ${editions.length === 1 ? 'edition' : 'editions'} ${names.join(', ')}${more}: ${message}`;
}
