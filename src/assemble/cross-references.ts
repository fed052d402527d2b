import type { Link, Nodes, Root } from 'mdast';
import { didYouMean } from '../core/nearest.ts';
import type { TemplateText } from '../load/templates.ts';
import { type Assembly, report } from './assembly.ts';
import { label } from './label.ts';
import type { Numbered } from './numbering.ts';
import { plainText } from './plain-text.ts';
import { placeOfText } from './template.ts';

/** Sets the words of `:ref[…]` links and reports links inside the publication that lead nowhere. */
export function resolveReferences(root: Root, numbered: Numbered, assembly: Assembly): void {
  const names = targetNames(root, numbered, assembly);
  const link = (node: Link, section: TemplateText): void => {
    if (!node.url.startsWith('#')) return;
    const id = node.url.slice(1);
    const name = names.get(id);
    if (name === undefined) {
      const place = node.data?.source ?? placeOfText(section, id);
      report(
        assembly,
        'link/nowhere',
        place,
        `Nothing in this publication has the id "${id}".${didYouMean(id, names.keys())}`,
      );
    }
    if (node.data?.refers) node.children = [{ type: 'text', value: name ?? id }];
  };
  for (const block of root.children) {
    const section = assembly.sectionOf.get(block) ?? assembly.section;
    visitAll(block, (node) => {
      if (node.type === 'link') link(node, section);
    });
  }
}

/** Visits every node of a tree, the cells of tables and the terms of lists included. */
export function visitAll(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if (node.type === 'dataTable')
    for (const row of node.rows) for (const cell of row.cells) for (const child of cell) visitAll(child, visit);
  else if (node.type === 'definitionList') {
    for (const item of node.items)
      for (const child of [...item.term, ...item.description]) visitAll(child as Nodes, visit);
  } else if (node.type === 'figure') visitAll(node.table, visit);
  else if ('children' in node) for (const child of node.children as Nodes[]) visitAll(child, visit);
}

/** What a link to each anchor says: "figure 4", "section 3.1", or the name of the record. */
function targetNames(root: Root, numbered: Numbered, assembly: Assembly): Map<string, string> {
  const { labels } = assembly.kit;
  const names = new Map<string, string>();
  for (const { id, number, text, depth } of numbered.contents) {
    const key = /^[A-Z]/.test(number ?? '') ? 'ref.annex' : depth === 1 ? 'ref.chapter' : 'ref.section';
    names.set(id, number === undefined ? text : label(labels, key, { number }));
  }
  visitAll(root, (node) => {
    if (node.type === 'heading' && node.data?.id && !names.has(node.data.id)) names.set(node.data.id, plainText(node));
    if (node.type === 'paragraph' && node.data?.id)
      names.set(node.data.id, label(labels, 'ref.paragraph', { number: node.data.number ?? '' }));
    if (node.type === 'figure') names.set(node.data.id, label(labels, 'ref.figure', { number: node.number }));
    if (node.type === 'dataTable') {
      if (node.number !== undefined) names.set(node.data.id, label(labels, 'ref.table', { number: node.number }));
      for (const row of node.rows) {
        if (row.id)
          names.set(
            row.id,
            row.cells[0]?.map((child) => plainText(child)).join('') || assembly.model.names.get(row.id) || row.id,
          );
      }
    }
    if (node.type === 'definitionList')
      for (const item of node.items) if (item.id) names.set(item.id, item.term.map((t) => plainText(t)).join(''));
  });
  return names;
}
