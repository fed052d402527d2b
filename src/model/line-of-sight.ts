import type { Model, SettledContent } from './model.ts';

type Cause = SettledContent['needs']['causes']['causes'][number];
type Kind = SettledContent['definition']['kinds'][number];
type Recommendation = SettledContent['needs']['recommendations']['recommendations'][number];
type Priority = SettledContent['priorities'][number];
type Action = SettledContent['actions']['actions'][number];
type Intervention = SettledContent['interventions'][number];
type Stream = SettledContent['funding']['streams'][number];
type Measure = SettledContent['measures']['local'][number];

/** One thread: what the assessment names as a cause, read to the right as far as it leads. */
export interface Thread {
  readonly id: string;
  readonly title: string;
  readonly kinds: readonly Kind[];
  readonly cause: Cause;
  readonly recommendations: readonly Recommendation[];
  readonly priorities: readonly Priority[];
  readonly actions: readonly Action[];
  readonly interventions: readonly Intervention[];
  readonly funding: readonly Stream[];
  readonly measures: readonly Measure[];
}

/** Records at which the line from problem to measure breaks: dead ends lead nowhere, orphans come from nowhere. */
export interface Breaks {
  /** Recommendations that nothing takes up and that give no reason. */
  readonly recommendations: readonly Recommendation[];
  /** Causes that no action answers. */
  readonly causes: readonly Cause[];
  /** Actions that answer neither a cause nor a recommendation. */
  readonly actions: readonly Action[];
  /** Interventions that no action uses. */
  readonly interventions: readonly Intervention[];
  /** Local measures by which no priority and no action is judged. */
  readonly measures: readonly Measure[];
}

export interface LineOfSight {
  readonly threads: readonly Thread[];
  readonly breaks: Breaks;
}

const known = new WeakMap<Model, LineOfSight>();

/**
 * The line of sight of one edition: kind → cause → recommendation → priority → action → intervention → funding → measure, one thread
 * for each cause, in the order of the content, and where it breaks. Made once for a model.
 */
export function lineOfSight(model: Model): LineOfSight {
  const made = known.get(model) ?? trace(model.content);
  known.set(model, made);
  return made;
}

const has = (ids: readonly string[] | null, id: string): boolean => (ids ?? []).includes(id);
const overlap = (ids: readonly string[] | null, others: ReadonlySet<string>): boolean =>
  (ids ?? []).some((id) => others.has(id));
const idsOf = (records: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(records.map((record) => record.id));

function trace(content: SettledContent): LineOfSight {
  const { needs, priorities, interventions } = content;
  const actions = content.actions.actions;
  const measures = [...content.measures.core, ...content.measures.local];
  const recommendations = needs.recommendations.recommendations;

  const threads = needs.causes.causes.map((cause): Thread => {
    const kindIds = new Set(needs.kinds.kinds.filter((kind) => has(kind.causes, cause.id)).map((kind) => kind.kind));
    const kinds = content.definition.kinds.filter((kind) => kindIds.has(kind.id) || has(cause.kinds, kind.id));
    const answering = actions.filter((action) => has(action.causes, cause.id));
    const used = interventions.filter((intervention) =>
      answering.some((action) => has(action.interventions, intervention.id)),
    );
    const usedIds = idsOf(used);
    const priorityIds = new Set(answering.map((action) => action.priority));
    const streamIds = new Set([...answering, ...used].flatMap((record) => record.funding));
    const measureIds = new Set(answering.flatMap((action) => action.measures));
    return {
      id: cause.id,
      title: cause.title,
      kinds,
      cause,
      recommendations: recommendations.filter((rec) => has(rec.causes, cause.id)),
      priorities: priorities
        .filter((priority) => has(priority.causes, cause.id) || priorityIds.has(priority.id))
        .toSorted((a, b) => a.number - b.number),
      actions: answering,
      interventions: used,
      funding: content.funding.streams.filter(
        (stream) =>
          streamIds.has(stream.id) ||
          stream.allocations.some((part) => part.intervention !== null && usedIds.has(part.intervention)),
      ),
      measures: measures.filter((measure) => measureIds.has(measure.id)),
    };
  });

  const cited = new Set([...actions, ...priorities].flatMap((record) => record.recommendations));
  const answered = new Set(actions.flatMap((action) => action.causes));
  const used = new Set(actions.flatMap((action) => action.interventions));
  const judged = new Set([...actions, ...priorities].flatMap((record) => record.measures));
  return {
    threads,
    breaks: {
      recommendations: recommendations.filter(
        (rec) => !cited.has(rec.id) && (rec.taken_forward || !rec.not_taken_forward_because),
      ),
      causes: needs.causes.causes.filter((cause) => !answered.has(cause.id) && !cause.not_answered),
      actions: actions.filter(
        (action) =>
          !overlap(action.causes, idsOf(needs.causes.causes)) &&
          !overlap(action.recommendations, idsOf(recommendations)),
      ),
      interventions: interventions.filter((intervention) => !used.has(intervention.id)),
      measures: content.measures.local.filter((measure) => !judged.has(measure.id)),
    },
  };
}
