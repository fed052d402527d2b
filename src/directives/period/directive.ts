import { token } from '../define.ts';
import { asked, INDICATOR, POINT } from '../point.ts';

/** A name, which states nothing. */
export const part = token({
  name: 'period',
  summary: 'the period of a number',
  label: INDICATOR,
  attributes: POINT,
  run(measured, given, call, assembly) {
    const found = asked(measured, given, call, assembly);
    return found ? [{ type: 'text', value: found.point.period.label }] : [];
  },
});
