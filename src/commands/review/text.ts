import { oneLine } from '../../core/printable.ts';
import type { Decided } from '../../review/decided.ts';
import type { Review } from '../../review/review.ts';
import { countsOf, remarksOf, sectionsOf } from '../../review/sections.ts';
import { byOf, KIND_WORDS, nameOf, notesOf, whereOf, whyOf } from '../../review/told.ts';
import { paint } from '../report/paint.ts';
import { wrap } from '../report/wrap.ts';

/** What came back, for a terminal: changes by what becomes of them, then comments. */
export function printReviewText(result: Review, isWritten: boolean, colour: boolean): string {
  const lines = [
    paint('bold', `What came back: ${countsOf(result)}`, colour),
    'For the partnership alone: it may hold what is not published.',
    ...remarksOf(result).flatMap((remark) => ['', ...wrap(remark, '')]),
    ...sectionsOf(result, isWritten).flatMap(({ title, changes }) => [
      '',
      paint('bold', `${title} (${changes.length})`, colour),
      ...changes.flatMap((change) => ['', ...changeLines(change, colour)]),
    ]),
    ...commentLines(result, colour),
  ];
  return `${lines.join('\n')}\n`;
}

function changeLines(change: Decided, colour: boolean): string[] {
  const { kind, old, now, place } = change;
  const why = whyOf(change);
  const path = place?.path ? `  ${oneLine(place.path)}` : '';
  const said = (word: string, text: string, style: 'red' | 'green'): string[] =>
    text === '' ? [] : wrap(`${word}: ${text}`, '    ').map((line) => paint(style, line, colour));
  return [
    paint('bold', `  ${oneLine(whereOf(change))}${path}`, colour),
    ...wrap(`${KIND_WORDS[kind]} by ${byOf(change)}`, '  '),
    ...said('before', old, 'red'),
    ...said('now', now, 'green'),
    ...(why === undefined ? [] : wrap(`Not written: ${why}.`, '    ')),
    ...notesOf(change).flatMap((note) => wrap(note, '    ')),
  ];
}

function commentLines({ comments }: Review, colour: boolean): string[] {
  if (comments.length === 0) return [];
  return [
    '',
    paint('bold', `Comments (${comments.length})`, colour),
    ...comments.flatMap(({ comment, unit, on, answers, copy }) => [
      '',
      paint('bold', `  ${oneLine(whereOf({ place: unit?.place }))}`, colour),
      ...wrap(`${nameOf(comment.by.who, comment.by.when, copy.name)}${comment.isResolved ? ', resolved' : ''}`, '  '),
      ...(on === '' ? [] : wrap(`on: ${on}`, '    ')),
      ...(answers === undefined ? [] : wrap(`in answer to: ${answers}`, '    ')),
      ...wrap(comment.text, '    '),
    ]),
  ];
}
