import { contrast } from '../core/contrast.ts';
import { withLightness } from '../core/oklab.ts';
import { contrastGaps } from './brand-contrast.ts';
import type { BrandColour } from './publication.ts';

type Colours = Readonly<Record<BrandColour, string>>;

/** What stands for white paper on a dark screen. */
export const DARK_PAPER = '#15181A';
const WHITE = '#FFFFFF';

/** What text and marks stand on, and how far it may stand out from the paper: text on it must be able to stand out in its turn. */
const SURFACES = { keys: ['panel', 'warningPanel'], least: 1.15, most: 1.5 } as const;
/** What stands on these. Lines of a table and text are no lighter than is pleasant to read. */
const ABOVE = { keys: ['ink', 'secondaryInk', 'brand', 'link', 'visited', 'rule', 'warningRule'], most: 14 } as const;

/** In so many steps a colour is made lighter. */
const STEPS = 200;

/**
 * The colours of a brand for a dark screen, in their own hues: each stands out from dark paper as it does from white, and from all that it meets as it must (`contrastGaps`). The focus
 * and what is on it are as they are by day.
 */
export function darkColours(brand: Colours): Colours {
  const dark: Record<BrandColour, string> = { ...brand };
  const far = (key: BrandColour, least: number, most: number): number =>
    Math.min(Math.max(contrast(brand[key], WHITE), least), most);
  for (const key of SURFACES.keys) {
    const wanted = far(key, SURFACES.least, SURFACES.most);
    dark[key] = lightened(brand[key], (colour) => contrast(colour, DARK_PAPER) >= wanted);
  }
  for (const key of ABOVE.keys) {
    const wanted = far(key, 1, ABOVE.most);
    const standsOut = (colour: string): boolean =>
      contrast(colour, DARK_PAPER) >= wanted && !fails({ ...dark, [key]: colour }, key);
    dark[key] = lightened(brand[key], standsOut);
  }
  return dark;
}

/** Whether a colour is too like one that it meets on a dark screen, the focus apart. */
const fails = (dark: Colours, key: BrandColour): boolean =>
  contrastGaps(dark, DARK_PAPER).some(({ keys }) => keys.includes(key) && !keys.includes('focus'));

/** The darkest of a colour's hue, darker paper apart, that is as it should be. */
function lightened(colour: string, isGood: (colour: string) => boolean): string {
  for (let step = 1; step < STEPS; step++) {
    const lighter = withLightness(colour, step / STEPS);
    if (contrast(lighter, '#000000') > contrast(DARK_PAPER, '#000000') && isGood(lighter)) return lighter;
  }
  return WHITE;
}
