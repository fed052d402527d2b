import type { Brand } from '../../../assemble/publication.ts';
import type { Assets } from '../assets.ts';
import { cssString } from './css-string.ts';

/** What every reader has: the system's own font for reading. */
const SYSTEM = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

/** The fonts of the page in the order they are tried: the brand's, then the system's. */
export function fontStack({ webFont }: Brand): string {
  return [...(webFont?.families ?? []).map(cssString), SYSTEM].join(', ');
}

/** The files of the brand's font as part of the style sheet, under its licence. Text is shown at once, and in this font as soon as it is read. */
export function fontFaces({ webFont }: Brand, assets: Assets): string {
  if (!webFont || webFont.faces.length === 0) return '';
  const { families, faces, licence } = webFont;
  const note = licence.replaceAll(/[*<>\\\p{Cc}]/gu, ' ');
  const rules = faces.map(({ weight, bytes }) => {
    return `@font-face { font-family: ${cssString(families[0] ?? '')}; font-weight: ${weight}; font-display: swap; src: url(${assets.address(bytes, 'woff2')}) format("woff2"); }`;
  });
  return [`/* ${families[0] ?? ''}: ${note} */`, ...rules].join('\n');
}
