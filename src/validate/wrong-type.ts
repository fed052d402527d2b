import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { originOf } from '../core/place.ts';
import { asYaml, type Form, itemOf, keyForShort, keysInWords, needed, shownValue, under } from './form.ts';
import { badDate } from './formats.ts';
import type { Located } from './locate.ts';
import { booleanMeant, keyForText, listMeant, numberMeant, unquoted, valueMeant } from './meant.ts';
import { described, nameOf } from './words.ts';

/** What helps with a value of another type: what to do, and the value as it should stand. */
interface Help {
  readonly message?: string;
  readonly fix: string;
  readonly example: string | undefined;
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
  null: 'nothing',
};

/** A value that is a text where a list belongs, a list where a number belongs, and so on. Code: schema/wrong-type. */
export function wrongType(types: readonly string[], at: Located, form: Form): Diagnostic {
  const wanted = types.map((type) => TYPE_WORDS[type] ?? type).join(' or ');
  const written = writtenOf(at);
  if (form.node.format === 'date' && typeof at.value === 'number')
    return badDate(written ?? String(at.value), at.place, at.key ?? '');
  const { message, ...help } = helpFor(types, at, form, written);
  const is = written !== undefined && typeof at.value !== 'string' ? quotedAs(at.value, written) : described(at.value);
  return diagnostic(
    'schema/wrong-type',
    at.place,
    message ?? `${nameOf(at.key)} should be ${wanted}, but it is ${is}.`,
    help,
  );
}

/** A scalar as it is typed in the file: 1.10 is the number 1.1. */
export function writtenOf({ parent, key, value }: Located): string | undefined {
  if (parent === undefined || key === undefined || (typeof value === 'object' && value !== null)) return undefined;
  return originOf(parent)?.written(key);
}

const quotedAs = (value: unknown, written: string): string => {
  if (value === null || value === undefined) return 'empty';
  return typeof value === 'number' ? `the number ${written}` : written;
};

function helpFor(types: readonly string[], at: Located, form: Form, written: string | undefined): Help {
  const { value, key } = at;
  if (value === null || value === undefined) return ofNothing(at, form, written);
  if (types.includes('array')) return asList(value, key, form, written);
  if (types.includes('object')) return asGroup(value, key, form);
  if (types.includes('boolean')) return asBoolean(value, key);
  if (types.includes('number') || types.includes('integer'))
    return asNumber(value, key, form, types.includes('integer'));
  return asText(value, key, form, written);
}

/** Nothing behind the colon, or a remark where a text was meant. */
function ofNothing({ key }: Located, form: Form, written: string | undefined): Help {
  const remark = /^#\s*(.*)$/.exec(written ?? '')?.[1];
  if (remark !== undefined)
    return {
      message: `${nameOf(key)} is empty: everything after # is a remark for people.`,
      fix: 'Put straight quote marks (") around the text, # included.',
      example: key === undefined ? undefined : `${key}: "${written}"`,
    };
  return {
    fix: 'Write the value behind the colon, or below it, further to the right; or take the key out.',
    example: asYaml(key, shownValue(form)),
  };
}

function asList(value: unknown, key: string | undefined, form: Form, written: string | undefined): Help {
  const oneEach = 'Write a list: one line for each item, each with a dash and a space ("- ") before it.';
  if (typeof value === 'object' && value !== null) return listOfGroup(value, key, form, oneEach);
  const items = listMeant(String(value), form);
  const isGroups = itemOf(form).node.properties !== undefined;
  const bare = /^-\S/.test(written ?? '');
  return {
    fix: `${bare ? 'There is no space after the dash. ' : ''}${oneEach}${isGroups ? ` ${keysInWords(itemOf(form))}` : ''}`,
    example: asYaml(key, isGroups ? shownValue(form) : items),
  };
}

