import { BRAND_COLOURS, type Brand, type BrandColour } from '../../../assemble/publication.ts';
import { escapeXml } from '../../../core/xml.ts';
import { THEME_COLOURS, type Theme } from '../../../load/reference/theme.ts';
import { panelFill } from '../style/panels.ts';
import { themeFor } from '../style/theme.ts';
import { hex } from '../style/units.ts';

/** Whose a document is. */
export interface Owner {
  readonly brand: Brand;
  readonly language: string;
  readonly partnership: string;
}

/** Colours that stand for others until the owner is known: the library takes nothing else. Their last digit is left for the steps of panels. */
function colourSlots<Name extends string>(names: readonly Name[], first: number): Record<Name, string> {
  const slots = names.map((name, index) => [name, `F0${String(first + index).padStart(2, '0')}00`]);
  return Object.fromEntries(slots) as Record<Name, string>;
}

/** What a shell takes from its owner. */
export interface Slots extends Pick<Brand, 'wordFont'>, Omit<Owner, 'brand'> {
  readonly colours: Readonly<Record<BrandColour, string>>;
  readonly theme: Theme;
}

/** What stands there until it is known. */
export const SLOTS: Slots = {
  colours: colourSlots(BRAND_COLOURS, 0),
  wordFont: '{wordFont}',
  language: '{language}',
  partnership: '{partnership}',
  theme: {
    colours: colourSlots(THEME_COLOURS, BRAND_COLOURS.length),
    headings: '{headings}',
    text: '{text}',
  },
};

const SLOT = /F0(\d\d)0([0-7])|\{(wordFont|language|partnership|headings|text)\}/g;

/** Fills the slots of a part. */
export function filler({ brand, language, partnership }: Owner): (xml: string) => string {
  const theme = themeFor(brand);
  const colours = [
    ...BRAND_COLOURS.map((name) => hex(brand[name])),
    ...THEME_COLOURS.map((name) => theme.colours[name]),
  ];
  const words: Readonly<Record<string, string>> = {
    wordFont: brand.wordFont,
    language,
    partnership,
    headings: theme.headings,
    text: theme.text,
  };
  return (xml) =>
    xml.replaceAll(SLOT, (_, index: string | undefined, step: string, word: string) =>
      index === undefined ? escapeXml(words[word] ?? '') : panelFill(colours[Number(index)] ?? '', Number(step)),
    );
}
