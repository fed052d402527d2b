import { type Diagnostic, diagnostic } from '../../core/diagnostic.ts';
import { categoryKey } from '../../indicators/categories.ts';
import { PERIOD_TYPES } from '../../indicators/period.ts';
import { roundingBase } from '../../indicators/rounded-count.ts';
import { recordsOf } from '../../load/csv-records.ts';
import type { InputFile } from '../../load/input-file.ts';
import { type Counts, cellId } from '../cell-id.ts';

const SCHEMA = 'svduty-register/1';
/** A count that was printed as hidden. */
const HIDDEN = 'c';

/** What an edition printed of a count: the number, the number and what it was rounded to, or that it is hidden. */
export type Form = number | readonly [count: number, round: number] | typeof HIDDEN;

/** One count as an edition printed it. */
export interface PrintedCount extends Counts {
  readonly indicator: string;
  readonly id: string;
  readonly form: Form;
}

/** What a published edition leaves behind of its figures: published forms alone, as it printed them. */
export interface EditionRegister {
  readonly variant: string;
  /** ISO. */
  readonly date: string;
  readonly counts: readonly PrintedCount[];
}

/** Where the register of an edition lies in the partnership's folder. It is in git, and never changed. */
export const registerPath = ({ variant, date }: Pick<EditionRegister, 'variant' | 'date'>): string =>
  `editions/${variant}/${date}/register.json`;

/**
 * The register of an edition as the text of its file, from the tables that it publishes and nothing else, so that no more can be in it than readers have.
 * One line a series and everything in order: the same edition gives the same bytes.
 */
export function registerText(edition: Omit<EditionRegister, 'counts'>, tables: Iterable<string>): string {
  const series = new Map<string, string[]>();
  for (const { indicator, form, ...counts } of [...tables].flatMap(printedIn)) {
    const { area, period, age, sex, category } = counts;
    const key = JSON.stringify([indicator, area, period.type, age, sex, category]);
    const known = series.get(key) ?? [];
    series.set(key, known);
    known.push(`${JSON.stringify(period.text)}:${JSON.stringify(form)}`);
  }
  const lines = [...series].map(([key, forms]) => `[${key},{${[...new Set(forms)].toSorted().join(',')}}]`);
  const head = JSON.stringify({ schema: SCHEMA, variant: edition.variant, edition_date: edition.date });
  return `${head.slice(0, -1)},"series":[\n${lines.toSorted().join(',\n')}\n]}\n`;
}

/** The counts of a published table. Rows without a count that say nothing of people are left out. */
function printedIn(table: string): Omit<PrintedCount, 'id'>[] {
  const read = recordsOf(table);
  if ('error' in read) return [];
  const [header, ...rows] = read.records;
  const placeOf = new Map(header?.cells.map((name, place) => [name, place]));
  return rows.flatMap(({ cells }): Omit<PrintedCount, 'id'>[] => {
    const cell = (name: string): string => cells[placeOf.get(name) ?? -1] ?? '';
    const type = PERIOD_TYPES.find((one) => one === cell('period_type'));
    const form = formOf(cell('count'), cell('status'), cell('flags').split(';'));
    if (form === undefined || type === undefined) return [];
    const category = categoryKey(cell('category_type'), cell('category'));
    const period = { type, text: cell('period') };
    return [
      {
        indicator: cell('indicator_id'),
        area: cell('area_code'),
        period,
        age: cell('age'),
        sex: cell('sex'),
        category,
        form,
      },
    ];
  });
}

function formOf(count: string, status: string, flags: readonly string[]): Form | undefined {
  if (count === '') return status === 'suppressed' || status === 'low' ? HIDDEN : undefined;
  const round = roundingBase(flags);
  return round === undefined || count === '0' ? Number(count) : [Number(count), round];
}

/** The registers of earlier editions, and what is wrong with those that cannot be read. Code: disclosure/bad-register. */
export function readRegisters(files: readonly InputFile[]): {
  readonly registers: readonly EditionRegister[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const read = files.map(readRegister);
  return {
    registers: read.flatMap((one) => ('counts' in one ? one : [])),
    diagnostics: read.flatMap((one) => ('counts' in one ? [] : one)),
  };
}

/** The register of an earlier edition. Code: disclosure/bad-register, for what no version of this program wrote there. */
export function readRegister({ file, bytes }: InputFile): EditionRegister | Diagnostic {
  const [, variant, date] = /^editions\/([^/]+)\/(\d{4}-\d{2}-\d{2})\/register\.json$/.exec(file) ?? [];
  const value = parsed(bytes);
  const lines: unknown = value?.series;
  const isOwn = value?.schema === SCHEMA && value.variant === variant && value.edition_date === date;
  const counts = isOwn && Array.isArray(lines) ? lines.map(countsOf) : undefined;
  if (variant === undefined || date === undefined || !counts?.every((own) => own !== undefined)) {
    const message = `${file} is not the register of an edition as svduty wrote it.`;
    return diagnostic('disclosure/bad-register', { file, line: 1, column: 1 }, message);
  }
  return { variant, date, counts: counts.flatMap((own) => own ?? []) };
}

function parsed(bytes: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** The counts of one line; undefined where it is none. */
function countsOf(line: unknown): PrintedCount[] | undefined {
  if (!Array.isArray(line) || line.length !== 2 || !Array.isArray(line[0])) return undefined;
  const key: readonly unknown[] = line[0];
  if (key.length !== 6 || !key.every((word) => typeof word === 'string')) return undefined;
  const [indicator = '', area = '', named = '', age = '', sex = '', category = ''] = key.map(String);
  const type = PERIOD_TYPES.find((one) => one === named);
  const forms = Object.entries(Object(line[1]));
  if (type === undefined || !forms.every((entry): entry is [string, Form] => isForm(entry[1]))) return undefined;
  return forms.map(([text, form]) => {
    const counts = { area, period: { type, text }, age, sex, category };
    return { indicator, ...counts, id: cellId(indicator, counts), form };
  });
}

const isCount = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isForm = (value: unknown): value is Form =>
  value === HIDDEN || isCount(value) || (Array.isArray(value) && value.length === 2 && value.every(isCount));
