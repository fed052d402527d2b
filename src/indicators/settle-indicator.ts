import { type Diagnostic, diagnostic, hasErrors } from '../core/diagnostic.ts';
import { type Place, placeOf } from '../core/place.ts';
import type { Table } from '../load/csv.ts';
import { kindsOf, merged, ofEachKind } from '../load/csv-kinds.ts';
import { mergeRepeated } from '../load/csv-merge.ts';
import { numberAt, numbersOf } from '../load/csv-numbers.ts';
import { cellPlace, rowAt, textOf } from '../load/csv-row.ts';
import type { Areas } from '../model/areas.ts';
import type { Population } from '../model/population.ts';
import type { IndicatorContent } from '../schema/generated/indicator.ts';
import { overlap } from './age-bands.ts';
import { checkCategorySums } from './check-category-sums.ts';
import { checkGaps } from './check-gaps.ts';
import { checkSums } from './check-sums.ts';
import { checkUnit } from './check-unit.ts';
import { fillGaps } from './fill-gaps.ts';
import type { Indicator, Observation, ObservationStatus } from './observation.ts';
import { inOrder } from './order.ts';
import type { Period } from './period.ts';
import { denominatorReader } from './settle-denominator.ts';
import { duplicateChecker } from './settle-duplicate.ts';
import { flagsReader, limitsApart, limitsReader } from './settle-limits.ts';
import { numbersChecker } from './settle-numbers.ts';
import { periodReader } from './settle-period.ts';
import { labelChecker } from './settle-row.ts';
import { checkValue } from './settle-value.ts';
import { type Line, linesOf, type SettledRow } from './table-lines.ts';
import { readUnusual } from './unusual-periods.ts';

/**
 * One indicator's table to observations (indicator formats, section 10). A row with an error is left out; a period without a row
 * inside a series becomes unavailable. Codes: those of the settle-… and check-… files, csv/illustrative-name, indicator/ages-overlap, indicator/no-denominator.
 */
export function settleIndicator(
  meta: IndicatorContent,
  table: Table,
  areas: Areas,
  population: Population,
): { indicator: Indicator; diagnostics: Diagnostic[] } {
  const { rows } = table;
  const dates = kindsOf(rows, ['period_type', 'period']);
  const readPeriod = periodReader(meta);
  const periods = ofEachKind(rows, dates, readPeriod);
  const times = merged(
    dates,
    periods.map((period) => ('code' in period ? period.message : `${period.type} ${period.start} ${period.end}`)),
  );
  const lines = linesOf(rows, meta);
  const numbers = {
    count: numbersOf(rows, 'count'),
    denominator: numbersOf(rows, 'denominator'),
    value: numbersOf(rows, 'value'),
  };
  const readDenominator = denominatorReader(rows, meta, population);
  const readLimits = limitsReader(rows);
  const readFlags = flagsReader(rows, meta);
  const checkLabels = labelChecker(rows, meta, areas);
  const checkNumbers = numbersChecker(rows);
  const checkDuplicate = duplicateChecker(rows, [lines.inAnyCase, times]);
  const states = kindsOf(rows, ['status']);
  const statuses = ofEachKind(rows, states, (row) => textOf(row, 'status') as ObservationStatus);
  const origins = kindsOf(rows, ['provenance']);
  const isMadeUp = ofEachKind(rows, origins, (row) => textOf(row, 'provenance') === 'illustrative');
  const found: Diagnostic[] = [];
  const settled: SettledRow[] = [];
  const madeUp = new Map<string, Place>();
  // Plain steps, here and below: there is one turn for each row of each table.
  for (let at = 0; at < rows.size; at++) {
    const date = dates.of[at] as number;
    const time = times.of[at] as number;
    const line = lines.of[at] as number;
    const period = periods[date] as Period | Diagnostic;
    const ofLabels = checkLabels(at);
    const ofNumbers = checkNumbers(at);
    if (ofLabels.length > 0 || ofNumbers.length > 0 || 'code' in period) {
      found.push(...ofLabels, ...ofNumbers, ...('code' in period ? [readPeriod(rowAt(rows, at)) as Diagnostic] : []));
      continue;
    }
    const about = lines.all[line] as Line;
    const duplicate = checkDuplicate(at, about, period);
    if (duplicate) {
      found.push(duplicate);
      continue;
    }
    const status = statuses[states.of[at] as number] as ObservationStatus;
    // Nothing is divided where there is no figure, so such a row and none at all come to the same.
    const residents =
      status === 'unavailable' ? undefined : readDenominator(at, numberAt(numbers.denominator, at), about, period);
    const known = residents && 'people' in residents ? residents : undefined;
    if (residents && 'code' in residents) found.push(residents);
    if (isMadeUp[origins.of[at] as number] && !madeUp.has(table.file))
      madeUp.set(table.file, cellPlace(rowAt(rows, at), 'provenance'));
    if (known?.illustrative && !madeUp.has(known.illustrative.file))
      madeUp.set(known.illustrative.file, known.illustrative);
    const count = numberAt(numbers.count, at);
    const limits = readLimits(at);
    const observation: Observation = {
      area: about.area,
      period,
      age: about.age,
      sex: about.sex,
      category: about.category,
      count,
      denominator: known?.people ?? null,
      value: numberAt(numbers.value, at),
      lower: limits.lower,
      upper: limits.upper,
      lower998: limits.lower998,
      upper998: limits.upper998,
      status,
      flags: readFlags(at, count),
      line: rows.cells.lineOf(at),
    };
    const disagreement = checkValue(rows, at, observation, meta);
    if (disagreement) found.push(disagreement);
    else settled.push({ at, observation, line, date, time });
  }
  const gaps = fillGaps(settled);
  const sorted = inOrder(lines.all, meta, areas);
  const inTurn = sorted(settled);
  const whole = gaps.filled.length > 0 ? sorted([...settled, ...gaps.filled]) : inTurn;
  const indicator: Indicator = {
    id: meta.id,
    meta,
    provenance: madeUp.size > 0 ? 'illustrative' : meta.provenance,
    madeUp: [...madeUp.values()],
    file: table.file,
    observations: whole.map(({ observation }) => observation),
  };
  const diagnostics = [
    ...checkMeta(meta, table.file),
    ...mergeRepeated(found),
    ...limitsApart(meta, rows, settled),
    ...mergeRepeated([
      ...checkSums(inTurn, lines.all, meta, areas, table.file),
      ...checkCategorySums(inTurn, lines.all, meta, table.file),
    ]),
    // A row that was left out for an error is not a period without a row.
    ...(hasErrors([...table.diagnostics, ...found]) ? [] : checkGaps(gaps, meta, areas, table.file)),
  ];
  return { indicator, diagnostics };
}

