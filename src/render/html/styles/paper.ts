/** What every page is printed on (CSS Paged Media, section 7). */
export const PAPER = `  size: A4;
  margin: 20mm;`;

/** The paper of a page that has nothing in its margins. */
export const paper = `@page {
${PAPER}
}`;
