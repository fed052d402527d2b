import type { Document, LineCounter } from 'yaml';
import type { Place } from '../core/place.ts';

/** What a walk through one parsed file needs: the file, its text and a way from offsets to places. */
export interface YamlFile {
  readonly file: string;
  readonly text: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

export function placeAt(source: YamlFile, offset: number): Place {
  const { line, col } = source.lines.linePos(offset);
  return { file: source.file, line, column: col };
}
