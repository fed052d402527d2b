import type { ListItem } from 'mdast';
import { label } from '../assemble/label.ts';
import type { DataTableNode } from '../assemble/nodes.ts';
import type { Labels, Publication } from '../assemble/publication.ts';
import { once } from '../core/once.ts';
import { wordOfRole } from '../schema/roles.ts';
import { anchorsOf } from './anchors.ts';
import { type Shown, shownOf } from './assurance.ts';
import { filled } from './awaiting.ts';
import { complianceRow, type Page, type Row, wordsRow } from './compliance-row.ts';
import { FORCES, type Requirement } from './register.ts';
import type { Result } from './result.ts';

/** What is printed apart under each force, in this order, by the key of its name in the labels; what does not apply is counted and not listed. */
const GROUPS = [
  ['checked', ['checked']],
  ['judged', ['judged']],
  ['recorded', ['recorded', 'planned']],
  ['to_judge', ['to_judge']],
  ['not_screened', ['not_screened']],
  ['open', ['partly_met', 'missing', 'waived']],
] as const satisfies readonly (readonly [string, readonly Shown[]])[];

/** What is counted under a table, in this order. */
const COUNTED: readonly Shown[] = [...GROUPS.flatMap(([, ways]) => ways), 'not_applicable'];

/**
 * A publication with the tables of the compliance statement filled with the results that concern it: what was checked, what is recorded and what people
 * judged stand apart. A draft and a board draft also say who waived what; consultation and published editions hold nothing that is meant for the
 * partners alone. `all`: the publications of the edition, this one among them.
 */
export function fillCompliance(
  publication: Publication,
  all: readonly Publication[],
  results: readonly Result[],
): Publication {
  const page = once(() => {
    const pages = all.map((one) => ({ publication: one, anchors: anchorsOf(one), others: [] as Page[] }));
    const own = pages.find((one) => one.publication === publication)!;
    return { ...own, others: pages.filter((other) => other !== own && isReadBy(own, other)) };
  });
  const own = results.filter(({ requirement }) => concerns(requirement, publication));
  const isMoreAsked = results.some((one) => one.status !== 'not_applicable' && !own.includes(one));
  return filled(publication, 'compliance', {
    list: (list) => ({ ...list, children: meaningsOf(own, isMoreAsked, page()) }),
    dataTable: (table) => {
      const force = FORCES.find((candidate) => table.data.id.startsWith(`compliance-${candidate}`));
      const ofForce = own.filter(({ requirement }) => requirement.force === force);
      return {
        ...table,
        notes: ofForce.length > 0 ? [counts(ofForce, publication.labels)] : [],
        rows: rowsOf(table, ofForce, page()),
      };
    },
  });
}

/** What is for the partners alone is not named where everybody reads. */
const isReadBy = (reader: Page, other: Page): boolean =>
  other.publication.audience === 'public' || reader.publication.audience === 'partnership';

/** Whether a requirement concerns a publication. One without a role may list them all. */
function concerns({ publication }: Requirement, { role }: Publication): boolean {
  const word = wordOfRole(role);
  return word === undefined || publication.includes(word);
}

/** What the names of the groups mean that this edition shows, and no others, in the order of the tables; then what is not listed. */
function meaningsOf(results: readonly Result[], isMoreAsked: boolean, { publication, others }: Page): ListItem[] {
  const { labels } = publication;
  const shown = new Set(results.map(shownOf));
  const means = (one: Shown): string[] => (shown.has(one) ? [label(labels, `compliance.means.${one}`)] : []);
  const items = GROUPS.map(([group, ways]) => item(label(labels, `compliance.group.${group}`), ways.flatMap(means)));
  const [other] = others;
  const left = [
    ...(shown.has('not_applicable') ? [label(labels, 'compliance.left_out.idle')] : []),
    ...(isMoreAsked
      ? [
          other
            ? label(labels, 'compliance.left_out.other', { title: other.publication.titleBlock.title })
            : label(labels, 'compliance.left_out.other_unread'),
        ]
      : []),
  ];
  return [...items, item(label(labels, 'compliance.left_out.name'), left)].flatMap((one) => one ?? []);
}

/** "**Recorded.** What it means."; undefined where there is nothing to say of it. */
function item(name: string, sentences: readonly string[]): ListItem | undefined {
  if (sentences.length === 0) return undefined;
  return {
    type: 'listItem',
    spread: false,
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'strong', children: [{ type: 'text', value: `${name}.` }] },
          { type: 'text', value: ` ${sentences.join(' ')}` },
        ],
      },
    ],
  };
}

/** The rows of one force under the names of their groups. A table is numbered and cannot go away: where nothing applies, it says so. */
function rowsOf({ columns }: DataTableNode, results: readonly Result[], page: Page): Row[] {
  const { labels } = page.publication;
  const rows = GROUPS.flatMap(([group, standings]): Row[] => {
    const own = results.filter((result) => (standings as readonly Shown[]).includes(shownOf(result)));
    if (own.length === 0) return [];
    return [
      wordsRow(label(labels, `compliance.group.${group}`), columns.length, { group: true }),
      ...own.map((result) => complianceRow(result, page)),
    ];
  });
  return rows.length > 0 ? rows : [wordsRow(label(labels, 'compliance.none'), columns.length)];
}

/** "12 met and checked; 3 recorded; 1 not applicable here and not listed." */
function counts(group: readonly Result[], labels: Labels): string {
  const parts = COUNTED.flatMap((shown) => {
    const number = group.filter((result) => shownOf(result) === shown).length;
    return number === 0 ? [] : [label(labels, `compliance.count.${shown}`, { number })];
  });
  return `${parts.join('; ')}.`;
}
