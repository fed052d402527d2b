import type { IThemeOptions } from 'docx';
import type { Brand } from '../../../assemble/publication.ts';
import { SERIES } from '../../../charts/theme.ts';
import { kept } from '../../../core/kept.ts';
import type { Theme, ThemeColour } from '../../../load/reference/theme.ts';
import { hex } from './units.ts';

/** The theme of a brand's documents: that of the brand's Word document, or one of its colours and fonts, with the colours of charts among the accents. */
export const themeFor = kept((brand: Brand): Theme => {
  if (brand.reference?.theme) return brand.reference.theme;
  const [, second, third, fourth] = SERIES.map(({ colour }) => colour);
  const colours: Record<ThemeColour, string> = {
    dk1: brand.ink,
    lt1: '#FFFFFF',
    dk2: brand.secondaryInk,
    lt2: brand.panel,
    accent1: brand.brand,
    accent2: second ?? brand.brand,
    accent3: third ?? brand.brand,
    accent4: fourth ?? brand.brand,
    accent5: brand.focus,
    accent6: brand.rule,
    hlink: brand.link,
    folHlink: brand.visited,
  };
  for (const [name, colour] of Object.entries(colours)) colours[name as ThemeColour] = hex(colour);
  const { headings, text } = brand.reference?.fonts ?? {};
  const ownText = text ?? brand.wordFont;
  return { colours, headings: headings ?? text ?? brand.wordHeadingFont ?? ownText, text: ownText };
});

/** The theme as the library writes it into word/theme/theme1.xml. */
export function themeOptions({ colours, headings, text }: Theme, name: string): IThemeOptions {
  return {
    name,
    colors: {
      dark1: colours.dk1,
      light1: colours.lt1,
      dark2: colours.dk2,
      light2: colours.lt2,
      accent1: colours.accent1,
      accent2: colours.accent2,
      accent3: colours.accent3,
      accent4: colours.accent4,
      accent5: colours.accent5,
      accent6: colours.accent6,
      hyperlink: colours.hlink,
      followedHyperlink: colours.folHlink,
    },
    fonts: { headings, body: text },
  };
}
