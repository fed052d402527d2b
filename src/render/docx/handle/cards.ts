import { label } from '../../../assemble/label.ts';
import type { Card, CardsNode } from '../../../assemble/nodes.ts';
import { numberText } from '../../../indicators/display-number.ts';
import { bookmarkNext, styled } from '../block.ts';
import { textRun } from '../run.ts';
import type { State } from '../state.ts';
import { reportTable } from '../table-element.ts';
import type { BlockHandler } from './handler.ts';

const WIDTHS = { measure: 3, value: 4, comparison: 5 };

/** Measures at a glance, as a table with a row for each: the web's grid of cards has no order a screen reader could follow in Word. */
export const cards: BlockHandler<CardsNode> = (node, state) => {
  const { labels } = state.publication;
  bookmarkNext(state, node.data.id);
  const columns = [
    { label: label(labels, 'card_measure'), kind: 'rowHeader', width: WIDTHS.measure } as const,
    { label: label(labels, 'card_value'), kind: 'text', width: WIDTHS.value } as const,
    { label: label(labels, 'card_comparison'), kind: 'text', width: WIDTHS.comparison } as const,
  ];
  const rows = node.items.map((item) => [measure(item, state), value(item, state), comparison(item, state)]);
  const words = node.items.map((item) => [
    item.label,
    `${item.unit}, ${item.period}`,
    item.lines.map(({ text }) => text).join(' '),
  ]);
  return [reportTable({ columns, rows, words, title: label(labels, 'at_a_glance') }, state)];
};

function measure(item: Card, state: State) {
  const name = styled(state, 'TableRowHeader', [textRun(item.label)]);
  const { labels } = state.publication;
  return [name, styled(state, 'TableText', [textRun(label(labels, `card_provenance.${item.provenance}`))])];
}

function value(item: Card, state: State) {
  const interval =
    item.interval === undefined ? [] : [styled(state, 'TableText', [textRun(limits(item.interval, state))])];
  return [
    styled(state, 'CardValue', [textRun(item.value)]),
    styled(state, 'TableText', [textRun(`${item.unit}, ${item.period}`)]),
    ...interval,
  ];
}

/** Limits with as many decimals as the value they belong to. */
function limits({ lower, upper, decimals }: NonNullable<Card['interval']>, state: State): string {
  return label(state.publication.labels, 'interval', {
    lower: numberText(lower, decimals),
    upper: numberText(upper, decimals),
  });
}

function comparison(item: Card, state: State) {
  if (item.lines.length === 0) return [styled(state, 'TableText', [textRun('–')])];
  return item.lines.map(({ text, shape }) =>
    styled(state, 'TableText', [textRun(shape === undefined ? text : `${shape} ${text}`)]),
  );
}
