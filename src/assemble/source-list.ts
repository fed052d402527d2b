import type { Heading, Nodes, PhrasingContent, Root } from 'mdast';
import { isAllowedLink } from '../core/link.ts';
import { placeOf } from '../core/place.ts';
import type { Model } from '../model/model.ts';
import type { Assembly } from './assembly.ts';
import { label } from './label.ts';
import type { Citation, CitationsNode, SourceListNode } from './nodes.ts';
import { isPlainList } from './plain-lists.ts';
import { plainText } from './plain-text.ts';
import type { Labels } from './publication.ts';
import { eachBelow, SKIP, visitAll } from './walk.ts';
import { asSentence, dateInWords, inARow } from './words.ts';

type Reference = Model['content']['sources']['references'][number];

/** A document that is cited: its number, and the facts that it is cited for. */
interface Cited {
  readonly number: number;
  readonly facts: Set<string>;
}

/**
 * Numbers the citations of a publication in the order in which their documents are first cited, and makes the chapter that lists these. Nothing
 * where none is cited.
 */
export function sourceList(root: Root, assembly: Assembly): [Heading, SourceListNode] | [] {
  const cited = new Map<string, Cited>();
  visitAll(root, (node) => {
    if ('value' in node || isPlainList(node)) return SKIP;
    if (node.type === 'citations') numberAll(node, cited);
    let before: Nodes | undefined;
    eachBelow(node, (child) => {
      if (child.type === 'citations' && before && /\d$/.test(plainText(before))) child.isAfterNumber = true;
      before = child;
    });
    return undefined;
  });
  if (cited.size === 0) return [];
  const { model, kit } = assembly;
  const byId = new Map(model.content.sources.references.map((reference) => [reference.id, reference]));
  const items = [...cited].flatMap(([id, { number, facts }]) => {
    const reference = byId.get(id);
    if (reference === undefined) return [];
    return [
      {
        id: listedAs(id),
        number,
        citedAt: citedAs(id),
        children: described(reference, facts, kit.labels),
        source: placeOf(reference),
      },
    ];
  });
  return [
    {
      type: 'heading',
      depth: 1,
      children: [{ type: 'text', value: label(kit.labels, 'source_list.title') }],
      data: { id: 'list-of-sources', chapter: 'unnumbered' },
    },
    { type: 'sourceList', items, data: {} },
  ];
}

/** Between two raised numbers, and between a number and a raised one: in their size as narrow as a thin space, in every font, and no line ends there. */
export const RAISED_SPACE = '\u00A0';
/** The anchor of a document in the list. */
export const listedAs = (reference: string): string => `reference-${reference}`;
/** The anchor of its first citation. */
const citedAs = (reference: string): string => `cited-${reference}`;

function numberAll(node: CitationsNode, cited: Map<string, Cited>): void {
  const here = new Map<string, Citation>();
  for (const { reference, fact } of node.sources) {
    const known = cited.get(reference);
    const { number, facts } = known ?? { number: cited.size + 1, facts: new Set<string>() };
    if (!known) cited.set(reference, { number, facts });
    if (fact !== undefined) facts.add(fact);
    if (!here.has(reference))
      here.set(reference, { reference, fact, number, ...(known ? {} : { id: citedAs(reference) }) });
  }
  node.sources = [...here.values()].toSorted((a, b) => a.number - b.number);
}

/** Title, publisher and date; what a reader needs to know; and where in it the facts stand that it is cited for. */
function described(reference: Reference, facts: ReadonlySet<string>, labels: Labels): PhrasingContent[] {
  const source = placeOf(reference, 'title');
  const title: PhrasingContent = { type: 'text', value: reference.title, ...(source && { data: { source } }) };
  const named: PhrasingContent =
    reference.url && isAllowedLink(reference.url) ? { type: 'link', url: reference.url, children: [title] } : title;
  const details = [reference.publisher, ...(reference.date === null ? [] : [dateInWords(reference.date)])];
  const cited = reference.facts.filter(({ id }) => facts.has(id));
  const places = reference.short === true ? [] : [...new Set(cited.flatMap(({ at }) => at ?? []))];
  const relayed = [...new Set(cited.flatMap(({ relayed_by }) => relayed_by ?? []))];
  const sentences = [
    `${details.map((detail) => `, ${detail}`).join('')}.`,
    ...(reference.note === null ? [] : [asSentence(reference.note)]),
    ...(places.length === 0 ? [] : [label(labels, 'source_list.places', { places: inARow(saidOnce(places)) })]),
    ...(relayed.length === 0 ? [] : [label(labels, 'source_list.relayed', { names: inARow(relayed) })]),
  ];
  return [named, { type: 'text', value: sentences.join(' ') }];
}

/** "page 3", "page 5" → "page 3, 5": the word before the numbers of places is said once. */
function saidOnce(places: readonly string[]): string[] {
  const numbers = new Map<string, string[]>();
  for (const place of places) {
    const { word = place, number } = /^(?<word>\p{L}+) (?<number>[\d(].*)$/u.exec(place)?.groups ?? {};
    numbers.set(word, [...(numbers.get(word) ?? []), ...(number === undefined ? [] : [number])]);
  }
  return [...numbers].map(([word, all]) => [word, all.join(', ')].join(' ').trimEnd());
}
