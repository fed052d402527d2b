import type { Brand } from '../../../assemble/publication.ts';
import { cssString } from './css-string.ts';

/** What every reader has: the system's own font for reading. */
const SYSTEM = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

/** The fonts of the page in the order they are tried: the brand's, then the system's. */
export function fontStack({ webFont }: Brand): string {
  return [...(webFont?.families ?? []).map(cssString), SYSTEM].join(', ');
}

/** Whether the page brings the files of its font with it. */
export function hasFontFiles({ webFont }: Brand): boolean {
  return (webFont?.faces.length ?? 0) > 0;
}

/** The files of the brand's font as part of the style sheet, under its licence. Text is shown at once, and in this font as soon as it is read. */
export function fontFaces({ webFont }: Brand): string {
  if (!webFont || webFont.faces.length === 0) return '';
  const { families, faces, licence } = webFont;
  const note = licence.replaceAll(/[*<>\\\p{Cc}]/gu, ' ');
  const rules = faces.map(({ weight, bytes }) => {
    const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
    return `@font-face { font-family: ${cssString(families[0] ?? '')}; font-weight: ${weight}; font-display: swap; src: url(data:font/woff2;base64,${data}) format("woff2"); }`;
  });
  return [`/* ${families[0] ?? ''}: ${note} */`, ...rules].join('\n');
}
