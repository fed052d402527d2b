import { type PeriodError, parsePeriod } from '../../indicators/parse-period.ts';
import type { Period, PeriodType } from '../../indicators/period.ts';

/**
 * The text of "Time period" with the kind of year from our settings. `2021` alone does not tell a calendar from a financial year; a text
 * that can only be another kind of year than the settings say is refused with `unknown_period`.
 */
export function fingertipsPeriod(text: string, yearType: PeriodType): Period | { error: PeriodError } {
  const trimmed = text.trim();
  if (/^\d{4}$/.test(trimmed) && yearType !== 'calendar_year') {
    return parsePeriod(`${trimmed}/${String((Number(trimmed) + 1) % 100).padStart(2, '0')}`, yearType);
  }
  return /^\d{4}(\/\d{2,4})?$/.test(trimmed) ? parsePeriod(trimmed, yearType) : parsePeriod(trimmed, undefined);
}
