import type { Diagnostic } from '../core/diagnostic.ts';
import type { ParsedMarkdown } from '../load/markdown.ts';
import type { RawContent } from '../load/project.ts';
import { VALIDATORS } from '../schema/generated/validators.js';
import { FOLDERS, NEEDS_FILES, type SchemaName, SINGLE_FILES } from '../schema/table.ts';
import { schemaNamed, walk } from '../schema/walk.ts';
import { explainErrors } from './explain.ts';
import { FORMATS } from './formats.ts';
import { placeOfItem } from './locate.ts';
import { checkMarkdown, type ImageNames } from './markdown.ts';
import { References } from './references.ts';

/** Records that do not come from YAML but that content may point to: areas from areas.csv. */
export interface Known {
  readonly areas: Iterable<string>;
  readonly images: ImageNames;
  /** Kinds of records that are not all known, since a file that holds them could not be read. */
  readonly notRead: ReadonlySet<string>;
  readonly parsed: ParsedMarkdown;
  /** Files that have been checked on their own: a variant leaves most as they are, and only their references are read again. */
  readonly seen: Set<unknown>;
}

/**
 * Checks every file against its schema, then forms, Markdown and references between files. All problems in one run.
 * `content` is the base, or the base with `variant` laid over it. The records inside a variant's own file are declared by the
 * content they are laid into, so there they count neither as ids nor, for other variants, as pointers.
 */
export function validate(content: RawContent, variant: unknown, known: Known): Diagnostic[] {
  const found: Diagnostic[] = [];
  const references = new References();
  for (const code of known.areas) references.declare('area', code, () => undefined);

  for (const [schema, value] of filesOf(content)) {
    const isKnown = known.seen.has(value);
    known.seen.add(value);
    const validator = VALIDATORS[schema];
    if (!isKnown && !validator(value)) found.push(...explainErrors(validator.errors ?? [], value, schema));
    walk(schemaNamed(schema), value, (node, item, parent, key) => {
      if (typeof item !== 'string') return;
      const where = () => placeOfItem(parent, key, item);
      if (node.format === 'markdown' && !isKnown)
        found.push(...checkMarkdown(item, parent, key, known.images, known.parsed));
      else if (node.format && !isKnown) found.push(...(FORMATS[node.format]?.(item, where, key) ?? []));
      const overlaid = schema === 'variant' && parent !== value;
      if (node['x-id'] && !overlaid) references.declare(node['x-id'], item, where);
      if (node['x-ref'] && (schema !== 'variant' || value === variant)) references.point(node['x-ref'], item, where);
    });
  }
  found.push(...references.check(known.notRead));
  return found;
}

/** Each file that is there, with the name of its schema. */
function filesOf(content: RawContent): [SchemaName, unknown][] {
  const single = Object.entries(SINGLE_FILES).map(([key, row]) => [row.schema, content[key]] as [SchemaName, unknown]);
  const needs = Object.entries(NEEDS_FILES).map(
    ([key, row]) => [row.schema, content.needs[key]] as [SchemaName, unknown],
  );
  const many = Object.entries(FOLDERS).flatMap(([key, row]) =>
    ((content[key] ?? []) as unknown[]).map((value) => [row.schema, value] as [SchemaName, unknown]),
  );
  return [...single, ...needs, ...many].filter(([, value]) => value !== undefined);
}
