import { useStatement } from '../../assemble/figure/ledger.ts';
import { token } from '../define.ts';
import { INDICATOR, POINT } from '../point.ts';
import { say, statedPoint } from '../statement.ts';

/** The whole key message, the same that figures and cards are made from. */
export const part = token({
  name: 'message',
  summary: 'the whole key message about an indicator',
  label: INDICATOR,
  attributes: POINT,
  run(measured, given, call, assembly) {
    const { statement } = statedPoint(measured, given, call, assembly) ?? {};
    if (!statement) return [];
    useStatement(statement, assembly);
    return say(statement.message, statement, [], true);
  },
});
