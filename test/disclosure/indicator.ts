import type { Indicator, Observation } from '../../src/indicators/observation.ts';
import { parsePeriod } from '../../src/indicators/parse-period.ts';
import type { Period } from '../../src/indicators/period.ts';
import type { DisclosureRule } from '../../src/schema/generated/disclosure.ts';
import type { IndicatorContent } from '../../src/schema/generated/indicator.ts';

const year = (text: string) => parsePeriod(text, undefined) as Period;

/** A rule from what differs from one that shows everything. */
export function rule(fields: Partial<DisclosureRule> = {}): DisclosureRule {
  return {
    id: 'r',
    title: 'A rule',
    from: null,
    to: null,
    round: null,
    zeros_published: true,
    secondary: 'none',
    ...fields,
  };
}

/** An observation of Melton from what differs from a plain one. */
export function observation(fields: Partial<Observation> & { text?: string } = {}): Observation {
  const { text = '2023/24', ...rest } = fields;
  return {
    area: 'E07000133',
    period: year(text),
    age: 'all',
    sex: 'persons',
    category: '',
    count: 26,
    denominator: 52000,
    value: null,
    lower: null,
    upper: null,
    lower998: null,
    upper998: null,
    status: 'ok',
    flags: [],
    line: 2,
    ...rest,
  };
}

export function indicator(observations: readonly Observation[], meta: Partial<IndicatorContent> = {}): Indicator {
  const whole: IndicatorContent = {
    id: 'assaults',
    label: 'Assaults',
    short_label: 'Assaults',
    definition: 'Assaults',
    measure: 'crude_rate',
    multiplier: 100000,
    unit: 'per 100,000',
    numerator: { name: 'offences', counts: 'offences' },
    geography: { basis: 'place' },
    age_bands: ['all'],
    period: { type: 'financial_year', other_types: ['month'] },
    source: { id: 'police', publisher: 'Police', title: 'Extract', licence: 'none' },
    provenance: 'local',
    polarity: { value: 'none', reason: 'Recording' },
    disclosure: { rule: 'r' },
    ...meta,
  };
  return { id: whole.id, meta: whole, provenance: whole.provenance, file: `data/${whole.id}.csv`, observations };
}
