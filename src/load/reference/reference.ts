import { inspectPicture, type Picture } from '../picture/picture.ts';
import { childOf, lettersOf, type XmlElement } from '../xml/element.ts';
import { parseXml } from '../xml/parse.ts';
import { styleFor } from './needed-styles.ts';
import { type OfficePackage, openPackage, type Refused } from './package.ts';
import { type OwnWords, runningBlocks } from './running.ts';
import { type Margins, pageSetup } from './sections.ts';
import { type ReferenceStyle, type ResolvedRun, resolvedRun, type StyleDefaults, stylesOf } from './styles.ts';
import { type Theme, themeOf } from './theme.ts';

/** What is taken from a Word document for the look of the publications. Undefined parts are the program's own. */
export interface Reference {
  readonly styles: readonly ReferenceStyle[];
  readonly defaults: StyleDefaults;
  readonly theme: Theme | undefined;
  /** The fonts of its first heading and of its text, where it names them. */
  readonly fonts: { readonly headings: string | undefined; readonly text: string | undefined };
  /** The text of tables, where it has a style of that name. */
  readonly tableText: ResolvedRun | undefined;
  readonly margins: Margins | undefined;
  readonly header: readonly XmlElement[] | undefined;
  readonly footer: readonly XmlElement[] | undefined;
  readonly coverHeader: readonly XmlElement[] | undefined;
  /** The pictures of header and footer, by the parts that hold them. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** What is not taken over, in words. */
  readonly lost: readonly string[];
}

/** Reads a Word document as far as its look goes: styles, theme, margins, header and footer. Its text is not read. Why not, for one that is refused. */
export function readReference(bytes: Uint8Array): Reference | Refused {
  const opened = openPackage(bytes);
  if ('why' in opened) return opened;
  const { parts, main, relationsOf } = opened;
  const relations = relationsOf(main);
  const read = (type: string): XmlElement | undefined => {
    const target = relations.find((relation) => relation.type === type)?.target;
    const part = target === undefined ? undefined : parts.get(target);
    return part && parseXml(part);
  };
  const sheet = read('styles');
  if (sheet?.name !== 'w:styles') return { why: 'is damaged: its styles cannot be read' };
  const { styles, defaults } = stylesOf(sheet);
  const setup = pageSetup(Buffer.from(parts.get(main) ?? []).toString('utf8'), relations);
  const lost = new Set<string>();
  const pictures = new Map<string, Picture>();
  const own = ownWords(opened);
  const names = new Map(styles.map(({ id, name }) => [id, name]));

  const running = (part: string | undefined): readonly XmlElement[] | undefined => {
    const root = part === undefined ? undefined : parseXml(parts.get(part) ?? new Uint8Array());
    if (part === undefined || !root) return undefined;
    const partOf = (id: string): string | undefined => {
      const target = relationsOf(part).find((relation) => relation.id === id && !relation.isExternal)?.target;
      const picture = target === undefined ? undefined : pictureIn(opened, target);
      if (target === undefined || !picture) return undefined;
      pictures.set(target, picture);
      return target;
    };
    const isBand = (id: string): boolean => {
      const picture = pictures.get(partOf(id) ?? '');
      return picture?.width === 1 && picture.height === 1;
    };
    return runningBlocks(root, { own, styleName: (id) => names.get(id), partOf, isBand, lost });
  };
  const fontOf = (name: string): string | undefined =>
    resolvedRun(styleFor({ name, kind: 'paragraph' }, styles), styles, defaults).font;
  const tableText = styleFor({ name: 'Table Text', kind: 'paragraph' }, styles);
  const header = running(setup.header);
  const footer = running(setup.footer);
  const coverHeader = running(setup.coverHeader);
  if (!setup.isA4) lost.add('its paper size: the publications are A4');
  return {
    styles,
    defaults,
    theme: themeOf(read('theme')),
    fonts: { headings: fontOf('heading 1'), text: fontOf('Normal') },
    tableText: tableText && resolvedRun(tableText, styles, defaults),
    margins: setup.margins,
    header,
    footer,
    coverHeader,
    pictures,
    lost: [...lost],
  };
}

function pictureIn({ parts }: OfficePackage, part: string): Picture | undefined {
  const bytes = parts.get(part);
  const facts = bytes && inspectPicture(bytes);
  return bytes && facts && !('why' in facts) ? { file: part, bytes, ...facts } : undefined;
}

function ownWords({ parts }: OfficePackage): OwnWords {
  const root = parseXml(parts.get('docProps/core.xml') ?? new Uint8Array());
  const word = (name: string): string => {
    const found = childOf(root, name);
    return found ? lettersOf(found).trim() : '';
  };
  return { title: word('dc:title'), creator: word('dc:creator'), status: word('cp:contentStatus') };
}
