import { contrast, ratioInWords } from '../core/contrast.ts';
import { NEEDED_STYLES, OWN_STYLES, styleFor } from '../load/reference/needed-styles.ts';
import { propertiesOf } from '../load/reference/properties.ts';
import type { Reference } from '../load/reference/reference.ts';
import { type ReferenceStyle, resolvedRun } from '../load/reference/styles.ts';
import type { XmlElement } from '../load/xml/element.ts';
import type { BrandColour } from './publication.ts';

/** Large text, 18 points or bold of 14, stands out with less (WCAG 2.2, 1.4.3). */
const LARGE = { points: 18, boldPoints: 14, least: 3 };
const TEXT = 4.5;

/** A style whose text is too near to the colour of paper. */
export interface PaleStyle {
  readonly style: ReferenceStyle;
  /** The colour of the brand that takes the place of its own. */
  readonly instead: BrandColour;
  /** "a contrast of 4.0 to 1 on paper, where 4.5 is needed". */
  readonly says: string;
}

/** The styles of a brand's Word document whose text is too pale on paper, of those that publications are written in. Colours behind text are not looked at. */
export function paleStyles({ styles, defaults }: Reference): PaleStyle[] {
  const own = OWN_STYLES.map((name) => ({ name, kind: 'paragraph' }));
  const used = [...NEEDED_STYLES.filter(({ kind }) => kind !== 'table'), ...own].flatMap(
    (wanted) => styleFor(wanted, styles) ?? [],
  );
  return [...new Set(used)].flatMap((style): PaleStyle[] => {
    const { colour, points, isBold } = resolvedRun(style, styles, defaults);
    if (colour === undefined) return [];
    const ratio = contrast(`#${colour}`, '#FFFFFF');
    const least = points >= (isBold ? LARGE.boldPoints : LARGE.points) ? LARGE.least : TEXT;
    if (ratio >= least) return [];
    const says = `a contrast of ${ratioInWords(ratio)} to 1 on paper, where ${least} is needed`;
    return [{ style, instead: colourFor(style), says }];
  });
}

/** What the program itself colours such a style with. */
function colourFor({ name }: ReferenceStyle): BrandColour {
  if (/^hyperlink$/i.test(name)) return 'link';
  return /^(title|heading \d)$/i.test(name) ? 'brand' : 'ink';
}

/** A style with its text in another colour, `#RRGGBB`. */
export function recoloured(style: ReferenceStyle, colour: string): ReferenceStyle {
  const run = style.properties.find(({ name }) => name === 'w:rPr');
  const kept = (run?.children ?? []).filter((child) => typeof child === 'string' || child.name !== 'w:color');
  const one: XmlElement = { name: 'w:color', attributes: { 'w:val': colour.slice(1).toUpperCase() }, children: [] };
  const changed = propertiesOf({ name: 'w:rPr', attributes: {}, children: [...kept, one] });
  return { ...style, properties: [...style.properties.filter((other) => other !== run), changed] };
}
