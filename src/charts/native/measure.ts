import { knownWidth } from '../plate/width.ts';
import type { Measure } from '../text.ts';
import { FAMILY, TEXT_SIZE } from '../theme.ts';

/**
 * The width of text in Arial, which every Word has or has a font of the same widths for, without a canvas. A letter with an accent that is in no table
 * is as broad as without; others are taken to be broad, as shapes and letters of other alphabets are.
 */
export const measureArial: Measure = (text, bold = false) => {
  const font = `${bold ? 'bold ' : ''}${TEXT_SIZE}px ${FAMILY}`;
  return knownWidth(font, text) ?? [...text].reduce((sum, letter) => sum + widthIn(font, letter), 0);
};

const widthIn = (font: string, letter: string): number =>
  knownWidth(font, letter) ?? knownWidth(font, letter.normalize('NFD')[0] ?? '') ?? TEXT_SIZE;
