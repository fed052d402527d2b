import { styleFor } from '../../../load/reference/needed-styles.ts';
import type { ReferenceStyle } from '../../../load/reference/styles.ts';
import { childOf, wordOf, type XmlElement } from '../../../load/xml/element.ts';

/** The id of a style of the brand's document until it is known which id the style has in the publication; on a turned page, or not. */
export const foreignId = (id: string, isTurned: boolean): string => `reference${isTurned ? '-turned' : ''}:${id}`;
export const FOREIGN_ID = /"reference(|-turned):([^"]*)"/g;

/** Which styles of the document take the place of the program's, and what each is called in the publication. */
export interface StyleIds {
  /** The style of the document for one of the program's, by the program's id. */
  readonly taken: ReadonlyMap<string, ReferenceStyle>;
  /** The id in the publication, by the id in the document. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Pairs the program's styles with those of the document. What is left of the document's keeps its id, or gets another where the program has it. */
export function styleIds(own: readonly XmlElement[], styles: readonly ReferenceStyle[]): StyleIds {
  const taken = new Map<string, ReferenceStyle>();
  const renamed = new Map<string, string>();
  const ids = new Set(own.map(idOf));
  for (const style of own) {
    const free = styles.filter(({ id }) => !renamed.has(id));
    const wanted = { name: wordOf(style, 'w:name') ?? '', kind: style.attributes['w:type'] ?? '', id: idOf(style) };
    const found = styleFor(wanted, free);
    if (!found) continue;
    taken.set(wanted.id, found);
    renamed.set(found.id, wanted.id);
  }
  for (const { id } of styles) {
    if (renamed.has(id)) continue;
    let name = id;
    while (ids.has(name)) name = `Reference${name}`;
    ids.add(name);
    renamed.set(id, name);
  }
  return { taken, renamed };
}

/** The id of a style. */
export function idOf(style: XmlElement): string {
  return style.attributes['w:styleId'] ?? '';
}

/** Whether a style is one that Word shows among the recommended. */
export function isQuick(style: XmlElement): boolean {
  return childOf(style, 'w:qFormat') !== undefined;
}
