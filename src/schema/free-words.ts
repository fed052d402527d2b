import type { SchemaNode } from './walk.ts';

/** Whether any words may stand here: they are the author's. No id, date, pattern or closed list. */
export const takesAnyWords = (node: SchemaNode): boolean =>
  node.type === 'string' &&
  !node.enum &&
  node.pattern === undefined &&
  (node.format === undefined || node.format === 'markdown') &&
  !node['x-id'] &&
  !node['x-ref'];
