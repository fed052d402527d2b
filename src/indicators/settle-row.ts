import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { didYouMean, nearest } from '../core/nearest.ts';
import { sayable } from '../core/sayable.ts';
import { SEXES } from '../load/csv-columns.ts';
import { kindsOf, ofEachKind, paired } from '../load/csv-kinds.ts';
import { cellPlace, type TableRow, textOf } from '../load/csv-row.ts';
import { type Areas, unknownArea } from '../model/areas.ts';
import type { IndicatorContent } from '../schema/generated/indicator.ts';
import { declaredKeys, declaredType, settledKey } from './categories.ts';
import type { Lines } from './table-lines.ts';

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

/** The columns that say what a row is about, beside its line. */
const LABELS = ['indicator_id', 'area_type', 'flags', 'source_id'];

/** What is wrong with what each row says of itself beyond its numbers, by the row's place. Codes: csv/unknown-indicator, csv/unknown-area, csv/area-type, csv/bad-age, csv/not-allowed, csv/unknown-category, csv/other-source. */
export function labelChecker(
  rows: readonly TableRow[],
  { written }: Lines,
  meta: IndicatorContent,
  areas: Areas,
): (at: number) => readonly Diagnostic[] {
  const kinds = paired([written, kindsOf(rows, LABELS)]);
  const check = (row: TableRow): Diagnostic[] => [
    ...checkArea(row, areas),
    ...checkGroups(row, meta),
    ...checkCategory(row, meta),
    ...checkOrigin(row, meta),
  ];
  const isWrong = ofEachKind(rows, kinds, (row) => check(row).length > 0);
  return (at) => (isWrong[kinds.of[at] as number] ? check(rows[at] as TableRow) : NONE);
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

function checkGroups(row: TableRow, meta: IndicatorContent): Diagnostic[] {
  const found: Diagnostic[] = [];
  const ages = [...meta.age_bands, 'unknown'];
  const age = textOf(row, 'age');
  if (!ages.includes(age)) {
    const message = `The age group "${sayable(age)}" is not one of ${meta.id}: ${ages.join(', ')}.`;
    found.push(diagnostic('csv/bad-age', cellPlace(row, 'age'), message));
  }
  const sexes: readonly string[] = meta.sex ?? ['persons'];
  const sex = textOf(row, 'sex');
  if (!sexes.includes(sex)) {
    const message = `"${sex}" is not one of the groups that ${meta.id}.meta.yaml names under sex: ${sexes.join(', ')}.`;
    const words = SEXES.filter((word) => sexes.includes(word) || word === sex).join(', ');
    const fix = `If the table is right, list its groups in data/${meta.id}.meta.yaml.`;
    found.push(diagnostic('csv/not-allowed', cellPlace(row, 'sex'), message, { fix, example: `sex: [${words}]` }));
  }
  for (const flag of flagsOf(row)) {
    if (FLAGS.includes(flag) || ROUNDED.test(flag)) continue;
    const fix = `Use one of: ${FLAGS.join(', ')}, rounded5.`;
    const message = `"${sayable(flag)}" is not a flag.${didYouMean(flag, FLAGS)}`;
    found.push(diagnostic('csv/not-allowed', cellPlace(row, 'flags'), message, { fix }));
  }
  return found;
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

function checkOrigin(row: TableRow, meta: IndicatorContent): Diagnostic[] {
  const found: Diagnostic[] = [];
  const id = textOf(row, 'indicator_id');
  if (id !== meta.id) {
    const message = `The row is of the indicator "${sayable(id)}", but this is the table of ${meta.id}.`;
    found.push(diagnostic('csv/unknown-indicator', cellPlace(row, 'indicator_id'), message));
  }
  const source = textOf(row, 'source_id');
  if (source !== '' && source !== meta.source.id) {
    const message = `The row names the source "${sayable(source)}", but ${meta.id}.meta.yaml names ${meta.source.id}.`;
    found.push(diagnostic('csv/other-source', cellPlace(row, 'source_id'), message));
  }
  return found;
}
