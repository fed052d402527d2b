import { OVERLAY_LISTS } from '../generated/overlay.ts';
import { schemaOfPath } from '../schema-of-path.ts';
import { FOLDERS, NEEDS_FILES, type SchemaName, SINGLE_FILES } from '../table.ts';
import { type SchemaNode, schemaAt } from '../walk.ts';
import type { WrittenFile } from './form-step.ts';
import { textsOf, type WrittenText } from './written.ts';

/** The texts of a content file that are Markdown by its schema; none of a file that has no schema. */
export function markdownTexts(file: WrittenFile): WrittenText[] {
  const schema = schemaOfFile(file.path);
  if (!schema) return [];
  return textsOf(file).filter(({ pointer }) => nodeAt(schema, pointer).format === 'markdown');
}

function schemaOfFile(path: string): SchemaName | undefined {
  const single = [...Object.values(SINGLE_FILES), ...Object.values(NEEDS_FILES)].find((row) => row.path === path);
  const many = Object.values(FOLDERS).find((row) => path.startsWith(`${row.folder}/`) && path.endsWith(row.suffix));
  return (single ?? many)?.schema;
}

/** What the schema says of the value at a pointer. What a variant sets, changes and adds follows the schemas of what it lies over. */
function nodeAt(schema: SchemaName, pointer: string): SchemaNode {
  const [way = '', key = '', ...below] = pointer.split('/').slice(1);
  const over = { set: [key], change: OVERLAY_LISTS[key]?.path, add: OVERLAY_LISTS[key]?.path }[way];
  if (schema !== 'variant' || !over) return schemaAt(schema, pointer).node;
  const found = schemaOfPath([...over, ...below.filter((step) => step !== '-')].join('.'));
  return 'node' in found ? found.node : {};
}
