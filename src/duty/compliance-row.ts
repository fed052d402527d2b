import type { Link, PhrasingContent } from 'mdast';
import { label } from '../assemble/label.ts';
import type { DataTableNode } from '../assemble/nodes.ts';
import type { Labels, Publication } from '../assemble/publication.ts';
import { dateInWords } from '../assemble/words.ts';
import type { Anchor, Anchors } from './anchors.ts';
import { type Shown, shownOf } from './assurance.ts';
import { isGap, type Result } from './result.ts';
import { headingIn } from './said.ts';

export type Row = DataTableNode['rows'][number];

/** A publication with its headings, and the others that its readers also read. */
export interface Page {
  readonly publication: Publication;
  readonly anchors: Anchors;
  readonly others: readonly Page[];
}

/** More links than this do not help a reader to find the place. */
const MOST_LINKS = 4;

const SHAPES: Readonly<Record<Shown, string>> = {
  checked: '✓',
  judged: '●',
  recorded: '◊',
  planned: '○',
  to_judge: '○',
  partly_met: '▲',
  missing: '■',
  waived: '□',
  not_screened: '△',
  not_applicable: '○',
};

/** True for an edition that only the partners read. */
const isInternal = ({ status, audience }: Publication): boolean =>
  audience === 'partnership' || status === 'draft' || status === 'board';

const text = (value: string): PhrasingContent => ({ type: 'text', value });

/** A row of words alone: the name of the rows that follow, or that there are none. */
export const wordsRow = (words: string, columns: number, more: Pick<Row, 'group'> = {}): Row => ({
  cells: Array.from({ length: columns }, (_, index) => (index === 0 ? [text(words)] : [])),
  ...more,
});

/** One requirement: what it asks, its reference with where it comes from, how it stands, and where it is met. */
export function complianceRow(result: Result, page: Page): Row {
  const { requirement } = result;
  const { labels } = page.publication;
  const shown = shownOf(result);
  const found = links(result, page);
  return {
    id: `compliance-${requirement.id.toLowerCase()}`,
    cells: [
      [text(requirement.words)],
      [text(requirement.id), { type: 'break' }, text(sourceOf(requirement, labels))],
      [{ type: 'tag', label: label(labels, `compliance.status.${shown}`), shape: SHAPES[shown] }],
      joined([...found, ...remarks(result, page, found.length > 0)]),
    ],
  };
}

/** What the register writes of a paragraph that nobody has read. */
const NO_PARAGRAPH = 'Guidance, paragraph not established';

/** Where it comes from, for everyone: how the guidance is known is said in words of its own. */
function sourceOf({ source, basis }: Result['requirement'], labels: Labels): string {
  const words = source.replaceAll(NO_PARAGRAPH, () => label(labels, 'compliance.guidance'));
  const known = label(labels, `compliance.basis.${basis}`);
  return known === '' ? words : label(labels, 'compliance.source', { source: words, basis: known });
}

/** Where it is met: as links within the publication, else as links into others that its readers also read. */
function links(result: Result, page: Page): PhrasingContent[][] {
  const { labels } = page.publication;
  const here = headings(result, page);
  if (here.length > 0) return here.map((anchor) => [linkTo(anchor, nameOf(anchor, labels))]);
  if (result.status !== 'met') return [];
  const there = page.others.flatMap((other) =>
    headings(result, other).map((anchor) => {
      const words = nameOf(anchor, labels, other.publication.shortTitle);
      return [linkTo(anchor, words, other.publication)];
    }),
  );
  return there.length > 0 ? there.slice(0, MOST_LINKS) : [[text(label(labels, 'compliance.in_record'))]];
}

function linkTo({ id }: Anchor, words: string, other?: Publication): Link {
  const children = [text(words)];
  if (!other) return { type: 'link', url: `#${id}`, children, data: { refers: true } };
  const { fileName } = other;
  return { type: 'link', url: `${fileName}.html#${id}`, children, data: { beside: { fileName, id } } };
}

/** The heading that the register names, or those over the places that meet it. */
function headings(
  { requirement, status, meeting }: Result,
  { publication, anchors }: Pick<Page, 'publication' | 'anchors'>,
): Anchor[] {
  if (status === 'missing' || status === 'not_applicable') return [];
  const named = anchors.byId.get(headingIn(publication, requirement) ?? '');
  return named ? [named] : anchors.under(meeting).slice(0, MOST_LINKS);
}

/** "Legal basis (section 1.3)"; an unnumbered heading is named with its section: "Prevention: Actions (section 6.2)". */
function nameOf({ text: words, number, section }: Anchor, labels: Labels, publication?: string): string {
  const within = (what: string): string =>
    publication === undefined ? what : label(labels, 'ref.number_of', { what, publication });
  if (number === undefined && section === undefined)
    return publication === undefined ? words : label(labels, 'ref.named_in', { what: words, publication });
  if (section !== undefined) {
    const under = label(labels, 'compliance.under', { section: section.text, text: words });
    return nameOf({ ...section, text: under }, labels, publication);
  }
  const key = /^[A-Z]$/.test(number ?? '') ? 'ref.annex' : number?.includes('.') ? 'ref.section' : 'ref.chapter';
  return label(labels, 'compliance.link', { text: words, ref: within(label(labels, key, { number: number ?? '' })) });
}

/** Who judged it and when, and a waiver's reason, for everyone; who waived it when, for the partners. What is missing is said where nothing else is. */
function remarks(result: Result, { publication }: Page, linked: boolean): PhrasingContent[][] {
  const { judgement, status, waiver } = result;
  const { labels } = publication;
  const internal = isInternal(publication);
  const say = (key: string, slots: Readonly<Record<string, string>> = {}): PhrasingContent[][] => [
    [text(label(labels, `compliance.${key}`, slots))],
  ];
  if (judgement) return say('judged', { post: judgement.post, date: dateInWords(judgement.date) });
  if (waiver) {
    const { why, who } = waiver;
    const slots = { why, who, until: dateInWords(waiver.until), when: dateInWords(waiver.when) };
    return say(internal ? 'waived_internal' : 'waived', slots);
  }
  const shown = shownOf(result);
  if (shown === 'not_screened') return say(`gap.${shown}`);
  return isGap(result) && !linked ? say(`gap.${status}`) : [];
}

const joined = (lines: readonly PhrasingContent[][]): PhrasingContent[] =>
  lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'break' }, ...line]));
