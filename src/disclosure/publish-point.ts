import { crudeRate } from '../indicators/crude-rate.ts';
import type { EstimateResult } from '../indicators/estimate.ts';
import type { Observation } from '../indicators/observation.ts';
import { proportion } from '../indicators/proportion.ts';
import { multiplierOf } from '../indicators/settle-value.ts';
import type { Cell } from './cell.ts';
import type { Hidden, HiddenReason, Published, PublishedPoint } from './published.ts';
import { isOpen } from './rule.ts';

type Value = Pick<PublishedPoint, 'value' | 'lower' | 'upper'>;

/** The published form of a cell. Its rate and limits are worked out here, from the published count alone, so that neither can give the true one away. */
export function publishPoint(cell: Cell): PublishedPoint {
  const { observation, count, rule } = cell;
  const marked = count.kind === 'shown' && rule.round !== undefined ? [`rounded${rule.round}`] : [];
  const { value, lower, upper } = measured(cell);
  return {
    period: observation.period,
    count,
    denominator: observation.denominator,
    value,
    lower,
    upper,
    flags: [...observation.flags.filter((flag) => !marked.includes(flag)), ...marked],
  };
}

function measured({ indicator: { meta }, observation, count, rule }: Cell): Value {
  if (observation.status !== 'ok') return hidden(observation.status);
  if (count.kind === 'hidden' && observation.count !== null) return hidden(count.reason);
  // A figure that only its publisher can work out is repeated when the rule is open, or when its exact count is shown anyway.
  const exact = count.kind === 'shown' && rule.round === undefined;
  if (count.kind === 'hidden') return isOpen(rule) ? asGiven(observation) : hidden('suppressed');
  switch (meta.measure) {
    case 'count':
      return { value: count, lower: null, upper: null };
    case 'crude_rate':
    case 'proportion':
      return worked(observation, count.value, multiplierOf(meta), meta.measure);
    default:
      return exact || isOpen(rule) ? asGiven(observation) : hidden('suppressed');
  }
}

function worked(o: Observation, count: number, multiplier: number, measure: 'crude_rate' | 'proportion'): Value {
  const { denominator } = o;
  // Nobody knows how many residents are of unknown age.
  if (denominator === null) return hidden(o.age === 'unknown' ? 'not_applicable' : 'unavailable');
  const result: EstimateResult =
    measure === 'crude_rate'
      ? crudeRate({ count, denominator, multiplier, confidence: 0.95 })
      : proportion({ numerator: count, denominator, multiplier, confidence: 0.95 });
  if (result.status !== 'ok') return hidden('unavailable');
  return { value: shown(result.value), lower: result.lower, upper: result.upper };
}

function asGiven({ value, lower, upper }: Observation): Value {
  return value === null ? hidden('unavailable') : { value: shown(value), lower, upper };
}

function shown(value: number): Published {
  return { kind: 'shown', value };
}

function hidden(reason: HiddenReason): Value {
  const value: Hidden = { kind: 'hidden', reason };
  return { value, lower: null, upper: null };
}
