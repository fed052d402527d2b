import { contrast, ratioInWords } from '../core/contrast.ts';
import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import type { Place } from '../core/place.ts';
import { NEEDED_STYLES, OWN_STYLES, styleFor } from '../load/reference/needed-styles.ts';
import { type Reference, readReference } from '../load/reference/reference.ts';
import { type ReferenceStyle, resolvedRun } from '../load/reference/styles.ts';
import { REFERENCE, type Templates } from '../load/templates.ts';

/** The Word document of the brand, when it can be used. Codes: brand/reference, brand/style-missing, brand/not-taken, brand/contrast. */
export function brandReference(
  files: Templates['brandFiles'],
  report: (found: Diagnostic) => void,
): Reference | undefined {
  const input = files.get(REFERENCE);
  if (!input) return undefined;
  const { file } = input;
  const place: Place = { file, line: 1, column: 1 };
  const read = readReference(input.bytes);
  if ('why' in read) {
    report(diagnostic('brand/reference', place, `${file} ${read.why}.`));
    return undefined;
  }
  for (const style of NEEDED_STYLES)
    if (!styleFor(style, read.styles))
      report(diagnostic('brand/style-missing', place, `${file} has no style "${style.name}": ${style.instead}.`));
  const own = OWN_STYLES.filter((name) => !styleFor({ name, kind: 'paragraph' }, read.styles));
  if (own.length > 0) {
    const message = `${file} has no styles "${own.join('", "')}": the program’s own are used, in the fonts of the document.`;
    report(diagnostic('brand/style-missing', place, message, { severity: 'info' }));
  }
  for (const what of read.lost) report(diagnostic('brand/not-taken', place, `${file}: ${what} is not taken over.`));
  for (const message of paleStyles(read))
    report(diagnostic('brand/contrast', place, `${file}: ${message}.`, { severity: 'warning' }));
  return read;
}

/** Large text, 18 points or bold of 14, stands out with less (WCAG 2.2, 1.4.3). */
const LARGE = { points: 18, boldPoints: 14, least: 3 };
const TEXT = 4.5;

/** The styles of text whose colour is too near to paper. Colours behind text are not looked at. */
function paleStyles({ styles, defaults }: Reference): string[] {
  const used = NEEDED_STYLES.flatMap((style) => styleFor(style, styles) ?? []).filter(({ kind }) => kind !== 'table');
  return used.flatMap((style: ReferenceStyle) => {
    const { colour, points, isBold } = resolvedRun(style, styles, defaults);
    if (colour === undefined) return [];
    const ratio = contrast(`#${colour}`, '#FFFFFF');
    const isLarge = points >= (isBold ? LARGE.boldPoints : LARGE.points);
    const least = isLarge ? LARGE.least : TEXT;
    return ratio < least
      ? [`"${style.name}" on paper has a contrast of ${ratioInWords(ratio)} to 1, where ${least} is needed`]
      : [];
  });
}
