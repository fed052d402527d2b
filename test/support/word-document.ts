import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** What a small Word document holds. Parts are what stands within their root. */
export interface WordDocument {
  readonly styles?: string;
  readonly header?: string;
  readonly footer?: string;
  /** Within w:sectPr, after the references. */
  readonly section?: string;
  /** Further relations of the main part, as XML. */
  readonly relations?: string;
  /** Further parts by path, and what takes the place of one that is made here. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${TYPES}${type}" Target="${target}"/>`;

const relations = (inner: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;

/** The bytes of a small Word document. */
export function wordDocument(document: WordDocument = {}): Uint8Array {
  const { styles = '', header, footer, section = '', relations: more = '', parts = {} } = document;
  const running = Object.entries({ header, footer }).flatMap(([kind, inner]) =>
    inner === undefined ? [] : [[kind, inner] as const],
  );
  const references = running.map(([kind]) => `<w:${kind}Reference w:type="default" r:id="${kind}"/>`).join('');
  const texts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(
      relation('s', 'styles', 'styles.xml') +
        running.map(([kind]) => relation(kind, kind, `${kind}.xml`)).join('') +
        more,
    ),
    'word/document.xml': `<w:document ${W} ${R}><w:body><w:sectPr>${references}${section}</w:sectPr></w:body></w:document>`,
    'word/styles.xml': `<w:styles ${W}>${styles}</w:styles>`,
    ...Object.fromEntries(
      running.map(([kind, inner]) => {
        const tag = kind === 'header' ? 'w:hdr' : 'w:ftr';
        return [`word/${kind}.xml`, `<${tag} ${W} ${R}>${inner}</${tag}>`];
      }),
    ),
    ...parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(texts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
    { level: 1 },
  );
}

/** A paragraph style of a document. */
export function paragraphStyle(id: string, name: string, inner = ''): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;
}

export { relations };
