import { DARK_PAPER, darkColours } from '../../../assemble/brand-dark.ts';
import type { Brand, BrandColour } from '../../../assemble/publication.ts';
import { kept } from '../../../core/kept.ts';
import { fontStack } from './font.ts';

/** Brand colours on the web, by the name of their custom property. */
const COLOURS = {
  ink: 'ink',
  secondaryInk: 'secondary-ink',
  brand: 'brand',
  link: 'link',
  visited: 'visited',
  focus: 'focus',
  panel: 'panel',
  rule: 'rule',
  warningPanel: 'warning-panel',
  warningRule: 'warning-rule',
} as const satisfies Record<BrandColour, string>;

/**
 * The brand's colours as custom properties, and the measures everything else is made from. A screen of somebody who asked for dark pages has the colours that are made for it; paper is
 * always light. The band of the header, and what the keyboard is on, are the same on both. A colour that is not `#RRGGBB` throws. The search for dark colours is worth
 * keeping: nearly all pages of a run have the same brand.
 */
export const tokens = kept((brand: Brand): string => {
  const light = properties(brand);
  return `:root {
  color-scheme: light;
  --paper: #FFFFFF;
${light}
  --band: ${brand.brand};
  --on-band: #FFFFFF;
  --on-focus: ${brand.ink};
  --font: ${fontStack(brand)};
${MEASURES}
@media screen and (prefers-color-scheme: dark) {
  :root {
  color-scheme: dark;
  --paper: ${DARK_PAPER};
${properties(darkColours(brand))}
  }
}`;
});

const properties = (colours: Readonly<Record<BrandColour, string>>): string =>
  Object.entries(COLOURS)
    .map(([key, name]) => `  --${name}: ${hex(colours[key as BrandColour])};`)
    .join('\n');

function hex(colour: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new Error(`The brand colour "${colour}" is not of the form #RRGGBB.`);
  return colour;
}

/** 16 px on 24 on phones, 19 on 28 from 640 px: sizes follow the reader's own text size. */
const MEASURES = `  --body: 1rem;
  --small: 0.875rem;
  --line: 1.5rem;
  --h1: 2rem;
  --h2: 1.5rem;
  --h3: 1.25rem;
  --h4: 1.0625rem;
  --lead: 1.1875rem;
  --measure: 40rem;
  --wide: 52rem;
  --gutter: 0rem;
  --edge: 1rem;
}
@media (min-width: 40em) {
  :root {
    --body: 1.1875rem;
    --small: 1rem;
    --line: 1.75rem;
    --h1: 2.5rem;
    --h2: 1.8125rem;
    --h3: 1.375rem;
    --h4: 1.1875rem;
    --lead: 1.375rem;
    --gutter: 3.25rem;
    --edge: 2rem;
  }
}`;
