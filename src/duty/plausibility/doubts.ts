import type { DutyFacts } from '../outcome.ts';
import { boundsOf } from './bounds.ts';
import { dayDoubts, yearDoubts } from './days.ts';
import type { Doubt } from './doubt.ts';
import { kindDoubts, measureDoubts, settingDoubts } from './links.ts';
import { numberDoubts } from './numbers.ts';
import { addressDoubts, contradictions, reversed, sameTwice } from './records.ts';
import { textDoubts } from './texts.ts';
import { valuesOf } from './values.ts';

const known = new WeakMap<DutyFacts['model'], readonly Doubt[]>();

/** All that is recorded in an edition's content and cannot be so. Looked for once in a model, whatever asks. */
export function doubtsOf(facts: DutyFacts): readonly Doubt[] {
  const found = known.get(facts.model);
  if (found) return found;
  const { model } = facts;
  const values = valuesOf(model);
  const bounds = boundsOf(model);
  const doubts = [
    ...textDoubts(values, model),
    ...dayDoubts(values, bounds),
    ...yearDoubts(values, bounds),
    ...numberDoubts(values),
    ...addressDoubts(values),
    ...contradictions(values),
    ...reversed(values),
    ...sameTwice(model),
    ...kindDoubts(facts),
    ...measureDoubts(facts),
    ...settingDoubts(facts),
  ];
  known.set(model, doubts);
  return doubts;
}
