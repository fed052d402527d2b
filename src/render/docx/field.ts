import { escaped } from './markup.ts';
import { run } from './run.ts';

/**
 * Runs that open a complex field (ECMA-376 17.16.18); the runs it shows follow, then `fieldEnd`. It is never marked
 * dirty, so Word shows what is written and asks nothing. `style` is the character style of the result.
 */
export function fieldBegin(instruction: string, style?: string): string[] {
  return [fieldChar('begin'), `<w:instrText>${escaped(instruction)}</w:instrText>`, fieldChar('separate')].map((part) =>
    run(part, style),
  );
}

/** The number of this page or of all pages, which is known when the page is set. */
export function pageField(instruction: 'PAGE' | 'NUMPAGES'): string[] {
  const asked = `<w:instrText xml:space="preserve">${instruction}</w:instrText>`;
  return [fieldChar('begin'), asked, fieldChar('separate'), fieldChar('end')].map((part) => run(part));
}

/** The run that ends a field; `style` is the character style of its result. */
export function fieldEnd(style?: string): string {
  return run(fieldChar('end'), style);
}

function fieldChar(type: 'begin' | 'separate' | 'end'): string {
  return `<w:fldChar w:fldCharType="${type}"/>`;
}
