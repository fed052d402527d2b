import type { Comparison } from '../../compare/comparison.ts';
import type { Piece } from '../../compare/pieces.ts';
import { type ToldEntry, type ToldLine, told } from '../../compare/told.ts';
import { oneLine } from '../../core/printable.ts';
import { paint } from '../report/paint.ts';
import { wrap } from '../report/wrap.ts';

/** More changes of one record, indicator or section than this are counted. */
const MOST_PARTS = 40;
/** What is short enough stands in one line, with an arrow between. */
const SHORT = 72;

/** A comparison for a terminal: what changed in short, then record by record. */
export function printComparisonText(comparison: Comparison, colour: boolean): string {
  const { title, variant, sides, summary, remarks, sections } = told(comparison);
  const lines = [
    paint('bold', `${title}: ${oneLine(variant)}`, colour),
    ...sides.flatMap(({ label, value }) => wrap(`${label}: ${value}`, '')),
    'For the partnership alone: it may hold what is not published.',
    '',
    ...summary.flatMap((one) => wrap(one, '')),
    '',
    ...remarks.flatMap((remark) => wrap(remark, '')),
    ...sections.flatMap((section) => [
      '',
      paint('bold', oneLine(section.title), colour),
      ...section.entries.flatMap((entry) => ['', ...entryLines(entry, colour)]),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function entryLines({ label, title, details, lines }: ToldEntry, colour: boolean): string[] {
  const named = `${label === '' ? '' : `${label}: `}${title}${details.length === 0 ? '' : ` (${details.join('; ')})`}`;
  const parts = lines.flatMap((line) => lineParts(line, colour));
  const left = parts.length - MOST_PARTS;
  return [
    ...wrap(named, '  ').map((line) => paint('bold', line, colour)),
    ...parts.slice(0, MOST_PARTS).flat(),
    ...(left > 0 ? [`    and ${left} more: --format html and --format json have them all`] : []),
  ];
}

/** What is told of one thing, each part as its lines. */
function lineParts({ words, pieces, notes }: ToldLine, colour: boolean): string[][] {
  const [first] = pieces;
  const why = notes.length === 0 ? '' : ` (${notes.join('; ')})`;
  const short = pieces.length === 1 && first && words !== '' ? inOneLine(first) : undefined;
  if (short !== undefined) return [wrap(`${words}: ${short}${why}`, '    ')];
  const about = words === '' ? [] : [wrap(`${words}${why}`, '    ')];
  return [...about, ...pieces.map((piece) => pieceLines(piece, words === '' ? '    ' : '      ', colour))];
}

/** A change that is short enough to be read at a glance. */
function inOneLine(piece: Piece): string | undefined {
  const text = [...('old' in piece ? [piece.old] : []), ...('now' in piece ? [piece.now] : [])].join(' → ');
  if (text.length > SHORT) return undefined;
  return piece.kind === 'changed' ? text : `${piece.kind}: ${text}`;
}

function pieceLines(piece: Piece, margin: string, colour: boolean): string[] {
  const said = (word: string, text: string, style: 'red' | 'green'): string[] =>
    wrap(`${word}: ${text}`, margin).map((line) => paint(style, line, colour));
  return [
    ...('old' in piece ? said(piece.kind === 'changed' ? 'before' : 'removed', piece.old, 'red') : []),
    ...('now' in piece ? said(piece.kind === 'changed' ? 'now' : 'added', piece.now, 'green') : []),
  ];
}
