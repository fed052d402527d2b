import type { Link } from 'mdast';
import { didYouMean } from '../core/nearest.ts';
import { type PublicationPlan, publicationNamed, publicationWords } from '../model/publications.ts';
import { type Assembly, type Gathered, report } from './assembly.ts';
import {
  type Abroad,
  addPointer,
  type Pointers,
  type References,
  reportPointers,
  targetOf,
} from './cross-references.ts';
import { label } from './label.ts';
import { type Address, addressBeside, lead, unlink } from './lead.ts';
import type { Publication } from './publication.ts';

/** One publication of an edition, as links from the others see it. */
export interface Linkable extends References {
  readonly plan: PublicationPlan;
  readonly assembly: Assembly;
  readonly publication: Publication;
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
      const other = to ? undefined : notMadeHere(word, from.assembly);
      const { words, address } =
        other ?? (to ? answer(link, id, from, to, pointers) : nowhere(link, word, id, from, all));
      if (address) lead(link.node, address, words);
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
  lead(node, addressBeside(to.plan.fileName, table.data.id), words);
  figure.tableIn = node;
}

/** What a link says, and where it leads if it may. */
interface Answer {
  readonly words: string;
  readonly address?: Address | undefined;
}

/** A publication of another edition is led to as a whole: what stands in it is not known here. */
function notMadeHere(word: string, { notMade }: Assembly): Answer | undefined {
  const plan = publicationNamed(
    word,
    notMade.map((one) => one.plan),
  );
  return notMade.find((one) => one.plan === plan);
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
  return { words: id ?? word };
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
      address: leads && !isOwn ? addressBeside(to.plan.fileName, undefined) : undefined,
    };
  const target = targetOf(id, to);
  if (!target) {
    const message = `Nothing in "${to.plan.id}" has the id "${id}".${didYouMean(id, to.names.keys())}`;
    if (!isBroken(to)) report(assembly, 'link/nowhere', place, message);
    return { words: id };
  }
  if (target.missing) {
    const pointing = label(labels, 'ref.named_in', { what: chapter, publication: own.shortTitle });
    addPointer(pointers, target.missing, isOwn ? chapter : pointing);
    return { words: label(labels, 'ref.named_in', { what: target.words, publication }) };
  }
  // Whoever wrote the link could not know that this edition keeps the publication to the partners.
  if (!leads && !to.plan.heldBack) {
    const message = `"${to.plan.id}/${id}" is for the partnership only, and "${plan.id}" is for everybody.`;
    report(assembly, 'link/not-public', place, message);
  }
  if (isOwn) return { words: target.words, address: target.address ?? { url: `#${id}` } };
  const key = target.isNumber ? 'ref.number_of' : 'ref.named_in';
  const words = label(labels, key, { what: target.words, publication });
  if (!leads) return { words: label(labels, 'ref.named_not_public', { words }) };
  return { words, address: target.address ?? addressBeside(to.plan.fileName, id) };
}
