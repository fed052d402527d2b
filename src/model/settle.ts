import { mapValues } from '../core/map-values.ts';
import { once } from '../core/once.ts';
import { placeOf } from '../core/place.ts';
import type { RawContent } from '../load/project.ts';
import { OVERLAY_LISTS } from '../schema/generated/overlay.ts';
import type { SchemaTypes } from '../schema/generated/types.ts';
import { FOLDERS, NEEDS_FILES, type SchemaName, SINGLE_FILES } from '../schema/table.ts';
import type { Area } from './areas.ts';
import type { LeftOutRecord, Model, SettledContent, Status } from './model.ts';
import { namesOf } from './names.ts';
import { normalise, type Settled } from './normalise.ts';

/** What the command line decides about an edition. */
export interface Edition {
  /** Overrides the document's own status. */
  readonly status: Status | undefined;
}

/**
 * Raw, validated content of one variant → the settled model. Only called when validation found no error. `base` is the content of the edition for the
 * whole partnership, which names what a variant leaves out.
 */
export function settle(
  raw: RawContent,
  variantId: string | undefined,
  areas: ReadonlyMap<string, Area>,
  edition: Edition,
  base?: () => SettledContent,
): Model {
  const content = settleContent(raw);
  const whole = base ?? (() => content);
  const variant = content.variants.find((v) => v.id === variantId) ?? null;
  const areaOf = (code: string): Area => {
    const area = areas.get(code);
    if (!area) throw new Error(`area ${code} passed validation but is not known`);
    return area;
  };
  return {
    id: variant?.id ?? content.partnership.id,
    status: edition.status ?? content.document.status,
    content,
    variant,
    areas,
    own: areaOf(variant?.area ?? content.area.main),
    covered: (variant?.areas ?? content.area.local_government_areas).map(areaOf),
    compare: (variant?.compare ?? content.area.compare ?? []).map(areaOf),
    names: namesOf(content, areas),
    whole,
    leftOut: leftOutOf(variant, () => namesOf(whole(), areas)),
  };
}

function leftOutOf(
  variant: Model['variant'],
  namesOfBase: () => ReadonlyMap<string, string>,
): ReadonlyMap<string, LeftOutRecord> {
  const found = new Map<string, LeftOutRecord>();
  const lists: Readonly<Record<string, Entries | undefined>> = variant?.leave_out ?? {};
  const names = once(namesOfBase);
  for (const [list, entries] of Object.entries(lists))
    for (const entry of entries ?? []) {
      const title = names().get(`${OVERLAY_LISTS[list]?.kind}:${entry.id}`) ?? entry.id;
      found.set(entry.id, { list, title, reason: entry.reason, place: placeOf(entry, 'id') });
    }
  return found;
}

type Entries = readonly { readonly id: string; readonly reason: string }[];

/** Files that have been settled: a variant leaves most as they are. */
const settledFiles = new WeakMap<object, unknown>();

/** A file in the settled form of its schema, which it has passed. */
function settleFile<Name extends SchemaName>(schema: Name, value: unknown): Settled<SchemaTypes[Name]> {
  const file = isObject(value) ? value : {};
  const settled = settledFiles.get(file) ?? normalise(schema, file);
  settledFiles.set(file, settled);
  // What TypeScript cannot tell of a value that a validator has passed: that it has the type made from the same schema.
  return settled as Settled<SchemaTypes[Name]>;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

type Rows = Readonly<Record<string, { readonly schema: SchemaName }>>;
type SettledRows<R extends Rows> = { [Key in keyof R]: Settled<SchemaTypes[R[Key]['schema']]> };

/** Raw, validated content → the settled words alone. */
export function settleContent(raw: RawContent): SettledContent {
  return {
    ...settleRows(SINGLE_FILES, (key) => raw[key]),
    needs: settleRows(NEEDS_FILES, (key) => raw.needs[key]),
    priorities: raw.priorities.map((value) => settleFile(FOLDERS.priorities.schema, value)),
    interventions: raw.interventions.map((value) => settleFile(FOLDERS.interventions.schema, value)),
    variants: raw.variants.map((value) => settleFile(FOLDERS.variants.schema, value)),
    indicators: raw.indicators.map((value) => settleFile(FOLDERS.indicators.schema, value)),
  };
}

/** Every file of a table; one that is not there is an empty one. The key says which schema, and so which type, a value has. */
function settleRows<R extends Rows>(rows: R, given: (key: keyof R & string) => unknown): SettledRows<R> {
  return mapValues(rows, ({ schema }, key) => settleFile(schema, given(key))) as SettledRows<R>;
}
