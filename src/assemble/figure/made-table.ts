import type { Paragraph, RootContent } from 'mdast';
import type { Place } from '../../core/place.ts';
import type { PublishedPoint } from '../../disclosure/published.ts';
import type { Assembly } from '../assembly.ts';
import { label } from '../label.ts';
import type { TableColumn } from '../nodes.ts';
import { symbolNotes } from './by-year/notes.ts';
import { textRows } from './cell.ts';
import { roundedTo } from './difference.ts';
import { markedCaption, provenanceOn } from './illustrative.ts';
import { type MethodId, useMethod, usePoints } from './ledger.ts';
import { type Drawn, madeFigure } from './made-figure.ts';
import { provisionalNote, sourceLine } from './notes.ts';
import { sourcesLine } from './pair.ts';
import type { Measured } from './selection.ts';
import { listInWords } from './words.ts';

/** Published figures that a method was given. */
export interface Used {
  readonly measured: Measured;
  readonly points: readonly PublishedPoint[];
}

/** What a method found, as it is printed. */
export interface Found {
  /** A sentence or two before the table. */
  readonly sentence?: string | undefined;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  /** How it was done, with which figures. */
  readonly notes: readonly string[];
  readonly methods: readonly MethodId[];
  /** The chart that shows it: the table is then that of a figure. */
  readonly drawn?: Drawn;
}

/** Why there is no result: it is printed in its place. */
export interface NotFound {
  readonly why: string;
}

/** A table that a method made from figures, before it is printed. */
export interface Made {
  readonly used: readonly Used[];
  readonly caption: string;
  readonly result: Found | NotFound;
}

/** Where it stands: its anchor and the place it came from. */
export interface Standing {
  readonly id: string | undefined;
  readonly source: Place | undefined;
}

/**
 * A table that is made from published figures, or a chart with that table, with its sentence before it and all that stands below other figures: symbols, notes, caveats, sources and
 * files. What rests on made-up figures is marked. Without a result a note says why.
 */
export function printMade(
  { used, caption, result }: Made,
  { id, source }: Standing,
  assembly: Assembly,
): RootContent[] {
  const { labels } = assembly.kit;
  const data = source ? { source } : {};
  if ('why' in result) {
    const text = label(labels, 'made.not_available', { caption, why: result.why });
    return [{ ...sentence(text, source), data: { ...data, style: 'note', ...(id === undefined ? {} : { id }) } }];
  }
  for (const { measured, points } of used) {
    usePoints(measured, points, assembly);
    for (const method of result.methods) useMethod({ measured }, method, assembly);
  }
  const provenance = provenanceOn(used.map(({ measured }) => measured.published.provenance));
  const files = [...new Set(used.flatMap(({ measured }) => assembly.tables.get(measured.meta.id) ?? []))];
  const mark = (text: string): string => markedCaption(text, provenance, labels);
  const rows = textRows(result.rows);
  const symbols = symbolNotes(result.rows.flat(), labels);
  const table = { type: 'dataTable' as const, columns: [...result.columns], rows, wide: false, provenance };
  const around = { provenance, data: { id: id ?? '', ...data } };
  const printed: RootContent = result.drawn
    ? madeFigure(
        result.drawn,
        {
          ...around,
          table: { ...table, number: undefined, caption: '', notes: symbols, data: { id: '' } },
          source: sourcesLine(
            used.map(({ measured }) => measured),
            assembly,
          ),
          notes: [...result.notes, ...notesOnFigures(used, () => [], assembly)],
          csv: files,
          shows: used.map(({ measured, points }) => ({ indicator: measured.meta.id, points })),
        },
        labels,
      )
    : {
        ...table,
        ...around,
        number: 0,
        caption: mark(caption),
        notes: [...symbols, ...result.notes, ...notesOnFigures(used, sourceNote, assembly)],
        files,
      };
  return result.sentence === undefined ? [printed] : [sentence(mark(result.sentence), source), printed];
}

/** A paragraph of the program's own words. */
export function sentence(value: string, source: Place | undefined): Paragraph {
  const data = source ? { source } : {};
  return { type: 'paragraph', children: [{ type: 'text', value, data: { ...data, isMade: true } }], data };
}

const sourceNote = (measured: Measured, assembly: Assembly): string[] => [
  label(assembly.kit.labels, 'source', { text: sourceLine(measured, assembly) }),
];

/** What a reader must know of the figures it was made from: rounding, provisional ones and caveats, with `more` on each indicator. */
function notesOnFigures(
  used: readonly Used[],
  more: (measured: Measured, assembly: Assembly) => string[],
  assembly: Assembly,
): string[] {
  const { labels } = assembly.kit;
  const bases = used.flatMap(({ points }) => points.flatMap((point) => roundedTo(point) ?? []));
  const notes = used.flatMap(({ measured, points }) => [
    ...provisionalNote(points, measured, labels),
    ...measured.meta.caveats,
    ...more(measured, assembly),
  ]);
  return [
    ...(bases.length > 0 ? [label(labels, 'made.rounded', { base: Math.max(...bases) })] : []),
    ...new Set(notes),
  ];
}

/** A figure by the name that a reader knows it by: its period, its area, its age group. */
export interface NamedPoint {
  readonly name: string;
  readonly point: PublishedPoint | undefined;
}

/** So many figures are named; of more it is said how many they are. */
const MOST_NAMED = 4;

/** Why a method cannot use figures, or undefined when it can use all: a number of them is hidden, or there is none. */
export function whyHidden(
  figures: readonly NamedPoint[],
  of: 'count' | 'value',
  { kit: { labels } }: Assembly,
): string | undefined {
  const hidden = figures.flatMap(({ name, point }) => {
    if (!point) return [{ name, reason: 'unavailable' as const }];
    const number = point[of];
    return number.kind === 'hidden' ? [{ name, reason: number.reason }] : [];
  });
  const [first] = hidden;
  if (!first) return undefined;
  const reason = hidden.some((one) => one.reason === 'suppressed') ? 'suppressed' : 'unavailable';
  const names = hidden
    .filter((one) => (one.reason === 'suppressed') === (reason === 'suppressed'))
    .map(({ name }) => name);
  const few = names.length <= MOST_NAMED;
  const slots = { names: listInWords(names, labels), count: names.length, of: figures.length };
  return label(labels, `made.${few ? 'hidden' : 'many_hidden'}.${reason}`, slots);
}
