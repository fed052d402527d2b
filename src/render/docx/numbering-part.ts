import { createHash } from 'node:crypto';
import type { Brand } from '../../assemble/publication.ts';
import type { ListLook, TextList } from './list-numbering.ts';
import { LISTS, NUMBERED_STYLES } from './numbering.ts';
import { TEXT_LEFT } from './page.ts';
import { SMALL, typeSize } from './style/sizes.ts';
import { hex } from './style/units.ts';

const BULLETS = ['•', '–', '◦'];

/** A level of a list (w:lvl, ECMA-376 17.9.6); `%1` in its text is the number of the first level. */
interface Level {
  readonly format: 'decimal' | 'upperLetter' | 'bullet';
  readonly text: string;
  /** Where its text begins, and how far to the left of that its number stands (twips). */
  readonly left: number;
  readonly hanging: number;
  /** Properties of the number, where it does not look as the text does. */
  readonly look?: string;
}

const HUNG = { left: TEXT_LEFT, hanging: TEXT_LEFT };

/**
 * The numbers of the document (word/numbering.xml, ECMA-376 17.9): chapters with their sections, annexes with theirs, the paragraphs, which count
 * through the whole document, and the lists of the text. They say what the tree's own numbers say.
 */
export function numberingPart(lists: readonly TextList[], brand: Brand): string {
  const size = typeSize(brand)(SMALL);
  const small = `<w:color w:val="${hex(brand.secondaryInk)}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`;
  const looks = distinct(lists.map(({ look }) => look));
  const abstracts: [number, Level[]][] = [
    [LISTS.chapters, chapterLevels('decimal')],
    [LISTS.annexes, chapterLevels('upperLetter')],
    [LISTS.paragraphs, [{ ...HUNG, format: 'decimal', text: '%1', look: small }]],
    ...looks.map((look, index): [number, Level[]] => [LISTS.bullets + index, listLevels(look)]),
  ];
  const fixed = [LISTS.chapters, LISTS.annexes, LISTS.paragraphs].map((id) => list(id, id));
  const own = lists.map(({ look, start }, index) =>
    list(LISTS.bullets + index, LISTS.bullets + looks.findIndex((one) => isSame(one, look)), start),
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${abstracts.map(([id, levels]) => abstract(id, levels)).join('')}${[...fixed, ...own].join('')}</w:numbering>`;
}

function chapterLevels(format: 'decimal' | 'upperLetter'): Level[] {
  return [
    { ...HUNG, format, text: '%1' },
    { ...HUNG, format: 'decimal', text: '%1.%2' },
  ];
}

/** Nine levels, as Word has them. Numbers are digits at every depth, as they are on the web. */
function listLevels({ kind, left, step }: ListLook): Level[] {
  return Array.from({ length: 9 }, (_, level) => ({
    format: kind === 'bullet' ? 'bullet' : 'decimal',
    text: kind === 'bullet' ? (BULLETS[level % BULLETS.length] ?? '') : `%${level + 1}.`,
    left: left + step * (level + 1),
    hanging: step,
  }));
}

function abstract(id: number, levels: readonly Level[]): string {
  const several = levels.length > 1 ? 'multilevel' : 'singleLevel';
  return `<w:abstractNum w:abstractNumId="${id}"><w:nsid w:val="${nameOf(id)}"/><w:multiLevelType w:val="${several}"/>${levels.map((level, index) => levelMarkup(level, id, index)).join('')}</w:abstractNum>`;
}

function levelMarkup({ format, text, left, hanging, look }: Level, list: number, index: number): string {
  const [style] = [...NUMBERED_STYLES].find(([, one]) => one.list === list && one.level === index) ?? [];
  return (
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${style === undefined ? '' : `<w:pStyle w:val="${style}"/>`}` +
    `<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="${hanging}"/></w:pPr>${look === undefined ? '' : `<w:rPr>${look}</w:rPr>`}</w:lvl>`
  );
}

function list(id: number, look: number, start?: TextList['start']): string {
  const from = start
    ? `<w:lvlOverride w:ilvl="${start.level}"><w:startOverride w:val="${start.number}"/></w:lvlOverride>`
    : '';
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${look}"/>${from}</w:num>`;
}

/** By this Word knows a list again when it is copied to another document (w:nsid, 17.9.14). */
function nameOf(id: number): string {
  return createHash('sha256').update(`svduty list ${id}`).digest('hex').slice(0, 8).toUpperCase();
}

const isSame = (a: ListLook, b: ListLook): boolean => a.kind === b.kind && a.left === b.left && a.step === b.step;

function distinct(looks: readonly ListLook[]): ListLook[] {
  return looks.filter((look, index) => looks.findIndex((one) => isSame(one, look)) === index);
}
