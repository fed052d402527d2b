import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { sayable } from '../core/sayable.ts';
import { cellPlace, type TableRow, textOf } from '../load/csv-row.ts';
import type { IndicatorContent } from '../schema/generated/indicator.ts';
import { parsePeriod } from './parse-period.ts';
import type { Period } from './period.ts';
import { PERIOD_EXAMPLES } from './period-example.ts';
import { periodMeant } from './period-meant.ts';

const WHY: Readonly<Record<string, string>> = {
  bad_month: 'The month is not 01 to 12.',
  years_not_consecutive: 'The two years do not follow each other.',
  unknown_period: 'It is not written as this kind of period is.',
};

/** A reader of the columns period_type and period. Code: csv/bad-period. */
export function periodReader(meta: IndicatorContent): (row: TableRow) => Period | Diagnostic {
  const allowed = [meta.period.type, ...(meta.period.other_types ?? [])];
  return (row) => {
    const text = textOf(row, 'period');
    const named = textOf(row, 'period_type');
    const type = allowed.find((name) => name === named);
    if (type === undefined) {
      const message = `The period type "${sayable(named)}" is not one that ${meta.id}.meta.yaml names: ${allowed.join(', ')}.`;
      const example = `${allowed[0]},${PERIOD_EXAMPLES[meta.period.type]}`;
      return diagnostic('csv/bad-period', cellPlace(row, 'period_type'), message, { example });
    }
    const period = parsePeriod(text, type);
    if (!('error' in period)) return period;
    const words = type.replaceAll('_', ' ');
    const meant = periodMeant(text, type);
    const why = meant === undefined ? ` ${WHY[period.error] ?? ''}`.trimEnd() : ` Did you mean "${meant}"?`;
    const message = `"${sayable(text)}" is not ${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}.${why}`;
    const help =
      meant === undefined
        ? { example: `${type},${PERIOD_EXAMPLES[type]}` }
        : { fix: `Write ${meant}.`, example: meant };
    return diagnostic('csv/bad-period', cellPlace(row, 'period'), message, help);
  };
}

/** The calendar years whose mid-year residents a period is for: one, or each of pooled years. */
export function populationYears(period: Period): number[] {
  const [from = 0, firstMonth = 1] = period.start.split('-').map(Number);
  const [to = 0, lastMonth = 1] = period.end.split('-').map(Number);
  const years = Math.max(1, Math.floor(((to - from) * 12 + lastMonth - firstMonth + 1) / 12));
  return Array.from({ length: years }, (_, i) => from + i);
}
