import type { PhrasingContent, RootContent } from 'mdast';
import { label } from '../../assemble/label.ts';
import type { Publication } from '../../assemble/publication.ts';
import { dateInWords } from '../../assemble/words.ts';
import type { Drawing } from '../../charts/spec.ts';
import type { AddressOf } from '../format.ts';
import type { Pages } from '../pages.ts';
import type { Block } from './block.ts';
import type { PackedChart } from './chart/chart-parts.ts';
import { type Target, targetsIn } from './cross-reference.ts';
import { blocks, inline } from './handle/index.ts';
import { firstLists, type TextList } from './list-numbering.ts';
import type { Markup } from './markup.ts';
import { pageFor, TEXT_LEFT } from './page.ts';
import type { Review, Reviewing } from './review/review.ts';

/** How text stands inside the node it is in: the paragraph style, where lists begin (twips), and how deep the list is. */
interface Flow {
  readonly style: string;
  readonly left: number;
  readonly level: number;
  /** How far each level of a list is indented, in twips; as in the text where it is not said. */
  readonly step?: number;
}

/** Emphasis and the like around a piece of text; `style` is a character style that wins, such as a link's. */
export interface Formatting {
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly deleted?: boolean;
  readonly code?: boolean;
  /** A language other than the document's: a code of BCP 47. */
  readonly language?: string;
  readonly style?: string;
}

/** What is counted while the document is written, so that no id depends on what the process built before. */
interface Counts {
  /** Ids whose bookmark the next paragraph carries. */
  readonly waiting: string[];
  bookmarks: number;
  drawings: number;
  watermarks: number;
  /** Its lists, in the order of their numbers. */
  readonly lists: TextList[];
  /** The part of each picture, by its bytes, in the order they were placed. */
  readonly pictures: Map<Uint8Array, string>;
  /** What belongs to each chart that Word draws itself, in the order they were placed. */
  readonly charts: PackedChart[];
}

/** Passed along by every handler. Only `counts` changes; a handler that alters the rest hands on a copy. */
export interface State {
  readonly publication: Publication;
  readonly drawings: ReadonlyMap<string, Drawing>;
  /** Where the other publications of the edition lie. */
  readonly addressOf: AddressOf;
  /** Where the data files lie that stand beside the publication. */
  readonly dataAt: AddressOf;
  readonly pages: Pages;
  readonly targets: ReadonlyMap<string, Target>;
  /** Status and date in words, as the header has them. */
  readonly edition: string;
  /** Width of the text in the present section, in twips. */
  readonly width: number;
  readonly flow: Flow;
  readonly counts: Counts;
  /** Given in a copy for review. */
  readonly review?: Reviewing | undefined;
  blocks(nodes: readonly RootContent[], state: State): Block[];
  inline(nodes: readonly PhrasingContent[], state: State, marks?: Formatting): Markup[];
}

/** The state a document begins with. */
export function createState(
  publication: Publication,
  drawings: ReadonlyMap<string, Drawing>,
  {
    addressOf,
    dataAt,
    pages,
    review,
  }: Pick<State, 'addressOf' | 'dataAt' | 'pages'> & { readonly review?: Review | undefined },
): State {
  return {
    publication,
    drawings,
    addressOf,
    dataAt,
    pages,
    ...(review && {
      review: {
        review,
        publication: publication.id,
        places: [],
        open: [],
        asked: [],
        printed: new Map(),
        chapters: [],
        title: [],
      },
    }),
    targets: targetsIn(publication),
    edition: edition(publication),
    width: pageFor(publication.brand).portrait,
    flow: { style: 'BodyText', left: TEXT_LEFT, level: 0 },
    counts: {
      waiting: [],
      bookmarks: 0,
      drawings: 0,
      watermarks: 0,
      lists: firstLists(),
      pictures: new Map(),
      charts: [],
    },
    blocks,
    inline,
  };
}

function edition({ labels, statusLabel, date }: Publication): string {
  return label(labels, 'status_and_date', { status: statusLabel, date: dateInWords(date) });
}
