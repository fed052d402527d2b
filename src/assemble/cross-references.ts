import type { Link, Nodes, Root } from 'mdast';
import { isAbroad } from '../core/link.ts';
import { didYouMean } from '../core/nearest.ts';
import type { Place } from '../core/place.ts';
import type { TemplateText } from '../load/templates.ts';
import { type Assembly, report } from './assembly.ts';
import { label } from './label.ts';
import { type Address, lead, unlink } from './lead.ts';
import type { Gone } from './left-out.ts';
import type { Numbered } from './numbering.ts';
import { isPlainList } from './plain-lists.ts';
import { plainText } from './plain-text.ts';
import { recordsIn } from './records.ts';
import type { Elsewhere } from './shared.ts';
import { placeOfText } from './template.ts';
import { SKIP, visitAll } from './walk.ts';

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

/** Chapters and records that are left out and still pointed to, each with the names of what points to it. */
export type Pointers = Map<Gone['from'], Set<string>>;

/** What links can lead to in a publication, by its id. */
export interface Targets {
  readonly names: ReadonlyMap<string, Name>;
  /** What a local edition leaves to the edition for the whole partnership. */
  readonly elsewhere: ReadonlyMap<string, Elsewhere>;
  /** What could be linked to in chapters that are left out. */
  readonly gone: (id: string) => Gone | undefined;
}

/** Where links of a publication lead: what each id in it is called, the links into others, and what points to chapters that are left out. */
export interface References extends Targets {
  readonly abroad: readonly Abroad[];
  readonly pointers: Pointers;
}

/** What an id of a publication is called, where it is when that is another edition, and what took it away when it is not there. */
interface Target extends Name {
  readonly address?: Address;
  readonly missing?: Gone;
}

/** What a publication has under an id: its own, else what the edition for the whole partnership prints, else what was left out. */
export function targetOf(id: string, { names, elsewhere, gone }: Targets): Target | undefined {
  const name = names.get(id);
  if (name) return name;
  const address = elsewhere.get(id);
  if (address) return { ...named(address.name), address };
  const missing = gone(id);
  return missing && { ...named(missing.name), missing };
}

/**
 * Sets the words of `:ref[…]` links and reports links inside the publication that lead nowhere. Links to what was left out lose the link
 * and keep the words; links to what only the edition for the whole partnership prints lead there. A reference of one word that is no id here may
 * name another publication. Code: link/nowhere.
 */
export function resolveReferences(
  root: Root,
  numbered: Numbered,
  { gone, elsewhere }: Pick<Targets, 'gone' | 'elsewhere'>,
  assembly: Assembly,
): References {
  const pointers: Pointers = new Map();
  const abroad: Abroad[] = [];
  const names = new Map<string, Name>();
  const targets: Targets = { names, elsewhere, gone };
  const links: { readonly node: Link; readonly section: TemplateText; readonly chapter: string }[] = [];
  let chapter = '';
  const { labels } = assembly.kit;
  for (const { id, number, text, depth } of numbered.contents) {
    const key = /^[A-Z]/.test(number ?? '') ? 'ref.annex' : depth === 1 ? 'ref.chapter' : 'ref.section';
    names.set(
      id,
      number === undefined
        ? named(label(labels, 'ref.heading', { title: text }))
        : numberedAs(label(labels, key, { number })),
    );
  }
  for (const block of root.children) {
    const section = assembly.sectionOf.get(block) ?? assembly.section;
    if (block.type === 'heading' && block.depth === 1) chapter = plainText(block);
    visitAll(block, (node) => {
      if (isPlainList(node)) return SKIP;
      if (node.type === 'link') links.push({ node, section, chapter });
      else nameTarget(node, names, assembly);
      return undefined;
    });
  }
  for (const { node, section, chapter } of links) {
    if (isAbroad(node.url)) {
      abroad.push({ node, chapter, place: node.data?.source ?? placeOfText(section, node.url) });
      continue;
    }
    if (!node.url.startsWith('#')) continue;
    const id = node.url.slice(1);
    const target = targetOf(id, targets);
    if (node.data?.ifThere && (!target || target.missing)) unlink(node, '');
    else if (target?.missing) {
      addPointer(pointers, target.missing, chapter);
      unlink(node, target.words);
    } else if (target) lead(node, target.address ?? { url: node.url }, target.words);
    else {
      const place = node.data?.source ?? placeOfText(section, id);
      if (node.data?.refers) abroad.push({ node, chapter, place });
      else {
        const message = `Nothing in this publication has the id "${id}".${didYouMean(id, names.keys())}`;
        report(assembly, 'link/nowhere', place, message);
      }
    }
  }
  return { ...targets, abroad, pointers };
}

const named = (words: string): Name => ({ words, isNumber: false });
const numberedAs = (words: string): Name => ({ words, isNumber: true });

/** Notes that something of a name still points into a chapter that is left out. */
export function addPointer(pointers: Pointers, { from }: Gone, pointing: string): void {
  pointers.set(from, (pointers.get(from) ?? new Set()).add(pointing));
}

/** One warning for each chapter or record that is left out and still pointed to, at the line that leaves it out. Code: publication/left-out. */
export function reportPointers(pointers: Pointers, assembly: Assembly): void {
  for (const [{ title, place }, titles] of pointers) {
    const from = [...titles].map((one) => `"${one}"`).join(', ');
    report(assembly, 'publication/left-out', place, `"${title}" is left out, and is still pointed to from ${from}.`);
  }
}

/** What links to the anchors of a node say: "figure 4", "section 3.1", or the name of the record. */
function nameTarget(node: Nodes, names: Map<string, Name>, { kit: { labels }, model }: Assembly): void {
  const byNumber = (id: string, key: `ref.${string}`, number: string | number): unknown =>
    names.set(id, numberedAs(label(labels, key, { number })));
  switch (node.type) {
    case 'heading':
      if (node.data?.id && !names.has(node.data.id))
        names.set(node.data.id, named(label(labels, 'ref.heading', { title: plainText(node) })));
      break;
    case 'paragraph':
      if (node.data?.id) byNumber(node.data.id, 'ref.paragraph', node.data.number ?? '');
      break;
    case 'figure':
      byNumber(node.data.id, 'ref.figure', node.number);
      break;
    case 'dataTable':
      if (node.number !== undefined) byNumber(node.data.id, 'ref.table', node.number);
  }
  for (const { id, words } of recordsIn(node)) names.set(id, named(words || model.names.get(id) || id));
}
