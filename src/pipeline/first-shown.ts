import type { Assembled } from '../assemble/assemble.ts';
import type { EditionInWork } from '../assemble/assemble-edition.ts';
import type { Publication } from '../assemble/publication.ts';
import { linkedForNow } from '../assemble/publication-links.ts';
import { hasErrors } from '../core/diagnostic.ts';
import { fillCompliance } from '../duty/compliance-statement.ts';
import type { Result } from '../duty/result.ts';
import { fillToRecord } from '../duty/to-record.ts';
import type { Model } from '../model/model.ts';
import { AUDIENCES, type PublicationPlan } from '../model/publications.ts';
import type { Edition } from './edition.ts';

/** An edition of which anything may be asked first. */
export interface EditionInMaking {
  readonly model: Model;
  readonly plans: readonly PublicationPlan[];
  readonly tables: Edition['tables'];
  readonly inWork: EditionInWork;
  readonly whole: () => { readonly edition: Edition; readonly assembled: readonly Assembled[] };
  readonly isMade: () => boolean;
}

/** What the last run found out about an edition without errors. */
export interface KnownOfEdition {
  /** As they stood before anything was filled. */
  readonly assembled: readonly Assembled[];
  readonly tables: Edition['tables'];
  readonly results: readonly Result[];
}

/** A publication that can be shown before the rest is made. */
export interface FirstShown {
  readonly publication: Publication;
  /** To be called when it is printed: from then on nothing that was known before is told any more. */
  readonly end: () => void;
}

/**
 * One publication of an edition, alone. Where its links lead, what the checklist says in it and how large the data files are is told as it was in the last run, which it is
 * again unless the edit changed just that. Undefined where it has errors of its own.
 */
export function firstShown(
  plan: PublicationPlan,
  { model, plans, tables, inWork }: EditionInMaking,
  known: KnownOfEdition,
): FirstShown | undefined {
  const one = inWork.of(plan);
  if (hasErrors(one.diagnostics)) return undefined;
  const all = plans.flatMap(({ id }) =>
    id === plan.id ? one : (known.assembled.find((last) => last.plan.id === id) ?? []),
  );
  const tree = linkedForNow(
    one,
    all.filter((other) => other !== one),
  );
  const linked = { ...one.publication, tree };
  const publication = filledWith(
    known.results,
    linked,
    all.map((other) => (other === one ? linked : other.publication)),
    model,
  );
  const presume = (from: Partial<Edition['tables']>): void => {
    for (const audience of AUDIENCES)
      for (const [id, table] of tables[audience]) table.presume(from[audience]?.get(id)?.bytes);
  };
  presume(known.tables);
  return { publication, end: () => presume({}) };
}

/** A publication with what waited for the requirements. `all`: those of the edition, this one among them. */
export const filledWith = (
  results: readonly Result[],
  publication: Publication,
  all: readonly Publication[],
  model: Model,
): Publication => fillToRecord(fillCompliance(publication, all, results), results, model);
