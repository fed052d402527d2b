import { FOLDERS, NEEDS_FILES, type SchemaName, SINGLE_FILES } from '../schema/table.ts';
import { schemaNamed, walk } from '../schema/walk.ts';
import { areaLabel } from './area-label.ts';
import type { Area } from './areas.ts';
import type { SettledContent } from './model.ts';

const NAME_KEYS = ['name', 'title', 'label', 'headline', 'term'] as const;

/**
 * The printed name of every area and of every record that has an id. Ids are unique within a kind only, so each name is also kept
 * under `kind:id`; of two records of different kinds with one id, what the strategy is about comes before where its data came from.
 */
export function namesOf(content: SettledContent, areas: ReadonlyMap<string, Area>): Map<string, string> {
  const names = new Map<string, string>();
  for (const area of areas.values()) names.set(area.code, areaLabel(area));
  for (const { schema, value } of filesOf(content)) {
    walk(schemaNamed(schema), value, (node, item, parent) => {
      const kind = node['x-id'];
      if (!kind || typeof item !== 'string') return;
      const record = parent as Record<string, unknown>;
      const name = NAME_KEYS.map((key) => record[key]).find((value): value is string => typeof value === 'string');
      if (name === undefined) return;
      names.set(`${kind}:${item}`, name);
      if (!names.has(item)) names.set(item, name);
    });
  }
  return names;
}

function filesOf(content: SettledContent): { schema: SchemaName; value: unknown }[] {
  const raw = content as unknown as Record<string, unknown>;
  const needs = content.needs as unknown as Record<string, unknown>;
  const { sources, ...single } = SINGLE_FILES;
  return [
    ...Object.entries(NEEDS_FILES).map(([key, row]) => ({ schema: row.schema, value: needs[key] })),
    ...Object.entries(FOLDERS).flatMap(([key, row]) =>
      (raw[key] as unknown[]).map((value) => ({ schema: row.schema, value })),
    ),
    ...Object.entries(single).map(([key, row]) => ({ schema: row.schema, value: raw[key] })),
    { schema: sources.schema, value: content.sources },
  ];
}
