import { childOf, childrenOf, type XmlElement } from '../xml/element.ts';

/** The colours of a theme by what they are called in its part (ECMA-376 part 1, 20.1.6.2), in its order. */
export const THEME_COLOURS = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
] as const;
export type ThemeColour = (typeof THEME_COLOURS)[number];

/** The colours of a theme as `RRGGBB`, and its two fonts. */
export interface Theme {
  readonly colours: Readonly<Record<ThemeColour, string>>;
  readonly headings: string;
  readonly text: string;
}

const COLOUR = /^[0-9a-f]{6}$/i;
const FONT = /^[^"<>&\p{Cc}]{1,60}$/u;

/** The colours and fonts of word/theme/theme1.xml; undefined when one is missing. */
export function themeOf(root: XmlElement | undefined): Theme | undefined {
  const elements = childOf(root, 'a:themeElements');
  const scheme = childOf(elements, 'a:clrScheme');
  const colours = THEME_COLOURS.flatMap((name) => {
    const [colour] = childrenOf(childOf(scheme, `a:${name}`));
    const value = colour?.attributes.lastClr ?? colour?.attributes.val ?? '';
    return COLOUR.test(value) ? [[name, value.toUpperCase()] as const] : [];
  });
  const font = (name: string) => childOf(elements, 'a:fontScheme', name, 'a:latin')?.attributes.typeface ?? '';
  const [headings, text] = [font('a:majorFont'), font('a:minorFont')];
  if (colours.length < THEME_COLOURS.length || !FONT.test(headings) || !FONT.test(text)) return undefined;
  return { colours: Object.fromEntries(colours) as Record<ThemeColour, string>, headings, text };
}
