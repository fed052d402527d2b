import { isMadeIn } from './as-published.ts';
import type { Model } from './model.ts';
import { outlineOf } from './outline-of.ts';
import type { PublicationPlan } from './publications.ts';
import { type ActionInWork, actionsInWork } from './standing.ts';
import { withWholes } from './wholes.ts';

/** The action plan of an edition, in two parts. */
interface ActionsHere {
  readonly here: readonly ActionInWork[];
  readonly elsewhere: readonly ActionInWork[];
}

/**
 * Which actions a local edition has to tell its readers, in the order of the content: those that its file adds or changes, those for areas that it lies in, covers or is
 * covered by where these are not the whole partnership, and those that an organisation of its area alone leads or supports. The others stand in the edition for the
 * whole partnership. There all are here, and so they are where that edition does not make the publication.
 */
export function actionsHere(model: Model, publication: Pick<PublicationPlan, 'id' | 'role'>): ActionsHere {
  const actions = actionsInWork(model.content);
  const isElsewhere = isMadeIn(outlineOf(publication, model.whole().outline)?.made_in, false);
  if (model.variant === null || !isElsewhere) return { here: actions, elsewhere: [] };
  const isHere = testOf(model, model.variant);
  return { here: actions.filter(isHere), elsewhere: actions.filter((action) => !isHere(action)) };
}

function testOf(model: Model, { add, change }: NonNullable<Model['variant']>): (action: ActionInWork) => boolean {
  const said = new Set(
    [...(add?.actions ?? []), ...(change?.actions ?? [])].map((record) => String(Object(record).id)),
  );
  const covered = new Set(model.covered.map(({ code }) => code));
  const whole = new Set(withWholes(model.whole().area.main, model.areas));
  const around = new Set([model.own.code, ...covered].flatMap((code) => withWholes(code, model.areas)));
  const isOfArea = (code: string): boolean =>
    !whole.has(code) && (around.has(code) || withWholes(code, model.areas).some((part) => covered.has(part)));
  const local = new Set(
    model.content.partnership.bodies
      .filter(({ areas }) => areas.length > 0 && areas.every((code) => covered.has(code)))
      .map(({ id }) => id),
  );
  return ({ id, areas, owner, partners }) =>
    said.has(id) || areas.some(isOfArea) || [owner?.body ?? '', ...partners].some((body) => local.has(body));
}
