import { schemaNamed, walk } from '../schema/walk.ts';
import { FOLDERS, NEEDS_FILES, SINGLE_FILES } from '../schema/table.ts';
import { areaLabel } from './area-label.ts';
import type { Area } from './areas.ts';
import type { SettledContent } from './model.ts';

const NAME_KEYS = ['name', 'title', 'label', 'headline', 'term'] as const;

/** The printed name of every record that has an id and of every area: the first of two records with one id wins. */
export function namesOf(content: SettledContent, areas: ReadonlyMap<string, Area>): Map<string, string> {
  const names = new Map<string, string>();
  for (const area of areas.values()) names.set(area.code, areaLabel(area));
  const raw = content as unknown as Record<string, unknown>;
  const files = [
    ...Object.entries(SINGLE_FILES).map(([key, row]) => ({ schema: row.schema, value: raw[key] })),
    ...Object.entries(NEEDS_FILES).map(([key, row]) => ({ schema: row.schema, value: content.needs[key as keyof typeof NEEDS_FILES] as unknown })),
    ...Object.entries(FOLDERS).flatMap(([key, row]) => (raw[key] as unknown[]).map((value) => ({ schema: row.schema, value }))),
  ];
  for (const { schema, value } of files) {
    walk(schemaNamed(schema), value, (node, item, parent) => {
      if (!node['x-id'] || typeof item !== 'string' || names.has(item)) return;
      const record = parent as Record<string, unknown>;
      const key = NAME_KEYS.find((name) => typeof record[name] === 'string');
      if (key) names.set(item, record[key] as string);
    });
  }
  return names;
}
