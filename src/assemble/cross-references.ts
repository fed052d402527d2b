import type { Link, Nodes, Root } from 'mdast';
import { didYouMean } from '../core/nearest.ts';
import type { TemplateText } from '../load/templates.ts';
import { type Assembly, report } from './assembly.ts';
import { label } from './label.ts';
import type { Gone } from './left-out.ts';
import type { Numbered } from './numbering.ts';
import type { LeftOut } from './outline.ts';
import { plainText } from './plain-text.ts';
import type { Elsewhere } from './shared.ts';
import { placeOfText } from './template.ts';
import { visitAll } from './walk.ts';

/**
 * Sets the words of `:ref[…]` links and reports links inside the publication that lead nowhere. Links to what was left out lose the link
 * and keep the words; links to what only the edition for the whole partnership prints lead there.
 */
export function resolveReferences(
  root: Root,
  numbered: Numbered,
  gone: ReadonlyMap<string, Gone>,
  elsewhere: ReadonlyMap<string, Elsewhere>,
  assembly: Assembly,
): void {
  const pointers = new Map<LeftOut, Set<string>>();
  const names = new Map<string, string>();
  const links: { readonly node: Link; readonly section: TemplateText; readonly chapter: string }[] = [];
  let chapter = '';
  for (const { id, number, text, depth } of numbered.contents) {
    const key = /^[A-Z]/.test(number ?? '') ? 'ref.annex' : depth === 1 ? 'ref.chapter' : 'ref.section';
    names.set(id, number === undefined ? text : label(assembly.kit.labels, key, { number }));
  }
  for (const block of root.children) {
    const section = assembly.sectionOf.get(block) ?? assembly.section;
    if (block.type === 'heading' && block.depth === 1) chapter = plainText(block);
    visitAll(block, (node) => {
      if (node.type === 'link') links.push({ node, section, chapter });
      else nameTarget(node, names, assembly);
    });
  }
  for (const { node, section, chapter } of links) {
    if (!node.url.startsWith('#')) continue;
    const id = node.url.slice(1);
    const name = names.get(id);
    const other = name === undefined ? elsewhere.get(id) : undefined;
    if (other) {
      node.url = other.url;
      if (node.data?.refers) node.children = [{ type: 'text', value: other.name }];
      continue;
    }
    const missing = name === undefined ? gone.get(id) : undefined;
    if (missing) {
      pointers.set(missing.from, (pointers.get(missing.from) ?? new Set()).add(chapter));
      unlink(node, missing.name);
      continue;
    }
    if (name === undefined) {
      const place = node.data?.source ?? placeOfText(section, id);
      const message = `Nothing in this publication has the id "${id}".${didYouMean(id, names.keys())}`;
      report(assembly, 'link/nowhere', place, message);
    }
    if (node.data?.refers) node.children = [{ type: 'text', value: name ?? id }];
  }
  reportPointers(pointers, assembly);
}

/** A link to what is left out becomes the words it had, or the name of what it led to. */
function unlink(link: Link, name: string): void {
  const value = link.data?.refers ? name : plainText(link);
  for (const key of ['children', 'url', 'title']) Reflect.deleteProperty(link, key);
  Object.assign(link, { type: 'text', value });
}

/** One warning for each chapter that is left out and still pointed to, at the line that leaves it out. Code: publication/left-out. */
function reportPointers(pointers: ReadonlyMap<LeftOut, ReadonlySet<string>>, assembly: Assembly): void {
  for (const [{ chapter, place }, titles] of pointers) {
    const from = [...titles].map((title) => `"${title}"`).join(', ');
    report(
      assembly,
      'publication/left-out',
      place,
      `"${chapter.title}" is left out, and is still pointed to from ${from}.`,
    );
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
