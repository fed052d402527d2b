import { once } from '../core/once.ts';
import type { PublicationPlan } from '../model/publications.ts';
import { type Assembled, type AssemblyInput, assemble } from './assemble.ts';
import type { Kit } from './assembly.ts';
import { checkLimits } from './length/limits.ts';
import type { Publication } from './publication.ts';
import { linkPublications } from './publication-links.ts';

/** An edition whose publications are assembled when they are asked for. */
export interface EditionInWork {
  /** One publication, as it stands before links lead from one to another. */
  readonly of: (plan: PublicationPlan) => Assembled;
  /** All of them, linked to each other, in the order of their plans. */
  readonly all: () => readonly Assembled[];
}

/**
 * The publications of an edition. The two of the Duty come first, from the last: the first in print is the one with the most figures, and the others are rendered
 * while those are drawn. Then come those that may gather what stands in the two. Whichever is asked for first, it is the same. `assembled` hears of each
 * when its figures stand: they can be drawn while the rest goes on.
 */
export function assembleEdition(
  plans: readonly PublicationPlan[],
  inputOf: (plan: PublicationPlan) => AssemblyInput,
  kit: Kit,
  assembled: (publication: Publication) => void = () => {},
): EditionInWork {
  const statutory = plans.filter(({ role }) => role !== undefined).toReversed();
  const others = plans.filter(({ role }) => role === undefined);
  const inTurn: { readonly plan: PublicationPlan; readonly make: () => Assembled }[] = [];
  for (const plan of [...statutory, ...others]) {
    const before = [...inTurn];
    const make = once(() => {
      const one = assemble(plan, inputOf(plan), kit, () => before.map((earlier) => earlier.make()));
      assembled(one.publication);
      return one;
    });
    inTurn.push({ plan, make });
  }
  const madeOf = new Map(inTurn.map(({ plan, make }) => [plan, make]));
  return {
    of: (plan) => madeOf.get(plan)!(),
    all: once(() => {
      for (const { make } of inTurn) make();
      const made = plans.flatMap((plan) => madeOf.get(plan)?.() ?? []);
      linkPublications(made);
      // Links have their words now, which count as well.
      for (const { publication, assembly } of made) checkLimits(publication.tree, assembly);
      return made;
    }),
  };
}
