import { label } from '../assemble/label.ts';
import type { FigureNode } from '../assemble/nodes.ts';
import type { Labels } from '../assemble/publication.ts';
import { sentence } from './sentence.ts';

/** The source line below a figure: whose numbers they are and, where it shows figures, what these are. */
export function figureSource({ source, provenance }: FigureNode, labels: Labels): string {
  const whose = label(labels, 'source', { text: sentence(source) });
  return provenance === undefined ? whose : `${whose} ${label(labels, `provenance_${provenance}`)}`;
}
