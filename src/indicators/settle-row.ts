import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { didYouMean, nearest } from '../core/nearest.ts';
import { sayable } from '../core/sayable.ts';
import { SEXES } from '../load/csv-columns.ts';
import { kindsOf, ofEachKind } from '../load/csv-kinds.ts';
import { cellPlace, rowAt, type TableRow, type TableRows, textOf } from '../load/csv-row.ts';
import { type Areas, unknownArea } from '../model/areas.ts';
import type { IndicatorContent } from '../schema/generated/indicator.ts';
import { declaredKeys, declaredType, settledKey } from './categories.ts';

const FLAGS = ['provisional', 'revised', 'estimated', 'forecast', 'break', 'low_reliability', 'dominated'];
const ROUNDED = /^rounded\d+$/;

/** The words of the column flags. */
export function flagsOf(row: TableRow): readonly string[] {
  const text = textOf(row, 'flags');
  if (text === '') return [];
  return text
    .split(';')
    .map((flag) => flag.trim())
    .filter((flag) => flag !== '');
}

/** What a row says of itself beyond its numbers and its time, as far as it is right or wrong together. */
const CHECKS: readonly {
  readonly columns: readonly string[];
  readonly check: (row: TableRow, meta: IndicatorContent, areas: Areas) => Diagnostic[];
}[] = [
  { columns: ['area_code', 'area_type'], check: (row, _, areas) => checkArea(row, areas) },
  { columns: ['age'], check: checkAge },
  { columns: ['sex'], check: checkSex },
  { columns: ['flags'], check: checkFlags },
  { columns: ['category_type', 'category'], check: checkCategory },
  { columns: ['indicator_id'], check: checkId },
  { columns: ['source_id'], check: checkSource },
];

/** What is wrong with what each row says of itself beyond its numbers, by the row's place. Codes: csv/unknown-indicator, csv/unknown-area, csv/area-type, csv/bad-age, csv/not-allowed, csv/unknown-category, csv/other-source. */
export function labelChecker(
  rows: TableRows,
  meta: IndicatorContent,
  areas: Areas,
): (at: number) => readonly Diagnostic[] {
  const wrong = CHECKS.flatMap(({ columns, check }) => {
    const kinds = kindsOf(rows, columns);
    const isWrong = ofEachKind(rows, kinds, (row) => check(row, meta, areas).length > 0);
    return isWrong.includes(true) ? [{ kinds, isWrong }] : [];
  });
  if (wrong.length === 0) return () => NONE;
  return (at) =>
    wrong.some(({ kinds, isWrong }) => isWrong[kinds.of[at] as number])
      ? CHECKS.flatMap(({ check }) => check(rowAt(rows, at), meta, areas))
      : NONE;
}

const NONE: readonly Diagnostic[] = [];

function checkArea(row: TableRow, areas: Areas): Diagnostic[] {
  const [code, type] = [textOf(row, 'area_code'), textOf(row, 'area_type')];
  const area = areas.get(code);
  if (!area) return [unknownArea(code, cellPlace(row, 'area_code'), areas)];
  if (area.type === type) return [];
  const message = `${area.name} (${code}) is given as "${type}", but data/areas.csv says ${area.type}.`;
  return [diagnostic('csv/area-type', cellPlace(row, 'area_type'), message)];
}

function checkAge(row: TableRow, meta: IndicatorContent): Diagnostic[] {
  const ages = [...meta.age_bands, 'unknown'];
  const age = textOf(row, 'age');
  if (ages.includes(age)) return [];
  const message = `The age group "${sayable(age)}" is not one of ${meta.id}: ${ages.join(', ')}.`;
  const fix = `Write one of: ${ages.join(', ')}. Another group is added under age_bands in ${meta.id}.meta.yaml. Excel may have turned 10-17 into a date: format the column as text.`;
  return [diagnostic('csv/bad-age', cellPlace(row, 'age'), message, { fix, example: ages[0] })];
}

function checkSex(row: TableRow, meta: IndicatorContent): Diagnostic[] {
  const sexes: readonly string[] = meta.sex ?? ['persons'];
  const sex = textOf(row, 'sex');
  if (sexes.includes(sex)) return [];
  const message = `"${sex}" is not one of the groups that ${meta.id}.meta.yaml names under sex: ${sexes.join(', ')}.`;
  const words = SEXES.filter((word) => sexes.includes(word) || word === sex).join(', ');
  const fix = `If the table is right, list its groups in data/${meta.id}.meta.yaml.`;
  return [diagnostic('csv/not-allowed', cellPlace(row, 'sex'), message, { fix, example: `sex: [${words}]` })];
}

function checkFlags(row: TableRow): Diagnostic[] {
  return flagsOf(row).flatMap((flag) => {
    if (FLAGS.includes(flag) || ROUNDED.test(flag)) return [];
    const fix = `Use one of: ${FLAGS.join(', ')}, rounded5.`;
    const message = `"${sayable(flag)}" is not a flag.${didYouMean(flag, FLAGS)}`;
    return [diagnostic('csv/not-allowed', cellPlace(row, 'flags'), message, { fix })];
  });
}

/**
 * A category that the metadata does not declare cannot be named in print. Beside declared ones it is most likely a slip, so it is an error;
 * of a type that nothing is declared of it is a warning, and its rows stay out of every output.
 */
function checkCategory(row: TableRow, { id, categories = [] }: IndicatorContent): Diagnostic[] {
  const [type, category] = [textOf(row, 'category_type'), textOf(row, 'category')];
  if (type === '' && category === '') return [];
  const file = `${id}.meta.yaml`;
  const declared = declaredType(type, categories);
  if (declared) {
    if (declaredKeys([declared]).includes(settledKey(type, category, [declared]))) return [];
    const items = declared.items.map((item) => item.id);
    const message = `${file} names no ${type} "${sayable(category)}" under categories.${didYouMean(category, items)}`;
    return [diagnostic('csv/unknown-category', cellPlace(row, 'category'), message)];
  }
  const types = categories.map((one) => one.type);
  const severity = nearest(type, types) === undefined ? 'warning' : 'error';
  const message = `${file} names no type "${sayable(type)}" under categories, so its rows are not printed.${didYouMean(type, types)}`;
  return [diagnostic('csv/unknown-category', cellPlace(row, 'category_type'), message, { severity })];
}

function checkId(row: TableRow, meta: IndicatorContent): Diagnostic[] {
  const id = textOf(row, 'indicator_id');
  if (id === meta.id) return [];
  const message = `The row is of the indicator "${sayable(id)}", but this is the table of ${meta.id}.`;
  return [diagnostic('csv/unknown-indicator', cellPlace(row, 'indicator_id'), message)];
}

function checkSource(row: TableRow, meta: IndicatorContent): Diagnostic[] {
  const source = textOf(row, 'source_id');
  if (source === '' || source === meta.source.id) return [];
  const message = `The row names the source "${sayable(source)}", but ${meta.id}.meta.yaml names ${meta.source.id}.`;
  return [diagnostic('csv/other-source', cellPlace(row, 'source_id'), message)];
}
