import type { Element } from 'hast';
import type { Card } from '../../assemble/nodes.ts';
import { element } from './element.ts';

const WIDTH = 240;
const HEIGHT = 16;
const MIDDLE = HEIGHT / 2;
/** Keeps the value's dot inside the picture at both ends. */
const INSET = 6;

/** A value and its limits on a line from 0 to `max`. Decoration: the limits stand beside it in words. */
export function intervalLine({ value, lower, upper, max }: NonNullable<Card['interval']>): Element {
  const x = (amount: number) => {
    const share = max > 0 ? Math.min(1, Math.max(0, amount / max)) : 0;
    return Math.round((INSET + share * (WIDTH - 2 * INSET)) * 10) / 10;
  };
  const line = (className: string, from: number, to: number) =>
    element('line', { className: [className], x1: `${from}`, x2: `${to}`, y1: `${MIDDLE}`, y2: `${MIDDLE}` });
  return element(
    'svg',
    { className: ['interval'], viewBox: `0 0 ${WIDTH} ${HEIGHT}`, ariaHidden: 'true' },
    line('interval-scale', x(0), x(max)),
    line('interval-range', x(lower), x(upper)),
    element('circle', { className: ['interval-value'], cx: `${x(value)}`, cy: `${MIDDLE}`, r: `${INSET - 1}` }),
  );
}
