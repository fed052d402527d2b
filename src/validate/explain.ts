import type { ErrorObject } from 'ajv';
import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { LIMITS } from '../core/limits.ts';
import { namedFew } from '../core/named-few.ts';
import { didYouMean } from '../core/nearest.ts';
import { schemaAt } from '../schema/walk.ts';
import { badForm } from './bad-form.ts';
import { wordsBeside } from './body-fits.ts';
import { asYaml, type Form, type IdOf, sentences, shownValue, suchAs, under } from './form.ts';
import { type Located, locate } from './locate.ts';
import { valueMeant } from './meant.ts';
import { sharedKey } from './shared-key.ts';
import { keyMeant, unknownKey } from './unknown-key.ts';
import { described, nameOf, recordName } from './words.ts';
import { writtenOf, wrongType } from './wrong-type.ts';

/** Turns what Ajv says of one file into plain words with a place. `schema` is the file's row in the table of schemas; `ids` gives examples records to point to. */
export function explainErrors(errors: readonly ErrorObject[], root: unknown, schema: string, ids?: IdOf): Diagnostic[] {
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
    const { value } = locate(root, record);
    const { node } = schemaAt(schema, record);
    const made = new Set(few.map((error) => keyMeant(String(error.params.additionalProperty), value, node)));
    meant.set(record, made);
    return made;
  };
  /** A key that stands in a group of the record, where it is not known. */
  const isFurtherIn = (record: string) => (key: string) =>
    [...unknownKeys].some(
      ([path, found]) => path.startsWith(`${record}/`) && found.some(({ params }) => params.additionalProperty === key),
    );
  const ofType = new Set(errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
  const isToldByType = ({ keyword, instancePath }: ErrorObject): boolean =>
    keyword !== 'type' && keyword !== 'required' && keyword !== 'additionalProperties' && ofType.has(instancePath);
  const kept = withMissingTogether(
    errors.filter((error) => !isToldByType(error) && !isNoise(error, schema, meantIn, isFurtherIn(error.instancePath))),
  );
  const fresh = freshIds(ids);
  const inWords = (error: ErrorObject): Diagnostic => explain(error, root, schema, { ids, fresh });
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

/** An error that only repeats another: the union around a failed branch, or a missing key that stands there misspelt or too far to the right. */
function isNoise(
  error: ErrorObject,
  schema: string,
  meantIn: (record: string) => ReadonlySet<string | undefined>,
  isFurtherIn: (key: string) => boolean,
): boolean {
  if (error.keyword === 'allOf' || error.keyword === 'if') return true;
  // What is no code of an area leads nowhere: the reference says so, and knows the code of an area that is named.
  if (error.keyword === 'pattern') return schemaAt(schema, error.instancePath).node['x-ref']?.[0] === 'area';
  if (error.keyword !== 'required') return false;
  const key = String(error.params.missingProperty);
  return meantIn(error.instancePath).has(key) || isFurtherIn(key);
}

/** The keys that one record lacks are one problem: the first error stands for all, with their names in `missing`. */
function withMissingTogether(errors: readonly ErrorObject[]): ErrorObject[] {
  const missing = new Map<string, string[]>();
  return errors
    .flatMap((error) => {
      if (error.keyword !== 'required') return [error];
      const key = String(error.params.missingProperty);
      const keys = missing.get(error.instancePath);
      if (!keys) {
        missing.set(error.instancePath, [key]);
        return [error];
      }
      if (!keys.includes(key)) keys.push(key);
      return [];
    })
    .map((error) =>
      error.keyword === 'required' ? { ...error, params: { missing: missing.get(error.instancePath) ?? [] } } : error,
    );
}

/** Gives an id a number where a record that is there, or an example before, has it. */
function freshIds(ids: IdOf | undefined): NonNullable<Form['fresh']> {
  const given = new Set<string>();
  return (kind, id) => {
    let free = id;
    for (let number = 2; given.has(`${kind} ${free}`) || ids?.([kind], free) !== undefined; number++)
      free = `${id}-${number}`;
    given.add(`${kind} ${free}`);
    return free;
  };
}

function explain(error: ErrorObject, root: unknown, schema: string, shown: Pick<Form, 'ids' | 'fresh'>): Diagnostic {
  const at = locate(root, error.instancePath);
  const form = { ...schemaAt(schema, error.instancePath), ...shown };
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty);
      const shared = schema === 'variant' ? sharedKey(key, at, error.instancePath) : undefined;
      return shared ?? unknownKey(key, at, form, aboveOf(error.instancePath, root, schema));
    }
    case 'required':
      return missingKeys(error.params.missing as string[], at, form);
    case 'type':
      return wrongType([error.params.type].flat().map(String), at, form);
    case 'const':
    case 'enum':
      return notAllowed((error.params.allowedValues ?? [error.params.allowedValue]).map(String), at, form);
    default:
      return badForm(error, at, form);
  }
}

/** The records that one stands in, from the nearest. */
function aboveOf(pointer: string, root: unknown, schema: string): { at: Located; form: Form }[] {
  const steps = pointer.split('/');
  const above = steps.slice(1).map((_, index) => steps.slice(0, steps.length - 1 - index).join('/'));
  return above.map((path) => ({ at: locate(root, path), form: schemaAt(schema, path) }));
}

/** So many keys are explained and shown one by one. */
const FEW = 8;

function missingKeys(keys: readonly string[], at: Located, form: Form): Diagnostic {
  const [first = ''] = keys;
  const meaning = (key: string): string => {
    const { node } = under(form, key);
    if (node.description === undefined) return '';
    const told = keys.length === 1 ? ` ${node.description}` : ` ${key}: ${sentences(node.description, 1)}`;
    const words = wordsBeside(key, at.value, form);
    return `${told}${words.length > 0 ? ` One of: ${words.join(', ')}.` : suchAs(node)}`;
  };
  const named = namedFew(keys.map((key) => `"${key}"`));
  const message =
    keys.length === 1
      ? `The key "${first}" is missing${recordName(at.value)}.`
      : `The keys ${named} are missing${recordName(at.value)}.`;
  const shown = keys.map((key) => {
    const usual = shownValue(under(form, key));
    const words = wordsBeside(key, at.value, form);
    return asYaml(key, words.length > 0 && !words.includes(String(usual)) ? words[0] : usual);
  });
  return diagnostic('schema/missing-key', at.place, message, {
    fix: `Add ${named}.${keys.slice(0, FEW).map(meaning).join('')}`,
    example: shown.join('\n'),
  });
}

function notAllowed(allowed: readonly string[], at: Located, form: Form): Diagnostic {
  const meant = valueMeant(at.value, form);
  const hint = meant === undefined ? didYouMean(String(at.value), allowed) : ` Did you mean "${String(meant)}"?`;
  const message = `${nameOf(at.key)} is ${described(at.value)}, which is not one of the allowed words.${hint}`;
  const swallowed = /\n\s*-\s/.test(writtenOf(at) ?? '');
  if (swallowed)
    return diagnostic('schema/not-allowed', at.place, message, {
      fix: 'The dash of the next line stands further to the right than this one, so that line is read as part of this item: begin all dashes of a list in the same column.',
      example: String(at.value)
        .split(/ - /)
        .map((item) => `- ${item}`)
        .join('\n'),
    });
  return diagnostic('schema/not-allowed', at.place, message, {
    fix: `Use one of: ${allowed.join(', ')}.`,
    example: meant === undefined && allowed.length > 1 ? undefined : asYaml(at.key, meant ?? allowed[0]),
  });
}
