import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { didYouMean } from '../core/nearest.ts';
import { placeOf } from '../core/place.ts';
import type { Indicator } from '../indicators/observation.ts';
import type { Areas } from '../model/areas.ts';
import { LEVELS, levelsOfRow } from './levels.ts';

/** What `publish` of an indicator's metadata lists and its table has no row of: such a list does nothing. Code: disclosure/listed-absent. */
export function listedAbsent({ id, meta: { publish }, observations }: Indicator, areas: Areas): Diagnostic[] {
  if (!publish) return [];
  return LEVELS.flatMap((key) => {
    const listed: readonly string[] = publish[key] ?? [];
    if (listed.length === 0) return [];
    const there = new Set(observations.flatMap((one) => levelsOfRow(one, one.period.type, areas)[key]));
    return listed.flatMap((item, index) => {
      if (there.has(item) || (key === 'areas' && item === 'all')) return [];
      const message = `"publish" of ${id} lists "${item}" under ${key}, and its table has no such row.${didYouMean(item, there)}`;
      return [diagnostic('disclosure/listed-absent', placeOf(publish[key], index), message)];
    });
  });
}
