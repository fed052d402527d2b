import { useStatement } from '../../assemble/figure/ledger.ts';
import { token } from '../define.ts';
import { asked, INDICATOR, POINT } from '../point.ts';
import { say, stated } from '../statement.ts';

/** The whole key message, the same that figures and cards are made from. */
export const part = token({
  name: 'message',
  summary: 'the whole key message about an indicator',
  label: INDICATOR,
  attributes: POINT,
  run(measured, given, call, assembly) {
    const found = asked(measured, given, call, assembly);
    const statement = found && stated(found, assembly);
    if (!statement) return [];
    useStatement(statement, assembly);
    return say(statement.message, statement, [], true);
  },
});
