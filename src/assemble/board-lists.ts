import { grouped } from '../core/grouped.ts';
import type { SettledContent } from '../model/model.ts';
import type { ActionInWork } from '../model/standing.ts';

/** From these scores on a risk is high, or medium; below it is low. */
const [HIGH, MEDIUM] = [15, 8];

/** The risks with their score and what that is called, the highest first; of equal ones in the order of the content. */
export function risksView({ risks }: SettledContent) {
  return (risks.risks ?? [])
    .map((risk) => {
      const score = risk.likelihood * risk.impact;
      return { ...risk, score, level: score >= HIGH ? 'high' : score >= MEDIUM ? 'medium' : 'low' };
    })
    .toSorted((a, b) => b.score - a.score);
}

/** What a paper for a board says follows from it, in the order in which boards ask. */
const IMPLICATIONS = [
  'financial',
  'legal',
  'equality',
  'data_protection',
  'crime_and_disorder',
  'children',
  'environment',
] as const satisfies readonly (keyof NonNullable<SettledContent['board']['implications']>)[];

/** What a paper says on each of them: its words, or null where nothing is recorded. */
export const implicationsView = ({ board }: SettledContent) =>
  IMPLICATIONS.map((key) => ({ key, text: board.implications?.[key] ?? null }));

/** Each body that carries the Duty, with what it has taken on: actions it leads and supports, measures, agreements on data, and money it holds. */
export function dutyHoldersView({ partnership, measures, funding }: SettledContent, actions: readonly ActionInWork[]) {
  const all = [...measures.core, ...measures.local];
  return partnership.bodies
    .filter(({ role }) => role === 'specified_authority')
    .map((body) => ({
      ...body,
      leads: actions.filter(({ lead }) => lead === body.id),
      supports: actions.filter(({ supporters }) => supporters.includes(body.id)),
      measures: all.filter(({ owner }) => owner?.body === body.id),
      agreements: partnership.data_sharing.agreements.filter(({ parties }) => parties.includes(body.id)),
      holds: funding.streams.filter(({ holder }) => holder === body.id),
    }));
}

/** The actions of each organisation that leads one, in the order in which they first lead. */
export const leadsView = (actions: readonly ActionInWork[]) =>
  [...grouped(actions, ({ lead }) => lead ?? '')].flatMap(([body, own]) =>
    body === '' ? [] : [{ body, actions: own }],
  );

/** The actions that name an area, area by area. */
export const actionsByAreaView = (actions: readonly ActionInWork[], areas: readonly string[]) =>
  areas.flatMap((area) => {
    const own = actions.filter((action) => action.areas.includes(area));
    return own.length === 0 ? [] : [{ area, actions: own }];
  });
