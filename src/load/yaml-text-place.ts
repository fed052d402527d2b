import { isScalar, Scalar } from 'yaml';
import type { Place } from '../core/place.ts';
import { placeAt, type YamlFile } from './yaml-file.ts';

/**
 * The place in the file of a line and column (from 1) of a scalar's text: exact for `|` blocks and for text on one line,
 * the beginning of the text for folded and wrapped ones, whose lines the value no longer has.
 */
export function placeWithin(source: YamlFile, node: unknown, line: number, column: number): Place | undefined {
  if (!isScalar(node) || !node.range) return undefined;
  const start = placeAt(source, node.range[0]);
  if (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED) {
    const first = firstTextLine(source, start.line);
    if (node.type === Scalar.BLOCK_FOLDED) return first;
    return { file: source.file, line: first.line + line - 1, column: first.column + column - 1 };
  }
  const quote = node.type === Scalar.PLAIN ? 0 : 1;
  const wrapped = placeAt(source, node.range[1]).line !== start.line;
  return wrapped ? start : { file: source.file, line: start.line, column: start.column + quote + column - 1 };
}

/** The first line of a block that is not blank, and the column where its text begins. */
function firstTextLine(source: YamlFile, header: number): Place {
  for (let line = header + 1; line <= source.lines.lineStarts.length; line++) {
    const begin = source.lines.lineStarts[line - 1] ?? 0;
    const text = source.text.slice(begin, source.lines.lineStarts[line] ?? undefined);
    if (text.trim() !== '') return { file: source.file, line, column: text.length - text.trimStart().length + 1 };
  }
  return { file: source.file, line: header, column: 1 };
}
