import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { namedFew } from '../core/named-few.ts';
import { nearest } from '../core/nearest.ts';
import { originOf } from '../core/place.ts';
import { visible } from '../core/visible.ts';
import type { SchemaNode } from '../schema/walk.ts';
import { type Form, itemOf, under } from './form.ts';
import type { Located } from './locate.ts';
import { unquoted } from './meant.ts';

/** The known keys that a record does not have: what an unknown one of it may be meant to be. */
export function freeKeys(record: unknown, { properties = {} }: SchemaNode): string[] {
  return Object.keys(properties).filter((key) => !isWritten((record ?? {}) as Readonly<Record<string, unknown>>, key));
}

/** Whether the folder itself gives a key: one that the program's own file gives beneath it is free to be written. */
function isWritten(record: Readonly<Record<string, unknown>>, key: string): boolean {
  if (!Object.hasOwn(record, key)) return false;
  const origin = originOf(record);
  return origin === undefined || typeof record[key] === 'object' || origin.written(key) !== undefined;
}

/** The free key that an unknown one is meant to be: with another spelling, in curly quotes, or with its value stuck to it. */
export function keyMeant(key: string, record: unknown, node: SchemaNode): string | undefined {
  const free = freeKeys(record, node);
  const plain = unquoted(key);
  const stuck = /^([a-z_]+)(?::| +)\S/.exec(plain)?.[1];
  if (stuck !== undefined && free.includes(stuck)) return stuck;
  return free.includes(plain) ? plain : nearest(plain, free);
}

/** A key that its record does not take. `above` are the records it stands in. Code: schema/unknown-key. */
export function unknownKey(
  key: string,
  at: Located,
  form: Form,
  above: readonly { readonly at: Located; readonly form: Form }[],
): Diagnostic {
  const place = originOf(at.value)?.keyPlace(key) ?? at.place;
  return diagnostic('schema/unknown-key', place, `The key "${key}" is not known here.`, helpFor(key, at, form, above));
}

function helpFor(
  key: string,
  at: Located,
  form: Form,
  above: readonly { readonly at: Located; readonly form: Form }[],
): { fix: string; example?: string } {
  const { node } = form;
  const meant = keyMeant(key, at.value, node);
  if (meant !== undefined && key.startsWith(`${meant}:`))
    return {
      fix: `There is no space after the colon: write one.`,
      example: `${meant}: ${key.slice(meant.length + 1)}`,
    };
  if (meant !== undefined && key !== meant && visible(key) === meant)
    return {
      fix: `A blank or sign stands in it that nobody sees, as text from a web page or Word has it. Type the key anew: ${meant}.`,
      example: `${meant}: …`,
    };
  if (meant !== undefined && unquoted(key) === meant && key !== meant)
    return { fix: `Write the key without the curly marks: ${meant}.`, example: `${meant}: …` };
  const owner = above.find((one) => freeKeys(one.at.value, one.form.node).includes(key));
  if (meant !== undefined && key.startsWith(`${meant} `))
    return {
      fix: `There is no colon after "${meant}": write one, and a space.`,
      example: `${meant}: ${key.slice(meant.length + 1)}`,
    };
  if (owner && nearest(key, [meant ?? '']) !== meant) return further(key, owner.at);
  if (owner && meant === undefined) return further(key, owner.at);
  if (meant !== undefined) return { fix: `Did you mean "${meant}"? Correct the spelling, or take the key out.` };
  const homes = homesOf(key, above.at(-1)?.form ?? form);
  if (homes !== undefined) return { fix: `"${key}" belongs ${homes}: move it there, or remove it.` };
  const known = Object.keys(node.properties ?? {}).join(', ') || 'no keys are allowed here';
  if (/\s|^[A-Z]/.test(key))
    return {
      fix: `If this is text, it goes on with the key above: begin the line two spaces further to the right than that key. If it is a key, use one of: ${known}.`,
    };
  return { fix: `Take the key out, or use one of: ${known}.` };
}

/** The key belongs to a record further out. */
function further(key: string, at: Located): { fix: string } {
  const keys = Object.keys((at.value ?? {}) as object);
  const first = keys.find((one) => one !== key) ?? '';
  const beside = originOf(at.value)?.keyPlace(first);
  const column = beside ? `, which begins in column ${beside.column}` : '';
  return {
    fix: `"${key}" is a key of the record outside this group: begin its line in the same column as "${first}"${column}.`,
  };
}

/** Groups within groups are looked into so deep, and a key that more of them have is told of none. */
const DEEPEST = 6;
const MOST_HOMES = 3;

/** Where in a file of this kind a key is known: `in an item of "sections"`. */
function homesOf(key: string, root: Form): string | undefined {
  const found = new Set<string>();
  const seen = new Set<SchemaNode>();
  const look = (at: Form, where: string | undefined, depth: number): void => {
    if (seen.has(at.node) || depth > DEEPEST) return;
    seen.add(at.node);
    if (at.node.items) {
      look(itemOf(at), where === undefined ? undefined : `an item of ${where}`, depth);
      return;
    }
    const names = Object.keys(at.node.properties ?? {});
    if (where !== undefined && names.includes(key)) found.add(where);
    for (const name of names) look(under(at, name), `"${name}"`, depth + 1);
  };
  look(root, undefined, 0);
  return found.size === 0 || found.size > MOST_HOMES
    ? undefined
    : `in ${namedFew([...found]).replaceAll(' and ', ' or ')}`;
}