/** A group in place of a list: its only record, or the ids it names. */
function listOfGroup(value: object, key: string | undefined, form: Form, oneEach: string): Help {
  const item = itemOf(form);
  if (item.node.properties) {
    const shared = Object.keys(value).some((one) => Object.hasOwn(item.node.properties ?? {}, one));
    const [first] = needed(item.node);
    const isRemark =
      shared && first !== undefined && !Object.hasOwn(value, first)
        ? ` If the line with the dash and "${first}" is a remark here (#), take the # away, or put # in front of the other lines too.`
        : '';
    return {
      fix: `${oneEach} A group of keys that is an item has the dash before its first key.${isRemark} ${keysInWords(item)}`,
      example: asYaml(key, shared ? [value] : shownValue(form)),
    };
  }
  return { fix: oneEach, example: asYaml(key, Object.values(value).flat()) };
}

function asGroup(value: unknown, key: string | undefined, form: Form): Help {
  const words = typeof value === 'string' ? keyForText(value, form) : undefined;
  const group = shownValue(form);
  const named = typeof value === 'string' ? idNamed(value, form) : {};
  const filled =
    typeof group !== 'object' ? group : { ...group, ...(words === undefined ? {} : { [words]: value }), ...named };
  const isOwn = Array.isArray(value) && value.length === 1 && typeof value[0] === 'object' && value[0] !== null;
  return {
    fix: `Write a group of keys, each on a line of its own below it, two spaces further to the right. ${keysInWords(form)}${keyForShort(form)}`,
    example: asYaml(key, isOwn ? value[0] : filled),
  };
}

/** The key of a group that points to the record with a name, and the id of that record. */
function idNamed(name: string, form: Form): Readonly<Record<string, string>> {
  for (const key of Object.keys(form.node.properties ?? {})) {
    const kinds = under(form, key).node['x-ref'];
    const id = kinds && form.ids?.(kinds, name);
    if (id !== undefined) return { [key]: id };
  }
  return {};
}

function asBoolean(value: unknown, key: string | undefined): Help {
  const meant = booleanMeant(value);
  return { fix: 'Write true or false, without quote marks.', example: asYaml(key, meant ?? true) };
}

function asNumber(value: unknown, key: string | undefined, form: Form, whole: boolean): Help {
  const meant = numberMeant(Array.isArray(value) ? value[0] : value);
  const fits = meant !== undefined && (!whole || Number.isInteger(meant));
  return {
    fix: `Write ${whole ? 'a whole number' : 'a number'} in figures, without quote marks, commas, units or signs.`,
    example: asYaml(key, fits ? meant : shownValue(form)),
  };
}

function asText(value: unknown, key: string | undefined, form: Form, written: string | undefined): Help {
  if (Array.isArray(value)) {
    const texts = value.flatMap((item, index) =>
      typeof item === 'object' || item === undefined ? [] : unquoted(originOf(value)?.written(index) ?? String(item)),
    );
    if (form.node.format === 'markdown')
      return {
        fix: 'A list within a text is text: write | behind the colon, and the lines below it.',
        example: asYaml(key, `${texts.map((text) => `- ${text}`).join('\n')}\n`),
      };
    const isName = form.node['x-ref'] !== undefined || form.node.enum !== undefined;
    return {
      fix: isName
        ? 'Only one belongs here: write it without brackets and dash.'
        : 'Write one text, without brackets and dashes.',
      example: asYaml(
        key,
        isName ? (texts[0] ?? shownValue(form)) : texts.length > 0 ? texts.join(', ') : shownValue(form),
      ),
    };
  }
  if (typeof value === 'object') {
    const [[inner, text] = [], ...more] = Object.entries(value ?? {});
    const isColon = more.length === 0 && typeof text !== 'object' && inner !== undefined;
    return isColon
      ? {
          fix: 'A text with a colon and a blank in it needs straight quote marks (") around it.',
          example: quotedUnder(key, `${inner}: ${String(text ?? '')}`.trim()),
        }
      : { fix: 'Write one text, without keys of its own.', example: asYaml(key, shownValue(form)) };
  }
  const text = written ?? String(value);
  const meant = valueMeant(text, form);
  return {
    fix: 'Put straight quote marks (") around it, so that it is read as text.',
    example: quotedUnder(key, typeof meant === 'string' ? meant : unquoted(text)),
  };
}

const quotedUnder = (key: string | undefined, text: string): string =>
  key === undefined || /^\d+$/.test(key) ? `- "${text}"` : `${key}: "${text}"`;
