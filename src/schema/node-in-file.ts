import { OVERLAY_LISTS } from './generated/overlay.ts';
import { schemaOfPath } from './schema-of-path.ts';
import { schemaOfFile } from './table.ts';
import { type SchemaNode, schemaAt } from './walk.ts';

/** A step into a list, whichever of its items is meant. */
export const ANY_ITEM = '-';

/**
 * What the schemas say of a value of a content file; an empty node where they say nothing. What a variant sets, changes and adds follows the schemas of what it
 * lies over.
 */
export function nodeInFile(file: string, steps: readonly string[]): SchemaNode {
  const schema = schemaOfFile(file);
  if (!schema) return {};
  const [way = '', key = '', ...below] = steps;
  const over = way === 'set' ? [key] : way === 'change' || way === 'add' ? OVERLAY_LISTS[key]?.path : undefined;
  if (schema !== 'variant' || !over) return schemaAt(schema, pointerTo(steps)).node;
  const found = schemaOfPath([...over, ...below.filter((step) => step !== ANY_ITEM)].join('.'));
  return 'node' in found ? found.node : {};
}

const pointerTo = (steps: readonly string[]): string =>
  steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
