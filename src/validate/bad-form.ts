import type { ErrorObject } from 'ajv';
import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { asYaml, type Form, itemOf, keysInWords, shownValue, suchAs } from './form.ts';
import type { Located } from './locate.ts';
import { valueMeant } from './meant.ts';
import { PATTERN_FORMS } from './patterns.ts';
import { nameOf } from './words.ts';
import { writtenOf } from './wrong-type.ts';

/** A value of the right type that is too long, too few, of another form and the like. Code: schema/bad-form. */
export function badForm(error: ErrorObject, at: Located, form: Form): Diagnostic {
  const { keyword, params } = error;
  const { node } = form;
  const name = nameOf(at.key);
  const words = WORDS[keyword]?.(Number(params.limit), at.value) ?? 'does not have the form that is asked for.';
  const description = node.description ?? '';
  if (keyword === 'pattern') return badPattern(at, form);
  const isList = keyword === 'minItems';
  const item =
    isList && itemOf(form).node.properties ? ` An item is a group of keys. ${keysInWords(itemOf(form))}` : '';
  const isBlock = keyword === 'minLength' && /^[|>]/.test(writtenOf(at) ?? '');
  const fix = [isBlock ? BELOW : FIXES[keyword], `${description}${suchAs(node)}`, item.trim()]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
  return diagnostic('schema/bad-form', at.place, `${name} ${words}`, {
    ...(fix ? { fix } : {}),
    example: SHOWN.has(keyword) ? asYaml(at.key, shownValue(form)) : undefined,
  });
}

function badPattern(at: Located, form: Form): Diagnostic {
  const { node } = form;
  const known = PATTERN_FORMS[node.pattern ?? ''];
  const meant = valueMeant(at.value, form);
  const written = `${nameOf(at.key)} is written "${String(at.value)}"`;
  const message = known
    ? `${written}. The form is: ${known.words}.`
    : `${written}, which is another form than the example has.`;
  return diagnostic('schema/bad-form', at.place, message, {
    fix: [meant === undefined ? '' : `Write "${String(meant)}".`, node.description ?? ''].join(' ').trim(),
    example: asYaml(at.key, meant ?? shownValue(form)),
  });
}

const BELOW =
  'Begin each line of the text below it with two spaces more than the key has: text that does not begin further to the right is not read as its text. Or remove the key, if there is nothing to say.';

/** Where an example shows what to do. */
const SHOWN: ReadonlySet<string> = new Set(['minItems', 'minLength', 'minProperties']);

/** What helps with each; what the schema says of the value follows. */
const FIXES: Readonly<Record<string, string>> = {
  minLength: 'Write the text, or take the key out.',
  maxLength: 'Shorten the text.',
  minItems: 'Add to the list, or remove the key where it may be left out.',
  maxItems: 'Take items out of the list.',
  minimum: 'Write a larger number.',
  maximum: 'Write a smaller number.',
  exclusiveMinimum: 'Write a larger number.',
  uniqueItems: 'Remove one of the two.',
  minProperties: 'Add a key, or take this one out.',
  maxProperties: 'Remove keys.',
  'false schema': 'Take the key out.',
};

const WORDS: Readonly<Record<string, (limit: number, value: unknown) => string>> = {
  pattern: () => '',
  minLength: () => 'is empty.',
  maxLength: (limit) => `is longer than ${limit} characters.`,
  minItems: (limit) => `needs at least ${limit} ${limit === 1 ? 'item' : 'items'}.`,
  maxItems: (limit) => `has more than ${limit} items.`,
  minimum: (limit) => `must be ${limit} or more.`,
  maximum: (limit) => `must be ${limit} or less.`,
  exclusiveMinimum: (limit) => `must be more than ${limit}.`,
  uniqueItems: () => 'has the same item twice.',
  minProperties: (limit, value) =>
    Object.keys((value ?? {}) as object).length === 0 ? 'is empty.' : `needs at least ${limit} keys.`,
  'false schema': () => 'is not used beside the other keys that stand here.',
  maxProperties: (limit) => `has more than ${limit === 1 ? 'one key' : `${limit} keys`}.`,
};
