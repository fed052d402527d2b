import type { PhrasingContent } from 'mdast';
import { didYouMean } from '../../core/nearest.ts';
import { type Assembly, report } from '../assembly.ts';
import { type Asked, asked } from '../figure/asked.ts';
import { comparisonOf } from '../figure/comparison.ts';
import { differenceOf } from '../figure/difference.ts';
import { useMethod, useStatement } from '../figure/ledger.ts';
import { pointOf, pointsOf, reportUnknownArea } from '../figure/selection.ts';
import { breakBetween, breaksOf } from '../figure/series-breaks.ts';
import { numbersOf } from '../figure/spoken.ts';
import { type Statement, statementOf } from '../figure/statement.ts';
import { changeInWords, comparisonInWords, trendInWords } from '../figure/statement-words.ts';
import type { Directive } from '../markdown.ts';

type Token = (id: string, directive: Directive, assembly: Assembly) => PhrasingContent[];

/** `:comparison[indicator]{area age period with=}` → "higher than England". Without `with` the indicator's benchmark. */
export const comparison: Token = (id, directive, assembly) => {
  const found = asked(id, directive, assembly, ['with']);
  const statement = found && stated(found, assembly);
  if (!statement) return [];
  const { measured, wanted, point } = found;
  const other = directive.attributes.with ?? measured.meta.benchmark?.area;
  const { areas } = assembly.model;
  if (other === undefined) {
    report(assembly, 'token/unknown', found.place, `"${id}" has no benchmark to compare with.`, {
      fix: 'Add with= and the code of an area.',
    });
    return [];
  }
  if (!areas.has(other)) {
    reportUnknownArea(other, [], found.place, assembly);
    return [];
  }
  const result = comparisonOf(measured, wanted, point, areas, other);
  if (!result) {
    report(assembly, 'token/unknown', found.place, `An area is not compared with itself (${other}).`, {
      fix: 'Name another area after with=.',
    });
    return [];
  }
  if (result.significance !== 'not_compared') useMethod(statement, result.method, assembly);
  const { significance, benchmark, value } = result;
  return say(comparisonInWords(result, assembly.kit.labels), {
    ...statement,
    facts: { ...statement.facts, comparison: { significance, benchmark, value } },
  });
};

/** `:change[indicator]{area age period from=}` → "down from 30.2 in 2022/23 (12.1 per cent)". Without `from` the period before. */
export const change: Token = (id, directive, assembly) => {
  const found = asked(id, directive, assembly, ['from']);
  const statement = found && stated(found, assembly);
  if (!statement) return [];
  const { measured, wanted, point } = found;
  const from = directive.attributes.from ?? statement.facts.previous?.period;
  const earlier = from === undefined ? undefined : pointOf(measured.published, wanted, from);
  if (!earlier || earlier.period.start >= point.period.start) {
    const periods = pointsOf(measured.published, wanted).map((p) => p.period.text);
    const message = `There is no earlier figure of "${id}"${from === undefined ? '' : ` for ${from}`} to compare ${point.period.label} with.`;
    report(assembly, 'token/unknown', found.place, `${message}${didYouMean(from ?? '', periods)}`, {
      fix: `The periods run from ${periods[0]} to ${periods.at(-1)}.`,
    });
    return [];
  }
  const facts = {
    ...statement.facts,
    previous: { period: earlier.period.label, value: earlier.value.kind === 'shown' ? earlier.value.value : null },
    change: differenceOf(earlier, point, measured),
    breakNote: breakBetween(breaksOf(measured.meta, pointsOf(measured.published, wanted)), earlier, point)?.text,
  };
  if (facts.change && facts.breakNote === undefined) useMethod(statement, 'change', assembly);
  return say(changeInWords(facts, assembly.kit.labels), { ...statement, facts }, numbersOf(earlier));
};

/** `:trend[indicator]{area age period}` → "decreasing", "no significant change", or why there is none. */
export const trend: Token = (id, directive, assembly) => {
  const found = asked(id, directive, assembly);
  const statement = found && stated(found, assembly);
  if (!statement) return [];
  useStatement(statement, assembly);
  return say(trendInWords(statement, assembly.kit.labels), statement);
};

/** `:message[indicator]{area age period}` → the whole key message, the same that figures and cards are made from. */
export const message: Token = (id, directive, assembly) => {
  const found = asked(id, directive, assembly);
  const statement = found && stated(found, assembly);
  if (!statement) return [];
  useStatement(statement, assembly);
  return say(statement.message, statement, [], true);
};

const stated = ({ measured, wanted, point }: Asked, assembly: Assembly): Statement | undefined =>
  statementOf(measured, wanted, assembly.model.areas, point.period.text);

function say(
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
