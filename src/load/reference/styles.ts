import { childOf, childrenOf, wordOf, type XmlElement } from '../xml/element.ts';
import { propertiesOf } from './properties.ts';

export type StyleKind = 'paragraph' | 'character' | 'table';

/** A style of the document: its own properties, and the styles it stands on and goes with, by their ids. */
export interface ReferenceStyle {
  readonly kind: StyleKind;
  readonly id: string;
  /** As Word shows it, such as "heading 1". */
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly next: string | undefined;
  readonly link: string | undefined;
  readonly isQuick: boolean;
  /** Whether it is none of Word's own. */
  readonly isCustom: boolean;
  /** w:pPr, w:rPr, w:tblPr, w:trPr, w:tcPr and w:tblStylePr, in their order. */
  readonly properties: readonly XmlElement[];
}

/** What stands before all styles (w:docDefaults). */
export interface StyleDefaults {
  readonly run: XmlElement | undefined;
  readonly paragraph: XmlElement | undefined;
}

const PROPERTIES = ['w:pPr', 'w:rPr', 'w:tblPr', 'w:trPr', 'w:tcPr', 'w:tblStylePr'];
const KINDS: readonly string[] = ['paragraph', 'character', 'table'] satisfies StyleKind[];
const isKind = (word: string | undefined): word is StyleKind => word !== undefined && KINDS.includes(word);

/** The styles of word/styles.xml (ECMA-376 part 1, 17.7), without those of lists, which are the program's. */
export function stylesOf(root: XmlElement): { styles: ReferenceStyle[]; defaults: StyleDefaults } {
  const styles = childrenOf(root, 'w:style').flatMap((style): ReferenceStyle[] => {
    const { 'w:type': kind, 'w:styleId': id } = style.attributes;
    // A name may be followed by others that people know it under.
    const [name = ''] = (wordOf(style, 'w:name') ?? '').split(',');
    if (!isKind(kind) || id === undefined || name.trim() === '') return [];
    return [
      {
        kind,
        id,
        name: name.trim(),
        basedOn: wordOf(style, 'w:basedOn'),
        next: wordOf(style, 'w:next'),
        link: wordOf(style, 'w:link'),
        isQuick: childOf(style, 'w:qFormat') !== undefined,
        isCustom: ['1', 'true', 'on'].includes(style.attributes['w:customStyle'] ?? ''),
        properties: childrenOf(style)
          .filter((child) => PROPERTIES.includes(child.name))
          .map(propertiesOf),
      },
    ];
  });
  const defaults = childOf(root, 'w:docDefaults');
  const taken = (...way: string[]) => {
    const found = childOf(defaults, ...way);
    return found && propertiesOf(found);
  };
  return {
    styles: withoutCircles(styles),
    defaults: { run: taken('w:rPrDefault', 'w:rPr'), paragraph: taken('w:pPrDefault', 'w:pPr') },
  };
}

/** A style stands only on one that is there, of its own kind, and that does not stand on it. */
function withoutCircles(styles: readonly ReferenceStyle[]): ReferenceStyle[] {
  const byId = new Map(styles.map((style) => [style.id, style]));
  const standsOn = (style: ReferenceStyle): string | undefined => {
    const met = new Set([style.id]);
    for (let at = style.basedOn; at !== undefined; at = byId.get(at)?.basedOn) {
      if (met.has(at) || byId.get(at)?.kind !== style.kind) return undefined;
      met.add(at);
    }
    return style.basedOn;
  };
  return [...byId.values()].map((style) => ({ ...style, basedOn: standsOn(style) }));
}

/** How the text of a style looks, with what it stands on. */
export interface ResolvedRun {
  /** `RRGGBB`; undefined for Word's own choice, which is black. */
  readonly colour: string | undefined;
  readonly points: number;
  readonly isBold: boolean;
  /** The name of the font; undefined for one of the theme or where none is named. */
  readonly font: string | undefined;
}

/** What Word takes where nothing is said, in half-points (ECMA-376 part 1, 17.3.2.38). */
const DEFAULT_SIZE = 20;

/** The text of a style of the document, as its own properties, those it stands on and the defaults have it. */
export function resolvedRun(
  style: ReferenceStyle | undefined,
  styles: readonly ReferenceStyle[],
  { run }: StyleDefaults,
): ResolvedRun {
  const layers: (XmlElement | undefined)[] = [];
  for (let at = style; at; at = styles.find(({ id }) => id === at?.basedOn))
    layers.push(at.properties.find(({ name }) => name === 'w:rPr'));
  layers.push(run);
  const first = (name: string): XmlElement | undefined =>
    layers.map((layer) => childOf(layer, name)).find((found) => found !== undefined);
  const colour = first('w:color')?.attributes['w:val'] ?? '';
  const bold = first('w:b');
  const font = first('w:rFonts')?.attributes;
  return {
    colour: /^[0-9a-f]{6}$/i.test(colour) ? colour : undefined,
    points: (Number(first('w:sz')?.attributes['w:val']) || DEFAULT_SIZE) / 2,
    isBold: bold !== undefined && !['0', 'false', 'off'].includes(bold.attributes['w:val'] ?? ''),
    font: font?.['w:asciiTheme'] === undefined ? font?.['w:ascii'] : undefined,
  };
}
