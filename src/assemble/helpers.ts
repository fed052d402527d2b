import type Full from 'handlebars';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Place } from '../core/place.ts';
import { numberText } from '../indicators/display-number.ts';
import type { TemplateText } from '../load/templates.ts';
import { Handlebars } from './handlebars.ts';
import { type Marks, plain, SourceText } from './source-text.ts';
import { amountInWords, asSentence, dateInWords, inARow, moneyInWords } from './words.ts';

/** What helpers need of the run they are called in. */
export interface TemplateRun {
  readonly root: unknown;
  readonly marks: Marks;
  readonly diagnostics: Diagnostic[];
  /** The template that is being filled, or the partial in it: what its lines are called in messages. */
  placeIn: PlaceIn;
  /** The innermost partial that failed while it was filled, until that is told. */
  failed?: TemplateText | undefined;
  /** A fixed word; reports a missing one at a place and gives its key. */
  label(key: string, place: () => Place): string;
  /** The name people know a record by; reports an unknown id at a place. */
  nameOf(id: string, place: () => Place): string;
}

/** The place of a line and column (from 1) of a template. */
export type PlaceIn = (line: number, column: number) => Place;

interface Options {
  readonly data: { readonly run: TemplateRun };
  /** Where in its template the helper is called; columns count from 0. */
  readonly loc: { readonly start: { readonly line: number; readonly column: number } };
}

/** The place of a call, to be worked out when it is needed: until then another template may have its turn. */
const askedAt = ({ data: { run }, loc: { start } }: Options): (() => Place) => {
  const { placeIn } = run;
  return () => placeIn(start.line, start.column + 1);
};
/** Where a helper was called that was given these options, which Handlebars hands on untyped. */
export const calledAt = (options: unknown): Place => askedAt(options as Options)();
const placeOf = (value: unknown, options: Options): (() => Place) => {
  const asked = askedAt(options);
  return () => (value instanceof SourceText ? value.whence.place?.() : undefined) ?? asked();
};

const isAbsent = (value: unknown): boolean =>
  value === null || value === undefined || plain(value) === '' || (Array.isArray(value) && value.length === 0);
/** Whether `{{#if}}` would take it for true. */
const holds = (value: unknown): boolean => !isAbsent(value) && plain(value) !== false && plain(value) !== 0;
/** @throws Error for what is no number: it would be printed as one all the same. */
function numberIn(value: unknown): number {
  const given = plain(value);
  const number = typeof given === 'boolean' ? Number.NaN : Number(given);
  if (!Number.isFinite(number)) throw new Error('no number');
  return number;
}
/** Whether a record has something under a key, or, where a value is given, that value. */
function has(record: unknown, key: unknown, ...wanted: unknown[]): boolean {
  const value = (record as Record<string, unknown> | null)?.[text(key)];
  return wanted.length > 0 ? plain(value) === plain(wanted[0]) : !isAbsent(value) && plain(value) !== false;
}
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? [...value] : []);
const text = (value: unknown): string => (isAbsent(value) ? '' : String(plain(value)));
/** Plain words that a helper made: they stand where the value stands that they were made from. */
const said = (value: unknown, words: string, { data: { run } }: Options): SourceText =>
  new SourceText(words, run.marks, value instanceof SourceText ? { place: () => value.whence.place?.() } : {});

/** The names templates may call. Every helper is pure but for what it reads from its run. */
export const HELPERS: Full.HelperDeclareSpec = {
  eq: (a: unknown, b: unknown) => plain(a) === plain(b),
  or: (...values: unknown[]) => values.slice(0, -1).find(holds) ?? false,
  and: (...values: unknown[]) => values.slice(0, -1).every(holds),
  not: (value: unknown) => !holds(value),
  count: (list: unknown) => (Array.isArray(list) ? list.length : 0),
  up_to: (number: unknown, most: unknown) => numberIn(number) <= numberIn(most),
  amount: (of: unknown, one: unknown, many: unknown, options: Options) =>
    said(undefined, amountInWords(Array.isArray(of) ? of.length : numberIn(of), text(one), text(many)), options),
  having: (list: unknown, key: unknown, ...rest: unknown[]) =>
    listOf(list).filter((record) => has(record, key, ...rest.slice(0, -1))),
  lacking: (list: unknown, key: unknown, ...rest: unknown[]) =>
    listOf(list).filter((record) => !has(record, key, ...rest.slice(0, -1))),
  says: (value: unknown, words: unknown) => text(value).toLowerCase().includes(text(words).toLowerCase()),
  every: (list: unknown, key: unknown, ...rest: unknown[]) =>
    listOf(list).length > 0 && listOf(list).every((record) => has(record, key, ...rest.slice(0, -1))),
  concat: (...parts: unknown[]) => {
    const words = parts.slice(0, -1).map(text).join('');
    return words === '' ? '' : said(parts[0], words, parts.at(-1) as Options);
  },
  percent_of: (percent: unknown, whole: unknown) =>
    isAbsent(percent) || isAbsent(whole) ? '' : (numberIn(percent) * numberIn(whole)) / 100,
  date: (value: unknown, options: Options) => said(value, dateInWords(text(value)), options),
  money: (value: unknown, options: Options) =>
    isAbsent(value) ? '' : said(value, moneyInWords(numberIn(value)), options),
  number: (value: unknown, options: Options) => {
    if (isAbsent(value)) return '';
    const number = numberIn(value);
    return said(value, numberText(number, Number.isInteger(number) ? 0 : 1), options);
  },
  label: (key: unknown, options: Options) =>
    said(undefined, options.data.run.label(text(key), askedAt(options)), options),
  name_of: (id: unknown, options: Options) =>
    isAbsent(id) ? '' : said(id, options.data.run.nameOf(text(id), placeOf(id, options)), options),
  orNot: (value: unknown, options: Options) =>
    isAbsent(value) ? said(undefined, options.data.run.label('not_recorded', askedAt(options)), options) : value,
  sentence: (value: unknown, options: Options) => said(value, asSentence(text(value)), options),
  names: (ids: unknown, options: Options) => {
    const { run } = options.data;
    const names = listOf(ids).map((id) => run.nameOf(text(id), placeOf(id, options)));
    return said(listOf(ids)[0], inARow(names), options);
  },
  join: (list: unknown, ...rest: unknown[]) => {
    const field = rest.length > 1 ? text(rest[0]) : undefined;
    const items = Array.isArray(list) ? list : [];
    const words = items
      .map((item) => text(field === undefined ? item : (item as Record<string, unknown>)[field]))
      .filter((word) => word !== '');
    return said(items[0], inARow(words), rest.at(-1) as Options);
  },
  md: (field: unknown, { data: { run } }: Options) => {
    if (isAbsent(field)) return '';
    const shown = field instanceof SourceText ? field : new SourceText(text(field), run.marks);
    return new Handlebars.SafeString(`\n\n${shown.toHTML()}\n\n`);
  },
};
