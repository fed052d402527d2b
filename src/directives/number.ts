import type { PhrasingContent } from 'mdast';
import type { Assembly } from '../assemble/assembly.ts';
import type { TokenPart } from '../assemble/directive.ts';
import { usePoints } from '../assemble/figure/ledger.ts';
import type { Measured } from '../assemble/figure/selection.ts';
import { numbersOf, type Spoken } from '../assemble/figure/spoken.ts';
import { type Statement, statementOf } from '../assemble/figure/statement.ts';
import type { PublishedPoint } from '../disclosure/published.ts';
import { token } from './define.ts';
import { type Asked, asked, INDICATOR, namedWith, POINT } from './point.ts';

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
      const value = words(found.point, measured, assembly);
      return [{ type: 'text', value, data: { says: saysOf(found, assembly) } }, ...namedWith(found, given, assembly)];
    },
  });
}

/** What a number stands on. */
export const saysOf = (asked: Asked, assembly: Assembly): Spoken => new Says(asked, assembly);

/** It is worked out when the text around the number is read, which no cell of a table is. */
class Says implements Spoken {
  readonly illustrative: boolean;
  readonly #asked: Asked;
  readonly #assembly: Assembly;
  #statements: readonly Statement[] | undefined;

  constructor(asked: Asked, assembly: Assembly) {
    this.illustrative = asked.measured.published.provenance === 'illustrative';
    this.#asked = asked;
    this.#assembly = assembly;
  }

  get statements(): readonly Statement[] {
    const { measured, wanted, point } = this.#asked;
    this.#statements ??= [statementOf(measured, wanted, this.#assembly, point.period.text) ?? []].flat();
    return this.#statements;
  }

  get main(): readonly Statement[] {
    return this.statements;
  }

  get numbers(): readonly number[] {
    return numbersOf(this.#asked.point);
  }
}
