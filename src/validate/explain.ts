import type { ErrorObject } from 'ajv';
import { stringify } from 'yaml';
import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { LIMITS } from '../core/limits.ts';
import { didYouMean, nearest } from '../core/nearest.ts';
import { originOf } from '../core/place.ts';
import { resolveNode, type SchemaNode, schemaAt } from '../schema/walk.ts';
import { type Located, locate } from './locate.ts';

/** Turns what Ajv says of one file into plain words with a place. `schema` is the file's row in the table of schemas. */
export function explainErrors(errors: readonly ErrorObject[], root: unknown, schema: string): Diagnostic[] {
  const unknownKeys = new Map<string, ErrorObject[]>();
  for (const error of errors) {
    if (error.keyword !== 'additionalProperties') continue;
    const ofRecord = unknownKeys.get(error.instancePath);
    if (ofRecord) ofRecord.push(error);
    else unknownKeys.set(error.instancePath, [error]);
  }
  const meant = new Map<string, ReadonlySet<string | undefined>>();
  /** The known keys that the unknown ones of a record are meant to be; of a record of thousands the first tell enough. */
  const meantIn = (record: string): ReadonlySet<string | undefined> => {
    const known = meant.get(record);
    if (known) return known;
    const few = (unknownKeys.get(record) ?? []).slice(0, LIMITS.problemsOfAKind);
    const free = freeKeys(locate(root, record).value, schemaAt(schema, record).node);
    const made = new Set(few.map((error) => nearest(String(error.params.additionalProperty), free)));
    meant.set(record, made);
    return made;
  };
  const kept = errors.filter((error) => !isNoise(error, schema, meantIn));
  const inWords = (error: ErrorObject): Diagnostic =>
    explain(error, locate(root, error.instancePath), schemaAt(schema, error.instancePath));
  const explained = [...new Set(kept.map(({ keyword }) => keyword))].flatMap((keyword) => {
    const alike = kept.filter((error) => error.keyword === keyword);
    const next = alike[LIMITS.problemsOfAKind];
    const few = alike.slice(0, LIMITS.problemsOfAKind).map(inWords);
    return next ? [...few, { ...inWords(next), times: alike.length - few.length }] : few;
  });
  const seen = new Set<string>();
  return explained.filter((d) => {
    const key = `${d.code} ${d.place?.line}:${d.place?.column} ${d.message}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** An error that only repeats another: the union around a failed branch, or a missing key that stands there misspelt. */
function isNoise(
  error: ErrorObject,
  schema: string,
  meantIn: (record: string) => ReadonlySet<string | undefined>,
): boolean {
  if (error.keyword === 'allOf' || error.keyword === 'if') return true;
  // What is no code of an area leads nowhere: the reference says so, and knows the code of an area that is named.
  if (error.keyword === 'pattern') return schemaAt(schema, error.instancePath).node['x-ref']?.[0] === 'area';
  return error.keyword === 'required' && meantIn(error.instancePath).has(String(error.params.missingProperty));
}

/** The known keys that a record does not have: what an unknown one of it may be meant to be. */
function freeKeys(record: unknown, { properties = {} }: SchemaNode): string[] {
  return Object.keys(properties).filter((key) => !Object.hasOwn((record ?? {}) as object, key));
}

/** How each type is written, as the rest of a sentence that begins with "Write". */
const WRITTEN: Readonly<Record<string, (node: SchemaNode) => string>> = {
  string: () => 'text in quote marks',
  number: () => 'a number in figures, without quote marks',
  integer: () => 'a whole number in figures, without quote marks',
  boolean: () => 'true or false, without quote marks',
  array: () => 'a list: one line for each item, beginning with "- "',
  object: ({ properties, required = [], then }) => {
    const needed = [...required, ...(then?.required ?? [])];
    const keys = needed.length > 0 ? needed : Object.keys(properties ?? {}).slice(0, MOST_KEYS);
    return keys.length > 0 ? `a group of keys: ${keys.join(', ')}` : 'a group of keys, each with a colon after it';
  },
  null: () => 'nothing',
};

/** So many keys show what a group is. */
const MOST_KEYS = 5;

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list (lines that begin with -)',
  object: 'a group of keys',
  null: 'nothing',
};

function explain(error: ErrorObject, at: Located, { node, base }: { node: SchemaNode; base: string }): Diagnostic {
  const name = at.key === undefined ? 'The file' : /^\d+$/.test(at.key) ? `Item ${Number(at.key) + 1}` : `"${at.key}"`;
  const help = { example: exampleOf(at.key, node) };
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty);
      const meant = nearest(key, freeKeys(at.value, node));
      const known = Object.keys(node.properties ?? {}).join(', ');
      return diagnostic(
        'schema/unknown-key',
        originOf(at.value)?.keyPlace(key) ?? at.place,
        `The key "${key}" is not known here.`,
        {
          fix: meant
            ? `Did you mean "${meant}"? Correct the spelling, or remove the line.`
            : `Remove the line, or use one of: ${known || 'no keys are allowed here'}.`,
        },
      );
    }
    case 'required': {
      const key = String(error.params.missingProperty);
      const property = resolveNode(node.properties?.[key] ?? {}, base).node;
      const meaning = property.description ? ` ${property.description}` : '';
      return diagnostic('schema/missing-key', at.place, `The key "${key}" is missing${recordName(at.value)}.`, {
        fix: `Add "${key}".${meaning}`,
        example: exampleOf(key, property),
      });
    }
    case 'type': {
      const types = [error.params.type].flat().map(String);
      const wanted = types.map((t) => TYPE_WORDS[t] ?? t).join(' or ');
      const quotes = types.includes('string') && ['number', 'boolean'].includes(typeof at.value);
      return diagnostic(
        'schema/wrong-type',
        at.place,
        `${name} should be ${wanted}, but it is ${described(at.value)}.`,
        {
          ...(quotes
            ? {
                fix: 'Put quote marks around it, so that it is read as text.',
                example: `${at.key}: "${String(at.value)}"`,
              }
            : { ...help, fix: `Write ${types.map((t) => WRITTEN[t]?.(node) ?? t).join(', or ')}.` }),
        },
      );
    }
    case 'const':
    case 'enum': {
      const allowed = (error.params.allowedValues ?? [error.params.allowedValue]).map(String) as string[];
      const hint = didYouMean(String(at.value), allowed);
      return diagnostic(
        'schema/not-allowed',
        at.place,
        `${name} is ${described(at.value)}, which is not one of the allowed words.${hint}`,
        {
          fix: `Use one of: ${allowed.join(', ')}.`,
          example: undefined,
        },
      );
    }
    default: {
      const fix = [FORM_FIXES[error.keyword], node.description].filter((part) => part !== undefined).join(' ');
      return diagnostic(
        'schema/bad-form',
        at.place,
        `${name} ${FORM_WORDS[error.keyword]?.(error, at.value) ?? 'does not have the form that is asked for.'}`,
        {
          ...help,
          ...(fix ? { fix } : {}),
        },
      );
    }
  }
}

/** What helps with each; what the schema says of the value follows. */
const FORM_FIXES: Readonly<Record<string, string>> = {
  minLength: 'Write the text, or remove the line.',
  maxLength: 'Shorten the text.',
  minItems: 'Add to the list, or remove the key.',
  maxItems: 'Take items out of the list.',
  minimum: 'Write a larger number.',
  maximum: 'Write a smaller number.',
  exclusiveMinimum: 'Write a larger number.',
  uniqueItems: 'Remove one of the two.',
  minProperties: 'Add a key, or remove the line.',
  maxProperties: 'Remove keys.',
  'false schema': 'Remove the line.',
};

const FORM_WORDS: Readonly<Record<string, (error: ErrorObject, value: unknown) => string>> = {
  pattern: (_, value) => `is written "${String(value)}", which does not have the form that is asked for.`,
  minLength: () => 'is empty.',
  maxLength: (e) => `is longer than ${e.params.limit} characters.`,
  minItems: (e) => `needs at least ${e.params.limit} ${e.params.limit === 1 ? 'item' : 'items'}.`,
  maxItems: (e) => `has more than ${e.params.limit} items.`,
  minimum: (e) => `must be ${e.params.limit} or more.`,
  maximum: (e) => `must be ${e.params.limit} or less.`,
  exclusiveMinimum: (e) => `must be more than ${e.params.limit}.`,
  uniqueItems: () => 'has the same item twice.',
  minProperties: (e, value) =>
    Object.keys((value ?? {}) as object).length === 0 ? 'is empty.' : `needs at least ${e.params.limit} keys.`,
  'false schema': () => 'is not used beside the other keys that stand here.',
  maxProperties: (e) => `has more than ${e.params.limit === 1 ? 'one key' : `${e.params.limit} keys`}.`,
};

function described(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys';
  if (typeof value === 'number') return `the number ${value}`;
  return `"${String(value)}"`;
}

function recordName(value: unknown): string {
  const id = (value as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? ` in "${id}"` : '';
}

/** The schema's first example as YAML under its key. */
export function exampleOf(key: string | undefined, node: SchemaNode): string | undefined {
  const example = node.examples?.[0];
  if (key === undefined || example === undefined) return undefined;
  return stringify(/^\d+$/.test(key) ? [example] : { [key]: example }).trimEnd();
}
