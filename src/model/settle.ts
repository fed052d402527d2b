import type { RawContent } from '../load/project.ts';
import { FOLDERS, NEEDS_FILES, SINGLE_FILES } from '../schema/table.ts';
import type { Area } from './areas.ts';
import type { Model, SettledContent, Status } from './model.ts';
import { namesOf } from './names.ts';
import { normalise } from './normalise.ts';

/** What the command line decides about an edition. */
export interface Edition {
  /** Overrides the document's own status. */
  readonly status: Status | undefined;
}

/** Raw, validated content of one variant → the settled model. Only called when validation found no error. */
export function settle(
  raw: RawContent,
  variantId: string | undefined,
  areas: ReadonlyMap<string, Area>,
  edition: Edition,
): Model {
  const content = settleContent(raw);
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
    compare: (variant?.compare ?? []).map(areaOf),
    names: namesOf(content, areas),
  };
}

/** Files that have been settled: a variant leaves most as they are. */
const settledFiles = new WeakMap<object, unknown>();

function settleFile(schema: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return normalise(schema, value);
  const settled = settledFiles.get(value) ?? normalise(schema, value);
  settledFiles.set(value, settled);
  return settled;
}

function settleContent(raw: RawContent): SettledContent {
  const single = Object.entries(SINGLE_FILES).map(([key, row]) => [key, settleFile(row.schema, raw[key] ?? {})]);
  const needs = Object.entries(NEEDS_FILES).map(([key, row]) => [key, settleFile(row.schema, raw.needs[key] ?? {})]);
  const many = Object.entries(FOLDERS).map(([key, row]) => [
    key,
    (raw[key] as unknown[]).map((value) => settleFile(row.schema, value)),
  ]);
  return {
    ...Object.fromEntries(single),
    needs: Object.fromEntries(needs),
    ...Object.fromEntries(many),
  } as SettledContent;
}
