import type { Paragraph } from 'mdast';
import type { Assembly } from '../../assemble/assembly.ts';
import { cell } from '../../assemble/figure/cell.ts';
import type { Comparison } from '../../assemble/figure/comparison.ts';
import { unreliableNote } from '../../assemble/figure/data-table.ts';
import { commonProvenance, markedCaption } from '../../assemble/figure/illustrative.ts';
import { latestStatement } from '../../assemble/figure/latest-statement.ts';
import { useStatement } from '../../assemble/figure/ledger.ts';
import { limitsNote, limitsUsed } from '../../assemble/figure/limits.ts';
import { placeName } from '../../assemble/figure/series.ts';
import { reportNoFigures, withStandIn } from '../../assemble/figure/stand-in-areas.ts';
import type { Statement } from '../../assemble/figure/statement.ts';
import {
  comparisonInWords,
  type Shape,
  shapeOf,
  trendInWords,
  unusualStart,
} from '../../assemble/figure/statement-words.ts';
import { ageInWords, intervalOf } from '../../assemble/figure/words.ts';
import { NOTHING } from '../../assemble/hollow.ts';
import { label } from '../../assemble/label.ts';
import type { DataTableNode } from '../../assemble/nodes.ts';
import type { Place } from '../../core/place.ts';
import { inTable, isUnreliable, published } from '../../disclosure/in-table.ts';
import { HIDDEN_SYMBOLS, type HiddenReason, type PublishedPoint } from '../../disclosure/published.ts';
import { area, choice, id, optional, preset } from '../attribute.ts';
import { leaf } from '../define.ts';
import { type Sex, sex } from '../group.ts';

const COLUMNS = [
  ['indicator', 'rowHeader', 4.2],
  ['period', 'text', 1.7],
  ['value', 'number', 1.1],
  ['limits', 'number', 1.8],
  ['comparison', 'text', 1.9],
  ['trend', 'text', 2.8],
] as const;

/** All indicators of one area in one table: value, interval, comparison and trend in words. */
export const part = leaf({
  name: 'profile',
  summary: 'all indicators of one area in a table: value, limits, comparison and trend in words',
  attributes: {
    area: optional(area, 'the area', 'the area of the publication'),
    sex: optional(sex, 'the sex: only indicators that have it are in the table', 'everybody'),
    notes: preset(
      choice(['all', 'own']),
      'all',
      'what it says: all, or only what is its `own`: its symbols and years, without figures of more than ten years ago',
    ),
    id: optional(id, 'its anchor, for links', 'it is numbered'),
  },
  run: ({ area: code, sex: whom, notes, id: anchor }, { source }, assembly) =>
    profile({ area: code ?? assembly.model.own.code, whom, notes, anchor }, source, assembly),
});

interface Wanted {
  readonly area: string;
  readonly whom: Sex | undefined;
  readonly notes: 'all' | 'own';
  readonly anchor: string | undefined;
}

function profile(
  { area: asked, whom, notes, anchor }: Wanted,
  place: Place | undefined,
  assembly: Assembly,
): (DataTableNode | Paragraph)[] {
  const { model, kit } = assembly;
  const of = (code: string): Statement[] =>
    model.content.indicators.flatMap((meta) => latestStatement(meta.id, code, { sex: whom }, assembly) ?? []);
  const has = (code: string): boolean => of(code).length > 0;
  const [area = asked] = notes === 'own' ? [asked] : withStandIn([asked], has, place, assembly);
  const all = of(area);
  const statements = notes === 'own' ? present(all, assembly) : all;
  if (statements.length === 0 && notes === 'own')
    return [
      {
        type: 'paragraph',
        children: [{ type: 'text', value: label(kit.labels, 'profile.no_figures') }],
        data: { ...NOTHING, ...(place && { source: place }) },
      },
    ];
  if (statements.length === 0) {
    const words = [placeName(area, assembly), whom ?? ''].filter((word) => word !== '').join(', ');
    reportNoFigures({ message: `There are no figures for ${words}.` }, [area], has, place, assembly);
    return [];
  }
  for (const statement of statements) useStatement(statement, assembly);
  const provenance = commonProvenance(statements.map(({ measured }) => measured.published.provenance));
  const benchmark = onlyBenchmark(statements);
  const ofWhom = whom === undefined || whom === 'persons' ? [] : [label(kit.labels, `sex.${whom}`)];
  const where = [placeName(area, assembly), ...ofWhom].join(', ');
  const caption = label(kit.labels, 'profile.caption', { area: where });
  const table: DataTableNode = {
    type: 'dataTable',
    number: 0,
    caption: markedCaption(caption, provenance, kit.labels),
    columns: COLUMNS.map(([key, kind, width]) => ({
      label:
        key === 'comparison' && benchmark !== undefined
          ? label(kit.labels, 'profile.beside', { benchmark })
          : label(kit.labels, `profile.${key}`),
      kind,
      width,
    })),
    rows: rowsOf(statements, provenance === undefined, { benchmark, isBrief: notes === 'own' }, assembly),
    notes: [
      ...symbolNotes(statements, assembly),
      ...(notes === 'own'
        ? []
        : [
            ...limitsNote(limitsUsed(statements.map(({ point }) => point)), kit.labels),
            label(kit.labels, 'profile.note'),
          ]),
      ...unusualStarts(statements, assembly),
    ],
    wide: false,
    provenance,
    data: { id: anchor ?? '', ...(place ? { source: place } : {}) },
  };
  return [table];
}

