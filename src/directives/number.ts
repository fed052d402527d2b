import type { PhrasingContent } from 'mdast';
import type { Assembly } from '../assemble/assembly.ts';
import type { TokenPart } from '../assemble/directive.ts';
import { usePoints } from '../assemble/figure/ledger.ts';
import type { Measured } from '../assemble/figure/selection.ts';
import { numbersOf, type Spoken } from '../assemble/figure/spoken.ts';
import { statementOf } from '../assemble/figure/statement.ts';
import { once } from '../core/once.ts';
import type { PublishedPoint } from '../disclosure/published.ts';
import { token } from './define.ts';
import { type Asked, asked, INDICATOR, POINT } from './point.ts';

type Words = (point: PublishedPoint, measured: Measured, assembly: Assembly) => string;

/** `:name[indicator]{area= age= period=}`: a number, which the sentence around it is then held to. */
export function numberToken(name: string, summary: string, words: Words): TokenPart {
  return token({
    name,
    summary,
    label: INDICATOR,
    attributes: POINT,
    run(measured, given, call, assembly): PhrasingContent[] {
      const found = asked(measured, given, call, assembly);
      if (!found) return [];
      usePoints(measured, [found.point], assembly);
      return [{ type: 'text', value: words(found.point, measured, assembly), data: { says: saysOf(found, assembly) } }];
    },
  });
}

/** What a number stands on. It is worked out when the text around it is read, which no cell of a table is. */
export function saysOf({ measured, wanted, point }: Asked, assembly: Assembly): Spoken {
  const statements = once(() => {
    const statement = statementOf(measured, wanted, assembly, point.period.text);
    return statement ? [statement] : [];
  });
  return {
    get statements() {
      return statements();
    },
    get main() {
      return statements();
    },
    get numbers() {
      return numbersOf(point);
    },
    illustrative: measured.published.provenance === 'illustrative',
  };
}
