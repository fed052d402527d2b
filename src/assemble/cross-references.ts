import type { Link, Nodes, Root } from 'mdast';
import { isAbroad } from '../core/link.ts';
import { didYouMean } from '../core/nearest.ts';
import type { Place } from '../core/place.ts';
import type { TemplateText } from '../load/templates.ts';
import { type Assembly, report } from './assembly.ts';
import { label } from './label.ts';
import type { Gone } from './left-out.ts';
import type { Numbered } from './numbering.ts';
import type { LeftOut } from './outline.ts';
import { plainText } from './plain-text.ts';
import { type Elsewhere, leadElsewhere } from './shared.ts';
import { placeOfText } from './template.ts';
import { visitAll } from './walk.ts';

/** What a link to something says: "figure 4", "section 3.1", or the name of a heading or record. */
export interface Name {
  readonly words: string;
  readonly isNumber: boolean;
}

/** A link into another publication, as it was written: its words and its address are set when all have been assembled. */
export interface Abroad {
  readonly node: Link;
  readonly place: Place | undefined;
  /** The title of the chapter it stands in. */
  readonly chapter: string;
}

/** Chapters that are left out and still pointed to, each with the names of what points to it. */
export type Pointers = Map<LeftOut, Set<string>>;

/** Where links of a publication lead: what each id in it is called, the links into others, and what points to chapters that are left out. */
export interface References {
  readonly names: ReadonlyMap<string, Name>;
  readonly abroad: readonly Abroad[];
  readonly pointers: Pointers;
}

/**
 * Sets the words of `:ref[…]` links and reports links inside the publication that lead nowhere. Links to what was left out lose the link
 * and keep the words; links to what only the edition for the whole partnership prints lead there. A reference of one word that is no id here may
 * name another publication. Code: link/nowhere.
 */
export function resolveReferences(
  root: Root,
  numbered: Numbered,
  gone: (id: string) => Gone | undefined,
  elsewhere: ReadonlyMap<string, Elsewhere>,
  assembly: Assembly,
): References {
  const pointers: Pointers = new Map();
  const abroad: Abroad[] = [];
  const names = new Map<string, Name>();
  const links: { readonly node: Link; readonly section: TemplateText; readonly chapter: string }[] = [];
  let chapter = '';
  for (const { id, number, text, depth } of numbered.contents) {
    const key = /^[A-Z]/.test(number ?? '') ? 'ref.annex' : depth === 1 ? 'ref.chapter' : 'ref.section';
    names.set(id, number === undefined ? named(text) : numberedAs(label(assembly.kit.labels, key, { number })));
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
    if (isAbroad(node.url)) {
      abroad.push({ node, chapter, place: node.data?.source ?? placeOfText(section, node.url) });
      continue;
    }
    if (!node.url.startsWith('#')) continue;
    const id = node.url.slice(1);
    const name = names.get(id);
    const other = name === undefined ? elsewhere.get(id) : undefined;
    if (other) {
      leadElsewhere(node, other);
      if (node.data?.refers) node.children = [{ type: 'text', value: other.name }];
      continue;
    }
    const missing = name === undefined ? gone(id) : undefined;
    if (missing) {
      addPointer(pointers, missing, chapter);
      unlink(node, missing.name);
      continue;
    }
    if (name === undefined) {
      const place = node.data?.source ?? placeOfText(section, id);
      if (node.data?.refers) {
        abroad.push({ node, chapter, place });
        continue;
      }
      const message = `Nothing in this publication has the id "${id}".${didYouMean(id, names.keys())}`;
      report(assembly, 'link/nowhere', place, message);
    }
    if (node.data?.refers) node.children = [{ type: 'text', value: name?.words ?? id }];
  }
  return { names, abroad, pointers };
}

const named = (words: string): Name => ({ words, isNumber: false });
const numberedAs = (words: string): Name => ({ words, isNumber: true });

/** Notes that something of a name still points into a chapter that is left out. */
export function addPointer(pointers: Pointers, { from }: Gone, pointing: string): void {
  pointers.set(from, (pointers.get(from) ?? new Set()).add(pointing));
}

/** A link that cannot lead where it was meant to becomes the words it had, or the name of what it led to. */
export function unlink(link: Link, name: string): void {
  const value = link.data?.refers ? name : plainText(link);
  for (const key of ['children', 'url', 'title']) Reflect.deleteProperty(link, key);
  Object.assign(link, { type: 'text', value });
}

/** One warning for each chapter that is left out and still pointed to, at the line that leaves it out. Code: publication/left-out. */
export function reportPointers(pointers: Pointers, assembly: Assembly): void {
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
function nameTarget(node: Nodes, names: Map<string, Name>, { kit: { labels }, model }: Assembly): void {
  switch (node.type) {
    case 'heading':
      if (node.data?.id && !names.has(node.data.id)) names.set(node.data.id, named(plainText(node)));
      return;
    case 'paragraph':
      if (node.data?.id)
        names.set(node.data.id, numberedAs(label(labels, 'ref.paragraph', { number: node.data.number ?? '' })));
      return;
    case 'figure':
      names.set(node.data.id, numberedAs(label(labels, 'ref.figure', { number: node.number })));
      return;
    case 'dataTable':
      if (node.number !== undefined)
        names.set(node.data.id, numberedAs(label(labels, 'ref.table', { number: node.number })));
      for (const { id, cells } of node.rows) {
        if (!id) continue;
        const words = cells[0]?.map((child) => plainText(child)).join('');
        names.set(id, named(words || model.names.get(id) || id));
      }
      return;
    case 'definitionList':
      for (const item of node.items)
        if (item.id) names.set(item.id, named(item.term.map((t) => plainText(t)).join('')));
  }
}
