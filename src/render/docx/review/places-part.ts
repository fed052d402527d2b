import type { Publication } from '../../../assemble/publication.ts';
import { sha256 } from '../../../core/sha256.ts';
import { escapeXml } from '../../../core/xml.ts';
import type { Parts } from '../parts.ts';
import { type Relation, relationsPart } from '../relations.ts';
import type { PrintedPlace, Reviewing } from './review.ts';

/** The form of the part in which places stand. Versions of the program that write another raise the number. */
const NAMESPACE = 'urn:svduty:places:1';
const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>';

/** How the document leads to the part. */
export const PLACES_RELATION: Relation = { id: 'rIdPlaces', type: 'customXml', target: '../customXml/item1.xml' };

/** What the list of content types says of it. */
export const PLACES_TYPE =
  '<Override ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml" PartName="/customXml/itemProps1.xml"/>';

/** Adds the part that says where everything with a bookmark is from (custom XML data storage, ECMA-376 15.2.5 and 15.2.6). */
export function addPlaces(parts: Parts, reviewing: Reviewing, { id, status }: Publication): void {
  const { variant, edition, source } = reviewing.review;
  const root = attributes({ variant, publication: id, edition, status, source });
  parts.set(
    'customXml/item1.xml',
    `${HEAD}<places xmlns="${NAMESPACE}"${root}>${inOrder(parts, reviewing.places).map(placeElement).join('')}</places>`,
  );
  parts.set(
    'customXml/itemProps1.xml',
    `${HEAD}<ds:datastoreItem xmlns:ds="${PROPERTIES}" ds:itemID="${guid(`${variant} ${id}`)}"><ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  parts.set(
    'customXml/_rels/item1.xml.rels',
    relationsPart([{ id: 'rId1', type: 'customXmlProps', target: 'itemProps1.xml' }]),
  );
}

/** Places in the order of the document, which is not the one in which its parts are written. */
function inOrder(parts: Parts, places: readonly PrintedPlace[]): PrintedPlace[] {
  const names = String(parts.get('word/document.xml')).matchAll(/<w:bookmarkStart w:name="(sv_\w+)"/g);
  const numbers = new Map([...names].map(([, name], index) => [name, index]));
  const numberOf = ({ id }: PrintedPlace): number => numbers.get(id) ?? 0;
  return places.toSorted((a, b) => numberOf(a) - numberOf(b));
}

function placeElement({ id, kind, place, path, text, look, within }: PrintedPlace): string {
  const { file, line, column } = place ?? {};
  const named = attributes({
    id,
    kind,
    file,
    line,
    column,
    path: path === '' ? undefined : path,
    look,
    in: within?.id,
    at: within?.at,
  });
  return `<place${named}>${escapeXml(text)}</place>`;
}

const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(String(value))}"`))
    .join('');

/** An identifier in the form that the part asks for (ST_Guid, 22.9.2.4), the same for the same text. */
function guid(text: string): string {
  const digits = sha256(text).toUpperCase();
  const [a, b, c, d, e] = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 16),
    digits.slice(16, 20),
    digits.slice(20, 32),
  ];
  return `{${a}-${b}-${c}-${d}-${e}}`;
}
