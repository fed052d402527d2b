import { escapeXml } from '../../core/xml.ts';
import { PAPER, SVG_FAMILY, TEXT_SIZE } from '../theme.ts';

/**
 * Recorded marks → a whole SVG picture, its coordinates in CSS pixels. The title and description are its accessible name and description
 * (SVG Accessibility API Mappings, 4.2); their ids begin with `id`, which is unique on the page. One that stands by itself says its language.
 */
export function toSvg(
  marks: string,
  size: { readonly width: number; readonly height: number },
  words: { readonly id: string; readonly title: string; readonly description: string; readonly language?: string },
): string {
  const id = escapeXml(words.id);
  const language = words.language === undefined ? '' : ` xml:lang="${escapeXml(words.language)}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}"${language} role="img"` +
    ` aria-labelledby="${id}-title" aria-describedby="${id}-desc" font-family="${SVG_FAMILY}" font-size="${TEXT_SIZE}" fill="none">` +
    `<title id="${id}-title">${escapeXml(words.title)}</title><desc id="${id}-desc">${escapeXml(words.description)}</desc><rect width="${size.width}" height="${size.height}" fill="${PAPER}"/>${marks}</svg>`
  );
}
