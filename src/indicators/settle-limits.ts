import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { kindsOf, ofEachKind } from '../load/csv-kinds.ts';
import { cellPlace, numberOf, rowAt, type TableRow, type TableRows, textOf } from '../load/csv-row.ts';
import type { IndicatorContent } from '../schema/generated/indicator.ts';
import { numberText } from './display-number.ts';
import type { Observation } from './observation.ts';
import { flagOfSource, roundingBase } from './rounded-count.ts';
import { flagsOf } from './settle-row.ts';
import { estimated } from './worked-out.ts';

type Limits = Pick<Observation, 'lower' | 'upper' | 'lower998' | 'upper998'>;

const LIMITS = ['lower95', 'upper95', 'lower998', 'upper998'];
const NO_LIMITS: Limits = { lower: null, upper: null, lower998: null, upper998: null };

/** A reader of the limits that a row's source gives. Those of a table that this program wrote are worked out again, unless it says that they were published. */
export function limitsReader(rows: TableRows): (at: number) => Limits {
  const { columns } = rows.head;
  if (!LIMITS.some((column) => columns.has(column))) return () => NO_LIMITS;
  return (at) => {
    const row = rowAt(rows, at);
    const made = textOf(row, 'limits');
    if (made !== '' && made !== 'published') return NO_LIMITS;
    const [lower = null, upper = null, lower998 = null, upper998 = null] = LIMITS.map((column) =>
      numberOf(row, column),
    );
    return { lower, upper, lower998, upper998 };
  };
}

/** A reader of the flags of the row at a place, with that of a source that rounds all its counts. */
export function flagsReader(
  rows: TableRows,
  { rounding }: IndicatorContent,
): (at: number, count: number | null) => readonly string[] {
  const kinds = kindsOf(rows, ['flags']);
  const written = ofEachKind(rows, kinds, flagsOf);
  return (at, count) => {
    const flags = written[kinds.of[at] as number] as readonly string[];
    if (rounding === undefined || roundingBase(flags) !== undefined) return flags;
    return [...flags, ...flagOfSource(rounding, count)];
  };
}

/** How far limits may lie apart, as a share of the interval, before somebody should look: two methods differ by less. */
const APART = 0.01;

/**
 * One diagnostic for a table whose limits differ from those that its counts give, with the place of the largest difference. The limits of the
 * source are the ones that count; the message says by how much and not what they are, since a count may be hidden. Code: csv/limits-differ.
 */
export function limitsApart(
  meta: IndicatorContent,
  rows: TableRows,
  settled: readonly { readonly at: number; readonly observation: Observation }[],
): Diagnostic[] {
  if (!rows.head.columns.has('lower95')) return [];
  const compared = settled.flatMap(({ at, observation }) => {
    const row = rowAt(rows, at);
    const share = shareApart(meta, row, observation);
    return share === undefined ? [] : [{ row, observation, share }];
  });
  const apart = compared.filter(({ share }) => share > APART);
  const [first, ...others] = apart;
  if (!first) return [];
  const { row, observation, share } = others.reduce((most, one) => (one.share > most.share ? one : most), first);
  const { area, period, age, sex, flags } = observation;
  const where = `${area}, ${period.label}, age ${age}, ${sex}`;
  const message = `The limits of ${apart.length} of ${compared.length} rows differ from those that the counts give, most by ${numberText(100 * share, 0)} per cent of the interval (${where}).`;
  const rounded = roundingBase(flags);
  const details =
    rounded === undefined
      ? {}
      : ({
          severity: 'info',
          fix: `Nothing, if the source works them out from counts that it then rounds to ${rounded}.`,
        } as const);
  return [diagnostic('csv/limits-differ', cellPlace(row, 'lower95'), message, details)];
}

/** How far the farther of the two limits lies from the one that the count gives, as a share of the interval's width and beyond the rounding of the cell. */
function shareApart(meta: IndicatorContent, row: TableRow, observation: Observation): number | undefined {
  const { count, denominator, lower, upper } = observation;
  if (count === null || lower === null || upper === null) return undefined;
  const own = estimated(meta, count, denominator);
  if (!own || own.lower === null || own.upper === null) return undefined;
  const width = own.upper - own.lower;
  if (!(width > 0)) return undefined;
  const beyond = (column: string, given: number, worked: number): number =>
    Math.max(0, Math.abs(given - worked) - 0.5 * 10 ** -decimalsOf(textOf(row, column)));
  return Math.max(beyond('lower95', lower, own.lower), beyond('upper95', upper, own.upper)) / width;
}

const decimalsOf = (text: string): number => /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
