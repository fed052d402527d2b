import type { ZipEntry } from '../../load/zip.ts';

/** How many filled cells the sheets of a spreadsheet will have, before anybody makes them: ODS can say of one cell that it is a million. */
export function cellsIn(entries: readonly ZipEntry[]): number {
  let cells = 0;
  for (const { name, bytes } of entries) {
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(name))
      cells += occurrences(bytes, '<c ') + occurrences(bytes, '<c>') + occurrences(bytes, ':c ');
    if (name === 'content.xml') cells += cellsOfContent(new TextDecoder('latin1').decode(bytes));
  }
  return cells;
}

function occurrences(bytes: Uint8Array, text: string): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let count = 0;
  for (let at = buffer.indexOf(text); at >= 0; at = buffer.indexOf(text, at + 1)) count += 1;
  return count;
}

/** Rows, and cells that are not closed at once (those are blank), with the numbers by which they are repeated. */
const TAG = /<[^\s<>/]*(row|cell)\b((?:[^<>"']|"[^"]*"|'[^']*')*)>(?!<\/)/g;

function cellsOfContent(xml: string): number {
  let cells = 0;
  let rows = 1;
  for (const [, tag, attributes = ''] of xml.matchAll(TAG)) {
    if (tag === 'row') rows = repeated(attributes, 'rows');
    else if (!attributes.endsWith('/')) cells += rows * repeated(attributes, 'columns');
  }
  return cells;
}

function repeated(attributes: string, what: 'rows' | 'columns'): number {
  const [, number] = new RegExp(`number-${what}-repeated\\s*=\\s*["'](\\d+)`).exec(attributes) ?? [];
  return number === undefined ? 1 : Number(number);
}
