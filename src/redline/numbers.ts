import { sequenceChanges } from '../core/sequence-changes.ts';
import type { OfficePackage } from '../load/reference/package.ts';
import { childrenOf, wordOf, type XmlElement, xmlOf } from '../load/xml/element.ts';
import { before, type Files, textOf } from './carrier.ts';
import { partRoot } from './open.ts';
import type { Block, Paragraph } from './read-blocks.ts';

const PART = 'word/numbering.xml';

/** Which list of the new document a list of the old one is; those that it does not have are brought into it. */
export interface Numbers {
  readonly listOf: (old: string) => string;
  readonly finish: () => void;
}

/** A list goes on in the new document where an item of it does; where none does, in one that looks the same and counts from no number of its own. */
export function createNumbers(
  { old, now }: Readonly<Record<'old' | 'now', { readonly office: OfficePackage; readonly blocks: readonly Block[] }>>,
  files: Files,
): Numbers {
  const root = partRoot(old.office, PART);
  const there = partRoot(now.office, PART);
  const known = new Map(sharedLists(old.blocks, now.blocks));
  const taken = [...childrenOf(there, 'w:num'), ...childrenOf(there, 'w:abstractNum')].map((one) =>
    Number(one.attributes['w:numId'] ?? one.attributes['w:abstractNumId']),
  );
  let free = Math.max(0, ...taken.filter(Number.isSafeInteger));
  const added: { readonly look: string; readonly list: string }[] = [];
  const carry = (id: string): string => {
    const list = listIn(root, id);
    if (!list) return '0';
    const alike = childrenOf(there, 'w:num').find((one) => looksOf(one, there) === looksOf(list, root));
    if (alike && childrenOf(list, 'w:lvlOverride').length === 0) return alike.attributes['w:numId'] ?? '0';
    const own = String(++free);
    const look = abstractOf(list, root);
    added.push({
      look: `<w:abstractNum w:abstractNumId="${own}">${look ? levels(look) : ''}</w:abstractNum>`,
      list: `<w:num w:numId="${own}"><w:abstractNumId w:val="${own}"/>${childrenOf(list, 'w:lvlOverride').map(plain).map(xmlOf).join('')}</w:num>`,
    });
    return own;
  };
  return {
    listOf: (id) => {
      if (id === '0') return id;
      const list = known.get(id) ?? carry(id);
      known.set(id, list);
      return list;
    },
    finish: () => {
      if (added.length === 0) return;
      const looks = added.map(({ look }) => look).join('');
      const part = textOf(files.get(PART)).replace(/<w:num[\s>]|<\/w:numbering>/, (first) => looks + first);
      files.set(PART, before(part, 'w:numbering', added.map(({ list }) => list).join('')));
    },
  };
}

/** Lists of which an item is in both documents. */
function sharedLists(old: readonly Block[], now: readonly Block[]): (readonly [string, string])[] {
  const [was, is] = [itemsIn(old), itemsIn(now)];
  const [before, after] = [was, is].map((items) => items.map(({ key }) => key)) as [string[], string[]];
  const pairs: (readonly [string, string])[] = [];
  let [i, j] = [0, 0];
  const end = { old: [was.length, 0], now: [is.length, 0] } as const;
  for (const change of [...sequenceChanges(before, after), end]) {
    while (i < change.old[0]) pairs.push([listNumber(was[i++]) ?? '', listNumber(is[j++]) ?? '']);
    [i, j] = [change.old[1], change.now[1]];
  }
  // Of several the first counts.
  return pairs.reverse();
}

const itemsIn = (blocks: readonly Block[]): Paragraph[] =>
  blocks.flatMap((block) => {
    if (block.type === 'table') return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => itemsIn(cell.blocks)));
    return listNumber(block) === undefined ? [] : [block];
  });

const listNumber = (paragraph: Paragraph | undefined): string | undefined =>
  wordOf(
    paragraph?.properties.find(({ name }) => name === 'w:numPr'),
    'w:numId',
  );

const listIn = (root: XmlElement | undefined, id: string): XmlElement | undefined =>
  childrenOf(root, 'w:num').find(({ attributes }) => attributes['w:numId'] === id);

function abstractOf(list: XmlElement, root: XmlElement | undefined): XmlElement | undefined {
  const id = wordOf(list, 'w:abstractNumId');
  return childrenOf(root, 'w:abstractNum').find(({ attributes }) => attributes['w:abstractNumId'] === id);
}

function looksOf(list: XmlElement, root: XmlElement | undefined): string {
  const look = abstractOf(list, root);
  return (look ? levels(look) : '') + childrenOf(list, 'w:lvlOverride').map(xmlOf).join('');
}

/** The levels of a list, bound to no style: the styles are bound to lists of the new document. */
const levels = (look: XmlElement): string =>
  childrenOf(look)
    .filter(({ name }) => name === 'w:multiLevelType' || name === 'w:lvl')
    .map((one) => ({ ...one, children: childrenOf(one).filter(({ name }) => name !== 'w:pStyle') }))
    .map(plain)
    .map(xmlOf)
    .join('');

/** Without what another program noted in it. */
export function plain(element: XmlElement): XmlElement {
  return {
    ...element,
    attributes: Object.fromEntries(Object.entries(element.attributes).filter(([name]) => !name.startsWith('other:'))),
    children: element.children.flatMap((child): (XmlElement | string)[] => {
      if (typeof child === 'string') return [child];
      return child.name.startsWith('other:') ? [] : [plain(child)];
    }),
  };
}
