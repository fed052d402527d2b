import type { ILevelsOptions, IParagraphOptions } from 'docx';
import { LIST_STEP } from './page.ts';

const BULLETS = ['•', '–', '•'];
const NUMBER_FORMATS = ['decimal', 'lowerLetter', 'lowerRoman'] as const;

/** Word has nine levels. */
const DEEPEST = 8;

/** Where a list stands: its number in the document, how deep it is, and where its text begins (twips). */
export interface ListPlace {
  readonly list: number;
  readonly level: number;
  readonly left: number;
}

/**
 * Real Word numbering for the items of one list (w:abstractNum, ECMA-376 17.9.1). Every list has a definition of its
 * own, so that each ordered list counts from its own start whatever stands before it.
 */
export function listNumbering(
  { list, level, left }: ListPlace,
  start: number | undefined,
): NonNullable<Exclude<IParagraphOptions['numbering'], false>> {
  const depth = Math.min(level, DEEPEST);
  const definition: ILevelsOptions = {
    level: depth,
    alignment: 'left',
    style: { paragraph: { indent: { left: left + LIST_STEP, hanging: LIST_STEP } } },
    ...(start === undefined
      ? { format: 'bullet', text: BULLETS[depth % BULLETS.length] }
      : { format: NUMBER_FORMATS[depth % NUMBER_FORMATS.length], text: `%${depth + 1}.`, start }),
  };
  return { reference: { reference: `list${list}`, levels: [definition] }, level: depth, custom: true };
}
