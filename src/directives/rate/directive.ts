import { inSentence } from '../../assemble/figure/words.ts';
import { numberToken } from '../number.ts';

export const part = numberToken(
  'rate',
  'the value of an indicator: a rate, a share or a count',
  (point, { decimals }, { kit }) => inSentence(point, 'value', decimals, kit.labels),
);
