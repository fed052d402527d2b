import { PARAGRAPH_ORDER } from '../../../load/reference/properties.ts';
import type { Reference } from '../../../load/reference/reference.ts';
import type { ReferenceStyle } from '../../../load/reference/styles.ts';
import { childOf, childrenOf, type XmlElement, xmlOf } from '../../../load/xml/element.ts';
import { parseXml } from '../../../load/xml/parse.ts';
import type { Page } from '../page.ts';
import type { Parts } from '../parts.ts';
import { withoutInheritedNumbers } from './inherited-numbers.ts';
import { FOREIGN_ID, idOf, isQuick, type StyleIds, styleIds } from './style-ids.ts';

const STYLES = 'word/styles.xml';
const RUNNING_STYLE = /^(?:Header|Footer)(?:Landscape)?$/;
const RUNNING = /^word\/(?:header|footer)\d+\.xml$/;

/** Paragraph properties that the publication is built on, such as where numbers hang: the document's where it says them, else the program's. */
const STRUCTURE = ['w:keepNext', 'w:keepLines', 'w:pageBreakBefore', 'w:tabs', 'w:ind'];
/** And those that are always the program's: numbering, and the level that navigation goes by. */
const PROGRAMS = ['w:numPr', 'w:outlineLvl'];

/**
 * Puts the styles of the brand's document in the place of the program's of the same name, and all others of it beside them. Ids stay the program's, so
 * that the text does not change. Headers and footers that came from the document then name its styles by their new ids.
 */
export function mergeReference(parts: Parts, reference: Reference, page: Page): void {
  const xml = parts.get(STYLES);
  const sheet = typeof xml === 'string' ? parseXml(Buffer.from(xml)) : undefined;
  if (typeof xml !== 'string' || !sheet) throw new Error(`${STYLES} is not as expected.`);
  const own = childrenOf(sheet, 'w:style');
  const ids = styleIds(own, reference.styles);
  const others = reference.styles.filter((style) => ![...ids.taken.values()].includes(style));
  const merged = [
    ...own.map((style) => {
      const taken = lookOf(style, ids, reference);
      return RUNNING_STYLE.test(idOf(style)) ? withTabs(taken, ids.taken.has(idOf(style)), page) : taken;
    }),
    ...others.map((style) => beside(style, ids)),
  ];
  const written = [defaults(childOf(sheet, 'w:docDefaults'), reference), ...withoutInheritedNumbers(merged)];
  const root = xml.slice(0, xml.indexOf('>', xml.indexOf('<w:styles')) + 1);
  parts.set(STYLES, `${root}${written.map(xmlOf).join('')}</w:styles>`);
  for (const [name, part] of parts)
    if (RUNNING.test(name) && typeof part === 'string')
      parts.set(
        name,
        part.replaceAll(FOREIGN_ID, (_, turned: string, id: string) => {
          const known = ids.renamed.get(id) ?? 'Header';
          return `"${turned !== '' && /^(?:Header|Footer)$/.test(known) ? `${known}Landscape` : known}"`;
        }),
      );
}

/** The document's defaults, in the language of the publication. */
function defaults(own: XmlElement | undefined, { defaults: given }: Reference): XmlElement {
  const language = childrenOf(childOf(own, 'w:rPrDefault', 'w:rPr'), 'w:lang');
  const run = [...childrenOf(given.run).filter(({ name }) => name !== 'w:lang'), ...language];
  return element('w:docDefaults', [
    element('w:rPrDefault', [element('w:rPr', run)]),
    element('w:pPrDefault', [element('w:pPr', childrenOf(given.paragraph))]),
  ]);
}

/** A style of the program as the publication has it. The running heads of turned pages look like those of upright ones. */
function lookOf(own: XmlElement, ids: StyleIds, reference: Reference): XmlElement {
  const found = ids.taken.get(idOf(own));
  if (found) return inPlaceOf(own, found, ids, reference);
  const upright = RUNNING_STYLE.test(idOf(own)) ? ids.taken.get(idOf(own).replace(/Landscape$/, '')) : undefined;
  return upright ? inPlaceOf(own, { ...upright, link: undefined }, ids, reference) : own;
}

