import { LIMITS, sizeInWords } from '../../core/limits.ts';
import { childrenOf } from '../xml/element.ts';
import { parseXml } from '../xml/parse.ts';
import { unzip } from '../zip.ts';

/** A link from one part of a package to another. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `styles`, `header`, `image`. */
  readonly type: string;
  /** The path of the part from the top of the package, or the address outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** A Word document that was opened, with nothing in it that runs or fetches. */
export interface OfficePackage {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** The path of the main part. */
  readonly main: string;
  relationsOf(part: string): readonly Relation[];
}

/** Why a document is refused, as the rest of a sentence that begins with its name. */
export interface Refused {
  readonly why: string;
}

const MACROS = /(^|\/)vbaProject[^/]*\.bin$|(^|\/)activeX\//i;
const XML = /\.(xml|rels)$/i;
/** A document type brings entities, of which a few lines unfold to gigabytes, or fetch a file. No part of Office has one. */
const DOCUMENT_TYPE = /<!(doctype|entity)/i;
const STRICT = 'http://purl.oclc.org/ooxml/';

/** Relations that lead outside and say no more than an address: links in the text, and the template on somebody's disk that Word names. */
const isHarmless = ({ type, target }: Relation): boolean =>
  type === 'hyperlink' || (type === 'attachedTemplate' && !/^(https?|ftp):|^[\\/]{2}/i.test(target));

/** Opens a Word document (ECMA-376 part 2) within the limits. Refused: what is damaged, locked, too large, holds macros, has entities or fetches from outside. */
export function openPackage(bytes: Uint8Array): OfficePackage | Refused {
  const opened = readPackage(bytes, LIMITS.referenceInflatedBytes);
  if ('why' in opened) return opened;
  const outside = [...opened.parts.keys()]
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) => opened.relationsOf(name.replace(/_rels\/([^/]*)\.rels$/, '$1')))
    .find((relation) => relation.isExternal && !isHarmless(relation));
  return outside ? { why: `fetches something from elsewhere: "${outside.target}"` } : opened;
}

/** The same for a document of which words alone are read: what it would fetch is left alone, and it unpacks to no more than `most` bytes. */
export function readPackage(bytes: Uint8Array, most: number): OfficePackage | Refused {
  if (Buffer.from(bytes.subarray(0, 4)).toString('hex') === 'd0cf11e0')
    return { why: 'is locked with a password, or was saved in the form of Word before 2007' };
  const entries = unzip(bytes, most);
  if (entries === 'too large') return { why: `unpacks to over ${sizeInWords(most)}` };
  const damaged = { why: 'is damaged, or no Word document' };
  if (entries === 'damaged') return damaged;
  const parts = new Map(entries.map((entry) => [entry.name, entry.bytes]));
  if (parts.size !== entries.length) return damaged;
  const types = parts.get('[Content_Types].xml');
  if (!types) return damaged;
  if ([...parts.keys()].some((name) => MACROS.test(name)) || /macroEnabled|vbaProject/i.test(latin(types)))
    return { why: 'holds macros or other programs' };
  for (const [name, part] of parts)
    if (XML.test(name) && DOCUMENT_TYPE.test(latin(part))) return { why: `holds entities (${name})` };

  const relations = new Map<string, readonly Relation[]>();
  for (const [name, part] of parts) {
    if (!name.endsWith('.rels')) continue;
    const found = relationsIn(name, part);
    if (!found) return damaged;
    relations.set(name, found);
  }
  const main = relations.get('_rels/.rels')?.find(({ type }) => type === 'officeDocument')?.target;
  const document = main === undefined ? undefined : parts.get(main);
  if (main === undefined || !document) return damaged;
  if (latin(document.subarray(0, 4096)).includes(STRICT)) return { why: 'is saved as "Strict Open XML Document"' };
  return { parts, main, relationsOf: (part) => relations.get(relationsName(part)) ?? [] };
}

const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** The name of the list of what a part leads to. */
export function relationsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function relationsIn(name: string, bytes: Uint8Array): Relation[] | undefined {
  const root = parseXml(bytes);
  if (root?.name !== 'rel:Relationships') return undefined;
  const folder = name.slice(0, name.lastIndexOf('_rels/'));
  return childrenOf(root, 'rel:Relationship').map(({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode = '' } = attributes;
    const isExternal = mode.toLowerCase() === 'external';
    return {
      id,
      type: type.slice(type.lastIndexOf('/') + 1),
      target: isExternal ? target : pathOf(folder, target),
      isExternal,
    };
  });
}

/** The path of a target as it is named in a part of this folder. */
function pathOf(folder: string, target: string): string {
  const way: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') way.pop();
    else if (step !== '' && step !== '.') way.push(step);
  }
  return way.join('/');
}
