import type { Element, ElementContent } from 'hast';

/** What stands on one page of a site. */
export interface Chapter {
  /** The name of its file. */
  readonly file: string;
  /** The heading that it begins with, as the publication prints it; undefined for what stands before the first. */
  readonly heading: Element | undefined;
  readonly nodes: readonly ElementContent[];
}

/** The page that a reader comes to first: the title, the contents and what stands before the first chapter. */
export const FIRST = 'index.html';

/** The text of a publication in chapters, each from one heading of the first depth to the next; one that has no contents stands on the first page as a whole. */
export function chaptersOf(body: readonly ElementContent[], isDivided: boolean): Chapter[] {
  const starts = isDivided ? body.flatMap((node, index) => (isChapterHeading(node) ? [index] : [])) : [];
  const first = { file: FIRST, heading: undefined, nodes: body.slice(0, starts[0]) };
  const nameOf = namer();
  return [
    first,
    ...starts.map((start, index) => {
      const [heading, ...nodes] = body.slice(start, starts[index + 1]) as [Element, ...ElementContent[]];
      return { file: nameOf(String(heading.properties.id)), heading, nodes };
    }),
  ];
}

/** Names of files by ids, no two of which are the same on a computer that does not tell large letters from small. */
function namer(): (id: string) => string {
  const taken = new Set([FIRST]);
  return (id) => {
    const name = id.toLowerCase();
    const free = [name, ...Array.from({ length: taken.size }, (_, index) => `${name}-${index + 2}`)];
    const file = free.map((one) => `${one}.html`).find((one) => !taken.has(one)) ?? FIRST;
    taken.add(file);
    return file;
  };
}

const isChapterHeading = (node: ElementContent): boolean =>
  node.type === 'element' && node.tagName === 'h2' && node.properties.id !== undefined;

/** Every element of a tree, in the order of the page. What is drawn is raw, and holds no place that the text leads to. */
export function* elementsOf(nodes: readonly ElementContent[]): Generator<Element> {
  for (const node of nodes)
    if (node.type === 'element') {
      yield node;
      yield* elementsOf(node.children);
    }
}

/** Where each id of the text stands: its page, and the place on it unless it is the heading that the page begins with. */
export function placesOf(chapters: readonly Chapter[]): ReadonlyMap<string, string> {
  const places = chapters.flatMap(({ file, heading, nodes }) =>
    [...elementsOf(heading ? [heading, ...nodes] : nodes)].flatMap((one) => {
      const { id } = one.properties;
      return typeof id === 'string' ? [[id, one === heading ? file : `${file}#${id}`] as const] : [];
    }),
  );
  return new Map(places);
}
