import type { Paragraph } from 'mdast';
import {
  HIDDEN_SYMBOLS,
  type HiddenReason,
  LOW_RELIABILITY,
  type PublishedPoint,
} from '../../../disclosure/published.ts';
import type { Period } from '../../../indicators/period.ts';
import type { Assembly } from '../../assembly.ts';
import { label } from '../../label.ts';
import { noteLine } from '../../note-line.ts';
import type { Labels } from '../../publication.ts';
import { inARow } from '../../words.ts';
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

/**
 * What stands below the table: of each indicator breaks, unusual periods, rounding, caveats and source, as below a figure. Of several, each is
 * named.
 */
export function notesBelow({ rows, absent }: Rows, axis: readonly Period[], assembly: Assembly): Paragraph[] {
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
  // What is said of the same indicators stands in one note.
  const told = new Map<string, string[]>();
  for (const [text, names] of named) {
    const name = names.length === ids.length ? '' : inARow(names);
    told.set(name, [...(told.get(name) ?? []), withStop(text)]);
  }
  const notes = [...told].map(([name, texts]) =>
    name === '' ? texts.join(' ') : label(labels, 'by_year.note.of', { name, text: texts.join(' ') }),
  );
  return [...absentNote(absent, labels), ...notes].map((text) => ({
    type: 'paragraph',
    children: [{ type: 'text', value: noteLine(text, labels), data: { isMade: true } }],
    data: { style: 'note' },
  }));
}

const withStop = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

function notesOf(own: readonly Row[], rows: readonly Row[], axis: readonly Period[], assembly: Assembly): string[] {
  const { labels } = assembly.kit;
  const [first] = own;
  if (!first) return [];
  const { measured } = first;
  const found = own.map((row) => ({ name: rowName(row, rows, assembly), points: row.points, breaks: measured.breaks }));
  const shown = own.flatMap(({ points }) => along(axis, points).flatMap((point) => point ?? []));
  const breaks = breaksAlong(axis, found);
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
