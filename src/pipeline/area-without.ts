import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { namedFew } from '../core/named-few.ts';
import { placeOf } from '../core/place.ts';
import type { Model, SettledContent } from '../model/model.ts';
import { outlineOf } from '../model/outline-of.ts';
import type { PublicationPlan } from '../model/publications.ts';

/**
 * The areas for which no edition makes a publication of the Duty, where the outline leaves it to the local ones. `content` is that of the edition for the
 * whole partnership; `plansOf` says what a local one makes whose outline differs. Code: publication/area-without.
 */
export function areasWithout(
  { outline, area, variants }: SettledContent,
  areas: Model['areas'],
  plans: readonly PublicationPlan[],
  plansOf: (id: string) => readonly PublicationPlan[],
): Diagnostic[] {
  return plans.flatMap((plan) => {
    const own = outlineOf(plan, outline);
    if (plan.role === undefined || own?.made_in !== 'local') return [];
    const makers = variants.filter(({ id, set }) => !set?.outline || plansOf(id).some((made) => made.id === plan.id));
    const served = new Set(makers.flatMap((variant) => variant.areas));
    const without = area.local_government_areas.filter((code) => !served.has(code));
    if (without.length === 0) return [];
    const names = namedFew(without.map((code) => areas.get(code)?.name ?? code));
    return [
      diagnostic('publication/area-without', placeOf(own, 'made_in'), `No edition makes "${plan.id}" for ${names}.`),
    ];
  });
}
