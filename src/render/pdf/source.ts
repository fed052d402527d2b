import type { Publication } from '../../assemble/publication.ts';
import type { Drawing } from '../../charts/spec.ts';
import type { AddressOf } from '../format.ts';
import type { Pages } from '../pages.ts';

/** The document that a layout program is given, with the pages in its contents. */
export type Source = (
  publication: Publication,
  drawings: ReadonlyMap<string, Drawing>,
  addressOf: AddressOf,
) => Promise<(pages: Pages) => Uint8Array | Promise<Uint8Array>>;
