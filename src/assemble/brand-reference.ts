import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import type { Place } from '../core/place.ts';
import { NEEDED_STYLES, OWN_STYLES, styleFor } from '../load/reference/needed-styles.ts';
import { type Reference, readReference } from '../load/reference/reference.ts';
import { REFERENCE, type Templates } from '../load/templates.ts';
import { paleStyles, recoloured } from './brand-pale.ts';
import type { BrandColour } from './publication.ts';

/**
 * The Word document of the brand, when it can be used. A style whose text is too pale gets a colour of the brand in the place of its own.
 * Codes: brand/reference, brand/style-missing, brand/not-taken, brand/pale-style.
 */
export function brandReference(
  files: Templates['brandFiles'],
  colours: Readonly<Record<BrandColour, string>>,
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
  const pale = paleStyles(read);
  for (const { style, instead, says } of pale) {
    const message = `${file}: "${style.name}" has ${says}: it is printed in ${colours[instead]}, the "${instead}" of brand.yaml.`;
    report(diagnostic('brand/pale-style', place, message));
  }
  const readable = new Map(pale.map(({ style, instead }) => [style, recoloured(style, colours[instead])]));
  return { ...read, styles: read.styles.map((style) => readable.get(style) ?? style) };
}
