import type { PhrasingContent } from 'mdast';
import { label } from '../assemble/label.ts';
import type { DataTableNode } from '../assemble/nodes.ts';
import type { Labels, Publication } from '../assemble/publication.ts';
import { dateInWords } from '../assemble/words.ts';
import { wordOfRole } from '../schema/roles.ts';
import { type Anchor, type Anchors, anchorsOf } from './anchors.ts';
import { nodesOf } from './nodes.ts';
import { FORCES, type Requirement } from './register.ts';
import { isGap, type Result, type ResultStatus } from './result.ts';

/** More links than this do not help a reader to find the place. */
const MOST_LINKS = 4;

const SHAPES: Readonly<Record<ResultStatus, string>> = {
  met: '✓',
  partly_met: '▲',
  missing: '■',
  waived: '○',
  not_applicable: '○',
};
const COUNTED: readonly ResultStatus[] = ['met', 'partly_met', 'missing', 'waived', 'not_applicable'];

/**
 * Fills the tables of the compliance statement with the results that concern the publication. A draft and a board draft also say
 * what is missing and who waived what; consultation and published editions hold nothing that is meant for the partners alone.
 */
export function fillCompliance(publications: readonly Publication[], results: readonly Result[]): void {
  const pages = publications.map((publication) => ({
    publication,
    anchors: anchorsOf(publication),
    others: [] as Page[],
  }));
  for (const page of pages)
    fillOne({ ...page, others: pages.filter((other) => other !== page && isReadBy(page, other)) }, results);
}

/** What is for the partners alone is not named where everybody reads. */
const isReadBy = (reader: Page, other: Page): boolean =>
  other.publication.audience === 'public' || reader.publication.audience === 'partnership';

/** Whether a requirement concerns a publication. One without a role may list them all. */
function concerns({ publication }: Requirement, { role }: Publication): boolean {
  const word = wordOfRole(role);
  return word === undefined || publication.includes(word);
}

function fillOne(page: Page, results: readonly Result[]): void {
  const { publication } = page;
  for (const table of nodesOf(publication)) {
    if (table.type !== 'dataTable' || table.data.awaits !== 'compliance') continue;
    const force = FORCES.find((candidate) => table.data.id.startsWith(`compliance-${candidate}`));
    const group = results.filter(
      ({ requirement }) => requirement.force === force && concerns(requirement, publication),
    );
    table.notes = group.length > 0 ? [counts(group, publication.labels)] : [];
    const shown = group.filter(({ status }) => status !== 'not_applicable');
    const listed = shown.length > 0 ? shown : group;
    table.rows = listed.length > 0 ? listed.map((result) => row(result, page)) : [noRequirement(publication.labels)];
    delete table.data.awaits;
  }
}

/** "12 met; 3 partly met; 1 does not apply." */
function counts(group: readonly Result[], labels: Labels): string {
  const parts = COUNTED.flatMap((status) => {
    const number = group.filter((result) => result.status === status).length;
    return number === 0 ? [] : [label(labels, `compliance.count.${status}`, { number })];
  });
  return `${parts.join('; ')}.`;
}

interface Page {
  readonly publication: Publication;
  readonly anchors: Anchors;
  readonly others: readonly Page[];
}

/** True for an edition that only the partners read. */
const isInternal = ({ status, audience }: Publication): boolean =>
  audience === 'partnership' || status === 'draft' || status === 'board';

const text = (value: string): PhrasingContent => ({ type: 'text', value });

/** The only row of a group that does not concern the publication: its table is numbered and cannot go away. */
const noRequirement = (labels: Labels): DataTableNode['rows'][number] => ({
  cells: [[text(label(labels, 'compliance.none'))], [], [], []],
});

function row(result: Result, page: Page): DataTableNode['rows'][number] {
  const { requirement, status } = result;
  const { labels } = page.publication;
  const words = label(labels, 'compliance.requirement', { words: requirement.words, id: requirement.id });
  const basis = label(labels, `compliance.basis.${requirement.basis}`);
  return {
    id: `compliance-${requirement.id.toLowerCase()}`,
    cells: [
      [text(words)],
      [
        text(
          basis === '' ? requirement.source : label(labels, 'compliance.source', { source: requirement.source, basis }),
        ),
      ],
      [{ type: 'tag', label: label(labels, `compliance.status.${status}`), shape: SHAPES[status] }],
      joined([...links(result, page), ...remarks(result, page)]),
    ],
  };
}

/** Where it is met, as links within the publication; or which other publication prints it. */
function links(result: Result, { publication, anchors, others }: Page): PhrasingContent[][] {
  const { labels } = publication;
  const shown = headings(result, publication, anchors);
  if (shown.length > 0)
    return shown.map((anchor) => [{ type: 'link', url: `#${anchor.id}`, children: [text(nameOf(anchor, labels))] }]);
  if (result.status !== 'met') return [];
  const other = others.find((page) => headings(result, page.publication, page.anchors).length > 0);
  return [
    [
      text(
        other
          ? label(labels, 'compliance.in_other', { title: other.publication.titleBlock.title })
          : label(labels, 'compliance.in_record'),
      ),
    ],
  ];
}

/** The heading that the register names, or those over the places that meet it. */
function headings({ requirement, status, meeting }: Result, publication: Publication, anchors: Anchors): Anchor[] {
  if (status === 'missing' || status === 'not_applicable') return [];
  const word = wordOfRole(publication.role);
  const named = word && anchors.byId.get(requirement.printed?.[word] ?? '');
  return named ? [named] : anchors.under(meeting).slice(0, MOST_LINKS);
}

/** "Legal basis (section 1.3)"; an unnumbered heading is named with its section: "Prevention: Actions (section 6.2)". */
function nameOf({ text: words, number, section }: Anchor, labels: Labels): string {
  if (number === undefined && section === undefined) return words;
  if (section !== undefined)
    return nameOf(
      { ...section, text: label(labels, 'compliance.under', { section: section.text, text: words }) },
      labels,
    );
  const key = /^[A-Z]$/.test(number ?? '') ? 'ref.annex' : number?.includes('.') ? 'ref.section' : 'ref.chapter';
  return label(labels, 'compliance.link', { text: words, ref: label(labels, key, { number: number ?? '' }) });
}

/** A waiver's reason for everyone; what is missing, and who waived it when, for the partners. */
function remarks({ message, status, waiver }: Result, { publication }: Page): PhrasingContent[][] {
  const { labels } = publication;
  const internal = isInternal(publication);
  const found: string[] = [];
  if (waiver) {
    const { why, who } = waiver;
    const slots = { why, who, until: dateInWords(waiver.until), when: dateInWords(waiver.when) };
    found.push(label(labels, internal ? 'compliance.waived_internal' : 'compliance.waived', slots));
  } else if (isGap({ status })) found.push(internal ? message : label(labels, 'compliance.gap'));
  return found.map((value) => [text(value)]);
}

const joined = (lines: readonly PhrasingContent[][]): PhrasingContent[] =>
  lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'break' }, ...line]));
