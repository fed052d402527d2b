import type { Nodes } from 'mdast';
import { contrastGaps } from '../../assemble/brand-contrast.ts';
import { isOneWay } from '../../assemble/one-way.ts';
import { plainText } from '../../assemble/plain-text.ts';
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
    else if (!isOneWay(node) && !node.columns.some((column) => column.kind === 'rowHeader'))
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

/** Both publications carry what people who use assistive technology need; what each output makes of it is tested on the output. */
const accessible: DutyTest = ({ model, publications }) => {
  const found = findings();
  const brand = { file: 'templates/brand/brand.yaml', line: 1, column: 1 };
  for (const publication of publications) {
    if (publication.titleBlock.title.trim() === '')
      found.lacks('a publication has no title', placeOf(model.content.document, 'titles'));
    if (publication.language.trim() === '')
      found.lacks('a publication has no language', placeOf(model.content.document, 'language'));
    for (const { says } of contrastGaps(publication.brand)) found.lacks(says, brand);
    for (const node of nodesOf(publication)) CHECKS[node.type]?.(node, found);
    found.meets(placeOf(model.content.document, 'language'));
  }
  return found.outcome();
};

/** Tests on the trees of the publications. */
export const ACCESSIBLE_TESTS = { accessible } satisfies Record<string, DutyTest>;
