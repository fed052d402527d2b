import { LIMITS, sizeInWords } from '../../core/limits.ts';
import { type OfficePackage, type Refused, readPackage } from '../../load/reference/package.ts';
import { childOf, lettersOf, type XmlElement } from '../../load/xml/element.ts';
import { parseXml } from '../../load/xml/parse.ts';
import { commentsOf, type WordComment } from './comments.ts';
import type { WordParagraph } from './paragraph.ts';
import { paragraphsOf } from './paragraphs.ts';
import { type PlacesPart, placesPart } from './places.ts';
import { stylesOf } from './styles.ts';

/** A review copy that came back, as it was read. */
export interface OpenedCopy {
  readonly part: PlacesPart;
  readonly paragraphs: readonly WordParagraph[];
  readonly comments: readonly WordComment[];
  /** Who saved it last, as the file says. */
  readonly savedBy: string | undefined;
}

const CUSTOM = /^customXml\/item\d*\.xml$/i;

/** Reads a Word file that came back. Refused, as the rest of a sentence: what is too large, damaged, locked, and what was not made as a review copy. */
export function openCopy(bytes: Uint8Array): OpenedCopy | Refused {
  if (bytes.length > LIMITS.reviewBytes) return { why: `is over ${sizeInWords(LIMITS.reviewBytes)}` };
  const opened = readPackage(bytes, LIMITS.reviewInflatedBytes);
  if ('why' in opened) return opened;
  const { parts, main } = opened;
  const document = xmlOf(parts.get(main));
  if (document?.name !== 'w:document') return { why: 'cannot be read as a Word document' };
  const part = [...parts]
    .filter(([name]) => CUSTOM.test(name))
    .map(([, custom]) => placesPart(xmlOf(custom)))
    .find((found) => found !== undefined);
  if (!part || part.places.length === 0)
    return { why: 'is no review copy: it does not say where its paragraphs come from' };
  const styles = stylesOf(beside(opened, 'styles'));
  return {
    part,
    paragraphs: paragraphsOf(document, styles),
    comments: commentsOf(beside(opened, 'comments'), beside(opened, 'commentsExtended')),
    savedBy: savedBy(xmlOf(parts.get('docProps/core.xml'))),
  };
}

/** Who saved it last, by its properties; a copy that still names its maker there does not say. */
export function savedBy(properties: XmlElement | undefined): string | undefined {
  const [maker, last] = ['dc:creator', 'cp:lastModifiedBy'].map((name) => {
    const found = childOf(properties, name);
    return found && lettersOf(found).trim();
  });
  return last === '' || last === maker ? undefined : last;
}

const xmlOf = (bytes: Uint8Array | undefined) => bytes && parseXml(bytes, LIMITS.reviewElements);

/** A part that the text of the document is written with. */
function beside({ parts, main, relationsOf }: OfficePackage, wanted: string) {
  const target = relationsOf(main).find(({ type, isExternal }) => type === wanted && !isExternal)?.target;
  return target === undefined ? undefined : xmlOf(parts.get(target));
}
