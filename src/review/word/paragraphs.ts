import { childOf, childrenOf, lettersOf, wordOf, type XmlElement } from '../../load/xml/element.ts';
import type { Fate, Hand, Piece, WordParagraph } from './paragraph.ts';
import { looked, type Styles } from './styles.ts';

/** What holds of everything within an element. */
interface Around {
  readonly fate: Fate | 'gone';
  readonly by: Hand | undefined;
}

type Open = { -readonly [Key in keyof WordParagraph]: WordParagraph[Key] } & { pieces: Piece[] };

/** Elements whose content is put in or taken out, tracked (ECMA-376 17.13.5). */
const TRACKED: Readonly<Record<string, 'inserted' | 'deleted'>> = {
  'w:ins': 'inserted',
  'w:moveTo': 'inserted',
  'w:del': 'deleted',
  'w:moveFrom': 'deleted',
};

/** What holds no words of the text, or holds them a second time. */
const PASSED_OVER = new Set([
  'w:pPr',
  'w:rPr',
  'w:tblPr',
  'w:tcPr',
  'w:trPr',
  'w:sdtPr',
  'w:drawing',
  'w:pict',
  'w:object',
  'mc:AlternateContent',
  'w:sectPr',
]);

/** What stands for a sign within a run. */
const SIGNS: Readonly<Record<string, string>> = { 'w:tab': ' ', 'w:cr': '\n', 'w:noBreakHyphen': '-' };

/**
 * The paragraphs of a Word document (w:document, ECMA-376 17.2) with what was tracked in them. Bookmarks and comments that begin between paragraphs begin with
 * the next one. Text boxes, pictures, headers and notes are not read; the results of fields are, and their instructions are not.
 */
export function paragraphsOf(document: XmlElement, styles: Styles): WordParagraph[] {
  const paragraphs: Open[] = [];
  const names = new Map<string, string>();
  let waiting: Piece[] = [];
  let open: Open | undefined;
  /** Fields within fields that are still at their instruction. */
  let instructions: boolean[] = [];

  const add = (piece: Piece, isEnd: boolean): void => {
    if (open) open.pieces.push(piece);
    else if (isEnd) paragraphs.at(-1)?.pieces.push(piece);
    else waiting.push(piece);
  };

  const letters = (text: string, run: XmlElement, { fate, by }: Around): void => {
    if (text === '' || fate === 'gone' || instructions.includes(true)) return;
    const properties = childOf(run, 'w:rPr');
    const look = looked(properties, styles.lookOf(wordOf(properties, 'w:rStyle')));
    const restyled = childOf(properties, 'w:rPrChange');
    add({ kind: 'letters', text, ...look, fate, by: by ?? (restyled && handOf(restyled)) }, false);
  };

  const readRun = (run: XmlElement, around: Around): void => {
    for (const child of childrenOf(run)) {
      if (child.name === 'w:t' || child.name === 'w:delText') letters(lettersOf(child), run, around);
      else if (child.name === 'w:br') letters(isLine(child) ? '\n' : '', run, around);
      else if (child.name === 'w:fldChar') field(child);
      else if (child.name === 'w:commentReference') add({ kind: 'comment-mark', id: idOf(child) }, true);
      else letters(SIGNS[child.name] ?? '', run, around);
    }
  };

  const field = (sign: XmlElement): void => {
    const type = sign.attributes['w:fldCharType'];
    if (type === 'begin') instructions.push(true);
    else if (type === 'separate') instructions = [...instructions.slice(0, -1), false];
    else if (type === 'end') instructions.pop();
  };

  const readParagraph = (element: XmlElement, around: Around): void => {
    const properties = childOf(element, 'w:pPr');
    const mark = childOf(properties, 'w:rPr');
    // One reviewer may have put an end in, and another taken it out again.
    const { fate, by } = childrenOf(mark)
      .filter(({ name }) => TRACKED[name])
      .reduce(within, around);
    const style = wordOf(properties, 'w:pStyle');
    const isItem = childOf(properties, 'w:numPr') !== undefined || styles.isList(style);
    const end = { fate: fate === 'gone' ? 'deleted' : fate, by } as const;
    open = { pieces: waiting, isItem, isContents: styles.isContents(style), end };
    waiting = [];
    paragraphs.push(open);
    for (const child of childrenOf(element)) read(child, around);
    open = undefined;
    instructions = [];
  };

  const read = (element: XmlElement, around: Around): void => {
    const { name, attributes } = element;
    if (PASSED_OVER.has(name)) return;
    if (name === 'w:p') {
      if (!open) readParagraph(element, around);
    } else if (name === 'w:r') readRun(element, around);
    else if (name === 'w:bookmarkStart') {
      names.set(idOf(element), attributes['w:name'] ?? '');
      add({ kind: 'bookmark', name: attributes['w:name'] ?? '' }, false);
    } else if (name === 'w:bookmarkEnd') add({ kind: 'bookmark-end', name: names.get(idOf(element)) ?? '' }, true);
    else if (name === 'w:commentRangeStart') add({ kind: 'comment', id: idOf(element) }, false);
    else if (name === 'w:commentRangeEnd') add({ kind: 'comment-end', id: idOf(element) }, true);
    else {
      const own = TRACKED[name] ? within(around, element) : rowAround(element, around);
      for (const child of childrenOf(element)) read(child, own);
    }
  };

  const body = childOf(document, 'w:body');
  if (body) read(body, { fate: 'kept', by: undefined });
  return paragraphs;
}

const handOf = ({ attributes }: XmlElement): Hand => ({
  who: attributes['w:author'],
  when: attributes['w:date'],
});

const idOf = (element: XmlElement): string => element.attributes['w:id'] ?? '';
const isLine = ({ attributes }: XmlElement): boolean => !['page', 'column'].includes(attributes['w:type'] ?? '');

/** What holds within a tracked element: what was put in and taken out again is gone. */
function within(around: Around, element: XmlElement): Around {
  const fate = TRACKED[element.name] ?? 'kept';
  const by = handOf(element);
  if (around.fate === 'kept' || around.fate === fate) return { fate, by };
  return { fate: 'gone', by };
}

const OF_ROWS: Readonly<Record<string, Fate>> = { 'w:cellIns': 'inserted', 'w:cellDel': 'deleted' };

/** Rows and cells say in their properties that they were put in or taken out. */
function rowAround(element: XmlElement, around: Around): Around {
  if (element.name !== 'w:tr' && element.name !== 'w:tc') return around;
  const properties = childrenOf(childOf(element, `${element.name}Pr`));
  const tracked = properties.find(({ name }) => TRACKED[name] ?? OF_ROWS[name]);
  if (!tracked || around.fate !== 'kept') return around;
  const fate = TRACKED[tracked.name] ?? OF_ROWS[tracked.name] ?? 'kept';
  return { fate, by: handOf(tracked) };
}
