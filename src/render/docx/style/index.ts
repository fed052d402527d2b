import { ImportedXmlComponent, type IStylesOptions, type XmlComponent } from 'docx';
import type { Brand } from '../../../assemble/publication.ts';
import type { Measures } from '../shell/measures.ts';
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
export function styles(brand: Brand, language: string, measures: Measures): IStylesOptions {
  return {
    importedStyles: [...baseStyles(brand, language), tableStyle(brand)].map(xmlElement),
    paragraphStyles: [
      // Not among the defaults: LibreOffice would set it over the colour of links in tables.
      { id: 'Normal', name: 'Normal', quickFormat: true, run: { color: hex(brand.ink) } },
      ...headingStyles(brand),
      ...textStyles(brand),
      ...panelStyles(brand),
      ...plateStyles(brand),
      ...frameStyles(brand, measures),
    ],
    characterStyles: characterStyles(brand),
  };
}

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** One element of styles.xml given as XML: `w` is bound. */
function xmlElement(xml: string): XmlComponent {
  return ImportedXmlComponent.fromXmlString(xml.replace(/[\s/>]/, (mark) => ` ${NAMESPACE}${mark}`));
}
