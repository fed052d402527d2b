import { fontBreadth } from '../../../assemble/font-breadth.ts';
import type { Brand } from '../../../assemble/publication.ts';
import { pageFor } from '../page.ts';
import { themeFor } from '../style/theme.ts';

/** What decides on the styles and the theme of a brand, but for the colours and the names of fonts in them. */
export interface Measures extends Pick<Brand, 'wordSize'> {
  /** The width of text, in twips. */
  readonly portrait: number;
  readonly landscape: number;
  /** How many times broader than Arial the font of text may be. */
  readonly breadth: number;
  /** The theme's fonts where they are Office's own, of which the library says more than the name. */
  readonly headings: typeof OFFICE.headings | undefined;
  readonly text: typeof OFFICE.text | undefined;
}

const OFFICE = { headings: 'Calibri Light', text: 'Calibri' } as const;

/** The measures of a brand. */
export function measuresOf(brand: Brand): Measures {
  const { portrait, landscape } = pageFor(brand);
  const { headings, text } = themeFor(brand);
  return {
    wordSize: brand.wordSize,
    portrait,
    landscape,
    breadth: fontBreadth(text),
    headings: headings === OFFICE.headings ? headings : undefined,
    text: text === OFFICE.text ? text : undefined,
  };
}
