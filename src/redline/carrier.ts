import { sha256 } from '../core/sha256.ts';
import { escapeXml } from '../core/xml.ts';
import { type OfficePackage, type Relation, relationsName } from '../load/reference/package.ts';
import { childrenOf, type XmlElement } from '../load/xml/element.ts';
import { parseXml } from '../load/xml/parse.ts';

/** The files of a package by their names. */
export type Files = Map<string, string | Uint8Array>;

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const LIST = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Attributes of a drawing that hold the id of a relation. */
const LEADING = ['r:id', 'r:embed', 'r:link'];

/** Brings what a drawing of the old document is made of, such as a chart with its workbook, into the new package. */
export interface Carrier {
  /** The drawing as it stands in this part of the new package, with what it leads to carried over. */
  readonly carried: (drawing: XmlElement, from: string, to: string) => XmlElement;
  /** Writes the lists of relations and of types with what was carried. */
  readonly finish: () => void;
}

/** `files` are those of the new package; what is carried is added to them. */
export function createCarrier(old: OfficePackage, files: Files): Carrier {
  const names = new Map<string, string>();
  const relations = new Map<string, string[]>();
  const carryPart = (path: string): string => {
    const known = names.get(path);
    if (known !== undefined) return known;
    const name = freeName(path, files);
    names.set(path, name);
    files.set(name, old.parts.get(path) ?? new Uint8Array());
    const own = old.relationsOf(path);
    if (own.length > 0)
      files.set(relationsName(name), relationList(own.map((one) => relationMarkup(one.id, one, carryTarget))));
    return name;
  };
  const carryTarget = ({ target, isExternal }: Relation): string => (isExternal ? target : `/${carryPart(target)}`);
  const carryRelation = (id: string, from: string, to: string): string => {
    const relation = old.relationsOf(from).find((one) => one.id === id);
    if (!relation) return id;
    const added = relations.get(to) ?? [];
    relations.set(to, added);
    const own = `rIdBefore${added.length + 1}`;
    added.push(relationMarkup(own, relation, carryTarget));
    return own;
  };
  const carried = (element: XmlElement, from: string, to: string): XmlElement => ({
    ...element,
    attributes: Object.fromEntries(
      Object.entries(element.attributes).map(([name, value]) => [
        name,
        LEADING.includes(name) ? carryRelation(value, from, to) : value,
      ]),
    ),
    children: element.children.map((child) => (typeof child === 'string' ? child : carried(child, from, to))),
  });
  return {
    carried,
    finish: () => {
      for (const [to, added] of relations) {
        const path = relationsName(to);
        files.set(path, before(textOf(files.get(path)) || relationList([]), 'Relationships', added.join('')));
      }
      const types = '[Content_Types].xml';
      const there = textOf(files.get(types));
      files.set(types, before(there, 'Types', typesOf(names, textOf(old.parts.get(types)), there)));
    },
  };
}

/** Two drawings with the same are the same: all that they are made of stands in place of the ids that lead there. */
export function drawingKey(drawing: XmlElement, office: OfficePackage, from: string): string {
  const hashes = new Map<string, string>();
  const partHash = (path: string): string => {
    const known = hashes.get(path);
    if (known !== undefined) return known;
    // A part that leads back to itself says nothing more.
    hashes.set(path, '');
    const below = office.relationsOf(path).map((one) => `${one.id} ${targetHash(one)}`);
    const hash = sha256(`${sha256(office.parts.get(path) ?? new Uint8Array())}\n${below.join('\n')}`);
    hashes.set(path, hash);
    return hash;
  };
  const targetHash = ({ target, isExternal }: Relation): string => (isExternal ? target : partHash(target));
  const written = (name: string, value: string): string => {
    if (!LEADING.includes(name)) return value;
    const relation = office.relationsOf(from).find(({ id }) => id === value);
    return relation ? targetHash(relation) : value;
  };
  const keyOf = ({ name, attributes, children }: XmlElement): string => {
    const own = Object.entries(attributes).filter(
      ([key]) => !(name === 'wp:docPr' && (key === 'id' || key === 'name')),
    );
    const inner = children.map((child) => (typeof child === 'string' ? child : keyOf(child)));
    return `<${name} ${own.map(([key, value]) => `${key}=${written(key, value)}`).join(' ')}>${inner.join('')}`;
  };
  return keyOf(drawing);
}

function freeName(path: string, files: Files): string {
  const slash = path.lastIndexOf('/') + 1;
  for (let count = 1; ; count++) {
    const name = `${path.slice(0, slash)}before${count}-${path.slice(slash)}`;
    if (!files.has(name)) return name;
  }
}

function relationMarkup(id: string, relation: Relation, targetOf: (relation: Relation) => string): string {
  const outside = relation.isExternal ? ' TargetMode="External"' : '';
  return `<Relationship Id="${escapeXml(id)}" Type="${RELATIONS}${escapeXml(relation.type)}" Target="${escapeXml(targetOf(relation))}"${outside}/>`;
}

const relationList = (list: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${LIST}">${list.join('')}</Relationships>`;

/** The types of what was carried, as the old package declares them. */
function typesOf(names: ReadonlyMap<string, string>, old: string, now: string): string {
  const root = parseXml(Buffer.from(old));
  const [overrides, defaults] = ['ct:Override', 'ct:Default'].map((name) =>
    childrenOf(root, name).map((one) => one.attributes),
  );
  const endings = new Set<string>();
  const declared = [...names].map(([path, name]) => {
    const own = overrides?.find(({ PartName }) => PartName === `/${path}`)?.ContentType;
    if (own !== undefined) return `<Override ContentType="${escapeXml(own)}" PartName="/${escapeXml(name)}"/>`;
    endings.add(path.slice(path.lastIndexOf('.') + 1));
    return '';
  });
  const known = childrenOf(parseXml(Buffer.from(now)), 'ct:Default').map(({ attributes }) => attributes.Extension);
  const missing = (defaults ?? []).filter(({ Extension = '' }) => endings.has(Extension) && !known.includes(Extension));
  return [
    ...missing.map(
      ({ Extension = '', ContentType = '' }) =>
        `<Default ContentType="${escapeXml(ContentType)}" Extension="${escapeXml(Extension)}"/>`,
    ),
    ...declared,
  ].join('');
}

/** A part as text, which may be in bytes; blank where there is none. */
export const textOf = (part: string | Uint8Array | undefined): string =>
  typeof part === 'string' ? part : new TextDecoder().decode(part ?? new Uint8Array());

/** A part with more at the end of its root, which may have been empty. */
export function before(part: string, root: string, markup: string): string {
  if (markup === '') return part;
  const open = part.replace(new RegExp(`<${root}((?:\\s[^>]*)?)/>\\s*$`), `<${root}$1></${root}>`);
  return open.replace(new RegExp(`</${root}>\\s*$`), (end) => markup + end);
}
