import { escapeXml } from '../core/xml.ts';
import { lineChanges } from './line-changes.ts';
import type { Mark, Pen } from './pen.ts';
import type { Anchor, Line, Link, Piece } from './piece.ts';

/** What stands in a paragraph of the redline, one after the other. */
type Part = { readonly mark: Mark; readonly piece: Piece } | { readonly plain: string };

/** The runs of a paragraph that is in both documents, with what changed in it. */
export function changedRuns(old: Line, now: Line, pen: Pen): string {
  const parts: Part[] = [];
  const [was, is] = [anchorsOf(old), anchorsOf(now)];
  const plain = (anchors: readonly Anchor[]): void => {
    parts.push(...anchors.map(({ runs }) => ({ plain: runs(false) })));
  };
  let [i, j] = [0, 0];
  const oldAnchors = (): void => plain(was(i++).filter(({ isNumber }) => !isNumber));
  const nowAnchors = (): void => plain(is(j++));
  for (const change of lineChanges(old.pieces, now.pieces)) {
    if (change.isSame) {
      for (const piece of change.now) {
        oldAnchors();
        nowAnchors();
        parts.push({ mark: undefined, piece });
      }
      continue;
    }
    for (const piece of change.old) {
      oldAnchors();
      parts.push({ mark: 'del', piece });
    }
    for (const piece of change.now) {
      nowAnchors();
      parts.push({ mark: 'ins', piece });
    }
  }
  oldAnchors();
  nowAnchors();
  return written(parts, pen);
}

/** The runs of a paragraph that is in one document alone. */
export function trackedRuns(line: Line, mark: 'ins' | 'del', pen: Pen): string {
  const anchors = anchorsOf(line);
  const anchorParts = (at: number): Part[] =>
    anchors(at).map(({ isNumber, runs }) => {
      const inner = runs(isNumber && mark === 'del');
      return { plain: isNumber ? pen.around(mark, inner) : inner };
    });
  const parts = line.pieces.flatMap((piece, at): Part[] => [...anchorParts(at), { mark, piece }]);
  return written([...parts, ...anchorParts(line.pieces.length)], pen);
}

/** The anchors before a piece, by its place. */
function anchorsOf({ anchors }: Line): (at: number) => readonly Anchor[] {
  const places = new Map<number, Anchor[]>();
  for (const anchor of anchors) places.set(anchor.before, [...(places.get(anchor.before) ?? []), anchor]);
  return (at) => places.get(at) ?? [];
}

/** Neighbours with the same mark stand in one change, those with the same link in one link, and words that look the same in one run. */
function written(parts: readonly Part[], pen: Pen): string {
  let markup = '';
  for (let at = 0; at < parts.length; ) {
    const part = parts[at] as Part;
    if ('plain' in part) {
      markup += part.plain;
      at += 1;
      continue;
    }
    const { mark } = part;
    const pieces: Piece[] = [];
    for (let next = parts[at]; next && 'mark' in next && next.mark === mark; next = parts[at]) {
      pieces.push(next.piece);
      at += 1;
    }
    const linked = neighbours(pieces, ({ link }) => link).map((own) => linkedRuns(own, mark));
    markup += mark === undefined ? linked.join('') : pen.around(mark, linked.join(''));
  }
  return markup;
}

function linkedRuns(pieces: readonly Piece[], mark: Mark): string {
  const isDeleted = mark === 'del';
  const runs = neighbours(pieces, ({ look }) => look)
    .map((own) => {
      const look = own[0]?.look;
      if (look === undefined) return own.map((piece) => piece.runs(isDeleted)).join('');
      const name = isDeleted ? 'w:delText' : 'w:t';
      const text = escapeXml(own.map((piece) => piece.text).join(''));
      return `<w:r>${look}<${name} xml:space="preserve">${text}</${name}></w:r>`;
    })
    .join('');
  const link = pieces[0]?.link;
  if (link === undefined) return runs;
  if (mark === undefined) return `<w:hyperlink${link.attributes}>${runs}</w:hyperlink>`;
  return linkField(link, runs, isDeleted);
}

/** A link as a complex field (ECMA-376 17.16.18) around its runs. */
function linkField({ instruction }: Link, runs: string, isDeleted: boolean): string {
  const name = isDeleted ? 'w:delInstrText' : 'w:instrText';
  const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const words = `<w:r><${name} xml:space="preserve"> ${escapeXml(instruction)} </${name}></w:r>`;
  return `${char('begin')}${words}${char('separate')}${runs}${char('end')}`;
}

function neighbours<Item>(items: readonly Item[], of: (item: Item) => unknown): Item[][] {
  const groups: Item[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    if (group && of(group[0] as Item) === of(item)) group.push(item);
    else groups.push([item]);
  }
  return groups;
}
