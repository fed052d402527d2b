import type { SettledContent } from '../model/model.ts';
import { inForce } from './in-force.ts';
import type { DutyFacts } from './outcome.ts';

export type Body = SettledContent['partnership']['bodies'][number];

/** The bodies of a role that are in force on the edition's date and serve an area of this edition. */
export function bodiesInForce({ model, date }: Pick<DutyFacts, 'model' | 'date'>, role: Body['role']): readonly Body[] {
  return model.content.partnership.bodies.filter(
    (body) => body.role === role && inForce(body, date) && model.covered.some((area) => serves(body, area.code)),
  );
}

/** True when a record covers an area: it names it, or names none and so covers all. */
export function serves(record: { readonly areas: readonly string[] | null }, area: string): boolean {
  return (record.areas ?? []).length === 0 || (record.areas ?? []).includes(area);
}
