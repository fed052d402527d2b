import type { IStylesOptions } from 'docx';
import type { Publication } from '../../../assemble/publication.ts';
import { baseStyles } from './base.ts';
import { characterStyles } from './characters.ts';
import { frameStyles } from './frame.ts';
import { headingStyles } from './headings.ts';
import { panelStyles } from './panels.ts';
import { plateStyles } from './plates.ts';
import { tableStyle } from './table.ts';
import { textStyles } from './text.ts';
import { hex } from './units.ts';

/** Every style of the document, from the brand's tokens; the library's own defaults are not used. Text says which style it has and nothing else about its look. */
export function styles(publication: Publication): IStylesOptions {
  const { brand } = publication;
  return {
    importedStyles: [...baseStyles(publication), tableStyle(brand)],
    paragraphStyles: [
      // Not among the defaults: LibreOffice would set it over the colour of links in tables.
      { id: 'Normal', name: 'Normal', quickFormat: true, run: { color: hex(brand.ink) } },
      ...headingStyles(brand),
      ...textStyles(brand),
      ...panelStyles(brand),
      ...plateStyles(brand),
      ...frameStyles(brand),
    ],
    characterStyles: characterStyles(brand),
  };
}
