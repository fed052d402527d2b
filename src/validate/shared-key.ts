import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { originOf } from '../core/place.ts';
import { OVERLAY_LISTS } from '../schema/generated/overlay.ts';
import { FOLDERS, NEEDS_FILES, SINGLE_FILES } from '../schema/table.ts';
import { schemaAt } from '../schema/walk.ts';
import type { Located } from './locate.ts';

const PARTS = /^\/(set|change|leave_out|add)(?:\/([^/]+))?$/;

/**
 * A key of a variant that names something of the content which may not differ there (requirement SVD-P-06); undefined for any other key. `pointer` leads to the
 * record that the key stands in. Code: schema/shared-key.
 */
export function sharedKey(key: string, at: Located, pointer: string): Diagnostic | undefined {
  const [, part, file] = PARTS.exec(pointer) ?? [];
  if (part === undefined) return undefined;
  const path = file === undefined ? key : `${file}.${key}`;
  const where = fileOf(path);
  if (where === undefined) return undefined;
  const place = originOf(at.value)?.keyPlace(key) ?? at.place;
  const lists = Object.keys(OVERLAY_LISTS).filter((list) => list === path || list.startsWith(`${path}.`));
  if (lists.includes(path) && part !== 'set')
    return diagnostic('schema/shared-key', place, `"${path}" is shared: locally it may be added to, and not changed.`, {
      fix: 'Write what exists only here under "add", and take these lines away.',
      example: `add:\n  ${path}:`,
    });
  const fix = lists.length > 0 ? fixOfLists(lists) : fixOf(path, where);
  return diagnostic('schema/shared-key', place, `"${path}" is shared and cannot be changed locally.`, { fix });
}

function fixOfLists(lists: readonly string[]): string {
  const named = (those: readonly string[]): string => those.map((list) => `"${list}"`).join(', ');
  const free = lists.filter((list) => OVERLAY_LISTS[list]?.changes);
  const grows = lists.filter((list) => !free.includes(list));
  return [
    ...(free.length > 0
      ? [
          `What stands in ${named(free)} is changed by its id under "change", added under "add" and left out under "leave_out".`,
        ]
      : []),
    ...(grows.length > 0 ? [`To ${named(grows)} may be added under "add", and nothing in it is changed.`] : []),
  ].join(' ');
}

function fixOf(path: string, where: string): string {
  if (path.split('.')[0] === 'definition')
    return 'Take the line away. A local edition may add kinds of violence to the definition, and not replace it.';
  return `Take the line away. What should differ in every edition is changed in ${where}.`;
}

/** The file that a dotted path of the content leads into; undefined where nothing of the content is called that. */
function fileOf(path: string): string | undefined {
  const [first = '', ...rest] = path.split('.');
  if (first === 'needs' && rest.length === 0) return 'content/needs';
  const steps = first === 'needs' ? rest.slice(1) : rest;
  const [files, key] = first === 'needs' ? [NEEDS_FILES, rest[0] ?? ''] : [{ ...SINGLE_FILES, ...FOLDERS }, first];
  const row = new Map(Object.entries(files)).get(key);
  if (!row) return undefined;
  const { node } = schemaAt(row.schema, steps.map((step) => `/${step}`).join(''));
  return Object.keys(node).length === 0 ? undefined : 'path' in row ? row.path : row.folder;
}
