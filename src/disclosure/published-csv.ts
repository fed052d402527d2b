import { csvCells } from '../core/csv-text.ts';
import { breaksInside, type History, namedBreaks } from '../indicators/series-breaks.ts';
import { areaLabel } from '../model/area-label.ts';
import type { Areas } from '../model/areas.ts';
import type { IndicatorContent } from '../schema/generated/indicator.ts';
import { LICENCES, NOT_SHOWN } from './csv-words.ts';
import type {
  HiddenReason,
  Provenance,
  Published,
  PublishedIndicator,
  PublishedPoint,
  PublishedSeries,
} from './published.ts';

/** The columns of a download in their order. csvw.ts says what each holds. */
export const COLUMNS = [
  'indicator_id',
  'area_code',
  'area_type',
  'period_type',
  'period',
  'age',
  'sex',
  'category_type',
  'category',
  'count',
  'denominator',
  'value',
  'lower95',
  'upper95',
  'lower998',
  'upper998',
  'limits',
  'status',
  'flags',
  'source_id',
  'note',
  'area_name',
  'indicator',
  'unit',
  'multiplier',
  'source',
  'licence',
  'provenance',
] as const;

export type Column = (typeof COLUMNS)[number];

/** The name of an output table: that of the input, which says so when the figures are illustrative. `file` may have folders before it. */
export function publishedCsvName(file: string, provenance: Provenance): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (provenance !== 'illustrative' || name.endsWith('-ILLUSTRATIVE.csv')) return name;
  return name.replace(/\.csv$/i, '-ILLUSTRATIVE.csv');
}

/**
 * Writes series of a published indicator as a canonical table (indicator formats, section 10) followed by what its codes mean: reasons, names, units, source and licence. The provenance is
 * the last column. What is hidden is blank, with its reason in the column status; the first period after each break of its series is flagged. Notes of the input are left out: they are
 * free text and may name a hidden count. A row that stands in several tables is written once.
 */
export function csvWriter(
  indicator: Pick<PublishedIndicator, 'id' | 'provenance'>,
  meta: IndicatorContent,
  areas: Areas,
  history: History,
): (series: readonly PublishedSeries[]) => string {
  const written = new Map<PublishedPoint, string>();
  return (all) => {
    const named = namedBreaks(meta, history);
    const rows = all.flatMap((series) => {
      const row = rowsOf(indicator, series, meta, areas);
      const periods = series.points.map(({ period }) => period);
      const broken = new Set(breaksInside(named, periods).map(({ before }) => before));
      return series.points.map((point, index) => {
        const { flags } = point;
        if (broken.has(index) && !flags.includes('break')) return row({ ...point, flags: [...flags, 'break'] });
        const known = written.get(point) ?? row(point);
        written.set(point, known);
        return known;
      });
    });
    return `${[csvCells(COLUMNS), ...rows].join('\n')}\n`;
  };
}

/** Writes rows of a series: what is the same in all of them is written once. */
function rowsOf(
  { id, provenance }: Pick<PublishedIndicator, 'id' | 'provenance'>,
  { area: code, age, sex, category: split }: PublishedSeries,
  meta: IndicatorContent,
  areas: Areas,
): (point: PublishedPoint) => string {
  const area = areas.get(code);
  const [type, category] = split.includes(': ') ? cut(split, ': ') : ['', split];
  const where = csvCells([id, code, area?.type ?? '']);
  const who = csvCells([age, sex, type, category]);
  const source = csvCells([meta.source.id]);
  const meaning = csvCells([
    area ? areaLabel(area) : '',
    meta.label,
    meta.unit,
    meta.multiplier ?? null,
    sourceOf(meta),
    LICENCES[meta.source.licence].text,
    provenance,
  ]);
  return (point) => {
    const { period, limits, flags } = point;
    const { count, denominator, value, lower95, upper95, lower998, upper998, status } = figuresOf(point, meta);
    const figures = csvCells([
      ...[count, denominator, value, lower95, upper95, lower998, upper998],
      limits.join('-'),
      status,
      flags.join(';'),
    ]);
    const when = csvCells([period.type, period.text]);
    const note = csvCells([status === 'ok' ? '' : NOT_SHOWN[status]]);
    return `${where},${when},${who},${figures},${source},${note},${meaning}`;
  };
}

/** What a download says of a point in numbers, under the names of its columns. */
export interface PointFigures {
  readonly count: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly lower95: number | null;
  readonly upper95: number | null;
  readonly lower998: number | null;
  readonly upper998: number | null;
  readonly status: HiddenReason | 'ok';
}

/** The figures of a published point; of a count alone, which is its own value, the value is not said again. */
export function figuresOf(
  { count, denominator, value, lower, upper, lower998, upper998 }: PublishedPoint,
  { measure }: Pick<IndicatorContent, 'measure'>,
): PointFigures {
  const ok = count.kind === 'shown' || value.kind === 'shown';
  return {
    count: numberOf(count),
    denominator: ok ? denominator : null,
    value: measure === 'count' && lower === null ? null : rounded(numberOf(value)),
    lower95: rounded(lower),
    upper95: rounded(upper),
    lower998: rounded(lower998),
    upper998: rounded(upper998),
    status: ok ? 'ok' : whyHidden(count, value),
  };
}

/** Who issued the figures, as what. */
export const sourceOf = ({ source: { publisher, title } }: Pick<IndicatorContent, 'source'>): string =>
  `${publisher}, ${title}`;

/** Of a value that a rule hides where there is no count, the rule is the reason, as in print. */
function whyHidden(count: Published, value: Published): HiddenReason {
  const reasons = [count, value].flatMap((one) => (one.kind === 'hidden' ? [one.reason] : []));
  return reasons.find((reason) => reason === 'suppressed') ?? reasons[0] ?? 'unavailable';
}

function cut(text: string, at: string): [string, string] {
  const index = text.indexOf(at);
  return [text.slice(0, index), text.slice(index + at.length)];
}

function numberOf(published: Published): number | null {
  return published.kind === 'shown' ? published.value : null;
}

/** Eight figures: more than any source has, and no noise of binary fractions. */
function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(8));
}
