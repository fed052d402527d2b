import { childrenOf, lettersOf, type XmlElement } from '../../load/xml/element.ts';
import type { Look } from './styles.ts';

/** What the words of a place are: a field of the content, words of the program and its templates, or a figure. */
export type PlaceKind = 'field' | 'generated' | 'figure';

/** Where a paragraph, a heading, an item, a cell or a caption of a review copy comes from. */
export interface PrintedPlace {
  /** The name of its bookmark. */
  readonly id: string;
  readonly kind: PlaceKind;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The way to the field in the file, with points: `actions.0.title`. */
  readonly path: string;
  /** The place that it stands in: the paragraph around words of a field, the field around those of a token. */
  readonly within: string | undefined;
  /** How many UTF-16 units stand before it in that. */
  readonly at: number;
  /** The template sets all of it in bold or italics. */
  readonly look: Look;
  /** The words as they were printed. */
  readonly text: string;
}

/** What a review copy says of itself. */
export interface PlacesPart {
  readonly variant: string;
  readonly publication: string;
  readonly edition: string;
  readonly status: string;
  /** Stands for the content that it was made from. */
  readonly source: string;
  readonly places: readonly PrintedPlace[];
}

const KINDS: readonly PlaceKind[] = ['field', 'generated', 'figure'];

/** What the custom part of a review copy holds; undefined for any other part. A place whose path leaves the folder is none. */
export function placesPart(root: XmlElement | undefined): PlacesPart | undefined {
  if (root?.name !== 'sv:places') return undefined;
  const { variant = '', publication = '', edition = '', status = '', source = '' } = root.attributes;
  return { variant, publication, edition, status, source, places: childrenOf(root, 'sv:place').flatMap(placeOf) };
}

function placeOf(element: XmlElement): PrintedPlace[] {
  const { id = '', kind: named, file = '', line, column, path = '', look = '', in: within, at } = element.attributes;
  const kind = KINDS.find((one) => one === named);
  if (!kind || !/^sv_\w{1,37}$/.test(id) || !isBelow(file)) return [];
  return [
    {
      id,
      kind,
      file,
      line: counted(line),
      column: counted(column),
      path,
      within,
      at: counted(at, 0),
      look: { strong: /\bstrong\b/.test(look), emphasis: /\bemphasis\b/.test(look) },
      text: lettersOf(element),
    },
  ];
}

/** A file within the folder, as every message names one; a place of the program's own has none. */
const isBelow = (file: string): boolean =>
  file === '' || (/^[\w./-]+$/.test(file) && !/(^|\/)\.{0,2}(\/|$)/.test(file));

function counted(text: string | undefined, least = 1): number {
  const number = Number(text);
  return Number.isSafeInteger(number) && number > least ? number : least;
}
