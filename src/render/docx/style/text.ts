import type { IParagraphStyleOptions } from 'docx';
import type { Brand } from '../../../assemble/publication.ts';
import { LIST_LEVELS, listStyle } from '../numbering.ts';
import { LIST_STEP, TEXT_LEFT } from '../page.ts';
import { SMALL, typeSize } from './sizes.ts';
import { eighths, hex, line, twips } from './units.ts';

/** Running text: body, numbered paragraphs, lead, quote, lists, definitions, sources. */
export function textStyles(brand: Brand): IParagraphStyleOptions[] {
  const size = typeSize(brand);
  const secondary = hex(brand.secondaryInk);
  const body = { basedOn: 'Normal', quickFormat: true };
  const left = { left: TEXT_LEFT };
  return [
    { ...body, id: 'BodyText', name: 'Body Text', paragraph: { indent: left } },
    {
      ...body,
      id: 'NumberedParagraph',
      name: 'Numbered Paragraph',
      basedOn: 'BodyText',
      paragraph: { indent: { left: TEXT_LEFT, hanging: TEXT_LEFT } },
    },
    {
      ...body,
      id: 'Lead',
      name: 'Lead',
      run: { size: size(14), color: hex(brand.ink) },
      paragraph: { indent: left, spacing: { after: twips(12), ...line(1.25) } },
    },
    {
      ...body,
      id: 'Quote',
      name: 'Quote',
      run: { italics: true },
      paragraph: {
        indent: { left: TEXT_LEFT + LIST_STEP, right: LIST_STEP },
        border: { left: { style: 'single', size: eighths(2.25), space: 10, color: hex(brand.rule) } },
        spacing: { before: twips(4), after: twips(10) },
      },
    },
    {
      ...body,
      id: 'Code',
      name: 'Code',
      run: { font: 'Courier New', size: size(12), noProof: true },
      paragraph: { indent: left, spacing: { after: twips(10), ...line(1.1) } },
    },
    {
      ...body,
      id: 'ThematicBreak',
      name: 'Thematic Break',
      run: { color: secondary },
      paragraph: { alignment: 'center', spacing: { before: twips(7), after: twips(14) } },
    },
    ...(['ListBullet', 'ListNumber'] as const).flatMap((name) =>
      LIST_LEVELS.map((level) => ({
        ...body,
        id: listStyle(name, level),
        name: `${name === 'ListBullet' ? 'List Bullet' : 'List Number'}${level === 0 ? '' : ` ${level + 1}`}`,
        paragraph: { spacing: { after: twips(5) } },
      })),
    ),
    ...[1, 2, 3].map((level) => ({
      ...body,
      id: `ListContinue${level}`,
      name: level === 1 ? 'List Continue' : `List Continue ${level}`,
      paragraph: { indent: { left: TEXT_LEFT + LIST_STEP * level }, spacing: { after: twips(5) } },
    })),
    {
      ...body,
      id: 'DefinitionTerm',
      name: 'Definition Term',
      next: 'Definition',
      run: { bold: true },
      paragraph: { indent: left, keepNext: true, spacing: { before: twips(5), after: 0 } },
    },
    { ...body, id: 'Definition', name: 'Definition', paragraph: { indent: { left: TEXT_LEFT + LIST_STEP } } },
    {
      ...body,
      id: 'Bibliography',
      name: 'Bibliography',
      run: { size: size(SMALL) },
      paragraph: { spacing: { after: twips(4), ...line(1.1) } },
    },
  ];
}
