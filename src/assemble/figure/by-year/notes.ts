import {
  HIDDEN_SYMBOLS,
  type HiddenReason,
  LOW_RELIABILITY,
  type PublishedPoint,
} from '../../../disclosure/published.ts';
import type { Period } from '../../../indicators/period.ts';
import type { Assembly } from '../../assembly.ts';
import { label } from '../../label.ts';
import type { Labels } from '../../publication.ts';
import { along, breaksAlong } from '../axis.ts';
import { unreliableNote } from '../data-table.ts';
import { roundedTo } from '../difference.ts';
import { absentNote, provisionalNote, sourceLine, surveyNotes, timeNotes } from '../notes.ts';
import { BREAK, NOT_SIGNIFICANT } from './difference.ts';
import { type Row, type Rows, rowName } from './row.ts';

/** The keys to the symbols that stand in a table's cells. */
export function symbolNotes(cells: readonly string[], labels: Labels): string[] {
  const text = cells.join(' ');
  const own: readonly (readonly [symbol: string, key: string])[] = [
    [BREAK, 'by_year.symbol.break'],
    [NOT_SIGNIFICANT, 'by_year.symbol.not_significant'],
    [HIDDEN_SYMBOLS.not_applicable, 'by_year.symbol.not_applicable'],
  ];
  const shared = (['suppressed', 'unavailable', 'low'] satisfies HiddenReason[]).map(
    (reason) => [HIDDEN_SYMBOLS[reason], `symbol.${reason}`] as const,
  );
  const used = [...shared, ...own].filter(([symbol]) => text.includes(symbol));
  return [
    ...used.map(([symbol, key]) => label(labels, key, { symbol })),
    ...(text.includes(LOW_RELIABILITY) ? [unreliableNote(labels)] : []),
  ];
}

/** What a reader must know of each indicator: breaks, unusual periods, rounding, caveats and source. Of several, each is named. */
export function indicatorNotes({ rows, absent }: Rows, axis: readonly Period[], assembly: Assembly): string[] {
  const { labels } = assembly.kit;
  const ids = [...new Set(rows.map(({ measured }) => measured.meta.id))];
  const named = new Map<string, string[]>();
  for (const id of ids) {
    const own = rows.filter(({ measured }) => measured.meta.id === id);
    for (const text of notesOf(own, rows, axis, assembly)) {
      const name = own[0]?.measured.meta.short_label ?? '';
      named.set(text, [...(named.get(text) ?? []), name]);
    }
  }
  const told = [...named].map(([text, names]) =>
    names.length === ids.length ? text : label(labels, 'by_year.note.of', { name: names.join(', '), text }),
  );
  return [...absentNote(absent, labels), ...told];
}

function notesOf(own: readonly Row[], rows: readonly Row[], axis: readonly Period[], assembly: Assembly): string[] {
  const { labels } = assembly.kit;
  const [first] = own;
  if (!first) return [];
  const { measured } = first;
  const found = own.map((row) => ({ name: rowName(row, rows, assembly), points: row.points }));
  const shown = own.flatMap(({ points }) => along(axis, points).flatMap((point) => point ?? []));
  const breaks = breaksAlong(axis, found, measured.breaks);
  return [
    ...surveyNotes({ groups: own.map(({ group }) => group) }, measured, labels),
    ...timeNotes({ breaks, axis, categories: axis.map((period) => period.label) }, measured, labels),
    ...(measured.meta.measure === 'proportion' ? [label(labels, 'by_year.note.points')] : []),
    ...roundedNote(shown, labels),
    ...provisionalNote(shown, measured, labels),
    ...measured.meta.caveats,
    label(labels, 'source', { text: sourceLine(measured, assembly) }),
  ];
}

function roundedNote(points: readonly PublishedPoint[], labels: Labels): string[] {
  const bases = points.flatMap((point) => roundedTo(point) ?? []);
  return bases.length > 0 ? [label(labels, 'by_year.note.rounded', { base: Math.max(...bases) })] : [];
}
