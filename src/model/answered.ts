import { lineOfSight } from './line-of-sight.ts';
import type { Model, SettledContent } from './model.ts';

/** What the fixed sentences on the line from problem to measure may say: who is answered by something, and who is not yet. */
export interface Answered {
  /** Causes that at least one action answers. */
  readonly causes: SettledContent['needs']['causes']['causes'];
  /** Causes that none does, also those that say why. */
  readonly not_causes: SettledContent['needs']['causes']['causes'];
  /** Actions that answer neither a cause nor a recommendation. */
  readonly not_actions: SettledContent['actions']['actions'];
  /** Priorities that no local measure belongs to. */
  readonly not_priorities: SettledContent['priorities'];
}

/** Who is answered in a settled model, in the order of the content. */
export function answered(model: Model): Answered {
  const { threads, breaks } = lineOfSight(model);
  const { measures, priorities } = model.content;
  const measured = new Set(measures.local.flatMap((measure) => measure.priorities ?? []));
  const causes = (isAnswered: boolean) =>
    threads.filter(({ actions }) => actions.length > 0 === isAnswered).map(({ cause }) => cause);
  return {
    causes: causes(true),
    not_causes: causes(false),
    not_actions: [...breaks.actions],
    not_priorities: priorities.filter(({ id }) => !measured.has(id)),
  };
}
