import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { didYouMean } from '../core/nearest.ts';
import { apart } from '../schema/parts-of-records.ts';

/** What is wrong with a citation of a document that is there, in words: it names a fact that the document does not list, or none of those it lists. */
export interface Misnamed {
  readonly isUnknown: boolean;
  readonly message: string;
  readonly fix: string;
  /** The citation as it may be written. */
  readonly meant: string;
}

/** `facts`: the ids of the facts that the document lists, as citations write them. Undefined where the citation is right. */
export function misnamed(cited: string, facts: readonly string[]): Misnamed | undefined {
  if (facts.includes(cited)) return undefined;
  const { record, part } = apart(cited);
  const [first] = facts;
  const listed = facts.length === 0 ? '' : ` It lists ${facts.map((id) => apart(id).part).join(', ')}.`;
  if (part !== undefined) {
    const names = facts.flatMap((id) => apart(id).part ?? []);
    return {
      isUnknown: true,
      message: `"${record}" lists no fact "${part}" in content/sources.yaml.${didYouMean(part, names)}`,
      fix: `Correct the id behind the #, or list the fact under its document, with the words or the place that bear it out.${listed}`,
      meant: first ?? record,
    };
  }
  if (first === undefined) return undefined;
  return {
    isUnknown: false,
    message: `The citation of "${record}" does not say for which fact.`,
    fix: `Write ${record}# and the id of the fact, or list the fact under its document.${listed}`,
    meant: first,
  };
}

/** The facts that each document lists, by its id. */
export function factsByRecord(ids: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const id of ids) {
    const { record } = apart(id);
    const known = found.get(record);
    if (known) known.push(id);
    else found.set(record, [id]);
  }
  return found;
}

/** A citation in a record. Codes: reference/unknown, reference/no-fact. */
export function factProblem(
  { id, where }: { readonly id: string; readonly where: () => Diagnostic['place'] },
  facts: readonly string[],
): Diagnostic | undefined {
  const problem = misnamed(id, facts);
  if (!problem) return undefined;
  const { isUnknown, message, fix, meant } = problem;
  return diagnostic(isUnknown ? 'reference/unknown' : 'reference/no-fact', where(), message, {
    fix,
    example: `references: [${meant}]`,
  });
}
