import type { Assembly } from '../../assemble/assembly.ts';
import { latestStatement } from '../../assemble/figure/latest-statement.ts';
import type { Statement } from '../../assemble/figure/statement.ts';
import { comparisonInWords } from '../../assemble/figure/statement-words.ts';
import { label } from '../../assemble/label.ts';
import type { SparklineNode } from '../../assemble/nodes.ts';
import type { Labels } from '../../assemble/publication.ts';
import { inTable } from '../../disclosure/in-table.ts';
import { numberText } from '../../indicators/display-number.ts';
import type { SettledContent } from '../../model/model.ts';
import { lineOfReadings, lineOfSeries } from './line.ts';
import { changeSays, readingsSay } from './says.ts';

export type Measure = SettledContent['measures']['core'][number];
type Reading = Measure['readings'][number];

/** What the dashboard says of one series of a measure, by its columns; blank where there is nothing. */
export interface MeasureRow {
  readonly measure: string;
  readonly latest: string;
  readonly previous: string;
  readonly baseline: string;
  readonly wanted: string;
  readonly beside: string;
  readonly says: string;
}

export interface Row {
  readonly row: MeasureRow;
  /** What its figures are, where they are of a data series. */
  readonly statement: Statement | undefined;
  /** Its course period by period; undefined where too little of it is there. */
  readonly line: SparklineNode | undefined;
}

/** The rows of a measure: one for each series that has figures; one alone where it has none. */
export function rowsOf(measure: Measure, assembly: Assembly): Row[] {
  const { indicator, series } = measure;
  const { labels } = assembly.kit;
  if (indicator === null)
    return [{ row: ofReadings(measure, labels), statement: undefined, line: lineOfReadings(measure.readings, labels) }];
  const shown = series.filter(({ available }) => available);
  const ages = shown.length > 0 ? shown.map(({ age, label: name }) => ({ age, name })) : [{ age: undefined, name: '' }];
  return ages.map(({ age, name }) => {
    const statement = latestStatement(indicator, assembly.model.own.code, { age }, assembly);
    const title = name === '' ? measure.title : `${measure.title}: ${name}`;
    return {
      row: statement ? ofSeries(title, measure, statement, labels) : bare(title, measure, labels),
      statement,
      line: statement && lineOfSeries(statement, assembly),
    };
  });
}

const dated = (value: string, period: string, labels: Labels): string =>
  label(labels, 'dashboard.dated', { value, period });

const readingIn = (reading: Reading | Measure['baseline'], labels: Labels): string =>
  reading ? dated(numberIn(reading.value), reading.period, labels) : '';

const numberIn = (value: number): string => numberText(value, Number.isInteger(value) ? 0 : 1);

const bare = (measure: string, { baseline, direction }: Measure, labels: Labels): MeasureRow => ({
  measure,
  latest: label(labels, 'dashboard.none'),
  previous: '',
  baseline: readingIn(baseline, labels),
  wanted: label(labels, `direction.${direction}`),
  beside: '',
  says: '',
});

function ofSeries(title: string, measure: Measure, statement: Statement, labels: Labels): MeasureRow {
  const { measured, point, previous, comparison } = statement;
  const isCompared = comparison !== undefined && comparison.significance !== 'not_compared';
  return {
    ...bare(`${title}, ${measured.meta.unit}`, measure, labels),
    latest: dated(inTable(point, 'value', measured.decimals), point.period.label, labels),
    previous: previous ? dated(inTable(previous, 'value', measured.decimals), previous.period.label, labels) : '',
    beside: isCompared ? comparisonInWords(comparison, labels) : '',
    says: changeSays(statement, measure.direction, labels),
  };
}

function ofReadings(measure: Measure, labels: Labels): MeasureRow {
  const [before, last] = [measure.readings.at(-2), measure.readings.at(-1)];
  const row = bare(measure.title, measure, labels);
  if (!last) return row;
  return {
    ...row,
    latest: readingIn(last, labels),
    previous: before ? readingIn(before, labels) : '',
    says: before ? readingsSay(last.value, before.value, numberIn(before.value), labels) : '',
  };
}