/** What is older by the day of the edition is history, and no part of a short profile. */
const YEARS = 10;

/** The statements that tell of the present, or all where none does. */
function present(statements: readonly Statement[], { model }: Assembly): readonly Statement[] {
  const date = model.content.document.edition_date;
  const since = `${Number(date.slice(0, 4)) - YEARS}${date.slice(4)}`;
  const recent = statements.filter(({ point }) => point.period.end >= since);
  return recent.length > 0 ? recent : statements;
}

type Row = DataTableNode['rows'][number];

/** What rows leave to the head of their table, or to the text around it. */
interface Saying {
  readonly benchmark: string | undefined;
  /** Why a trend was not tested is said elsewhere. */
  readonly isBrief: boolean;
}

/** A row for each statement. `isMixed`: they are not all of one provenance, so they stand in groups under its name. */
function rowsOf(statements: readonly Statement[], isMixed: boolean, saying: Saying, assembly: Assembly): Row[] {
  if (!isMixed) return statements.map((statement) => row(statement, saying, assembly));
  const kinds = [...new Set(statements.map(({ measured }) => measured.published.provenance))];
  return kinds.flatMap((provenance) => {
    const name = cell(label(assembly.kit.labels, `card_provenance.${provenance}`));
    const own = statements.filter(({ measured }) => measured.published.provenance === provenance);
    const group: Row = { cells: COLUMNS.map((_, index) => (index === 0 ? name : [])), group: true };
    return [group, ...own.map((statement) => row(statement, saying, assembly))];
  });
}

function row(statement: Statement, { benchmark, isBrief }: Saying, { kit: { labels } }: Assembly): Row {
  const { measured, wanted, point, comparison, facts, trend } = statement;
  // An indicator of one age group says in its unit which.
  const age = wanted.age === 'all' || measured.meta.age_bands.length === 1 ? '' : `, ${ageInWords(wanted.age, labels)}`;
  const { provenance } = measured.published;
  const compared = isCompared(comparison) ? comparison : undefined;
  const inWords = (one: Comparison): string =>
    benchmark === undefined ? comparisonInWords(one, labels) : label(labels, `profile.is.${one.significance}`);
  const beside = compared
    ? withShape(shapeOf(compared.significance), inWords(compared))
    : label(labels, 'profile.none');
  const shape = 'result' in trend ? shapeOf(trend.result) : undefined;
  const inFull = facts.breakNote === undefined ? trendInWords({ trend }, labels) : label(labels, 'profile.break');
  const inTime = isBrief && shape === undefined ? label(labels, 'profile.not_tested') : inFull;
  return {
    provenance,
    cells: [
      cell(`${measured.meta.short_label}, ${measured.meta.unit}${age}`),
      cell(point.period.label),
      cell(inTable(point, 'value', measured.decimals)),
      cell(intervalOf(point, measured.decimals, labels)),
      cell(beside),
      cell(withShape(shape, inTime)),
    ],
  };
}

const isCompared = (comparison: Comparison | undefined): comparison is Comparison =>
  comparison !== undefined && comparison.significance !== 'not_compared';

/** Whom all that is compared is compared with, so that the column can say it once. */
function onlyBenchmark(statements: readonly Statement[]): string | undefined {
  const names = statements.flatMap(({ comparison }) => (isCompared(comparison) ? [comparison.benchmark] : []));
  const [first, ...others] = new Set(names);
  return others.length === 0 ? first : undefined;
}

/** What could not be tested has no shape. */
const withShape = (shape: Shape | undefined, words: string): string =>
  shape === undefined ? words : `${shape} ${words}`;

/** What is unusual about the years that the trends begin with, each once, in one note. */
function unusualStarts(statements: readonly Statement[], { kit: { labels } }: Assembly): string[] {
  const begun = statements.flatMap((statement) => unusualStart(statement) ?? []);
  const said = new Set(begun.map(({ period, why }) => label(labels, 'profile.unusual', { period, why })));
  return said.size > 0 ? [[...said].join(' ')] : [];
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
