import type { Observation } from '../../../src/indicators/observation.ts';
import { parsePeriod } from '../../../src/indicators/parse-period.ts';
import type { Period } from '../../../src/indicators/period.ts';
import { observation } from '../../disclosure/indicator.ts';

/** Three years together, so many times, each `step` years after the one before. */
export function pooled(times: number, step: number): Observation[] {
  return Array.from({ length: times }, (_, i) => {
    const first = 2008 + i * step;
    const text = `${first}-${String((first + 2) % 100).padStart(2, '0')}`;
    const period = parsePeriod(text, 'pooled_years') as Period;
    return observation({ area: 'A1', period, count: 300 - 5 * i, denominator: 300_000 });
  });
}
