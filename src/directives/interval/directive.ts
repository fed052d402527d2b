import { intervalOf } from '../../assemble/figure/words.ts';
import { numberToken } from '../number.ts';

export const part = numberToken('interval', 'the 95 per cent limits of the value', (point, { decimals }, { kit }) =>
  intervalOf(point, decimals, kit.labels),
);
