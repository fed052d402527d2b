import type Full from 'handlebars';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Place } from '../core/place.ts';
import { numberText } from '../indicators/display-number.ts';
import { Handlebars } from './handlebars.ts';
import { type Marks, plain, SourceText } from './source-text.ts';
import { dateInWords, moneyInWords } from './words.ts';

/** What helpers need of the run they are called in. */
export interface TemplateRun {
  readonly root: unknown;
  readonly marks: Marks;
  readonly diagnostics: Diagnostic[];
  /** Markdown fields that a template prints as blocks, by the number their placeholder carries. */
  readonly fields: SourceText[];
  /** A fixed word; reports a missing one and gives its key. */
  label(key: string): string;
  /** The name people know a record by; reports an unknown id, at the place it is written if that is known. */
  nameOf(id: string, place: Place | undefined): string;
}

interface Options {
  readonly data: { readonly run: TemplateRun };
}

const isAbsent = (value: unknown): boolean =>
  value === null || value === undefined || plain(value) === '' || (Array.isArray(value) && value.length === 0);
const text = (value: unknown): string => (isAbsent(value) ? '' : String(plain(value)));
const sourced = (value: unknown, words: string, options: Options): SourceText =>
  value instanceof SourceText
    ? new SourceText(words, options.data.run.marks, value.parent, value.key)
    : new SourceText(words, options.data.run.marks);

/** The names templates may call. Every helper is pure but for what it reads from its run. */
export const HELPERS: Full.HelperDeclareSpec = {
  eq: (a: unknown, b: unknown) => plain(a) === plain(b),
  or: (...values: unknown[]) =>
    values.slice(0, -1).find((value) => !isAbsent(value) && plain(value) !== false) ?? false,
  and: (...values: unknown[]) => values.slice(0, -1).every((value) => !isAbsent(value) && plain(value) !== false),
  not: (value: unknown) => isAbsent(value) || plain(value) === false,
  count: (list: unknown) => (Array.isArray(list) ? list.length : 0),
  concat: (...parts: unknown[]) => parts.slice(0, -1).map(text).join(''),
  percent_of: (percent: unknown, whole: unknown) => (Number(plain(percent)) * Number(plain(whole))) / 100,
  date: (value: unknown, options: Options) => sourced(value, dateInWords(text(value)), options),
  money: (value: unknown) => (isAbsent(value) ? '' : moneyInWords(Number(plain(value)))),
  number: (value: unknown) =>
    isAbsent(value) ? '' : numberText(Number(plain(value)), Number.isInteger(Number(plain(value))) ? 0 : 1),
  label: (key: unknown, options: Options) => sourced(undefined, options.data.run.label(text(key)), options),
  name_of: (id: unknown, options: Options) =>
    isAbsent(id)
      ? ''
      : sourced(id, options.data.run.nameOf(text(id), id instanceof SourceText ? id.place : undefined), options),
  orNot: (value: unknown, options: Options) => (isAbsent(value) ? options.data.run.label('not_recorded') : value),
  join: (list: unknown, ...rest: unknown[]) => {
    const field = rest.length > 1 ? text(rest[0]) : undefined;
    const items = Array.isArray(list) ? list : [];
    const words = items
      .map((item) => text(field === undefined ? item : (item as Record<string, unknown>)[field]))
      .filter((word) => word !== '');
    return sourced(items[0], words.join(', '), rest.at(-1) as Options);
  },
  md: (field: unknown, options: Options) => {
    if (isAbsent(field)) return '';
    const run = options.data.run;
    run.fields.push(field instanceof SourceText ? field : new SourceText(text(field), run.marks));
    return new Handlebars.SafeString(`\n\n::md{n="${run.fields.length - 1}"}\n\n`);
  },
};
