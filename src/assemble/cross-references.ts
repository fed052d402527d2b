import type { Link, Nodes, Root } from 'mdast';
import { didYouMean } from '../core/nearest.ts';
import type { TemplateText } from '../load/templates.ts';
import { type Assembly, report } from './assembly.ts';
import { label } from './label.ts';
import type { Numbered } from './numbering.ts';
import { plainText } from './plain-text.ts';
import { placeOfText } from './template.ts';
import { visitAll } from './walk.ts';

/** Sets the words of `:ref[…]` links and reports links inside the publication that lead nowhere. */
export function resolveReferences(root: Root, numbered: Numbered, assembly: Assembly): void {
  const names = new Map<string, string>();
  const links: { readonly node: Link; readonly section: TemplateText }[] = [];
  for (const { id, number, text, depth } of numbered.contents) {
    const key = /^[A-Z]/.test(number ?? '') ? 'ref.annex' : depth === 1 ? 'ref.chapter' : 'ref.section';
    names.set(id, number === undefined ? text : label(assembly.kit.labels, key, { number }));
  }
  for (const block of root.children) {
    const section = assembly.sectionOf.get(block) ?? assembly.section;
    visitAll(block, (node) => {
      if (node.type === 'link') links.push({ node, section });
      else nameTarget(node, names, assembly);
    });
  }
  for (const { node, section } of links) {
    if (!node.url.startsWith('#')) continue;
    const id = node.url.slice(1);
    const name = names.get(id);
    if (name === undefined) {
      const place = node.data?.source ?? placeOfText(section, id);
      const message = `Nothing in this publication has the id "${id}".${didYouMean(id, names.keys())}`;
      report(assembly, 'link/nowhere', place, message);
    }
    if (node.data?.refers) node.children = [{ type: 'text', value: name ?? id }];
  }
}

/** What links to the anchors of a node say: "figure 4", "section 3.1", or the name of the record. */
function nameTarget(node: Nodes, names: Map<string, string>, { kit: { labels }, model }: Assembly): void {
  switch (node.type) {
    case 'heading':
      if (node.data?.id && !names.has(node.data.id)) names.set(node.data.id, plainText(node));
      return;
    case 'paragraph':
      if (node.data?.id) names.set(node.data.id, label(labels, 'ref.paragraph', { number: node.data.number ?? '' }));
      return;
    case 'figure':
      names.set(node.data.id, label(labels, 'ref.figure', { number: node.number }));
      return;
    case 'dataTable':
      if (node.number !== undefined) names.set(node.data.id, label(labels, 'ref.table', { number: node.number }));
      for (const { id, cells } of node.rows) {
        if (!id) continue;
        const words = cells[0]?.map((child) => plainText(child)).join('');
        names.set(id, words || model.names.get(id) || id);
      }
      return;
    case 'definitionList':
      for (const item of node.items) if (item.id) names.set(item.id, item.term.map((t) => plainText(t)).join(''));
  }
}
