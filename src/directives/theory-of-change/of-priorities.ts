import type { PhrasingContent } from 'mdast';
import type { Assembly } from '../../assemble/assembly.ts';
import { listInWords } from '../../assemble/figure/words.ts';
import { label } from '../../assemble/label.ts';
import type { CellContent } from '../../assemble/nodes.ts';
import { placeOf } from '../../core/place.ts';
import { columnsOf } from '../made.ts';
import type { Priority } from '../named-record.ts';
import { listed, nameOf, textOf } from '../records.ts';
import { chainOf, type Work } from './chain.ts';
import type { Steps } from './directive.ts';

/** From the causes of priorities over the work and its measures to what will be different: a row for each priority, in their order. */
export function stepsOfPriorities(asked: Priority | 'each', assembly: Assembly): Steps {
  const { labels } = assembly.kit;
  const { priorities } = assembly.model.content;
  const shown = asked === 'each' ? priorities.toSorted((a, b) => a.number - b.number) : [asked];
  const columns = columnsOf(
    [
      ['theory_of_change.priority', 'rowHeader', 2],
      ['theory_of_change.causes', 'text', 3],
      ['theory_of_change.interventions', 'text', 3.4],
      ['theory_of_change.actions', 'text', 4],
      ['theory_of_change.measures', 'text', 3],
      ['theory_of_change.difference', 'text', 4],
    ],
    assembly,
  );
  const rows = shown.map((one) => {
    const source = placeOf(one);
    return { cells: [[nameOf(one, 'title', one.id)], ...cellsOf(one, assembly)], ...(source ? { source } : {}) };
  });
  if (asked === 'each') return { caption: label(labels, 'theory_of_change.caption_each'), columns, rows };
  return {
    caption: label(labels, 'theory_of_change.caption_of', { priority: asked.title }),
    columns: columns.slice(1),
    rows: rows.map((row) => ({ ...row, cells: row.cells.slice(1) })),
  };
}

function cellsOf(priority: Priority, assembly: Assembly): CellContent[][] {
  const { labels } = assembly.kit;
  const { causes, interventions, actions, measures } = chainOf(priority, assembly.model.content);
  const work = (list: readonly Work[]): CellContent[] =>
    listed(list.map((one) => [nameOf(one.record, 'title', one.record.id), ...answers(one)]));
  // With one cause there is nothing to tell apart.
  const answers = ({ answers: which }: Work): PhrasingContent[] => {
    if (causes.length < 2 || which.length === 0) return [];
    const numbers = listInWords(which.map(String), labels);
    return [{ type: 'text', value: ` ${label(labels, 'theory_of_change.answers', { count: which.length, numbers })}` }];
  };
  return [
    listed(
      causes.map((cause) => [nameOf(cause, 'title', `cause-${cause.id}`)]),
      true,
    ),
    work(interventions),
    work(actions),
    listed(
      measures.map((measure) => [
        nameOf(measure, 'title', `measure-${measure.id}`),
        { type: 'text', value: ` ${label(labels, `theory_of_change.wanted.${measure.direction}`)}` },
      ]),
    ),
    priority.difference === null
      ? textOf(priority, 'aim', priority.aim, assembly)
      : textOf(priority, 'difference', priority.difference, assembly),
  ];
}
