import { label } from './label.ts';
import type { Labels } from './publication.ts';

/** A note as it is printed: it begins with its word, unless it is a source, which begins with its own. */
export function noteLine(text: string, labels: Labels): string {
  const source = label(labels, 'source', { text: '' }).trim();
  return text.startsWith(source) ? text : label(labels, 'note', { text });
}
