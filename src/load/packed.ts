import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';

/** How files of other programs begin, and what they are called: a new ending makes no text of them. */
const BEGINNINGS: readonly (readonly [bytes: string, what: string])[] = [
  ['PK\u0003\u0004', 'a workbook, a Word document or another packed file'],
  ['\u00d0\u00cf\u0011\u00e0', 'a workbook or a document of an older Office'],
  ['%PDF-', 'a PDF'],
];

/** A file that another program made and that was only given the name of a text; undefined for all others. Code: load/encoding. */
export function otherProgramsFile(file: string, bytes: Uint8Array, form: string): Diagnostic | undefined {
  const begins = Buffer.from(bytes.subarray(0, 5)).toString('latin1');
  const what = BEGINNINGS.find(([beginning]) => begins.startsWith(beginning))?.[1];
  if (what === undefined) return undefined;
  const place = { file, line: 1, column: 1 };
  return diagnostic('load/encoding', place, `${file} is ${what}, and no text. Its name alone was changed.`, {
    why: 'There are no words in it that could be read.',
    fix: `Open it in the program that made it, and save it as ${form}.`,
  });
}
