import type { Markup } from './markup.ts';

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** What a part leads to (ECMA-376 part 2, 9.3): another part by its path from there, or an address outside, written as an attribute is. */
export interface Relation {
  readonly id: string;
  readonly type:
    | 'chart'
    | 'chartUserShapes'
    | 'comments'
    | 'customXml'
    | 'customXmlProps'
    | 'fontTable'
    | 'footer'
    | 'header'
    | 'hyperlink'
    | 'image'
    | 'numbering'
    | 'package'
    | 'settings'
    | 'styles'
    | 'theme';
  readonly target: string;
}

/** The part that lists the relations of another. */
export function relationsPart(relations: readonly Relation[]): string {
  const list = relations.map(({ id, type, target }) => {
    const outside = type === 'hyperlink' ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${TYPES}${type}" Target="${target}"${outside}/>`;
  });
  const root = `Relationships xmlns="${NAMESPACE}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>${list.length === 0 ? `<${root}/>` : `<${root}>${list.join('')}</Relationships>`}`;
}

/** An attribute that leads out of the part, until its relation has an id. In text a quotation mark is written otherwise, so no words look like one. */
export const leadsTo = (attribute: 'r:id' | 'r:embed', target: string): string => `${attribute}="{${target}}"`;

/**
 * A part whose links and pictures have ids, and their relations in the order they appear: each link one of its own, and each picture one. Ids of pictures
 * count on from `before`, the number of the part's other relations.
 */
export function related(
  markup: Markup,
  before: number,
): { readonly xml: string; readonly relations: readonly Relation[] } {
  const links: Relation[] = [];
  const linked = markup.replaceAll(/r:id="\{([^"]*)\}"/g, (_, target: string) => {
    const id = `rIdLink${links.length + 1}`;
    links.push({ id, type: 'hyperlink', target });
    return `r:id="${id}"`;
  });
  if (!linked.includes('r:embed="{')) return { xml: linked, relations: links };
  const first = before + links.length;
  const pictures = new Map<string, Relation>();
  const xml = linked.replaceAll(/r:embed="\{([^"]*)\}"/g, (_, target: string) => {
    const picture = pictures.get(target) ?? { id: `rId${first + pictures.size}`, type: 'image', target };
    pictures.set(target, picture);
    return `r:embed="${picture.id}"`;
  });
  return { xml, relations: [...links, ...pictures.values()] };
}
