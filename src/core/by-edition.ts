import type { Diagnostic } from './diagnostic.ts';
import { grouped } from './grouped.ts';
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
   * file: the same line of the shared content can be right for one area and wrong for another. A token that is wrong in each of them is told as the base has it,
   * though its message names another area in each.
   */
  all(): Diagnostic[];
}

/** No findings yet. */
export function byEdition(): Findings {
  const found = new Map<string, Found>();
  let editions = 0;
  return {
    add: ({ id, own, diagnostics }) => {
      editions += 1;
      for (const problem of diagnostics) {
        const key = identityOf(problem);
        const same = found.get(key) ?? { first: problem, ids: [], named: true, inBase: false };
        found.set(key, same);
        if (same.ids.at(-1) !== id) same.ids.push(id);
        if (own === undefined) same.inBase = true;
        if (own === undefined || problem.place?.file === own) same.named = false;
      }
    },
    all: () =>
      [...grouped(found.values(), tokenOf).values()]
        .flatMap((same) => wrongInAll(same, editions))
        .map(({ first, ids, named }) => (named && ids.length < editions ? { ...first, editions: ids } : first)),
  };
}

interface Found {
  readonly first: Diagnostic;
  readonly ids: string[];
  named: boolean;
  inBase: boolean;
}

/** The token that a problem is of, by its place; any other problem is one of its own. */
const tokenOf = ({ first }: Found): unknown =>
  first.code.startsWith('token/')
    ? `${first.code}|${first.place?.file}|${first.place?.line}|${first.place?.column}`
    : first;

/** Of what each edition says once of one token, what the base says. */
function wrongInAll(same: readonly Found[], editions: number): readonly Found[] {
  const ids = same.flatMap((one) => one.ids);
  const isOfEach = ids.length === editions && new Set(ids).size === editions;
  const ofBase = same.filter(({ inBase }) => inBase);
  return isOfEach && ofBase.length === 1 ? ofBase : same;
}

/** What a problem says, led by the editions it was found in where its place does not tell. */
export function messageOf({ message, editions }: Diagnostic): string {
  if (!editions) return message;
  const names = editions.slice(0, MOST_NAMED).map((id) => `"${id}"`);
  const more = editions.length > MOST_NAMED ? ` and ${editions.length - MOST_NAMED} more` : '';
  return `In the ${editions.length === 1 ? 'edition' : 'editions'} ${names.join(', ')}${more}: ${message}`;
}
