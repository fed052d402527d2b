import type { SettledContent } from './model.ts';
import type { PublicationPlan } from './publications.ts';

/** The publications as an edition publishes them: a needs assessment that the public is not to read in full is for the partners alone. */
export function asPublished(plans: readonly PublicationPlan[], { needs }: SettledContent): PublicationPlan[] {
  const isHeldBack = needs.assessment.publication !== 'full';
  return plans.map((plan) =>
    isHeldBack && plan.role === 'needs_assessment' ? { ...plan, audience: 'partnership', heldBack: true } : plan,
  );
}
