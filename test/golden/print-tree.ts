import type { Nodes } from 'mdast';

const place = (node: Nodes): string => {
  const source = node.data?.source;
  return source ? ` @${source.file}:${source.line}:${source.column}` : '';
};

/** What a node says beside its children. */
function details(node: Nodes): string {
  const { id, number } = node.data ?? {};
  const shown: (string | undefined)[] = [
    id && `#${id}`,
    number && `no ${number}`,
    node.type === 'heading' ? `depth ${node.depth}` : undefined,
    node.type === 'link' ? node.url : undefined,
    node.type === 'citations' ? (node.isAfterNumber ? 'after a number: ' : '') + node.sources.map(({ reference, fact, number }) => `${number} ${reference}${fact === undefined ? '' : `#${fact}`}`).join(', ') : undefined,
    node.type === 'panel' ? node.kind : undefined,
    node.type === 'language' ? node.language : undefined,
    node.type === 'sparkline' ? JSON.stringify([node.alt, node.chart.categories, node.chart.series]) : undefined,
    node.type === 'tag' ? `${node.shape} ${node.label}` : undefined,
    'value' in node && typeof node.value === 'string' ? JSON.stringify(node.value) : undefined,
    node.type === 'figure' ? `${node.provenance ?? 'records'} ${JSON.stringify([node.headline, node.subtitle, node.alt, node.source, ...node.notes])} ${node.csv.map(({ file }) => file).join(' ')}` : undefined,
    node.type === 'dataTable' ? JSON.stringify([node.caption, ...node.columns.map((column) => `${column.label} (${column.kind})`)]) : undefined,
  ];
  return shown.filter((part) => part !== undefined && part !== '').map((part) => ` ${part}`).join('');
}

/** A tree as text: one line a node, children indented. */
export function printTree(node: Nodes, depth = 0): string {
  const line = `${'  '.repeat(depth)}${node.type}${details(node)}${place(node)}\n`;
  const below: string[] = [];
  if ('children' in node) below.push(...node.children.map((child) => printTree(child as Nodes, depth + 1)));
  if (node.type === 'figure') below.push(printTree(node.table, depth + 1));
  if (node.type === 'sourceList') below.push(...node.items.map(({ id, number, children }) => `${'  '.repeat(depth + 1)}source ${number} #${id} ${children.map((child) => printTree(child as Nodes).trim()).join(' + ')}\n`));
  if (node.type === 'cards') below.push(...node.items.map((item) => `${'  '.repeat(depth + 1)}card ${JSON.stringify(item)}\n`));
  if (node.type === 'dataTable') {
    const cells = (row: (typeof node.rows)[number]): string => row.cells.map((cell) => cell.map((child) => printTree(child as Nodes).trim()).join(' + ')).join(' | ');
    below.push(...node.rows.map((row) => `${'  '.repeat(depth + 1)}row ${cells(row)}\n`));
    // The notes of a figure's own table stand above it in the figure.
    if (node.number !== undefined) below.push(...node.notes.map((note) => `${'  '.repeat(depth + 1)}note ${JSON.stringify(note)}\n`));
  }
  return line + below.join('');
}
