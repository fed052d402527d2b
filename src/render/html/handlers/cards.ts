import type { Element } from 'hast';
import { label } from '../../../assemble/label.ts';
import type { Card, CardsNode } from '../../../assemble/nodes.ts';
import type { Labels } from '../../../assemble/publication.ts';
import { numberText } from '../../../indicators/display-number.ts';
import { block, element } from '../element.ts';
import { illustrativeTag } from '../illustrative-tag.ts';
import { intervalLine } from '../interval-line.ts';
import type { HtmlContext, HtmlHandler } from './context.ts';

/** Lists without bullets say that they are lists: Safari forgets it otherwise. */
export const cards: HtmlHandler<CardsNode> = (node, _, context) =>
  block(
    'ul',
    { id: node.data.id, className: ['cards'], role: 'list' },
    ...node.items.map((item) => card(item, context)),
  );

function card(item: Card, { labels }: HtmlContext): Element {
  return block(
    'li',
    { className: ['card'] },
    element('p', { className: ['card-label'] }, item.label),
    element(
      'p',
      { className: ['card-value'] },
      element('span', { className: ['card-number'] }, item.value),
      ' ',
      element('span', { className: ['card-unit'] }, `${item.unit}, ${item.period}`),
    ),
    ...(item.interval === undefined ? [] : [intervalLine(item.interval), limits(item.interval, labels)]),
    ...item.lines.map(({ text, shape }) =>
      element(
        'p',
        { className: ['card-line'] },
        element('span', { className: ['card-shape'], ariaHidden: 'true' }, shape ?? ''),
        element('span', {}, text),
      ),
    ),
    element(
      'p',
      { className: ['card-foot'] },
      item.provenance === 'illustrative'
        ? illustrativeTag(labels)
        : label(labels, `card_provenance.${item.provenance}`),
    ),
  );
}

/** The limits in words, with as many decimals as the value they belong to. */
function limits({ lower, upper, decimals }: NonNullable<Card['interval']>, labels: Labels): Element {
  const slots = { lower: numberText(lower, decimals), upper: numberText(upper, decimals) };
  return element('p', { className: ['card-interval'] }, label(labels, 'interval', slots));
}
