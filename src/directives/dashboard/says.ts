import type { Statement } from '../../assemble/figure/statement.ts';
import { changeInWords, trendInWords } from '../../assemble/figure/statement-words.ts';
import { upperFirst } from '../../assemble/figure/words.ts';
import { label } from '../../assemble/label.ts';
import type { Labels } from '../../assemble/publication.ts';
import { changeDirection } from '../../indicators/key-message/facts.ts';

type Wanted = 'lower' | 'higher' | 'steady';

/** The direction that each wish names. */
const WISHED = { lower: 'decreasing', higher: 'increasing', steady: undefined } as const;

/**
 * What the figures of a series say beside what is wanted: of its trend where that was tested, else of the change from the period before. A direction is one only where the
 * test of the method finds it (docs/indicators-methods.md).
 */
export function changeSays(statement: Statement, wanted: Wanted, labels: Labels): string {
  const { trend, facts } = statement;
  const isWhole = facts.breakNote === undefined;
  const isTested = isWhole && 'result' in trend && trend.result !== 'cannot be calculated';
  const words = isTested ? trendInWords(statement, labels) : changeInWords(facts, labels);
  const isClear = isWhole && facts.change?.significant === true && facts.change.unsaid !== true;
  const found = isTested ? trend.result : isClear && changeDirection(facts);
  const direction = found === 'increasing' || found === 'decreasing' ? found : undefined;
  if (direction === undefined)
    return isTested ? label(labels, 'dashboard.way.unclear', { words }) : `${upperFirst(words)}.`;
  const wished = WISHED[wanted];
  if (wished === undefined) return label(labels, 'dashboard.way.steady', { words: upperFirst(words) });
  return label(labels, `dashboard.way.${wished === direction ? 'towards' : 'away'}`, { words });
}

/** What two typed figures say: which is larger, and no more. */
export function readingsSay(last: number, before: number, value: string, labels: Labels): string {
  const way = last > before ? 'up' : last < before ? 'down' : 'same';
  return label(labels, `dashboard.way.readings.${way}`, { value });
}
