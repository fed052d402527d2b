import { escapeXml } from '../../../core/xml.ts';
import type { HeadField } from '../../../load/reference/running.ts';
import { within, type XmlElement, xmlOf } from '../../../load/xml/element.ts';
import type { Floating, Place } from '../drawing.ts';
import type { Markup } from '../markup.ts';
import { picture } from '../picture.ts';
import type { State } from '../state.ts';
import { foreignId } from './style-ids.ts';

/** Elements of properties that name a style. */
const STYLED = ['w:pStyle', 'w:rStyle', 'w:tblStyle'];

/** A header or footer of the brand's document as it is written, its fields filled and its pictures placed. It ends with a paragraph, as each must. */
export function referenceBlocks(blocks: readonly XmlElement[], state: State, isTurned = false): Markup[] {
  const end = blocks.at(-1)?.name === 'w:p' ? [] : ['<w:p/>'];
  return [...blocks.flatMap((block) => markup(block, { state, isTurned })), ...end];
}

/** Whether a header says the status and date itself. */
export function saysEdition(blocks: readonly XmlElement[]): boolean {
  return blocks.some((block) => within(block, 'field').some(({ attributes }) => attributes.code === 'EDITION'));
}

interface Where {
  readonly state: State;
  readonly isTurned: boolean;
}

function markup(element: XmlElement, where: Where): Markup[] {
  if (element.name === 'field') return [filled(element, where)];
  if (element.name === 'picture') return placed(element, where.state);
  if (element.name === 'w:t') return [xmlOf(element)];
  if (STYLED.includes(element.name))
    return [
      xmlOf({ ...element, attributes: { 'w:val': foreignId(element.attributes['w:val'] ?? '', where.isTurned) } }),
    ];
  const tag = xmlOf({ ...element, children: [] });
  if (element.children.length === 0) return [tag];
  const children = element.children.flatMap((child) => (typeof child === 'string' ? [] : apart(child, element, where)));
  return [tag.replace(/\/>$/, '>'), ...children, `</${element.name}>`];
}

/** A picture is a run of its own: it closes the run it stands in and opens it again. */
function apart(child: XmlElement, parent: XmlElement, where: Where): Markup[] {
  const made = markup(child, where);
  return child.name === 'picture' && parent.name === 'w:r' ? ['</w:r>', ...made, '<w:r>'] : made;
}

/** What each field says here, and the code with which Word says it anew. */
function filled({ attributes, children }: XmlElement, where: Where): string {
  const { publication, edition } = where.state;
  const { titleBlock } = publication;
  const texts: Readonly<Record<HeadField, string>> = {
    PAGE: '1',
    NUMPAGES: '1',
    TITLE: titleBlock.titleWithPlace,
    NAME: titleBlock.title,
    SUBJECT: titleBlock.subtitle,
    AUTHOR: titleBlock.partnership,
    EDITION: edition,
  };
  const code = attributes.code as HeadField;
  const look = children.flatMap((child) => (typeof child === 'string' ? [] : markup(child, where))).join('');
  const run = (inner: string) => `<w:r>${look}${inner}</w:r>`;
  const text = run(`<w:t xml:space="preserve">${escapeXml(texts[code])}</w:t>`);
  if (code === 'EDITION' || code === 'NAME') return text;
  const mark = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`);
  return [
    mark('begin'),
    run(`<w:instrText xml:space="preserve"> ${code} </w:instrText>`),
    mark('separate'),
    text,
    mark('end'),
  ].join('');
}

function placed({ attributes }: XmlElement, state: State): Markup[] {
  const { part = '', width, height, descr = '', wrap } = attributes;
  const known = state.publication.brand.reference?.pictures.get(part);
  if (!known) throw new Error(`The picture ${part} of the header has no bytes.`);
  return [
    picture(state, {
      bytes: known.bytes,
      type: known.type,
      size: { width: Number(width), height: Number(height) },
      alternative: descr === '' ? undefined : { title: '', description: descr },
      floating: wrap === undefined ? undefined : floating(attributes),
    }),
  ];
}

function floating({ wrap, ...attributes }: XmlElement['attributes']): Floating {
  const place = (way: 'horizontal' | 'vertical'): Place => {
    const { [`${way}From`]: relative = 'page', [`${way}Align`]: align, [`${way}Offset`]: offset } = attributes;
    return align === undefined ? { relative, offset: Number(offset) } : { relative, align };
  };
  return {
    horizontal: place('horizontal'),
    vertical: place('vertical'),
    isBehind: wrap === 'behind',
    wrap: wrap === 'square' || wrap === 'lines' ? wrap : 'none',
  };
}
