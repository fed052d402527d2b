import type { Significance } from '../../../src/indicators/compare.ts';
import { displayDecimals } from '../../../src/indicators/display-number.ts';
import type { KeyMessageFacts } from '../../../src/indicators/key-message/facts.ts';
import { readUnit } from '../../../src/indicators/key-message/unit.ts';
import type { HiddenReason } from '../../../src/indicators/observation.ts';
import { parsePeriod } from '../../../src/indicators/parse-period.ts';
import type { Polarity } from '../../../src/indicators/polarity.ts';
import { meaningOf } from '../../../src/indicators/polarity.ts';
import type { Read } from './fields.ts';
import { either, flag, list, nullable, number, oneOf, optional, record, text } from './fields.ts';

const point = {
  period: text,
  value: nullable(number),
  lower: nullable(number),
  upper: nullable(number),
  count: nullable(number),
  denominator: nullable(number),
  status: optional(text),
  flags: optional(list(text)),
};

export const keyMessageInput = record({
  area: text,
  unit: text,
  latest: record(point),
  previous: optional(record(point)),
  change_significant: optional(flag),
  change_percent: nullable(number),
  show_percent: optional(flag),
  trend: optional(text),
  trend_reason: optional(text),
  compare: optional(text),
  benchmark: optional(text),
  benchmark_value: nullable(number),
  polarity: optional(oneOf('low_is_good', 'high_is_good', 'none')),
  provenance: optional(text),
  series_break: optional(either(text, flag)),
  signal: optional(
    oneOf(
      'astronomical_high',
      'astronomical_low',
      'trend_up',
      'trend_down',
      'two_of_three_high',
      'two_of_three_low',
      'shift_high',
      'shift_low',
      'common_cause',
    ),
  ),
  cautions: optional(list(oneOf('small_numbers', 'recording_change', 'some_not_shown', 'provisional'))),
});

const TRENDS = ['increasing', 'decreasing', 'no significant change', 'cannot be calculated'] as const;
const HIDDEN: readonly HiddenReason[] = ['suppressed', 'unavailable', 'not_applicable', 'low'];

/** The facts of a key message from their vector form; labels with a meaning ("worse") are led back to their direction. */
export function keyMessageFacts(input: Read<typeof keyMessageInput>): KeyMessageFacts {
  const { latest, previous, polarity = 'none', benchmark, trend_reason } = input;
  const broken = input.series_break ?? trend_reason === 'series_break';
  const hidden = HIDDEN.find((reason) => reason === latest.status);
  const value = hidden === undefined ? latest.value : null;
  const { kind } = readUnit(input.unit);
  const significance = significanceOf(input.compare, polarity);
  const percent = input.change_percent ?? percentOf(value, previous?.value ?? null);
  const provisional = [latest.status, ...(latest.flags ?? [])].includes('provisional')
    ? (['provisional'] as const)
    : [];
  return {
    area: input.area,
    unit: input.unit,
    latest: { ...latest, period: periodLabel(latest.period), value, ...(hidden !== undefined && { hidden }) },
    previous: previous && { period: periodLabel(previous.period), value: previous.value },
    trend: TRENDS.find((trend) => input.trend?.toLowerCase().startsWith(trend)),
    comparison:
      significance && benchmark !== undefined ? { significance, benchmark, value: input.benchmark_value } : undefined,
    change:
      input.change_significant === undefined
        ? undefined
        : { significant: input.change_significant, percent, showPercent: input.show_percent ?? false },
    polarity,
    breakNote: broken === true ? 'recording or definitions changed' : broken || undefined,
    signal: input.signal,
    cautions: [...new Set([...(input.cautions ?? []), ...provisional])],
    illustrative: input.provenance === 'illustrative',
    decimals: displayDecimals(kind, latest.denominator ?? undefined),
  };
}

function significanceOf(word: string | undefined, polarity: Polarity): Significance | undefined {
  const words = ['higher', 'lower', 'similar', 'not_compared'] as const;
  const plain = words.find((significance) => significance === word);
  return (
    plain ??
    (['higher', 'lower'] as const).find((direction) => word !== undefined && meaningOf(direction, polarity) === word)
  );
}

function percentOf(later: number | null, earlier: number | null): number | null {
  return later === null || earlier === null || earlier === 0 ? null : (100 * (later - earlier)) / earlier;
}

/** The label in full where the text is of a known form, else the text. */
function periodLabel(written: string): string {
  const period = parsePeriod(written, undefined);
  return 'error' in period ? written : period.label;
}
