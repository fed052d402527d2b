import { type Diagnostic, diagnostic, hasErrors } from '../core/diagnostic.ts';
import { type Place, placeOf } from '../core/place.ts';
import type { Table } from '../load/csv.ts';
import { mergeRepeated } from '../load/csv-merge.ts';
import { cellPlace, numberOf, type TableRow, textOf } from '../load/csv-row.ts';
import type { Areas } from '../model/areas.ts';
import type { Population } from '../model/population.ts';
import type { IndicatorContent } from '../schema/generated/indicator.ts';
import { overlap } from './age-bands.ts';
import { settledKey } from './categories.ts';
import { checkCategorySums } from './check-category-sums.ts';
import { checkGaps } from './check-gaps.ts';
import { checkSums } from './check-sums.ts';
import { fillGaps } from './fill-gaps.ts';
import type { Indicator, Observation, ObservationStatus } from './observation.ts';
import { inOrder } from './order.ts';
import { denominatorReader } from './settle-denominator.ts';
import { duplicateChecker } from './settle-duplicate.ts';
import { flagsWith, limitsApart, limitsOf } from './settle-limits.ts';
import { periodReader } from './settle-period.ts';
import { checkLimits, checkStatus, labelChecker } from './settle-row.ts';
import { checkValue } from './settle-value.ts';
import { readUnusual } from './unusual-periods.ts';

/**
 * One indicator's table to observations (indicator formats, section 10). A row with an error is left out; a period without a row
 * inside a series becomes unavailable. Codes: those of the settle-… and check-… files, csv/illustrative-name, indicator/ages-overlap, indicator/no-denominator.
 */
export function settleIndicator(
  meta: IndicatorContent,
  table: Pick<Table, 'file' | 'rows'>,
  areas: Areas,
  population: Population,
): { indicator: Indicator; diagnostics: Diagnostic[] } {
  const readPeriod = periodReader(meta);
  const readDenominator = denominatorReader(meta, population);
  const checkLabels = labelChecker(meta, areas);
  const checkDuplicate = duplicateChecker();
  const found: Diagnostic[] = [];
  const settled: { row: TableRow; observation: Observation }[] = [];
  const madeUp = new Map<string, Place>();
  for (const row of table.rows) {
    const problems = [...checkLabels(row), ...checkStatus(row), ...checkLimits(row)];
    const period = readPeriod(row);
    if ('code' in period) problems.push(period);
    if (problems.length > 0 || 'code' in period) {
      found.push(...problems);
      continue;
    }
    const group = {
      area: textOf(row, 'area_code'),
      period,
      age: textOf(row, 'age'),
      sex: textOf(row, 'sex'),
      category: categoryOf(row, meta),
    };
    const duplicate = checkDuplicate(row, group);
    if (duplicate) {
      found.push(duplicate);
      continue;
    }
    const status = textOf(row, 'status') as ObservationStatus;
    // Nothing is divided where there is no figure, so such a row and none at all come to the same.
    const residents = status === 'unavailable' ? undefined : readDenominator(row, group);
    const known = residents && 'people' in residents ? residents : undefined;
    if (residents && 'code' in residents) found.push(residents);
    const isOwn = textOf(row, 'provenance') === 'illustrative';
    if (isOwn && !madeUp.has(table.file)) madeUp.set(table.file, cellPlace(row, 'provenance'));
    if (known?.illustrative && !madeUp.has(known.illustrative.file))
      madeUp.set(known.illustrative.file, known.illustrative);
    // Written out because spreading `group` here doubles the time of the whole stage.
    const observation: Observation = {
      area: group.area,
      period,
      age: group.age,
      sex: group.sex,
      category: group.category,
      count: numberOf(row, 'count'),
      denominator: known?.people ?? null,
      value: numberOf(row, 'value'),
      ...limitsOf(row),
      status,
      flags: flagsWith(row, meta),
      place: cellPlace(row),
    };
    const disagreement = checkValue(row, observation, meta);
    if (disagreement) found.push(disagreement);
    else settled.push({ row, observation });
  }
  const filled = fillGaps(settled.map(({ observation }) => observation));
  const indicator: Indicator = {
    id: meta.id,
    meta,
    provenance: madeUp.size > 0 ? 'illustrative' : meta.provenance,
    madeUp: [...madeUp.values()],
    file: table.file,
    observations: inOrder(filled.observations, meta, areas),
  };
  const diagnostics = [
    ...checkMeta(meta, table.file),
    ...mergeRepeated(found),
    ...limitsApart(meta, settled),
    ...mergeRepeated([...checkSums(indicator, areas), ...checkCategorySums(indicator)]),
    // A row that was left out for an error is not a period without a row.
    ...(hasErrors(found) ? [] : checkGaps(filled, meta, areas)),
  ];
  return { indicator, diagnostics };
}

function categoryOf(row: TableRow, { categories = [] }: IndicatorContent): string {
  return settledKey(textOf(row, 'category_type'), textOf(row, 'category'), categories);
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
