import { childOf, childrenOf, lettersOf, within, wordOf, type XmlElement } from '../xml/element.ts';
import { headPicture } from './head-picture.ts';
import { propertiesOf } from './properties.ts';

/** What the document itself is called, whose it is and how far it has come: docProps/core.xml. In its header these words stand for those of each publication. */
export interface OwnWords {
  readonly title: string;
  readonly creator: string;
  readonly status: string;
}

/** What a field of a header or footer prints. `NAME` and `EDITION` are no fields of Word's: the title without its place, and the status and date. */
export type HeadField = 'PAGE' | 'NUMPAGES' | 'TITLE' | 'SUBJECT' | 'AUTHOR' | 'NAME' | 'EDITION';

const FIELDS: readonly string[] = ['PAGE', 'NUMPAGES', 'TITLE', 'SUBJECT', 'AUTHOR'] satisfies HeadField[];

/** What may stand in a run beside its text (w:r, ECMA-376 part 1, 17.3.2.25). */
const IN_RUN = ['w:t', 'w:tab', 'w:ptab', 'w:cr', 'w:noBreakHyphen', 'w:softHyphen', 'w:sym'];

/** What only stands around text: the text is kept, and the link or tracked change is not. */
const AROUND = ['w:hyperlink', 'w:ins', 'w:smartTag', 'w:moveTo', 'w:sdtContent', 'w:sdt'];

/** The watermark of the program and of Word: the status of each publication decides whether it has one. */
const WATERMARK = /PowerPlusWaterMarkObject/;

/** How the program's own line of illustrative figures is called: it stands where it is true, not where the document has it. */
const OWN_WARNING = 'Header Illustrative';

interface Reading {
  readonly own: OwnWords;
  /** The name of a style by its id. */
  readonly styleName: (id: string) => string | undefined;
  /** The path of the part that a relation of this header leads to. */
  readonly partOf: (relation: string) => string | undefined;
  /** Whether that part is the band of the program's own cover, which is made anew. */
  readonly isBand: (relation: string) => boolean;
  /** What is not taken over, in a word. */
  readonly lost: Set<string>;
}

/**
 * The paragraphs and tables of a header or footer (w:hdr, ECMA-376 part 1, 17.10), with runs, pictures and the few fields that a publication can fill:
 * `field` with its `code`, and `picture`. Undefined when nothing is left.
 */
export function runningBlocks(root: XmlElement, reading: Reading): readonly XmlElement[] | undefined {
  const blocks = blocksIn(root, reading);
  const holds = (name: string) => blocks.some((block) => within(block, name).length > 0);
  const hasText = blocks.some((block) => lettersOf(block).trim() !== '');
  return hasText || holds('field') || holds('picture') ? blocks : undefined;
}

function blocksIn(parent: XmlElement, reading: Reading): XmlElement[] {
  return childrenOf(parent).flatMap((child): XmlElement[] => {
    if (child.name === 'w:p') return paragraph(child, reading);
    if (child.name === 'w:tbl') return [table(child, reading)];
    return AROUND.includes(child.name) ? blocksIn(child, reading) : [];
  });
}

function table(element: XmlElement, reading: Reading): XmlElement {
  const children = childrenOf(element).flatMap((child): XmlElement[] => {
    if (child.name === 'w:tr') return [table(child, reading)];
    if (child.name === 'w:tc') return [cell(child, reading)];
    return /^w:(tbl|tr)(Pr|Grid)$/.test(child.name) ? [propertiesOf(child)] : [];
  });
  return { name: element.name, attributes: {}, children };
}

function cell(element: XmlElement, reading: Reading): XmlElement {
  const properties = childrenOf(element, 'w:tcPr').map(propertiesOf);
  const blocks = blocksIn(element, reading);
  // A cell ends with a paragraph.
  const end = blocks.at(-1)?.name === 'w:p' ? [] : [{ name: 'w:p', attributes: {}, children: [] }];
  return { name: 'w:tc', attributes: {}, children: [...properties, ...blocks, ...end] };
}

function paragraph(element: XmlElement, reading: Reading): XmlElement[] {
  const properties = childOf(element, 'w:pPr');
  const style = wordOf(properties, 'w:pStyle');
  if (style !== undefined && reading.styleName(style) === OWN_WARNING) return [];
  const kept = properties === undefined ? [] : [propertiesOf(properties)];
  return [{ name: 'w:p', attributes: {}, children: [...kept, ...runs(element, reading)] }];
}

/** A field that was begun: its code so far, whether its result has begun, and how its first run looks. */
interface OpenField {
  code: string;
  isResult: boolean;
  look: XmlElement[];
}

