import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { namedFew } from '../core/named-few.ts';
import { placeOf } from '../core/place.ts';
import type { Indicator } from '../indicators/observation.ts';
import type { Areas } from '../model/areas.ts';
import type { SettledContent } from '../model/model.ts';

/**
 * Local editions whose own area has figures and covers areas that data/areas.csv does not call its parts: what is hidden of one of those could be worked out, and
 * nothing would protect it. Code: disclosure/across.
 */
export function areasAcross(
  variants: SettledContent['variants'],
  indicators: ReadonlyMap<string, Indicator>,
  areas: Areas,
): Diagnostic[] {
  return variants.flatMap((variant) => {
    const outside = variant.areas.filter(
      // One that is not known is told itself.
      (code) => areas.has(code) && !isWithin(code, variant.area, areas) && !isWithin(variant.area, code, areas),
    );
    if (outside.length === 0) return [];
    const counted = [...indicators.values()].find(({ observations }) =>
      observations.some(({ area }) => area === variant.area),
    );
    if (!counted) return [];
    const nameOf = (code: string): string => areas.get(code)?.name ?? code;
    const message = `There are figures of "${counted.id}" for ${nameOf(variant.area)}, which data/areas.csv does not call the whole of ${namedFew(outside.map(nameOf))}.`;
    return [diagnostic('disclosure/across', placeOf(variant, 'area'), message)];
  });
}

/** Whether an area is another, or lies in it. */
function isWithin(code: string, whole: string, areas: Areas): boolean {
  for (let at: string | undefined = code; at !== undefined; at = areas.get(at)?.parent) if (at === whole) return true;
  return false;
}
