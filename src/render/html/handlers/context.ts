import type { Element } from 'hast';
import type { State } from 'mdast-util-to-hast';
import type { Labels } from '../../../assemble/publication.ts';
import type { Drawing } from '../../../charts/spec.ts';
import type { AddressOf } from '../../format.ts';
import type { Assets } from '../assets.ts';

/** What a handler may need besides its node. */
export interface HtmlContext {
  readonly labels: Labels;
  /** By the figure's id. */
  readonly drawings: ReadonlyMap<string, Drawing>;
  /** Where the other publications of the edition lie. */
  readonly addressOf: AddressOf;
  /** Where pictures stand. */
  readonly assets: Assets;
  /** The widths that columns have so far, in tenths of a per cent. */
  readonly widths: Set<number>;
  /** Blocks say which line of the content they were made from. Never on a page that is written. */
  readonly places: boolean;
}

/** Turns one node into one element, or into several nodes that follow each other; `state.all` turns its children. */
export type HtmlHandler<Node, Made = Element> = (node: Node, state: State, context: HtmlContext) => Made;
