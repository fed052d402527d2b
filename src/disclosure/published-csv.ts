import { csvText } from '../core/csv-text.ts';
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
 * A published indicator as a canonical table (indicator formats, section 10) followed by what its codes mean: reasons, names, units, source and licence. The provenance is the last column. What is hidden is
 * blank, with its reason in the column status; the first period after each break of its series is flagged. Notes of the input are left out: they are free text and may name a hidden count.
 */
export function publishedCsv(
  indicator: PublishedIndicator,
  meta: IndicatorContent,
  areas: Areas,
  history: History,
): string {
  const named = namedBreaks(meta, history);
  const rows = indicator.series.flatMap((series) => {
    const broken = new Set(
      breaksInside(
        named,
        series.points.map(({ period }) => period),
      ).map(({ before }) => before),
    );
    return series.points.map((point, index) => {
      const flags = broken.has(index) ? [...new Set([...point.flags, 'break'])] : point.flags;
      const cells = rowOf(indicator, series, { ...point, flags }, meta, areas);
      return COLUMNS.map((column) => cells[column]);
    });
  });
  return csvText(COLUMNS, rows);
}

function rowOf(
  { id, provenance }: PublishedIndicator,
  series: PublishedSeries,
  { period, count, denominator, value, lower, upper, lower998, upper998, limits, flags }: PublishedPoint,
  meta: IndicatorContent,
  areas: Areas,
): Record<Column, string | number | null> {
  const ok = count.kind === 'shown' || value.kind === 'shown';
  const why = ok ? undefined : whyHidden(count, value);
  const area = areas.get(series.area);
  const [type, category] = series.category.includes(': ') ? cut(series.category, ': ') : ['', series.category];
  return {
    indicator_id: id,
    area_code: series.area,
    area_type: area?.type ?? '',
    period_type: period.type,
    period: period.text,
    age: series.age,
    sex: series.sex,
    category_type: type,
    category,
    count: numberOf(count),
    denominator: ok ? denominator : null,
    value: meta.measure === 'count' && lower === null ? null : rounded(numberOf(value)),
    lower95: rounded(lower),
    upper95: rounded(upper),
    lower998: rounded(lower998),
    upper998: rounded(upper998),
    limits: limits.join('-'),
    status: why ?? 'ok',
    flags: flags.join(';'),
    source_id: meta.source.id,
    note: why === undefined ? '' : NOT_SHOWN[why],
    area_name: area ? areaLabel(area) : '',
    indicator: meta.label,
    unit: meta.unit,
    multiplier: meta.multiplier ?? null,
    source: sourceOf(meta),
    licence: LICENCES[meta.source.licence].text,
    provenance,
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
