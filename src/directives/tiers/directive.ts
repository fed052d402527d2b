import type { PhrasingContent, RootContent } from 'mdast';
import { filledColumns } from '../../assemble/filled-columns.ts';
import { label } from '../../assemble/label.ts';
import { moneyInWords } from '../../assemble/words.ts';
import { id, optional } from '../attribute.ts';
import { leaf } from '../define.ts';
import { columnsOf } from '../made.ts';
import { priority } from '../named-record.ts';
import { nameOf, nothing } from '../records.ts';
import { tiersOf } from './by-tier.ts';

/** The interventions by tier of the public health approach, with how many there are and what money is set apart for them by name. Code: template/bad-directive. */
export const part = leaf({
  name: 'tiers',
  summary: 'the tiers of prevention in a table: for whom each is, its interventions, and money set apart for them',
  attributes: {
    priority: optional(priority, 'the priority whose interventions they are', 'all interventions'),
    id: optional(id, 'its anchor, for links', 'it is numbered'),
  },
  run({ priority: of, id: anchor }, { source }, assembly): RootContent[] {
    const { labels } = assembly.kit;
    const { interventions: all, funding } = assembly.model.content;
    const interventions = of ? all.filter(({ priorities }) => priorities.includes(of.id)) : all;
    if (interventions.length === 0) return [nothing('tiers.empty', 'interventions', source, assembly)];
    const tiers = tiersOf(interventions, funding.streams);
    const text = (value: string): PhrasingContent[] => [{ type: 'text', value }];
    const made = filledColumns(
      {
        columns: columnsOf(
          [
            ['tiers.tier', 'rowHeader', 3.4],
            ['tiers.count', 'text', 1.1],
            ['tiers.interventions', 'text', 6],
            ['tiers.money', 'number', 1.5],
          ],
          assembly,
        ),
        rows: tiers.map(({ tier, interventions: those, pounds }) => ({
          cells: [
            text(label(labels, `tiers.for.${tier}`, { tier: label(labels, `tier.${tier}`) })),
            text(String(those.length)),
            those.length === 0 ? text(label(labels, 'none')) : inARow(those.map((one) => nameOf(one, 'title', one.id))),
            pounds === undefined ? [] : text(moneyInWords(pounds)),
          ],
        })),
      },
      labels,
    );
    return [
      {
        type: 'dataTable',
        number: 0,
        caption: of ? label(labels, 'tiers.caption_of', { priority: of.title }) : label(labels, 'tiers.caption'),
        ...made,
        notes: tiers.some(({ pounds }) => pounds !== undefined) ? [label(labels, 'tiers.note')] : [],
        wide: false,
        provenance: undefined,
        data: { id: anchor ?? '', ...(source ? { source } : {}) },
      },
    ];
  },
});

const inARow = (names: readonly PhrasingContent[]): PhrasingContent[] =>
  names.flatMap((name, at) => (at === 0 ? [name] : [{ type: 'text', value: '; ' }, name]));
