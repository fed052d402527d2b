import { isRemadeInWord } from '../../core/remade-in-word.ts';
import { childOf, childrenOf, wordOf, type XmlElement } from '../../load/xml/element.ts';

/** Whether letters stand out. */
export interface Look {
  readonly strong: boolean;
  readonly emphasis: boolean;
}

const PLAIN: Look = { strong: false, emphasis: false };
/** Styles are based on styles; a circle of them ends here. */
const DEEPEST = 12;

/** What a document's styles say: by the id of a character style how letters look, and whether a paragraph style is that of a list. */
export interface Styles {
  lookOf(id: string | undefined): Look;
  isList(id: string | undefined): boolean;
  /** Whether a paragraph style is one of lists of contents, which Word makes anew, and what stands around them. */
  isContents(id: string | undefined): boolean;
}

/** By their names: ids are the program's that wrote the file. */
const CONTENTS = /^(?:toc |contents |table of figures|index heading|list title|back to contents)/i;

/** Reads the part of styles, which a document may do without. */
export function stylesOf(part: XmlElement | undefined): Styles {
  const byId = new Map(childrenOf(part, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const lookOf = (id: string | undefined, depth = 0): Look => {
    const style = byId.get(id ?? '');
    if (style?.attributes['w:type'] !== 'character' || depth > DEEPEST) return PLAIN;
    return looked(childOf(style, 'w:rPr'), lookOf(wordOf(style, 'w:basedOn'), depth + 1));
  };
  const isList = (id: string | undefined, depth = 0): boolean => {
    const style = byId.get(id ?? '');
    if (!style || depth > DEEPEST) return false;
    return childOf(style, 'w:pPr', 'w:numPr') !== undefined || isList(wordOf(style, 'w:basedOn'), depth + 1);
  };
  const isContents = (id = ''): boolean => isRemadeInWord(id) || CONTENTS.test(wordOf(byId.get(id), 'w:name') ?? '');
  return { lookOf: (id) => lookOf(id), isList: (id) => isList(id), isContents };
}

/** What the properties of a run say, over what its style does. */
export function looked(properties: XmlElement | undefined, styled: Look): Look {
  return {
    strong: toggled(properties, 'w:b') ?? styled.strong,
    emphasis: toggled(properties, 'w:i') ?? styled.emphasis,
  };
}

function toggled(properties: XmlElement | undefined, name: string): boolean | undefined {
  const found = childOf(properties, name);
  return found && !['0', 'false', 'off'].includes(found.attributes['w:val'] ?? '');
}
