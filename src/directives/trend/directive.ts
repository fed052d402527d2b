import { useStatement } from '../../assemble/figure/ledger.ts';
import { trendAndStart } from '../../assemble/figure/statement-words.ts';
import { token } from '../define.ts';
import { INDICATOR, namedWith, POINT } from '../point.ts';
import { say, statedPoint } from '../statement.ts';

/** "decreasing", "no significant change", or why there is none. */
export const part = token({
  name: 'trend',
  summary: 'where a series has been going, in words',
  label: INDICATOR,
  attributes: POINT,
  run(measured, given, call, assembly) {
    const found = statedPoint(measured, given, call, assembly);
    if (!found) return [];
    const { statement } = found;
    useStatement(statement, assembly);
    const words = trendAndStart(statement, assembly.kit.labels);
    return [...say(words, statement), ...namedWith(found, given, assembly)];
  },
});
