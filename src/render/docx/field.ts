import { escapeXml } from '../../core/xml.ts';
import { run, textRun } from './run.ts';

/**
 * Runs that open a complex field (ECMA-376 17.16.18); the runs it shows follow, then `fieldEnd`. It is never marked
 * dirty, so Word shows what is written and asks nothing. `style` is the character style of the result.
 */
export function fieldBegin(instruction: string, style?: string): string[] {
  return [fieldChar('begin'), `<w:instrText>${escapeXml(instruction)}</w:instrText>`, fieldChar('separate')].map(
    (part) => run(part, style),
  );
}

/** The number of this page or of all pages. It is known when the page is set; until then it shows one, for a field without words is refused by some. */
export function pageField(instruction: 'PAGE' | 'NUMPAGES'): string[] {
  return [...fieldBegin(instruction), textRun('1'), fieldEnd()];
}

/** The run that ends a field; `style` is the character style of its result. */
export function fieldEnd(style?: string): string {
  return run(fieldChar('end'), style);
}

function fieldChar(type: 'begin' | 'separate' | 'end'): string {
  return `<w:fldChar w:fldCharType="${type}"/>`;
}
