import { expect, test } from 'vitest';
import { DARK_PAPER, darkColours } from '../../../src/assemble/brand-dark.ts';
import { IN_THE_PAGE } from '../../../src/render/html/assets.ts';
import { cssString } from '../../../src/render/html/styles/css-string.ts';
import { publicationStyles } from '../../../src/render/html/styles/index.ts';
import { publication } from './publication.ts';

test.each([
  ['plain – text', '"plain – text"'],
  ['a "quote"', '"a \\22 quote\\22 "'],
  ['back\\slash', '"back\\5c slash"'],
  ['</style>', '"\\3c /style>"'],
  ['two\nlines', '"two\\a lines"'],
])('%j is a CSS string', (text, expected) => {
  expect(cssString(text)).toBe(expected);
});

test('the margins of a printed page hold title, status and the page number in the order of the label', () => {
  const labels = { ...publication.labels, page_x_of_y: 'Tudalen {page} o {pages}.' };
  const styles = publicationStyles({ ...publication, labels }, IN_THE_PAGE, new Set());
  expect(styles).toContain('"Tudalen " counter(page) " o " counter(pages) "."');
  expect(styles).toContain(cssString(publication.titleBlock.title));
  expect(styles).toContain('@top-right { content: "Draft"');
});

test('every colour comes from the brand, by day and on a dark screen', () => {
  const other = { ...publication.brand, brand: '#AA0000', secondaryInk: '#00AA00', warningPanel: '#0000AA' };
  const styles = publicationStyles({ ...publication, brand: other }, IN_THE_PAGE, new Set());
  const used = [...styles.matchAll(/#[0-9a-f]{6}\b/gi)].map(([colour]) => colour);
  const known = ['#FFFFFF', DARK_PAPER, ...Object.values(other), ...Object.values(darkColours(other))];
  expect(used.filter((colour) => !known.includes(colour))).toEqual([]);
});
