import type { Link } from 'mdast';
import { didYouMean } from '../core/nearest.ts';
import { type PublicationPlan, publicationNamed, publicationWords } from '../model/publications.ts';
import { type Assembly, report } from './assembly.ts';
import { type Abroad, addPointer, type Pointers, type References, reportPointers, unlink } from './cross-references.ts';
import { label } from './label.ts';
import type { Gone } from './left-out.ts';

/** One publication of an edition, as links from the others see it. */
export interface Linkable extends References {
  readonly plan: PublicationPlan;
  readonly assembly: Assembly;
  /** What links to it call it: "Response Strategy". */
  readonly calledBy: string;
  /** What could be linked to in chapters that are left out. */
  readonly gone: ReadonlyMap<string, Gone>;
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
      if (to && leads) lead(link.node, from, to, id, words);
      else unlink(link.node, words);
    }
  if (all[0]) reportPointers(pointers, all[0].assembly);
}

/** What a link says, and whether it leads there. */
interface Answer {
  readonly words: string;
  readonly leads: boolean;
}

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
  report(from.assembly, 'link/nowhere', place, message);
  return { words: id ?? word, leads: false };
}

function answer(
  { place, chapter }: Abroad,
  id: string | undefined,
  { assembly, plan, calledBy }: Linkable,
  to: Linkable,
  pointers: Pointers,
): Answer {
  const { labels } = assembly.kit;
  const publication = to.calledBy;
  const isOwn = to.plan === plan;
  const leads = to.plan.audience === 'public' || plan.audience === 'partnership';
  if (id === undefined)
    return {
      words: label(labels, leads ? 'ref.publication' : 'ref.not_public', { publication }),
      leads: leads && !isOwn,
    };
  const name = to.names.get(id);
  const missing = name ? undefined : to.gone.get(id);
  if (missing) {
    const pointing = label(labels, 'ref.named_in', { what: chapter, publication: calledBy });
    addPointer(pointers, missing, isOwn ? chapter : pointing);
    return { words: label(labels, 'ref.named_in', { what: missing.name, publication }), leads: false };
  }
  if (!name) {
    const message = `Nothing in "${to.plan.id}" has the id "${id}".${didYouMean(id, to.names.keys())}`;
    report(assembly, 'link/nowhere', place, message);
    return { words: id, leads: false };
  }
  if (!leads) {
    const message = `"${to.plan.id}/${id}" is for the partnership only, and "${plan.id}" is for everybody.`;
    report(assembly, 'link/not-public', place, message);
  }
  if (isOwn) return { words: name.words, leads };
  const key = name.isNumber ? 'ref.number_of' : 'ref.named_in';
  return { words: label(labels, key, { what: name.words, publication }), leads };
}

/** The address is the web page's; Word's is made from what it is made of. */
function lead(node: Link, from: Linkable, to: Linkable, id: string | undefined, words: string): void {
  const { fileName } = to.plan;
  if (node.data?.refers) node.children = [{ type: 'text', value: words }];
  const at = id === undefined ? '' : `#${id}`;
  if (from === to) node.url = at;
  else {
    node.url = `${fileName}.html${at}`;
    node.data = { ...node.data, beside: { fileName, id } };
  }
}
