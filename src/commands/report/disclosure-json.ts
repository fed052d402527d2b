import type { IndicatorReport } from '../../disclosure/report/report.ts';

/** An earlier edition that the report was made with. */
export interface Edition {
  readonly variant: string;
  readonly date: string;
}

/** The private report for other programs: the form `svduty-disclosure/1` of docs/small-numbers.md. It holds no count that is hidden. */
export function printDisclosureJson(report: readonly IndicatorReport[], editions: readonly Edition[]): string {
  const value = {
    schema: 'svduty-disclosure/1',
    private: true,
    editions,
    indicators: report.map(({ from, to, cells, remedies, ...one }) => ({
      id: one.id,
      rule: one.rule,
      from: from ?? null,
      to: to === undefined || !Number.isFinite(to) ? null : to,
      k: one.k,
      counts: one.counts,
      shown: one.shown,
      hidden: one.hidden,
      cleared: one.cleared,
      exposed: one.exposed,
      passed: one.exposed === 0,
      cells: cells.map(({ cell, reason, left, equations, printedBefore }) => ({
        cell,
        reason,
        values_left: left?.values ?? null,
        or_more: left?.orMore ?? false,
        printed_before: printedBefore,
        equations: equations.map(({ by, total, numbers, hidden, givesAway }) => ({
          by,
          total,
          numbers,
          hidden,
          gives_away: givesAway,
        })),
      })),
      remedies,
    })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
