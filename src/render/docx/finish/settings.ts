import { escapeXml } from '../../../core/xml.ts';
import type { Parts } from '../parts.ts';

const NAME = 'word/settings.xml';

/** Says the language of the document's text in w:themeFontLang (ECMA-376 17.15.1.88), which stands after w:compat. */
export function languageSettings(parts: Parts, language: string): void {
  const xml = parts.get(NAME);
  const [before, after, more] = typeof xml === 'string' ? xml.split('</w:compat>') : [];
  if (before === undefined || after === undefined || more !== undefined) throw new Error(`${NAME} is not as expected.`);
  parts.set(NAME, `${before}</w:compat><w:themeFontLang w:val="${escapeXml(language)}"/>${after}`);
}
