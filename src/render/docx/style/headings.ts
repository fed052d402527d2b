import type { IParagraphStyleOptions } from 'docx';
import type { Brand } from '../../../assemble/publication.ts';
import { TEXT_LEFT } from '../page.ts';
import { typeSize } from './sizes.ts';
import { eighths, hex, line, twips } from './units.ts';

const HEADINGS = [
  { size: 22, before: 34, after: 10, hangs: true, chapter: true },
  { size: 16, before: 18, after: 6, hangs: true, chapter: false },
  { size: 13, before: 13, after: 4, hangs: false, chapter: false },
  { size: 12, before: 12, after: 3, hangs: false, chapter: false },
];

/** Heading 1 to 4 under Word's own ids, so that navigation, contents and screen readers know them. A chapter runs on below a rule and ample space: a page of its own would leave much of the one before blank. */
export function headingStyles(brand: Brand): IParagraphStyleOptions[] {
  return HEADINGS.map(({ size, before, after, hangs, chapter }, index) => ({
    id: `Heading${index + 1}`,
    name: `heading ${index + 1}`,
    basedOn: 'Normal',
    next: 'BodyText',
    quickFormat: true,
    uiPriority: 9,
    run: { bold: true, size: typeSize(brand)(size), color: hex(brand.brand) },
    paragraph: {
      keepNext: true,
      keepLines: true,
      ...(chapter
        ? { border: { top: { style: 'single', size: eighths(2.25), space: 10, color: hex(brand.brand) } } }
        : {}),
      outlineLevel: index,
      indent: { left: TEXT_LEFT, hanging: hangs ? TEXT_LEFT : 0 },
      spacing: { before: twips(before), after: twips(after), ...line(1.1) },
    },
  }));
}
