import { published } from '../../assemble/figure/words.ts';
import { numberToken } from '../number.ts';

export const part = numberToken('count', 'how many events the value is made of', (point) => published(point.count, 0));
