import { report } from '../../assemble/assembly.ts';
import { comparisonOf } from '../../assemble/figure/comparison.ts';
import { useComparison, usePoints } from '../../assemble/figure/ledger.ts';
import { comparisonInWords } from '../../assemble/figure/statement-words.ts';
import { area, optional } from '../attribute.ts';
import { token } from '../define.ts';
import { INDICATOR, namedWith, POINT } from '../point.ts';
import { say, statedPoint } from '../statement.ts';

/** "higher than England". */
export const part = token({
  name: 'comparison',
  summary: 'how a value stands beside that of another area',
  label: INDICATOR,
  attributes: { ...POINT, with: optional(area, 'the area to compare with', "the indicator's benchmark") },
  run(measured, given, call, assembly) {
    const found = statedPoint(measured, given, call, assembly);
    if (!found) return [];
    const { wanted, point, place, statement } = found;
    const other = given.with ?? measured.meta.benchmark?.area;
    if (other === undefined) {
      report(assembly, 'token/unknown', place, `"${measured.meta.id}" has no benchmark to compare with.`, {
        fix: 'Add with= and the code of an area, or name a benchmark in the metadata of the indicator.',
        example: `:comparison[${measured.meta.id}]{with=E92000001}`,
      });
      return [];
    }
    const result = comparisonOf(measured, wanted, point, assembly.model.areas, other);
    if (!result) {
      report(assembly, 'token/unknown', call.placeOf('with'), `An area is not compared with itself (${other}).`, {
        fix: 'Name another area after with=.',
      });
      return [];
    }
    usePoints(measured, [point], assembly);
    if (result.significance !== 'not_compared') useComparison(measured, result, assembly);
    const { significance, benchmark, value } = result;
    const facts = { ...statement.facts, comparison: { significance, benchmark, value } };
    const words = comparisonInWords(result, assembly.kit.labels);
    return [...say(words, { ...statement, facts }), ...namedWith(found, given, assembly)];
  },
});
