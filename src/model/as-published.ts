import type { SettledContent } from './model.ts';
import { outlineOf } from './outline-of.ts';
import type { PublicationPlan } from './publications.ts';

/**
 * The publications as an edition publishes them: those that the outline leaves to other editions are not among them, and a needs assessment that the public is not to read in
 * full is for the partners alone.
 */
export function asPublished(
  plans: readonly PublicationPlan[],
  { outline, needs }: Pick<SettledContent, 'outline' | 'needs'>,
  isLocal: boolean,
): PublicationPlan[] {
  const isHeldBack = needs.assessment.publication !== 'full';
  return plans
    .filter((plan) => isMadeIn(outlineOf(plan, outline)?.made_in, isLocal))
    .map((plan) =>
      isHeldBack && plan.role === 'needs_assessment' ? { ...plan, audience: 'partnership', heldBack: true } : plan,
    );
}

/** Whether an edition makes a publication of which the outline says this. */
export const isMadeIn = (madeIn: string | null | undefined, isLocal: boolean): boolean =>
  madeIn !== (isLocal ? 'whole' : 'local');
