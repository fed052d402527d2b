import type { Publication } from '../../assemble/publication.ts';
import type { Drawing } from '../../charts/spec.ts';
import { type AddressOf, besideEachOther } from '../format.ts';
import { NO_PAGES, type Pages } from '../pages.ts';
import { pageFor } from './page.ts';
import { parts } from './parts.ts';
import { mergeReference } from './reference/merged-styles.ts';
import type { Review } from './review/review.ts';
import { sections } from './sections.ts';
import { shellFor } from './shell/shell.ts';
import { createState } from './state.ts';
import { zip } from './zip.ts';

/**
 * Writes a publication as a Word document (ECMA-376 WordprocessingML). `drawings` holds a drawing for each figure
 * that Word does not draw itself, by the figure's id; `pages` the page of each bookmark that is listed in the contents; `review` makes it a copy for review, in which everything leads
 * back to where it is from. The same publication gives the same bytes, in any process, order and time zone.
 * Throws on a tree that cannot be written: an unknown node type, a figure without a drawing, a picture without a
 * text alternative, a missing label.
 */
export async function renderDocx(
  publication: Publication,
  drawings: ReadonlyMap<string, Drawing>,
  {
    addressOf = besideEachOther,
    dataAt = besideEachOther,
    pages = NO_PAGES,
    review,
  }: {
    readonly addressOf?: AddressOf | undefined;
    readonly dataAt?: AddressOf | undefined;
    readonly pages?: Pages;
    readonly review?: Review | undefined;
  } = {},
): Promise<Uint8Array> {
  const state = createState(publication, drawings, { addressOf, dataAt, pages, review });
  const { brand, language, titleBlock } = publication;
  const shell = await shellFor({ brand, language, partnership: titleBlock.partnership });
  const made = parts(sections(state), state, shell);
  if (brand.reference) mergeReference(made, brand.reference, pageFor(brand));
  return zip(made, shell.packed);
}
