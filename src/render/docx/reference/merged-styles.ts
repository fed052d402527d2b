import type { Reference } from '../../../load/reference/reference.ts';
import type { ReferenceStyle } from '../../../load/reference/styles.ts';
import { childOf, childrenOf, type XmlElement, xmlOf } from '../../../load/xml/element.ts';
import { parseXml } from '../../../load/xml/parse.ts';
import type { Parts } from '../parts.ts';
import { FOREIGN, idOf, isQuick, type StyleIds, styleIds } from './style-ids.ts';

const STYLES = 'word/styles.xml';
const RUNNING = /^word\/(?:header|footer)\d+\.xml$/;

/** Paragraph properties that the publication is built on, such as where numbers hang: the document's where it says them, else the program's. */
const STRUCTURE = ['w:keepNext', 'w:keepLines', 'w:pageBreakBefore', 'w:tabs', 'w:ind'];
/** And those that are always the program's: numbering, and the level that navigation goes by. */
const PROGRAMS = ['w:numPr', 'w:outlineLvl'];

/** The order of w:pPr (CT_PPrBase, ECMA-376 part 1, annex A). */
const ORDER = (
  'keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap ' +
  'overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc ' +
  'textDirection textAlignment textboxTightWrap outlineLvl'
)
  .split(' ')
  .map((name) => `w:${name}`);

/**
 * Puts the styles of the brand's document in the place of the program's of the same name, and all others of it beside them. Ids stay the program's, so
 * that the text does not change. Headers and footers that came from the document then name its styles by their new ids.
 */
export function mergeReference(parts: Parts, reference: Reference): void {
  const xml = parts.get(STYLES);
  const sheet = typeof xml === 'string' ? parseXml(Buffer.from(xml)) : undefined;
  if (typeof xml !== 'string' || !sheet) throw new Error(`${STYLES} is not as expected.`);
  const own = childrenOf(sheet, 'w:style');
  const ids = styleIds(own, reference.styles);
  const others = reference.styles.filter((style) => ![...ids.taken.values()].includes(style));
  const written = [
    defaults(childOf(sheet, 'w:docDefaults'), reference),
    ...own.map((style) => {
      const found = ids.taken.get(idOf(style));
      return found ? inPlaceOf(style, found, ids, reference) : style;
    }),
    ...others.map((style) => beside(style, ids)),
  ];
  const root = xml.slice(0, xml.indexOf('>', xml.indexOf('<w:styles')) + 1);
  parts.set(STYLES, `${root}${written.map(xmlOf).join('')}</w:styles>`);
  for (const [name, part] of parts)
    if (RUNNING.test(name) && typeof part === 'string')
      parts.set(
        name,
        part.replaceAll(
          new RegExp(`"${FOREIGN}([^"]*)"`, 'g'),
          (_, id: string) => `"${ids.renamed.get(id) ?? 'Header'}"`,
        ),
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

/** A style of the program with the look of the document's. */
function inPlaceOf(own: XmlElement, taken: ReferenceStyle, { renamed }: StyleIds, reference: Reference): XmlElement {
  const keepsTabs = { Header: !reference.header, Footer: !reference.footer }[idOf(own)] ?? false;
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
  return [...kept, ...added].toSorted((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
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