/**
 * The tabs of a running head within the line: those beyond its end come to it, as they do where margins were widened, and those of an upright page
 * are moved outwards on a turned one.
 */
function withTabs(style: XmlElement, isOfPage: boolean, { portrait, landscape }: Page): XmlElement {
  const isTurned = idOf(style).endsWith('Landscape');
  const place = (at: number): number =>
    isTurned && !isOfPage
      ? Math.round((Math.min(at, portrait) * landscape) / portrait)
      : Math.min(at, isTurned ? landscape : portrait);
  const inTabs = (element: XmlElement): XmlElement => {
    const { 'w:pos': at, ...others } = element.attributes;
    if (element.name === 'w:tab' && at !== undefined)
      return { ...element, attributes: { ...others, 'w:pos': String(place(Number(at))) } };
    return {
      ...element,
      children: element.children.map((child) => (typeof child === 'string' ? child : inTabs(child))),
    };
  };
  return inTabs(style);
}

/** A style of the program with the look of the document's. */
function inPlaceOf(own: XmlElement, taken: ReferenceStyle, { renamed }: StyleIds, reference: Reference): XmlElement {
  const keepsTabs =
    (/^Header/.test(idOf(own)) && !reference.header) || (/^Footer/.test(idOf(own)) && !reference.footer);
  const properties = taken.properties.filter(({ name }) => name !== 'w:pPr');
  const paragraph = paragraphOf(
    childrenOf(childOf(own, 'w:pPr')),
    childrenOf(taken.properties.find(({ name }) => name === 'w:pPr')),
    keepsTabs,
  );
  return {
    ...own,
    children: [
      ...childrenOf(own, 'w:name'),
      ...named('w:basedOn', taken.basedOn, renamed),
      ...(taken.next === undefined ? childrenOf(own, 'w:next') : named('w:next', taken.next, renamed)),
      ...named('w:link', taken.link, renamed),
      ...childrenOf(own, 'w:uiPriority'),
      ...childrenOf(own, 'w:semiHidden'),
      ...(taken.isQuick || isQuick(own) ? [element('w:qFormat', [])] : []),
      ...(paragraph.length > 0 ? [element('w:pPr', paragraph)] : []),
      ...properties,
    ],
  };
}

function paragraphOf(own: readonly XmlElement[], theirs: readonly XmlElement[], keepsTabs: boolean): XmlElement[] {
  const isOwn = (name: string): boolean => PROGRAMS.includes(name) || (keepsTabs && name === 'w:tabs');
  const kept = theirs.filter(({ name }) => !isOwn(name));
  const added = own.filter(
    ({ name }) => isOwn(name) || (STRUCTURE.includes(name) && !kept.some((other) => other.name === name)),
  );
  return [...kept, ...added].toSorted((a, b) => PARAGRAPH_ORDER.indexOf(a.name) - PARAGRAPH_ORDER.indexOf(b.name));
}

/** A style that only the document has. */
function beside(style: ReferenceStyle, { renamed }: StyleIds): XmlElement {
  return {
    name: 'w:style',
    attributes: {
      'w:type': style.kind,
      ...(style.isCustom ? { 'w:customStyle': '1' } : {}),
      'w:styleId': renamed.get(style.id) ?? style.id,
    },
    children: [
      { name: 'w:name', attributes: { 'w:val': style.name }, children: [] },
      ...named('w:basedOn', style.basedOn, renamed),
      ...named('w:next', style.next, renamed),
      ...named('w:link', style.link, renamed),
      ...(style.isQuick ? [element('w:qFormat', [])] : []),
      ...style.properties,
    ],
  };
}

function named(name: string, id: string | undefined, renamed: StyleIds['renamed']): XmlElement[] {
  const known = id === undefined ? undefined : renamed.get(id);
  return known === undefined ? [] : [{ name, attributes: { 'w:val': known }, children: [] }];
}

const element = (name: string, children: readonly XmlElement[]): XmlElement => ({ name, attributes: {}, children });
