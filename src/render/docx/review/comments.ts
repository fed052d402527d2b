import type { Place } from '../../../core/place.ts';
import { escapeXml } from '../../../core/xml.ts';
import type { Markup } from '../markup.ts';
import type { Parts } from '../parts.ts';
import type { Relation } from '../relations.ts';
import { textRun } from '../run.ts';
import type { PrintedPlace, Remark, Reviewing } from './review.ts';

const AUTHOR = 'svduty';
const INITIALS = 'sv';

/** How the document leads to its comments. */
export const COMMENTS_RELATION: Relation = { id: 'rIdComments', type: 'comments', target: 'comments.xml' };

/** What the list of content types says of them. */
export const COMMENTS_TYPE =
  '<Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml" PartName="/word/comments.xml"/>';

/** A comment, and the bookmark around what it is on. */
export interface Comment {
  readonly on: string;
  readonly lines: readonly string[];
}

/**
 * What is to be said of a document, each remark once for every paragraph that one of its places is printed in. What is missing is printed nowhere: that stands at the heading of the
 * chapter in which most like it is printed, or at the title.
 */
export function commentsOf(reviewing: Reviewing): Comment[] {
  return reviewing.review.remarks.flatMap((remark) => commentsOn(remark, reviewing));
}

function commentsOn({ places, lines, isOwed }: Remark, reviewing: Reviewing): Comment[] {
  const found = places.map(({ place, lines: own }) => ({ on: printedAt(place, reviewing)?.id, lines: own }));
  const printed = found.flatMap(({ on, lines: own }) => (on === undefined ? [] : [{ on, lines: own }]));
  if (!isOwed || (printed.length > 0 && printed.length === found.length)) return once(printed);
  const on = chapterOf(places[0]?.place, reviewing) ?? reviewing.title.at(0) ?? reviewing.places[0]?.id;
  return on === undefined ? once(printed) : [{ on, lines }, ...once(printed)];
}

/** One comment for each paragraph that says the same of several places. */
const once = (comments: readonly Comment[]): Comment[] => [
  ...new Map(comments.map((one) => [`${one.on} ${one.lines.join('\n')}`, one])).values(),
];

/** The first that is printed of a value, or of the record that it belongs to. */
function printedAt(place: Place, { places, review }: Reviewing): PrintedPlace | undefined {
  const path = review.fieldAt(place)?.path;
  const ofFile = places.filter((one) => one.place?.file === place.file && !one.isInner);
  if (path === undefined) return ofFile.find((one) => one.place?.line === place.line);
  for (const way of waysUp(path)) {
    const found = ofFile.find((one) => one.path === way || one.path.startsWith(`${way}.`));
    if (found) return found;
  }
  return undefined;
}

/** The ways to a value and to the records around it, down to the innermost that stands in a list. */
function waysUp(path: string): string[] {
  const steps = path.split('.');
  const ways = steps.map((_, index) => steps.slice(0, steps.length - index).join('.'));
  const record = ways.findIndex((way) => /\.\d+$/.test(way));
  return ways.slice(0, record < 0 ? 1 : record + 1);
}

/** The heading of the chapter that prints what stands nearest to a place in its file. */
function chapterOf(place: Place | undefined, { places, chapters, review }: Reviewing): string | undefined {
  const path = place && (review.fieldAt(place)?.path ?? '');
  if (!place || path === undefined) return undefined;
  const near = places.flatMap((one, index) => {
    const chapter = chapters.findLast(({ from }) => from <= index);
    return chapter && one.place?.file === place.file ? [{ chapter, steps: stepsShared(one.path, path) }] : [];
  });
  const most = Math.max(...near.map(({ steps }) => steps));
  return near.find(({ steps }) => steps === most)?.chapter.id;
}

function stepsShared(one: string, other: string): number {
  const [mine, theirs] = [one.split('.'), other.split('.')];
  const parted = mine.findIndex((step, index) => step !== theirs[index]);
  return parted < 0 ? mine.length : parted;
}

/** The comments of a document as a part (w:comments, ECMA-376 17.13.4.6). Their day is the edition's. */
export function addComments(parts: Parts, comments: readonly Comment[], opening: Markup, date: string): void {
  const written = comments.map(({ lines }, id) => {
    const paragraphs = lines.map((line, index) => {
      const mark = index === 0 ? '<w:r><w:annotationRef/></w:r>' : '';
      return `<w:p>${mark}${textRun(line)}</w:p>`;
    });
    return `<w:comment w:id="${id}" w:author="${AUTHOR}" w:date="${escapeXml(date)}T00:00:00Z" w:initials="${INITIALS}">${paragraphs.join('')}</w:comment>`;
  });
  parts.set('word/comments.xml', `${opening}${written.join('')}</w:comments>`);
}

const BOOKMARK = /<w:bookmarkStart w:name="(sv_[^"]+)" w:id="(\d+)"\/>|<w:bookmarkEnd w:id="(\d+)"\/>/g;

/** The text of a document with the range of each comment around its bookmark (w:commentRangeStart, 17.13.4.4), and what leads to it behind that (w:commentReference, 17.13.4.5). */
export function withRanges(xml: Markup, comments: readonly Comment[]): Markup {
  const idsOn = new Map<string, number[]>();
  for (const [id, { on }] of comments.entries()) idsOn.set(on, [...(idsOn.get(on) ?? []), id]);
  const open = new Map<string, readonly number[]>();
  return xml.replaceAll(BOOKMARK, (tag: string, name?: string, started?: string, ended?: string) => {
    const ids = name === undefined ? open.get(ended ?? '') : idsOn.get(name);
    if (!ids) return tag;
    if (started === undefined) return tag + ids.map(rangeEnd).join('');
    open.set(started, ids);
    return ids.map((id) => `<w:commentRangeStart w:id="${id}"/>`).join('') + tag;
  });
}

const rangeEnd = (id: number): Markup =>
  `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
