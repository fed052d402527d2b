import { inSentence } from '../../assemble/figure/words.ts';
import { numberToken } from '../number.ts';

export const part = numberToken('count', 'how many events the value is made of', (point, _, { kit }) =>
  inSentence(point, 'count', 0, kit.labels),
);
