import type { Kit } from '../assemble/assembly.ts';
import { mapValues } from '../core/map-values.ts';
import { placeOf } from '../core/place.ts';
import type { PublishedIndicators } from '../disclosure/published.ts';
import { typedNumbers } from '../duty/screening/typed-numbers.ts';
import { areaLabel } from '../model/area-label.ts';
import type { Area } from '../model/areas.ts';
import type { Model } from '../model/model.ts';
import type { PublicationPlan } from '../model/publications.ts';
import { actionsInWork, statusOf } from '../model/standing.ts';
import type { Edition } from '../pipeline/edition.ts';
import { EXPORTED, type ExportedList, treeOf } from './fields.ts';
import { exportedFigures } from './figures.ts';
import { type IsSecret, type Json, picked, textsIn } from './picked.ts';
import { kindOf, withOpenIds } from './pointers.ts';
import { printedIn } from './printed.ts';
import { type Said, saidIn } from './said.ts';

export const EXPORT_FORM = 'svduty-export/1';

/** Records as they are exported. */
export type Records = readonly { readonly [key: string]: Json }[];

/** An edition as other programs are given it: the form of docs/export.schema.json. */
export interface Exported {
  readonly schema: typeof EXPORT_FORM;
  readonly variant: string;
  readonly [key: string]: Json;
  /** Lists of records by their names in EXPORTED. */
  readonly records: { readonly [name: string]: Records };
}

/** What everybody may read of an edition: facts about it, the records that its publications for everybody print, and the figures of its downloads. */
export function exported(
  edition: Edition,
  published: PublishedIndicators,
  kit: Kit,
  plans: readonly PublicationPlan[],
): Exported {
  const { model, publications, tables } = edition;
  const { document, partnership } = model.content;
  const open = publications.filter(({ audience }) => audience === 'public');
  const plan = plans.find(({ audience }) => audience === 'public');
  const said: Said = plan ? saidIn({ ...edition, publications: open }, plan, published, kit) : (text) => text;
  const indicators = exportedFigures(tables.public, published, model);
  return {
    schema: EXPORT_FORM,
    variant: model.id,
    name: model.variant?.name ?? partnership.name,
    language: document.language,
    edition: document.edition,
    edition_date: document.edition_date,
    version: document.version,
    revision: document.revision,
    period: { from: document.period.from, to: document.period.to },
    status: model.status,
    example_notice: document.example_notice,
    licence: document.publication.licence,
    area: ofArea(model.own),
    covers: model.covered.map(ofArea),
    records: recordsOf(model, printedIn(open), said, new Set(indicators.map(({ id }) => id))),
    indicators,
  };
}

const ofArea = (area: Area) => ({ code: area.code, name: areaLabel(area), type: area.type });

/**
 * The lists with the records that are printed, and of some those that another record that is exported points to. What is not exported is not pointed to either: an id says in a word or two what
 * a record is about. `indicators`: the ids of those that are.
 */
function recordsOf(
  model: Model,
  isPrinted: (record: object) => boolean,
  said: Said,
  indicators: ReadonlySet<string>,
): Exported['records'] {
  const secret = new Set(typedNumbers(model).map(({ place }) => JSON.stringify(place)));
  const isSecret: IsSecret = (record, key) => secret.size > 0 && secret.has(JSON.stringify(placeOf(record, key)));
  const all = EXPORTED.map((list) => ({
    list,
    records: settledRecords(model, list).map((record) => ({
      isPrinted: isPrinted(record),
      json: picked(record, treeOf(list.keys), isSecret, said),
    })),
  }));
  const pointedTo = new Set(
    all.flatMap(({ records }) =>
      records.flatMap(({ isPrinted: is, json: { id: _id, ...others } }) => (is ? textsIn(others) : [])),
    ),
  );
  const kept = all.map(({ list, records }) => ({
    list,
    records: records
      .filter(({ isPrinted: is, json: { id } }) => is || (list.whereNamed !== undefined && pointedTo.has(String(id))))
      .map(({ isPrinted: is, json }) => (is ? json : namedAlone(json, list))),
  }));
  const open = new Map([
    ['indicator', indicators],
    ['cohort', new Set(model.content.needs.cohorts.cohorts.filter(isPrinted).map(({ id }) => id))],
  ]);
  for (const { list, records } of kept) {
    const kind = kindOf(list);
    open.set(kind, new Set([...(open.get(kind) ?? []), ...records.map(({ id }) => String(id))]));
  }
  return Object.fromEntries(
    kept.map(({ list, records }) => [list.name, records.map((record) => withOpenIds(record, list, open))]),
  );
}

/** A record that is only named: what else it holds nobody prints. */
const namedAlone = (record: Records[number], { whereNamed = [] }: ExportedList): Records[number] =>
  mapValues(record, (value, key) => (whereNamed.includes(key) ? value : Array.isArray(value) ? [] : null));

function settledRecords({ content }: Model, { name, at }: ExportedList): readonly object[] {
  // What was said since of an action is how it stands.
  if (name === 'actions') return actionsInWork(content).map((action) => ({ ...action, status: statusOf(action) }));
  return at.reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>>)[key], content) as object[];
}
