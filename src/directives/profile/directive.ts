import type { PhrasingContent } from 'mdast';
import { type Assembly, report } from '../../assemble/assembly.ts';
import { unreliableNote } from '../../assemble/figure/data-table.ts';
import { groupOf } from '../../assemble/figure/group.ts';
import { commonProvenance, markedCaption } from '../../assemble/figure/illustrative.ts';
import { useStatement } from '../../assemble/figure/ledger.ts';
import { limitsNote, limitsUsed } from '../../assemble/figure/limits.ts';
import { measuredOf } from '../../assemble/figure/selection.ts';
import { placeName } from '../../assemble/figure/series.ts';
import { type Statement, statementOf } from '../../assemble/figure/statement.ts';
import {
  comparisonInWords,
  type Shape,
  shapeOf,
  trendInWords,
  unusualStart,
} from '../../assemble/figure/statement-words.ts';
import { ageInWords, inTable, intervalOf, isUnreliable, published } from '../../assemble/figure/words.ts';
import { label } from '../../assemble/label.ts';
import type { DataTableNode } from '../../assemble/nodes.ts';
import type { Place } from '../../core/place.ts';
import { HIDDEN_SYMBOLS, type HiddenReason, type PublishedPoint } from '../../disclosure/published.ts';
import { area, id, optional } from '../attribute.ts';
import { leaf } from '../define.ts';
import { type Sex, sex } from '../group.ts';

const COLUMNS = [
  ['indicator', 'rowHeader', 3],
  ['period', 'text', 1.3],
  ['value', 'number', 1],
  ['limits', 'number', 1.5],
  ['comparison', 'text', 2],
  ['trend', 'text', 2],
] as const;

/** All indicators of one area in one table: value, interval, comparison and trend in words. */
export const part = leaf({
  name: 'profile',
  summary: 'all indicators of one area in a table: value, limits, comparison and trend in words',
  attributes: {
    area: optional(area, 'the area', 'the area of the publication'),
    sex: optional(sex, 'the sex: only indicators that have it are in the table', 'everybody'),
    id: optional(id, 'its anchor, for links', 'it is numbered'),
  },
  run: ({ area: code, sex: whom, id: anchor }, { source }, assembly) =>
    profile(code ?? assembly.model.own.code, whom, anchor, source, assembly),
});

function profile(
  area: string,
  whom: Sex | undefined,
  anchor: string | undefined,
  place: Place | undefined,
  assembly: Assembly,
): DataTableNode[] {
  const { model, kit } = assembly;
  const statements = model.content.indicators.flatMap((meta) => latest(meta.id, area, whom, assembly) ?? []);
  if (statements.length === 0) {
    report(
      assembly,
      'chart/no-data',
      place,
      `There are no figures for ${[placeName(area, assembly), whom ?? ''].filter((word) => word !== '').join(', ')}.`,
    );
    return [];
  }
  for (const statement of statements) useStatement(statement, assembly);
  const provenance = commonProvenance(statements.map(({ measured }) => measured.published.provenance));
  const ofWhom = whom === undefined || whom === 'persons' ? [] : [label(kit.labels, `sex.${whom}`)];
  const where = [placeName(area, assembly), ...ofWhom].join(', ');
  const caption = label(kit.labels, 'profile.caption', { area: where });
  const table: DataTableNode = {
    type: 'dataTable',
    number: 0,
    caption: markedCaption(caption, provenance, kit.labels),
    columns: COLUMNS.map(([key, kind, width]) => ({ label: label(kit.labels, `profile.${key}`), kind, width })),
    rows: statements.map((statement) => row(statement, provenance === undefined, assembly)),
    notes: [
      ...symbolNotes(statements, assembly),
      ...limitsNote(limitsUsed(statements.map(({ point }) => point)), kit.labels),
      label(kit.labels, 'profile.note'),
      ...unusualStarts(statements, assembly),
    ],
    wide: false,
    provenance,
    data: { id: anchor ?? '', ...(place ? { source: place } : {}) },
  };
  return [table];
}

/** The statement on the headline age group in the first kind of period that has figures. */
function latest(id: string, area: string, whom: Sex | undefined, assembly: Assembly): Statement | undefined {
  const { model, published: all } = assembly;
  const meta = model.content.indicators.find((indicator) => indicator.id === id);
  const indicator = all.get(id);
  if (!meta || !indicator) return undefined;
  if (whom !== undefined && whom !== 'persons' && !meta.sex.includes(whom)) return undefined;
  const measured = measuredOf(meta, indicator, model.content.definition.history);
  const group = groupOf({ sex: whom }, measured);
  return [meta.period.type, ...meta.period.other_types]
    .map((type) => statementOf(measured, { area, ...group, type }, assembly))
    .find((statement) => statement !== undefined);
}

const cell = (text: string): PhrasingContent[] => (text === '' ? [] : [{ type: 'text', value: text }]);

/** `isMixed`: the rows of the table are not all of one provenance, so each says its own. */
function row(statement: Statement, isMixed: boolean, { kit: { labels } }: Assembly): DataTableNode['rows'][number] {
  const { measured, wanted, point, comparison, facts, trend } = statement;
  // An indicator of one age group says in its unit which.
  const age = wanted.age === 'all' || measured.meta.age_bands.length === 1 ? '' : `, ${ageInWords(wanted.age, labels)}`;
  const { provenance } = measured.published;
  const mark = isMixed ? ` (${label(labels, `row_provenance.${provenance}`)})` : '';
  const compared = comparison && comparison.significance !== 'not_compared' ? comparison : undefined;
  const beside = compared
    ? withShape(shapeOf(compared.significance), comparisonInWords(compared, labels))
    : label(labels, 'profile.none');
  const shape = 'result' in trend ? shapeOf(trend.result) : undefined;
  const inTime = facts.breakNote === undefined ? trendInWords({ trend }, labels) : label(labels, 'profile.break');
  return {
    provenance,
    cells: [
      cell(`${measured.meta.short_label}, ${measured.meta.unit}${age}${mark}`),
      cell(point.period.label),
      cell(inTable(point, 'value', measured.decimals)),
      cell(intervalOf(point, measured.decimals, labels)),
      cell(beside),
      cell(withShape(shape, inTime)),
    ],
  };
}

/** What could not be tested has no shape. */
const withShape = (shape: Shape | undefined, words: string): string =>
  shape === undefined ? words : `${shape} ${words}`;

/** What is unusual about the years that the trends begin with, each once. */
function unusualStarts(statements: readonly Statement[], { kit: { labels } }: Assembly): string[] {
  const begun = statements.flatMap((statement) => unusualStart(statement) ?? []);
  return [...new Set(begun.map(({ period, why }) => label(labels, 'profile.unusual', { period, why })))];
}

function symbolNotes(statements: readonly Statement[], { kit: { labels } }: Assembly): string[] {
  const symbols = (point: PublishedPoint, decimals: number) =>
    isUnreliable(point) ? '' : published(point.value, decimals, 'table');
  const used = new Set(statements.map(({ point, measured }) => symbols(point, measured.decimals)));
  const keys = (Object.keys(HIDDEN_SYMBOLS) as HiddenReason[])
    .filter((reason) => used.has(HIDDEN_SYMBOLS[reason]))
    .map((reason) => label(labels, `symbol.${reason}`, { symbol: HIDDEN_SYMBOLS[reason] }));
  return statements.some(({ point }) => isUnreliable(point)) ? [...keys, unreliableNote(labels)] : keys;
}
