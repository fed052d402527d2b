import type { Root, RootContent } from 'mdast';
import type { DataTableNode } from '../../src/assemble/nodes.ts';
import type { Publication } from '../../src/assemble/publication.ts';
import { parseMarkdown } from '../../src/load/markdown.ts';

/** What a case changes in the publications, for requirements that look at the printed page. */
export interface Pages {
  /** Adds the publications in Welsh. */
  readonly welsh?: boolean;
  /** Puts this Markdown in the place of each publication's tree. */
  readonly tree?: string;
  /** Puts a figure with this text alternative, and a table with this caption, into the tree. */
  readonly figure?: { readonly alt: string; readonly rows: number };
  readonly table?: {
    readonly caption: string;
    readonly kinds: readonly ('rowHeader' | 'text' | 'number')[];
    readonly label: string;
  };
  readonly brand?: Readonly<Record<string, string>>;
}

/** The publications with what a case changes. */
export function withPages(
  publications: readonly Publication[],
  { welsh, tree, figure, table, brand }: Pages,
): readonly Publication[] {
  if (welsh) return [...publications, ...publications.map((one) => ({ ...one, language: 'cy' }))];
  const extra: RootContent[] = [...(table ? [tableNode(table)] : []), ...(figure ? [figureNode(figure)] : [])];
  const made: Root | undefined =
    tree !== undefined || extra.length > 0
      ? { type: 'root', children: [...parseMarkdown(tree ?? '').children, ...extra] }
      : undefined;
  return publications.map((one) => ({ ...one, tree: made ?? one.tree, brand: { ...one.brand, ...brand } }));
}

const BASE = { type: 'dataTable', notes: [], wide: false, provenance: undefined } as const;
const rows = (count: number): DataTableNode['rows'] =>
  Array.from({ length: count }, () => ({ cells: [[{ type: 'text', value: '1' }]] }));

function tableNode({ caption, kinds, label }: NonNullable<Pages['table']>): RootContent {
  const columns = kinds.map((kind) => ({ label, kind, width: 1 }));
  return { ...BASE, notes: [], number: 1, caption, columns, rows: rows(1), data: { id: 't' } };
}

/** Only what the test of figures looks at. */
function figureNode({ alt, rows: count }: NonNullable<Pages['figure']>): RootContent {
  const columns = [{ label: 'A', kind: 'rowHeader', width: 1 }];
  const table = { ...BASE, number: undefined, caption: '', columns, rows: rows(count), data: { id: 'd' } };
  const figure = { type: 'figure', number: 1, headline: 'H', subtitle: 'S', alt, notes: [], table, data: { id: 'f' } };
  return figure as unknown as RootContent;
}