function checkMeta(meta: IndicatorContent, file: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  const bands = overlap(meta.age_bands);
  if (bands) {
    const message = `The age groups ${bands.join(' and ')} share an age.`;
    found.push(diagnostic('indicator/ages-overlap', placeOf(meta, 'age_bands'), message));
  }
  if ((meta.measure === 'crude_rate' || meta.measure === 'proportion') && !meta.denominator) {
    const message = `${meta.label} is a ${meta.measure.replace('_', ' ')}, but no denominator is named.`;
    found.push(diagnostic('indicator/no-denominator', placeOf(meta, 'measure'), message));
  }
  found.push(...checkUnit(meta));
  for (const unusual of meta.unusual_periods ?? []) {
    if (readUnusual(unusual.period, meta.period.type)) continue;
    const message = `"${unusual.period}" is not a period.`;
    found.push(diagnostic('csv/bad-period', placeOf(unusual, 'period'), message));
  }
  const named = /-ILLUSTRATIVE\.csv$/.test(file);
  if (named !== (meta.provenance === 'illustrative')) {
    const message = `The file is ${named ? '' : 'not '}named as illustrative, but ${meta.id}.meta.yaml says that the figures are ${meta.provenance}.`;
    found.push(
      diagnostic('csv/illustrative-name', { file, line: 1, column: 1 }, message, {
        fix: named
          ? `Where the figures are real, take -ILLUSTRATIVE out of the file's name. Where they are made up, write provenance: illustrative in ${meta.id}.meta.yaml.`
          : `Where the figures are made up, end the file's name in -ILLUSTRATIVE.csv. Where they are real, write provenance: official or local in ${meta.id}.meta.yaml.`,
        example: named ? file.replace(/-ILLUSTRATIVE\.csv$/, '.csv') : file.replace(/\.csv$/, '-ILLUSTRATIVE.csv'),
        also: [placeOf(meta, 'provenance') ?? []].flat(),
      }),
    );
  }
  return found;
}
