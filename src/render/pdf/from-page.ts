import { BESIDE } from './beside.ts';
import type { Source } from './source.ts';

/** What a page that becomes a PDF has beside its styles for printing: the pages in the contents, a font whose widths are the same on most computers, no letters joined into one sign. */
const STYLES = `:root { --font: Arial, "Liberation Sans", Arimo, Helvetica, sans-serif; }
html { font-variant-ligatures: none; }
.contents a { width: 100%; }
.contents-level-1 > li > a { font-weight: 700; }
.contents-page { flex: none; margin-left: auto; min-width: 1.75em; text-align: right; font-variant-numeric: tabular-nums; }
main :not(td, th) > a[href^="${BESIDE}"]::after { content: none; }
`;

/** A publication as the web page that a browser prints. */
export const fromPage: Source = async (publication, drawings, addressOf) => {
  const { renderHtml } = await import('../html/index.ts');
  const described = new Map([...drawings].map(([id, one]) => [id, { ...one, svg: namedByDescription(one.svg) }]));
  return (pages) =>
    new TextEncoder().encode(
      renderHtml(publication, described, { docxBytes: undefined, addressOf, print: { pages, styles: STYLES } }),
    );
};

/** A figure of a PDF has one text alternative: what the page says after its name. */
const namedByDescription = (svg: string): string =>
  svg.replace(/ aria-labelledby="[^"]*" aria-describedby="([^"]*)"/, ' aria-labelledby="$1"');
