import { sum } from '../../core/sum.ts';
import type { SettledContent } from '../../model/model.ts';

type Intervention = SettledContent['interventions'][number];
type Stream = SettledContent['funding']['streams'][number];

/** The tiers of the public health approach, which a table has even where nothing is in them: that is a gap. */
const PREVENTION = ['primary', 'secondary', 'tertiary'] as const satisfies readonly Intervention['tier'][];

export interface Tier {
  readonly tier: Intervention['tier'];
  readonly interventions: readonly Intervention[];
  /** What funding sets apart for these interventions by name, in pounds, all years together; undefined where it sets nothing apart. */
  readonly pounds: number | undefined;
}

/**
 * Interventions by tier. Of money only the parts of a stream count that name an intervention (`allocations`): what a stream gives to several, or beside other things, cannot be divided.
 */
export function tiersOf(interventions: readonly Intervention[], streams: readonly Stream[]): Tier[] {
  const parts = streams.flatMap(({ allocations }) => allocations);
  const of = (tier: Intervention['tier']): Tier => {
    const those = interventions.filter((one) => one.tier === tier);
    const ids = new Set(those.map((one) => one.id));
    const named = parts.filter((part) => part.intervention !== null && ids.has(part.intervention));
    const pounds = named.length === 0 ? undefined : sum(named.map(({ amount }) => amount));
    return { tier, interventions: those, pounds };
  };
  const enforcement = of('enforcement');
  return [...PREVENTION.map(of), ...(enforcement.interventions.length > 0 ? [enforcement] : [])];
}
