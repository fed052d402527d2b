import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { didYouMean, nearest } from '../core/nearest.ts';
import { sayable } from '../core/sayable.ts';
import { SEXES } from '../load/csv-columns.ts';
import { cellPlace, numberOf, type TableRow, textOf } from '../load/csv-row.ts';
import { type Areas, unknownArea } from '../model/areas.ts';
import type { IndicatorContent } from '../schema/generated/indicator.ts';
import { declaredKeys, declaredType, settledKey } from './categories.ts';

const NUMBERS = ['count', 'denominator', 'value', 'lower95', 'upper95', 'lower998', 'upper998'];
const LIMITS = NUMBERS.slice(3);
const FLAGS = ['provisional', 'revised', 'estimated', 'forecast', 'break', 'low_reliability', 'dominated'];
const ROUNDED = /^rounded\d+$/;

/** The words of the column flags. */
export function flagsOf(row: TableRow): string[] {
  const text = textOf(row, 'flags');
  if (text === '') return [];
  return text
    .split(';')
    .map((flag) => flag.trim())
    .filter((flag) => flag !== '');
}

const LABELS = [
  'indicator_id',
  'area_code',
  'area_type',
  'age',
  'sex',
  'category_type',
  'category',
  'flags',
  'source_id',
];

/** A check of what a row says of itself beyond its numbers; labels that were found right once are not looked at again. Codes: csv/unknown-indicator, csv/unknown-area, csv/area-type, csv/bad-age, csv/not-allowed, csv/unknown-category, csv/other-source. */
export function labelChecker(meta: IndicatorContent, areas: Areas): (row: TableRow) => Diagnostic[] {
  const right = new Set<string>();
  return (row) => {
    let key = '';
    for (const column of LABELS) key += `${textOf(row, column)}\n`;
    if (right.has(key)) return [];
    const found = [
      ...checkArea(row, areas),
      ...checkGroups(row, meta),
      ...checkCategory(row, meta),
      ...checkOrigin(row, meta),
    ];
    if (found.length === 0) right.add(key);
    return found;
  };
}

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

/** Whether status and numbers fit: ok needs a count or a value, anything else needs every number blank. Code: csv/bad-status. */
export function checkStatus(row: TableRow): Diagnostic[] {
  const status = textOf(row, 'status');
  if (status !== 'ok') {
    const given = NUMBERS.find((column) => textOf(row, column) !== '');
    if (given === undefined) return [];
    return [
      diagnostic(
        'csv/bad-status',
        cellPlace(row, given),
        `The status is "${status}", but the column ${given} is not blank.`,
      ),
    ];
  }
  if (textOf(row, 'count') !== '' || textOf(row, 'value') !== '') return [];
  return [
    diagnostic(
      'csv/bad-status',
      cellPlace(row, 'status'),
      'The status is "ok", but the row has neither a count nor a value.',
    ),
  ];
}

/** Whether limits stand with their value and on either side of it. Code: csv/bad-limits. */
export function checkLimits(row: TableRow): Diagnostic[] {
  if (LIMITS.every((column) => textOf(row, column) === '')) return [];
  const value = numberOf(row, 'value');
  return ['95', '998'].flatMap((confidence) => {
    const [lower, upper] = [numberOf(row, `lower${confidence}`), numberOf(row, `upper${confidence}`)];
    if (lower === null && upper === null) return [];
    if (value !== null && lower !== null && upper !== null && lower <= value && value <= upper) return [];
    const message = `The limits lower${confidence} and upper${confidence} need to be given together, with the value between them.`;
    return [diagnostic('csv/bad-limits', cellPlace(row, `lower${confidence}`), message)];
  });
}
