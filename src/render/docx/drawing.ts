import { escapeXml } from '../../core/xml.ts';
import type { Markup } from './markup.ts';

/** English metric units, in which drawings are measured, in a CSS pixel. */
export const EMUS_PER_PIXEL = 9525;

const DRAWING = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

/** What is passed over by who does not see it, as Word marks it. */
const DECORATIVE =
  `<a:extLst ${DRAWING}><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">` +
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** A place on the page along one axis: where it is counted from, and the side it stands at or how far from there (EMU). */
export type Place = { readonly relative: string } & ({ readonly align: string } | { readonly offset: number });

/** Where a drawing floats, and how text goes around it. */
export interface Floating {
  readonly horizontal: Place;
  readonly vertical: Place;
  readonly isBehind?: boolean;
  readonly wrap: 'none' | 'square' | 'lines';
  /** The only side that text stands at. */
  readonly side?: 'left' | 'right';
  /** Space beside and below it, in EMU. */
  readonly margins?: { readonly left: number; readonly bottom: number };
}

/** A drawing: what is drawn, how large in CSS pixels, and what it is called. */
export interface Drawn {
  /** DrawingML for an area of this extent, given as `cx` and `cy` in EMU. */
  readonly graphic: (extent: string) => Markup;
  readonly size: { readonly width: number; readonly height: number };
  /** What a list of drawings calls it, before its number. */
  readonly name: 'Chart' | 'Drawing' | 'Line' | 'Picture';
  /** Its number in the document. */
  readonly id: number;
  /** Undefined for what is decorative. */
  readonly alternative: { readonly title: string; readonly description: string } | undefined;
  /** Where it floats; in the line when left out. */
  readonly floating?: Floating | undefined;
}

/** A drawing in the line (wp:inline, ECMA-376 20.4.2.8) or floating (wp:anchor, 20.4.2.3), with its text alternative in `descr` of wp:docPr (20.4.2.5). */
export function drawing({ graphic, size, name, id, alternative, floating }: Drawn): Markup {
  const [width, height] = [size.width, size.height].map((pixels) => Math.round(pixels * EMUS_PER_PIXEL));
  const extent = `cx="${width}" cy="${height}"`;
  const box = `<wp:extent ${extent}/><wp:effectExtent t="0" r="0" b="0" l="0"/>`;
  const content =
    properties(`${name} ${id}`, id, alternative) +
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks ${DRAWING} noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic ${DRAWING}>${graphic(extent)}</a:graphic>`;
  const placed = floating
    ? `<wp:anchor ${anchor(floating, height ?? 0)}><wp:simplePos x="0" y="0"/>${position('H', floating.horizontal)}${position('V', floating.vertical)}${box}${wrap(floating)}${content}</wp:anchor>`
    : `<wp:inline distT="0" distB="0" distL="0" distR="0">${box}${content}</wp:inline>`;
  return `<w:drawing>${placed}</w:drawing>`;
}

function properties(name: string, id: number, alternative: Drawn['alternative']): Markup {
  const named = `<wp:docPr id="${id}" name="${name}"`;
  if (alternative === undefined) return `${named}>${DECORATIVE}</wp:docPr>`;
  const title = alternative.title === '' ? '' : ` title="${escapeXml(alternative.title)}"`;
  return `${named} descr="${escapeXml(alternative.description)}"${title}/>`;
}

function anchor({ margins = { left: 0, bottom: 0 }, isBehind = false }: Floating, height: number): string {
  return (
    `distT="0" distB="${margins.bottom}" distL="${margins.left}" distR="0" simplePos="0" allowOverlap="1" behindDoc="${isBehind ? 1 : 0}" ` +
    `locked="0" layoutInCell="1" relativeHeight="${height}"`
  );
}

function position(axis: 'H' | 'V', place: Place): Markup {
  const at = 'align' in place ? `<wp:align>${place.align}</wp:align>` : `<wp:posOffset>${place.offset}</wp:posOffset>`;
  return `<wp:position${axis} relativeFrom="${place.relative}">${at}</wp:position${axis}>`;
}

function wrap({ wrap: kind, side, margins }: Floating): Markup {
  if (kind === 'none') return '<wp:wrapNone/>';
  if (kind === 'lines') return '<wp:wrapTopAndBottom distT="0" distB="0"/>';
  const around = margins
    ? `distB="${margins.bottom}" distL="${margins.left}"`
    : 'distT="0" distB="0" distL="0" distR="0"';
  return `<wp:wrapSquare wrapText="${side ?? 'bothSides'}" ${around}/>`;
}
