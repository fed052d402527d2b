import type { Link, Nodes, Root } from 'mdast';
import type { Code } from '../core/codes.ts';
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
import type { Gone } from './left-out.ts';
import type { Publication } from './publication.ts';
import { withOthers } from './with-others.ts';

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
    for (const { link, found } of answers(from, all)) {
      const { problem, pointing } = found;
      if (problem) report(from.assembly, problem.code, link.place, problem.message);
      if (pointing) addPointer(pointers, pointing.to, pointing.from);
      set(link.node, found);
    }
  for (const one of all) for (const gathered of one.assembly.gathered) leadToTable(gathered, one);
  if (all[0]) reportPointers(pointers, all[0].assembly);
}

/** The tree of a publication with its links as they are by what is known of the others. Nothing is told, and that of the publication stays as it is. */
export function linkedForNow(one: Linkable, others: readonly Linkable[]): Root {
  const found = new Map<Nodes, Answer>(answers(one, [one, ...others]).map(({ link, found }) => [link.node, found]));
  return withOthers(one.publication.tree, (node) => {
    const answer = node.type === 'link' ? found.get(node) : undefined;
    if (!answer || node.type !== 'link') return undefined;
    const link = { ...node };
    set(link, answer);
    return link;
  });
}

const answers = (from: Linkable, all: readonly Linkable[]) =>
  from.abroad.map((link) => ({ link, found: answerTo(link, from, all) }));

function answerTo(link: Abroad, from: Linkable, all: readonly Linkable[]): Answer {
  const [word = '', id] = link.node.url.replace(/^#/, '').split('/');
  const target = publicationNamed(
    word,
    all.map(({ plan }) => plan),
  );
  const to = all.find(({ plan }) => plan === target);
  if (to) return answer(link, id, from, to);
  // Texts of the strategy and the assessment are printed in others too, and point to what stands beside them there.
  const home = from.plan.role ? undefined : all.findLast((one) => one.plan.role && targetOf(word, one));
  if (id === undefined && home) return answer(link, word, from, home);
  return notMadeHere(word, from.assembly) ?? nowhere(word, id, from, all);
}

function set(link: Link, { words, address }: Answer): void {
  if (address) lead(link, address, words);
  else unlink(link, words);
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
  /** What is wrong with it. */
  readonly problem?: { readonly code: Code; readonly message: string } | undefined;
  /** It leads to what is left out, from a place of this name. */
  readonly pointing?: { readonly to: Gone; readonly from: string };
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

function nowhere(word: string, id: string | undefined, from: Linkable, all: readonly Linkable[]): Answer {
  const known = publicationWords(all.map(({ plan }) => plan));
  const message =
    id === undefined
      ? `Nothing in this publication has the id "${word}".${didYouMean(word, [...from.names.keys(), ...known])}`
      : `There is no publication "${word}".${didYouMean(word, known)}`;
  return { words: id ?? word, problem: isBroken(from) ? undefined : { code: 'link/nowhere', message } };
}

function answer(
  { chapter }: Abroad,
  id: string | undefined,
  { assembly, plan, publication: own }: Linkable,
  to: Linkable,
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
    return { words: id, problem: isBroken(to) ? undefined : { code: 'link/nowhere', message } };
  }
  if (target.missing)
    return {
      words: label(labels, 'ref.named_in', { what: target.words, publication }),
      pointing: {
        to: target.missing,
        from: isOwn ? chapter : label(labels, 'ref.named_in', { what: chapter, publication: own.shortTitle }),
      },
    };
  // Whoever wrote the link could not know that this edition keeps the publication to the partners.
  const message = `"${to.plan.id}/${id}" is for the partnership only, and "${plan.id}" is for everybody.`;
  const problem = leads || to.plan.heldBack ? undefined : ({ code: 'link/not-public', message } as const);
  if (isOwn) return { words: target.words, address: target.address ?? { url: `#${id}` }, problem };
  const key = target.isNumber ? 'ref.number_of' : 'ref.named_in';
  const words = label(labels, key, { what: target.words, publication });
  if (!leads) return { words: label(labels, 'ref.named_not_public', { words }), problem };
  return { words, address: target.address ?? addressBeside(to.plan.fileName, id) };
}
