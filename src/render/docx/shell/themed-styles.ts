import type { Brand } from '../../../assemble/publication.ts';
import { escapeXml } from '../../../core/xml.ts';
import type { ThemeColour } from '../../../load/reference/theme.ts';
import { panelFill } from '../style/panels.ts';
import { themeFor } from '../style/theme.ts';
import { hex } from '../style/units.ts';

/** What styles call the colours of the theme (ST_ThemeColor, ECMA-376 part 1, 17.18.97), the brand's own before others of the same value. */
const NAMES: readonly (readonly [ThemeColour, string])[] = [
  ['accent1', 'accent1'],
  ['dk1', 'text1'],
  ['dk2', 'text2'],
  ['lt2', 'background2'],
  ['hlink', 'hyperlink'],
  ['folHlink', 'followedHyperlink'],
  ['accent6', 'accent6'],
];

/** The styles set in the theme's font for headings. */
const HEADINGS = /^(Title|Heading\d|TOCHeading|ListTitle|CoverVersions|ColophonTitle)$/;

/** A colour of the theme, and how much of it (w:themeTint of 255, 17.3.2.6) for the panels that differ by a step that no eye sees. */
interface Themed {
  readonly name: string;
  readonly tint: string | undefined;
}

/**
 * Lets the styles refer to the theme's colours and fonts, so that "Colours" and "Fonts" of Word's Design tab change them. The values stay beside, for
 * programs that do not know of themes. Warnings keep their colours whatever the theme is.
 */
export function themedStyles(xml: string, brand: Brand): string {
  const colours = themedColours(brand);
  const attribute = (all: string, value: string, theme: string): string => {
    const found = colours.get(value);
    if (!found) return all;
    const tint =
      found.tint === undefined ? '' : ` w:${theme === 'themeFill' ? 'themeFillTint' : 'themeTint'}="${found.tint}"`;
    return `${all} w:${theme}="${found.name}"${tint}`;
  };
  return withFonts(xml, brand)
    .replaceAll(/(?<=<w:color )w:val="([0-9A-F]{6})"/g, (all, value: string) => attribute(all, value, 'themeColor'))
    .replaceAll(/w:color="([0-9A-F]{6})"/g, (all, value: string) => attribute(all, value, 'themeColor'))
    .replaceAll(/w:fill="([0-9A-F]{6})"/g, (all, value: string) => attribute(all, value, 'themeFill'));
}

function themedColours(brand: Brand): ReadonlyMap<string, Themed> {
  const { colours } = themeFor(brand);
  const themed = new Map<string, Themed>();
  const warnings = [brand.warningPanel, brand.warningRule].map(hex);
  const add = (value: string, one: Themed): void => {
    if (!themed.has(value) && !warnings.includes(value)) themed.set(value, one);
  };
  for (const [colour, name] of NAMES) add(colours[colour], { name, tint: undefined });
  for (const step of [1, 2])
    add(panelFill(colours.lt2, step), { name: 'background2', tint: (0xff - step).toString(16).toUpperCase() });
  return themed;
}

function withFonts(xml: string, brand: Brand): string {
  const theme = themeFor(brand);
  const fonts = (name: string, scheme: string) =>
    `w:ascii="${escapeXml(name)}" w:hAnsi="${escapeXml(name)}" w:asciiTheme="${scheme}" w:hAnsiTheme="${scheme}"`;
  const text = escapeXml(brand.wordFont);
  return xml
    .replace(`<w:rFonts w:ascii="${text}" w:hAnsi="${text}"`, `<w:rFonts ${fonts(theme.text, 'minorHAnsi')}`)
    .replaceAll(/w:styleId="(\w+)"(?:(?!<\/w:style>).)*?<w:rPr>/gs, (all, id: string) =>
      HEADINGS.test(id) ? `${all}<w:rFonts ${fonts(theme.headings, 'majorHAnsi')}/>` : all,
    );
}
