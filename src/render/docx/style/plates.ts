import type { IParagraphStyleOptions } from 'docx';
import type { Brand } from '../../../assemble/publication.ts';
import { SMALL, TABLE_TEXT, typeSize } from './sizes.ts';
import { hex, line, twips } from './units.ts';

/** What stands around and in figures and tables. Each keeps with the next, down to the picture or the first row. */
export function plateStyles(brand: Brand): IParagraphStyleOptions[] {
  const size = typeSize(brand);
  const secondary = hex(brand.secondaryInk);
  const small = { size: size(SMALL), color: secondary };
  const cell = { spacing: { before: twips(1.5), after: twips(1.5), ...line(1.08) } };
  return [
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      quickFormat: true,
      run: { bold: true, color: hex(brand.ink) },
      paragraph: { keepNext: true, keepLines: true, spacing: { before: twips(14), after: twips(3), ...line(1.1) } },
    },
    {
      id: 'DataCaption',
      name: 'Data Caption',
      basedOn: 'Normal',
      run: { size: size(TABLE_TEXT), color: secondary },
      paragraph: { keepNext: true, keepLines: true, spacing: { before: twips(6), after: twips(1), ...line(1.1) } },
    },
    {
      id: 'FigureSubtitle',
      name: 'Figure Subtitle',
      basedOn: 'Normal',
      run: { size: size(10.5), color: secondary },
      paragraph: { keepNext: true, keepLines: true, spacing: { after: twips(5), ...line(1.1) } },
    },
    {
      id: 'Figure',
      name: 'Figure',
      basedOn: 'Normal',
      paragraph: { keepNext: true, spacing: { before: 0, after: twips(4), ...line(1) } },
    },
    {
      id: 'Source',
      name: 'Source',
      basedOn: 'Normal',
      run: small,
      paragraph: { spacing: { after: twips(3), ...line(1.1) } },
    },
    { id: 'FigureSource', name: 'Figure Source', basedOn: 'Source', paragraph: { keepNext: true } },
    { id: 'Note', name: 'Note', basedOn: 'Source', paragraph: { spacing: { after: twips(3), ...line(1.1) } } },
    {
      id: 'TableSource',
      name: 'Table Source',
      basedOn: 'Source',
      paragraph: { spacing: { after: twips(12), ...line(1.1) } },
    },
    { id: 'TableNote', name: 'Table Note', basedOn: 'Note', paragraph: { keepNext: true } },
    { id: 'TableText', name: 'Table Text', basedOn: 'Normal', run: { size: size(TABLE_TEXT) }, paragraph: cell },
    { id: 'TableRowHeader', name: 'Table Row Header', basedOn: 'TableText', run: { bold: true } },
    { id: 'TableRowSentence', name: 'Table Row Sentence', basedOn: 'TableText' },
    { id: 'TableNumber', name: 'Table Number', basedOn: 'TableText', paragraph: { ...cell, alignment: 'right' } },
    {
      id: 'TableHeader',
      name: 'Table Header',
      basedOn: 'TableText',
      run: { bold: true, color: hex(brand.brand) },
      paragraph: { ...cell, keepNext: true },
    },
    { id: 'TableHeaderNumber', name: 'Table Header Number', basedOn: 'TableHeader', paragraph: { alignment: 'right' } },
    {
      id: 'CardValue',
      name: 'Card Value',
      basedOn: 'TableText',
      run: { bold: true, size: size(22), color: hex(brand.brand) },
      paragraph: { spacing: { before: 0, after: 0, ...line(1) } },
    },
  ];
}