function runs(element: XmlElement, reading: Reading): XmlElement[] {
  const fields: OpenField[] = [];
  const isFilled = () => fields.some(({ isResult, code }) => !isResult || fieldOf(code) !== undefined);
  return flat(element).flatMap((child): XmlElement[] => {
    if (child.name === 'w:fldSimple') {
      const code = fieldOf(child.attributes['w:instr'] ?? '');
      return code === undefined ? runs(child, reading) : [field(code, lookOf(childOf(child, 'w:r')))];
    }
    const look = lookOf(child);
    const content = childrenOf(child).flatMap((piece): XmlElement[] => {
      const open = fields.at(-1);
      if (piece.name === 'w:fldChar') return mark(piece, fields, look);
      if (piece.name === 'w:instrText') {
        if (open && !open.isResult) open.code += lettersOf(piece);
        return [];
      }
      return isFilled() ? [] : inRun(piece, reading);
    });
    return inRuns(content, look);
  });
}

/** What stands in a run, with its look: fields stand between runs, each in its place. */
function inRuns(content: readonly XmlElement[], look: readonly XmlElement[]): XmlElement[] {
  const made: XmlElement[] = [];
  let run: XmlElement[] = [];
  const end = (): void => {
    if (run.length > 0) made.push({ name: 'w:r', attributes: {}, children: [...look, ...run] });
    run = [];
  };
  for (const piece of content) {
    if (piece.name !== 'field') run.push(piece);
    else {
      end();
      made.push(piece.children.length > 0 ? piece : { ...piece, children: look });
    }
  }
  end();
  return made;
}

/** Runs and simple fields, out of what stands around them. */
function flat(element: XmlElement): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === 'w:r' || child.name === 'w:fldSimple') return [child];
    return AROUND.includes(child.name) ? flat(child) : [];
  });
}

/** The beginning, the middle or the end of a field (w:fldChar, 17.16.18). One that can be filled stands where it ends. */
function mark(piece: XmlElement, fields: OpenField[], look: XmlElement[]): XmlElement[] {
  const type = piece.attributes['w:fldCharType'];
  const open = fields.at(-1);
  if (type === 'begin') fields.push({ code: '', isResult: false, look });
  if (type === 'separate' && open) open.isResult = true;
  if (type !== 'end' || !open) return [];
  fields.pop();
  const code = fieldOf(open.code);
  return code === undefined || fields.length > 0 ? [] : [field(code, open.look)];
}

const fieldOf = (instruction: string): HeadField | undefined => {
  const word = (instruction.trim().split(/\s/)[0] ?? '').toUpperCase();
  return FIELDS.includes(word) ? (word as HeadField) : undefined;
};

const field = (code: HeadField, look: readonly XmlElement[]): XmlElement => ({
  name: 'field',
  attributes: { code },
  children: look,
});

const lookOf = (run: XmlElement | undefined): XmlElement[] => childrenOf(run, 'w:rPr').map(propertiesOf);

function inRun(piece: XmlElement, reading: Reading): XmlElement[] {
  const { own, lost } = reading;
  if (piece.name === 'w:t') {
    const text = lettersOf(piece);
    const code = wordsOf(text.trim(), own);
    return [
      code === undefined ? { name: 'w:t', attributes: { 'xml:space': 'preserve' }, children: [text] } : field(code, []),
    ];
  }
  if (IN_RUN.includes(piece.name)) return [propertiesOf(piece)];
  if (piece.name === 'w:br') return [{ name: 'w:br', attributes: {}, children: [] }];
  if (piece.name === 'w:drawing') {
    const found = headPicture(piece, reading.partOf);
    const isBand = within(piece, 'a:blip').some(({ attributes }) => reading.isBand(attributes['r:embed'] ?? ''));
    if (!found && !isBand) lost.add('a shape or text box');
    return found && !isBand ? [found] : [];
  }
  const isShape = ['w:pict', 'w:object', 'mc:AlternateContent'].includes(piece.name);
  if (isShape && !isWatermark(piece)) lost.add('a shape or text box');
  return [];
}

function isWatermark(piece: XmlElement): boolean {
  return Object.values(piece.attributes).some((value) => WATERMARK.test(value)) || childrenOf(piece).some(isWatermark);
}

/** What a whole run of text stands for, where it is what the document says of itself. */
function wordsOf(text: string, { title, creator, status }: OwnWords): HeadField | undefined {
  if (text === '') return undefined;
  if (text === title) return 'TITLE';
  // The program's own header has the title without the place that follows it in the properties.
  if (/^[:,] /.test(title.slice(text.length)) && title.startsWith(text)) return 'NAME';
  if (text === creator) return 'AUTHOR';
  return status !== '' && (text === status || text.startsWith(`${status},`)) ? 'EDITION' : undefined;
}
