import type { PhrasingContent } from 'mdast';
import type { PublishedPoint } from '../../disclosure/published.ts';
import type { Assembly } from '../assembly.ts';
import { type Asked, asked } from '../figure/asked.ts';
import { usePoints } from '../figure/ledger.ts';
import { indicatorNamed, type Measured } from '../figure/selection.ts';
import { numbersOf } from '../figure/spoken.ts';
import { statementOf } from '../figure/statement.ts';
import { intervalOf, published } from '../figure/words.ts';
import type { Directive } from '../markdown.ts';

type Words = (point: PublishedPoint, measured: Measured, assembly: Assembly) => string;
type Token = (id: string, directive: Directive, assembly: Assembly) => PhrasingContent[];

/** `:name[indicator]{area= age= period=}`: a number, which the sentence around it is then held to. */
const token =
  (words: Words): Token =>
  (id, directive, assembly) => {
    const found = asked(id, directive, assembly);
    if (!found) return [];
    usePoints(found.measured, [found.point], assembly);
    return [
      { type: 'text', value: words(found.point, found.measured, assembly), data: { says: saysOf(found, assembly) } },
    ];
  };

function saysOf({ measured, wanted, point }: Asked, { model }: Assembly) {
  const statement = statementOf(measured, wanted, model.areas, point.period.text);
  const illustrative = measured.published.provenance === 'illustrative';
  const statements = statement ? [statement] : [];
  return { statements, main: statements, numbers: numbersOf(point), illustrative };
}

export const rate = token((point, { decimals }) => published(point.value, decimals));
export const count = token((point) => published(point.count, 0));
export const interval = token((point, { decimals }, assembly) => intervalOf(point, decimals, assembly.kit.labels));

/** `:unit[indicator]`: the same for every area. */
export const unit: Token = (id, directive, assembly) => {
  const measured = indicatorNamed(id, directive.place, assembly);
  return measured ? [{ type: 'text', value: measured.meta.unit }] : [];
};

/** `:period[indicator]`: a name, which states nothing. */
export const period: Token = (id, directive, assembly) => {
  const found = asked(id, directive, assembly);
  return found ? [{ type: 'text', value: found.point.period.label }] : [];
};
