import type { Nodes } from 'mdast';
import { plainText } from '../../assemble/plain-text.ts';
import type { Publication } from '../../assemble/publication.ts';
import { type Place, placeOf } from '../../core/place.ts';
import { type Findings, findings } from '../findings.ts';
import { nodesOf } from '../nodes.ts';
import type { DutyTest } from '../outcome.ts';

/** Link texts that say nothing away from their sentence (WCAG 2.2, 2.4.4). */
const EMPTY_LINK = /^(?:click here|here|link|this link|read more|more|this page|this document|https?:\/\/\S+)$/i;

type Check = (node: Nodes, found: Findings) => void;

const place = (node: Nodes): Place | undefined => node.data?.source;

/** What each kind of node must carry. Headings that skip levels, reading order, real lists and bookmarks are kept by how trees are made. */
const CHECKS: Partial<Record<Nodes['type'], Check>> = {
  figure: (node, found) => {
    if (node.type !== 'figure') return;
    if (node.alt.trim() === '') found.lacks(`figure ${node.number} has no text alternative`, place(node));
    else if (node.table.rows.length === 0) found.lacks(`figure ${node.number} has no data table`, place(node));
    else found.meets(undefined);
  },
  dataTable: (node, found) => {
    if (node.type !== 'dataTable') return;
    const name = node.number === undefined ? 'a data table' : `table ${node.number}`;
    if (node.number !== undefined && node.caption.trim() === '') found.lacks(`${name} has no caption`, place(node));
    else if (node.columns.some((column) => column.label.trim() === ''))
      found.lacks(`${name} has a column without a heading`, place(node));
    else if (!node.columns.some((column) => column.kind === 'rowHeader'))
      found.lacks(`${name} has no column that names its rows`, place(node));
    else found.meets(undefined);
  },
  link: (node, found) => {
    const words = plainText(node).trim();
    if (words === '' || EMPTY_LINK.test(words))
      found.lacks(`the link "${words}" does not say where it leads`, place(node));
  },
  image: (node, found) => {
    if (node.type !== 'image') return;
    if ((node.alt ?? '').trim() === '' && node.data?.picture?.decorative !== true && node.title !== 'decorative')
      found.lacks('a picture has no text alternative', place(node));
  },
};

/** Ink and links stand out from paper and panels by 4.5 to 1 (WCAG 2.2, 1.4.3). */
function contrastGaps({ brand }: Publication): string[] {
  const inks = {
    ink: brand.ink,
    'secondary ink': brand.secondaryInk,
    links: brand.link,
    'visited links': brand.visited,
  };
  const papers = { paper: '#ffffff', panels: brand.panel };
  return Object.entries(inks).flatMap(([name, ink]) =>
    Object.entries(papers).flatMap(([on, paper]) => {
      const ratio = contrast(ink, paper);
      return ratio < 4.5 ? [`${name} on ${on}: contrast ${ratio.toFixed(1)} to 1`] : [];
    }),
  );
}

/** Contrast ratio of two colours `#RRGGBB` (WCAG 2.2, definition of contrast ratio). */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance in sRGB (WCAG 2.2). */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Both publications carry what people who use assistive technology need; what each output makes of it is tested on the output. */
const accessible: DutyTest = ({ model, publications }) => {
  const found = findings();
  const brand = { file: 'templates/brand/brand.yaml', line: 1, column: 1 };
  for (const publication of publications) {
    if (publication.titleBlock.title.trim() === '')
      found.lacks('a publication has no title', placeOf(model.content.document, 'titles'));
    if (publication.language.trim() === '')
      found.lacks('a publication has no language', placeOf(model.content.document, 'language'));
    for (const gap of contrastGaps(publication)) found.lacks(gap, brand);
    for (const node of nodesOf(publication)) CHECKS[node.type]?.(node, found);
    found.meets(placeOf(model.content.document, 'language'));
  }
  return found.outcome();
};

/** Tests on the trees of the publications. */
export const ACCESSIBLE_TESTS = { accessible } satisfies Record<string, DutyTest>;
