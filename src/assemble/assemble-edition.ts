import type { PublicationPlan } from '../model/publications.ts';
import { type Assembled, type AssemblyInput, assemble } from './assemble.ts';
import type { Kit } from './assembly.ts';
import { checkLimits } from './length/limits.ts';
import type { Publication } from './publication.ts';
import { linkPublications } from './publication-links.ts';

/**
 * All publications of an edition, linked to each other, in the order of their plans. The two of the Duty are assembled first, from the last: the
 * first in print is the one with the most figures, and the others are rendered while those are drawn. Then come those that may gather what stands in
 * the two. `assembled` hears of each when its figures stand: they can be drawn while the rest goes on.
 */
export function assembleEdition(
  plans: readonly PublicationPlan[],
  inputOf: (plan: PublicationPlan) => AssemblyInput,
  kit: Kit,
  assembled: (publication: Publication) => void = () => {},
): Assembled[] {
  const statutory = plans.filter(({ role }) => role !== undefined).toReversed();
  const others = plans.filter(({ role }) => role === undefined);
  const earlier: Assembled[] = [];
  for (const plan of [...statutory, ...others]) {
    const one = assemble(plan, inputOf(plan), kit, [...earlier]);
    assembled(one.publication);
    earlier.push(one);
  }
  const made = plans.flatMap((plan) => earlier.find((one) => one.plan === plan) ?? []);
  linkPublications(made);
  // Links have their words now, which count as well.
  for (const { publication, assembly } of made) checkLimits(publication.tree, assembly);
  return made;
}
