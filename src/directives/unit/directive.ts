import { token } from '../define.ts';
import { asked, INDICATOR, POINT } from '../point.ts';

/** The unit is the same for every point of an indicator; a point that is named beside it must be there. */
export const part = token({
  name: 'unit',
  summary: 'the unit of an indicator',
  label: INDICATOR,
  attributes: POINT,
  run(measured, given, call, assembly) {
    const namesPoint = Object.values(given).some((value) => value !== undefined);
    if (namesPoint && !asked(measured, given, call, assembly)) return [];
    return [{ type: 'text', value: measured.meta.unit, data: { unitOf: measured.meta.id } }];
  },
});
