import type { DiagnosticDetails } from '../../core/diagnostic.ts';
import { lineOf, quoted } from './line.ts';

/** What helps where a sign at the beginning of a text was read as something else: the line at the offset, with its text in quote marks. */
export function inQuotes(text: string, offset: number): Pick<DiagnosticDetails, 'why' | 'fix' | 'example'> {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const { head, value } = lineOf(text.slice(start, end < 0 ? undefined : end));
  return {
    why: 'The text would be printed without it, or not at all.',
    fix: `If it is text, put straight quote marks (") around the whole of it.`,
    example: `${head.trimStart()}${quoted(value.trim())}`,
  };
}
