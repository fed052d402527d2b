import type { PhrasingContent } from 'mdast';
import type { Assembly } from '../assemble/assembly.ts';
import { numbersOf } from '../assemble/figure/spoken.ts';
import { type Statement, statementOf } from '../assemble/figure/statement.ts';
import type { Asked } from './point.ts';

/** The statement on the point that a token asks for. */
export const stated = ({ measured, wanted, point }: Asked, assembly: Assembly): Statement | undefined =>
  statementOf(measured, wanted, assembly.model.areas, point.period.text);

/** Words that rest on a statement; the sentence around them is held to it. `numbers` are further ones that they print. */
export function say(
  value: string,
  statement: Statement,
  numbers: readonly number[] = [],
  isComposed = false,
): PhrasingContent[] {
  const says = {
    statements: [statement],
    main: [statement],
    numbers: [...numbersOf(statement.point), ...numbers],
    illustrative: statement.facts.illustrative,
    isComposed,
  };
  return [{ type: 'text', value, data: { says } }];
}
