import { childOf, childrenOf, type XmlElement } from '../xml/element.ts';
import { parseXml } from '../xml/parse.ts';
import type { Relation } from './package.ts';

/** Twips from the edges of the page to the text, and to header and footer. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly header: number;
  readonly footer: number;
}

/** What the sections of a document say of its pages: the parts of its header, footer and first header, and its margins. */
export interface PageSetup {
  readonly header: string | undefined;
  readonly footer: string | undefined;
  readonly coverHeader: string | undefined;
  readonly margins: Margins | undefined;
  readonly isA4: boolean;
}

const SECTION = /<w:sectPr[\s>](?:(?!<w:sectPr[\s>])[\s\S])*?<\/w:sectPr>/g;
const BOUND =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:other="other"';

/** The least and the most of each margin: 10 to 60 mm at the sides, and to 80 mm above and below. Header and footer begin within them. */
const SIDES = { least: 567, most: 3402 };
const ENDS = { least: 567, most: 4536 };
/** Header and footer are not nearer to the edge than printers reach. */
const RUNNING = { least: 170, most: 4536 };

const A4 = { short: 11906, long: 16838, off: 60 };

/** The page setup of a document, from the first of its sections (w:sectPr, ECMA-376 part 1, 17.6) that says it. The body itself is not looked at. */
export function pageSetup(document: string, relations: readonly Relation[]): PageSetup {
  const sections = [...document.matchAll(SECTION)].flatMap(([xml]) => {
    const prefixes = [...new Set([...xml.matchAll(/\s([\w-]+):[\w-]+=/g)].map(([, prefix]) => prefix))];
    const others = prefixes.filter((prefix) => !['w', 'r', 'xml', 'xmlns'].includes(prefix ?? ''));
    const bound = [BOUND, ...others.map((prefix) => `xmlns:${prefix}="other"`)].join(' ');
    return childrenOf(parseXml(new TextEncoder().encode(`<w:body ${bound}>${xml}</w:body>`)));
  });
  const partOf = (kind: 'header' | 'footer', type: string, among: readonly XmlElement[]) => {
    const reference = among
      .flatMap((section) => childrenOf(section, `w:${kind}Reference`))
      .find(({ attributes }) => (attributes['w:type'] ?? 'default') === type);
    return relations.find(({ id, type: of }) => id === reference?.attributes['r:id'] && of === kind)?.target;
  };
  const upright = sections.filter((section) => childOf(section, 'w:pgSz')?.attributes['w:orient'] !== 'landscape');
  const withCover = sections.filter((section) => childOf(section, 'w:titlePg') !== undefined);
  return {
    header: partOf('header', 'default', sections),
    footer: partOf('footer', 'default', sections),
    coverHeader: partOf('header', 'first', withCover),
    margins: upright.map(marginsOf).find((margins) => margins !== undefined),
    isA4: sections.every(isA4),
  };
}

function marginsOf(section: XmlElement): Margins | undefined {
  const written = childOf(section, 'w:pgMar')?.attributes;
  if (!written) return undefined;
  const within = (name: string, { least, most }: typeof SIDES): number =>
    Math.min(most, Math.max(least, Math.round(Math.abs(Number(written[`w:${name}`] ?? least))) || least));
  return {
    top: within('top', ENDS),
    right: within('right', SIDES),
    bottom: within('bottom', ENDS),
    left: within('left', SIDES),
    header: within('header', RUNNING),
    footer: within('footer', RUNNING),
  };
}

function isA4(section: XmlElement): boolean {
  const size = childOf(section, 'w:pgSz')?.attributes;
  if (!size) return true;
  const sides = [Number(size['w:w']), Number(size['w:h'])].toSorted((a, b) => a - b);
  return Math.abs((sides[0] ?? 0) - A4.short) < A4.off && Math.abs((sides[1] ?? 0) - A4.long) < A4.off;
}
