import { label } from '../../../assemble/label.ts';
import type { Publication } from '../../../assemble/publication.ts';
import { cssString } from './css-string.ts';
import { PAPER } from './paper.ts';
import { TEXT } from './text-blocks.ts';

/** Stands for the counters while the label's words are taken apart. */
const PAGE = '\u0001';
const PAGES = '\u0002';

/** A4 with 20 mm margins; the title, the status and page numbers in the margins of every page after the first (CSS Paged Media, section 5). */
export function print({ titleBlock, statusLabel, labels, brand }: Publication): string {
  const type = `font: 8.5pt/1.3 Arial, sans-serif; color: ${brand.secondaryInk};`;
  const margin = (box: string, content: string) => `  @${box} { content: ${content}; ${type} }`;
  return `@page {
${PAPER}
${margin('top-left', cssString(titleBlock.title))}
${margin('top-right', cssString(statusLabel))}
${margin('bottom-left', cssString(titleBlock.partnership))}
${margin('bottom-right', pageNumber(label(labels, 'page_x_of_y', { page: PAGE, pages: PAGES })))}
}
@page :first {
  @top-left { content: none; }
}
@page landscape {
  size: A4 landscape;
}
${RULES}`;
}

/** The words of the label with the counters in their places. */
function pageNumber(words: string): string {
  return words
    .split(new RegExp(`(${PAGE}|${PAGES})`, 'u'))
    .filter((part) => part !== '')
    .map((part) => (part === PAGE ? 'counter(page)' : part === PAGES ? 'counter(pages)' : cssString(part)))
    .join(' ');
}

/** A list of the contents that is a line too long for the rest of a page begins the next; of one that is longer than a page, five entries at least come last. */
const RULES = `@media print {
  :root { --body: 10.5pt; --small: 9pt; --line: 14pt; --h1: 24pt; --h2: 17pt; --h3: 13pt; --h4: 11pt; --lead: 12.5pt; --gutter: 11mm; --edge: 0; --measure: none; --wide: none; }
  html { scroll-behavior: auto; }
  .new-page { break-before: page; }
  .skip-link, .permalink, .back-link, .annex > summary, .word-link, .download, .take-away, .cited-first { display: none; }
  .inner, .page { max-width: none; padding-inline: 0; }
  .masthead-band { background: none; color: var(--ink); padding-top: 0; border-bottom: 2pt solid var(--brand); }
  .masthead-band h1 { color: var(--brand); }
  .panel, .colophon, .tag-illustrative, .striped tbody tr:nth-child(even) { background: none; }
  .panel { padding-block: 0; }
  .panel-key-message { font-size: var(--body); }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
  summary { list-style: none; color: var(--ink); text-decoration: none; font-weight: 700; }
  .contents details { border: 0; }
  .contents a { color: var(--ink); text-decoration: none; padding-block: 1pt; }
  body:has(.masthead .facts) main { break-before: page; }
  main > h2 { border-top: 0; padding-top: 0; }
  h2, h3, h4, h5, h6, caption, .figure-number, .figure-headline { break-after: avoid; }
  figcaption, .plate, .card, .panel, tr, li, blockquote, .definitions > div, .figure-notes { break-inside: avoid; }
  figure > figcaption, .plate { break-after: avoid; }
  thead { display: table-header-group; break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
  .figure-data:not(:has(.striped)) { break-inside: avoid; }
  summary { break-after: avoid; }
  .table { overflow: visible; }
  ${TEXT} > .table, .figure-data > .table { margin-left: calc(var(--gutter) * -1); max-width: none; }
  .table.crowded { page: landscape; }
  table { line-height: 1.35; }
  .wide { font-size: 8pt; }
  th, td { padding-block: 2.5pt; padding-right: 0.9em; }
  .wide th, .wide td { padding-right: 0.7em; }
  caption, .caption, .caption-number { break-inside: avoid; break-after: avoid; }
  .contents-level-1, .contents-others ol { columns: 2; column-gap: 8mm; }
  .contents li, .contents details { break-inside: avoid; }
  .contents-level-1 > li:nth-last-child(-n + 4) { break-before: avoid; }
  .plate svg { max-width: 150mm; }
  .table-scroll table { min-width: 0; }
  ${TEXT} > .cards { grid-template-columns: repeat(3, 1fr); }
  p { orphans: 3; widows: 3; }
  main a { color: var(--ink); }
  main :not(td, th) > a[href^="http"]::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; }
  main table a[href^="http"]::after { content: none; }
}`;
