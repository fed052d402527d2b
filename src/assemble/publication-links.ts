import type { Link } from 'mdast';
import { didYouMean } from '../core/nearest.ts';
import { type PublicationPlan, publicationNamed, publicationWords } from '../model/publications.ts';
import { type Assembly, type Gathered, report } from './assembly.ts';
import { type Abroad, addPointer, type Pointers, type References, reportPointers, unlink } from './cross-references.ts';
import { label } from './label.ts';
import type { Gone } from './left-out.ts';
import type { Publication } from './publication.ts';
import { type Elsewhere, leadElsewhere } from './shared.ts';

/** One publication of an edition, as links from the others see it. */
export interface Linkable extends References {
  readonly plan: PublicationPlan;
  readonly assembly: Assembly;
  readonly publication: Publication;
  /** What could be linked to in chapters that are left out, by its id. */
  readonly gone: (id: string) => Gone | undefined;
  /** What a local edition leaves to the edition for the whole partnership, by its id. */
  readonly elsewhere: ReadonlyMap<string, Elsewhere>;
}

/**
 * Sets the words and the address of every link from one publication of an edition into another. What is found is told with the publication
 * that the link stands in. Codes: link/nowhere, link/not-public, publication/left-out.
 */
export function linkPublications(all: readonly Linkable[]): void {
  const pointers: Pointers = new Map(all.flatMap((one) => [...one.pointers]));
  for (const from of all)
    for (const link of from.abroad) {
      const [word = '', id] = link.node.url.replace(/^#/, '').split('/');
      const target = publicationNamed(
        word,
        all.map(({ plan }) => plan),
      );
      const to = all.find(({ plan }) => plan === target);
      const { words, leads } = to ? answer(link, id, from, to, pointers) : nowhere(link, word, id, from, all);
      const other = id === undefined ? undefined : to?.elsewhere.get(id);
      if (to && leads && other) {
        if (link.node.data?.refers) link.node.children = [{ type: 'text', value: words }];
        leadElsewhere(link.node, other);
      } else if (to && leads) lead(link.node, from, to, id, words);
      else unlink(link.node, words);
    }
  for (const one of all) for (const gathered of one.assembly.gathered) leadToTable(gathered, one);
  if (all[0]) reportPointers(pointers, all[0].assembly);
}

/** A figure whose table another publication prints says where: "table 12 of the Technical Annex". */
function leadToTable({ figure, table }: Gathered, to: Linkable): void {
  const { labels } = to.assembly.kit;
  const what = label(labels, 'ref.table', { number: table.number ?? '' });
  const words = label(labels, 'ref.number_of', { what, publication: to.publication.shortTitle });
  const node: Link = { type: 'link', url: '', children: [], data: { refers: true } };
  lead(node, undefined, to, table.data.id, words);
  figure.tableIn = node;
}

/** What a link says, and whether it leads there. */
interface Answer {
  readonly words: string;
  readonly leads: boolean;
}

/** A template that cannot be read takes with it what others lead to: it is told itself. */
const isBroken = ({ assembly }: Linkable): boolean =>
  assembly.diagnostics.some(({ code }) => code === 'template/syntax' || code === 'template/failed');

function nowhere(
  { place }: Abroad,
  word: string,
  id: string | undefined,
  from: Linkable,
  all: readonly Linkable[],
): Answer {
  const known = publicationWords(all.map(({ plan }) => plan));
  const message =
    id === undefined
      ? `Nothing in this publication has the id "${word}".${didYouMean(word, [...from.names.keys(), ...known])}`
      : `There is no publication "${word}".${didYouMean(word, known)}`;
  if (!isBroken(from)) report(from.assembly, 'link/nowhere', place, message);
  return { words: id ?? word, leads: false };
}

function answer(
  { place, chapter }: Abroad,
  id: string | undefined,
  { assembly, plan, publication: own }: Linkable,
  to: Linkable,
  pointers: Pointers,
): Answer {
  const { labels } = assembly.kit;
  const publication = to.publication.shortTitle;
  const isOwn = to.plan === plan;
  const leads = to.plan.audience === 'public' || plan.audience === 'partnership';
  if (id === undefined)
    return {
      words: label(labels, leads ? 'ref.publication' : 'ref.not_public', { publication }),
      leads: leads && !isOwn,
    };
  const other = to.elsewhere.get(id);
  const name = to.names.get(id) ?? (other && { words: other.name, isNumber: false });
  const missing = name ? undefined : to.gone(id);
  if (missing) {
    const pointing = label(labels, 'ref.named_in', { what: chapter, publication: own.shortTitle });
    addPointer(pointers, missing, isOwn ? chapter : pointing);
    return { words: label(labels, 'ref.named_in', { what: missing.name, publication }), leads: false };
  }
  if (!name) {
    const message = `Nothing in "${to.plan.id}" has the id "${id}".${didYouMean(id, to.names.keys())}`;
    if (!isBroken(to)) report(assembly, 'link/nowhere', place, message);
    return { words: id, leads: false };
  }
  // Whoever wrote the link could not know that this edition keeps the publication to the partners.
  if (!leads && !to.plan.heldBack) {
    const message = `"${to.plan.id}/${id}" is for the partnership only, and "${plan.id}" is for everybody.`;
    report(assembly, 'link/not-public', place, message);
  }
  if (isOwn) return { words: name.words, leads };
  const key = name.isNumber ? 'ref.number_of' : 'ref.named_in';
  const words = label(labels, key, { what: name.words, publication });
  return { words: leads ? words : label(labels, 'ref.named_not_public', { words }), leads };
}

/** The address is the web page's; Word's is made from what it is made of. */
function lead(node: Link, from: Linkable | undefined, to: Linkable, id: string | undefined, words: string): void {
  const { fileName } = to.plan;
  if (node.data?.refers) node.children = [{ type: 'text', value: words }];
  const at = id === undefined ? '' : `#${id}`;
  if (from === to) node.url = at;
  else {
    node.url = `${fileName}.html${at}`;
    node.data = { ...node.data, beside: { fileName, id } };
  }
}
