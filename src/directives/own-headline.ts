import type { Assembly } from '../assemble/assembly.ts';
import { checkFigureTexts } from '../assemble/figure/authored.ts';
import type { Found, NotFound } from '../assemble/figure/made-table.ts';
import { spokenOf } from '../assemble/figure/spoken.ts';
import { subjectOf } from '../assemble/figure/subject.ts';
import { optional, words } from './attribute.ts';
import type { Call } from './define.ts';
import type { Sample } from './made.ts';

/** What a method that draws a chart is asked by besides. */
export const HEADLINE = {
  headline: optional(words, 'what it shows, in ten words or fewer', 'it is made from the figures'),
};

/** A method's chart under the author's headline, where there is one: held against the figures, and the numbers of its table. Code: figure/claim. */
export function withHeadline<Result extends Found | NotFound>(
  result: Result,
  headline: string | undefined,
  { plotted, measured }: Sample,
  call: Call,
  assembly: Assembly,
): Result {
  if (headline === undefined || 'why' in result || !result.drawn) return result;
  const subject = subjectOf(plotted, measured, assembly);
  const spoken = spokenOf(plotted, measured, subject, assembly);
  const printed = result.rows.flat().flatMap((text) => text.replaceAll(',', '').match(/\d+(?:\.\d+)?/g) ?? []);
  const numbers = [...spoken.numbers, ...printed.map(Number)];
  const places = { headline: call.placeOf('headline'), alt: undefined };
  checkFigureTexts(
    { headline, alt: undefined },
    places,
    { plotted, measured, subject, assembly },
    { ...spoken, numbers },
  );
  return { ...result, drawn: { ...result.drawn, headlines: [headline] } };
}
