import { diagnostic } from '../../core/diagnostic.ts';
import type { Place } from '../../core/place.ts';
import { withoutDigits } from '../../core/sayable.ts';
import type { Problems } from '../input/problems.ts';
import type { Figure } from './entry.ts';

interface Seen {
  readonly raw: string;
  readonly place: Place;
}

/** Notes which values are written with a per cent sign. */
export interface PercentSigns {
  see(figure: Figure, raw: string, value: number | null, place: () => Place): void;
}

/**
 * Tells of an entry's values that some have a per cent sign and some have none, over all its columns and files, since 12.5% and 0.125 may be the same. 0 is
 * the same in both. Code: import/mixed-percent.
 */
export function percentSigns(problems: Problems): PercentSigns {
  const seen = new Map<Figure, { with?: Seen; without?: Seen }>();
  return {
    see: (figure, raw, value, place) => {
      if (value === null || value === 0) return;
      const [way, other] = raw.includes('%') ? (['with', 'without'] as const) : (['without', 'with'] as const);
      const found = seen.get(figure) ?? {};
      if (found[way]) return;
      const own = { raw, place: place() };
      seen.set(figure, { ...found, [way]: own });
      const first = found[other];
      if (!first) return;
      const message = `The figures of "${figure}" are written "${withoutDigits(first.raw)}" and "${withoutDigits(raw)}", with a per cent sign and without.`;
      problems.add(diagnostic('import/mixed-percent', own.place, message, { also: [first.place] }));
    },
  };
}
