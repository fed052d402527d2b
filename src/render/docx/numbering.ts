/** What numbers a paragraph: a list of the document (w:numId, ECMA-376 17.9.18) and a level of it (w:ilvl, 17.9.3). */
export interface Numbering {
  readonly list: number;
  readonly level: number;
}

/** The lists that styles are bound to, so that what somebody puts in between has its number at once. Those of the text follow. */
export const LISTS = { chapters: 1, annexes: 2, paragraphs: 3, bullets: 4, numbers: 5 } as const;

/** Takes the number away that a style would give. */
export const UNNUMBERED: Numbering = { list: 0, level: 0 };

type ListStyle = 'ListBullet' | 'ListNumber';

/** Levels of lists that have a style of their own; deeper ones stand in the last. */
export const LIST_LEVELS = [0, 1, 2] as const;

/** The id of the style of a level: ListBullet, ListBullet2 and so on, as Word has them. */
export const listStyle = (name: ListStyle, level: number): string =>
  level === 0 ? name : `${name}${Math.min(level, LIST_LEVELS.length - 1) + 1}`;

const listStyles = (name: ListStyle, list: number): [string, Numbering][] =>
  LIST_LEVELS.map((level) => [listStyle(name, level), { list, level }]);

/** What each style is bound to, by its id. */
export const NUMBERED_STYLES: ReadonlyMap<string, Numbering> = new Map([
  ['Heading1', { list: LISTS.chapters, level: 0 }],
  ['Heading2', { list: LISTS.chapters, level: 1 }],
  ['NumberedParagraph', { list: LISTS.paragraphs, level: 0 }],
  ...listStyles('ListBullet', LISTS.bullets),
  ...listStyles('ListNumber', LISTS.numbers),
]);

/** The properties that number a paragraph or a style (w:numPr, ECMA-376 17.3.1.19). */
export function numberingProperties({ list, level }: Numbering): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

/** The same for a paragraph of a style; nothing where the style says it. */
export function numberingIn(style: string, numbering: Numbering | undefined): string {
  const own = NUMBERED_STYLES.get(style);
  if (numbering === undefined || (own?.list === numbering.list && own.level === numbering.level)) return '';
  return numberingProperties(numbering);
}
