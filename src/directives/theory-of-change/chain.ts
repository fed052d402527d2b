import type { SettledContent } from '../../model/model.ts';
import type { Priority } from '../named-record.ts';

type Cause = SettledContent['needs']['causes']['causes'][number];
type Measure = SettledContent['measures']['core'][number];

/** An action or an intervention, and which of the causes it answers, counted from 1. */
export interface Work {
  readonly record: { readonly id: string; readonly title: string };
  readonly answers: readonly number[];
}

/** What the records tie to a priority, each in the order of the content. */
export interface Chain {
  readonly causes: readonly Cause[];
  readonly interventions: readonly Work[];
  readonly actions: readonly Work[];
  readonly measures: readonly Measure[];
}

/**
 * A priority's chain: the causes that it or its actions name; its actions; the interventions that serve it or that its actions use; and the measures by which it or they are judged. An action answers the
 * causes that it names, an intervention those of the actions that use it. Nothing is tied that no record ties.
 */
export function chainOf({ id, causes, measures }: Priority, content: SettledContent): Chain {
  const actions = content.actions.actions.filter(({ priority }) => priority === id);
  const named = new Set([...causes, ...actions.flatMap((action) => action.causes)]);
  const judged = new Set([...measures, ...actions.flatMap((action) => action.measures)]);
  const used = new Set(actions.flatMap(({ interventions }) => interventions));
  const found = content.needs.causes.causes.filter((cause) => named.has(cause.id));
  const numbersOf = (ids: readonly string[]): number[] =>
    found.flatMap((cause, at) => (ids.includes(cause.id) ? [at + 1] : []));
  return {
    causes: found,
    actions: actions.map((record) => ({ record, answers: numbersOf(record.causes) })),
    interventions: content.interventions
      .filter((one) => one.priorities.includes(id) || used.has(one.id))
      .map((record) => {
        const using = actions.filter(({ interventions }) => interventions.includes(record.id));
        return { record, answers: numbersOf(using.flatMap((action) => action.causes)) };
      }),
    measures: [...content.measures.core, ...content.measures.local].filter((measure) => judged.has(measure.id)),
  };
}
