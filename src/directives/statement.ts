import type { PhrasingContent } from 'mdast';
import { numbersOf } from '../assemble/figure/spoken.ts';
import { type Statement, statementOf } from '../assemble/figure/statement.ts';
import { type Asked, asked } from './point.ts';

/**
 * The point that a token asks for, with the statement on it. Undefined when there is none, which has been reported. Codes: those of `asked`.
 */
export function statedPoint(
  ...[measured, given, call, assembly]: Parameters<typeof asked>
): (Asked & { readonly statement: Statement }) | undefined {
  const found = asked(measured, given, call, assembly);
  const statement = found && statementOf(measured, found.wanted, assembly, found.point.period.text);
  return statement && { ...found, statement };
}

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
