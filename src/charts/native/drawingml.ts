import { escapeXml } from '../../core/xml.ts';
import { INK, TEXT_SIZE } from '../theme.ts';

/** What a chart is written for: how large a CSS pixel of the plate is printed, in EMU, and the language of its words (BCP 47). */
export interface Medium {
  readonly emusPerPixel: number;
  readonly language: string;
}

const EMUS_PER_POINT = 12_700;
const OPAQUE = 255;

/** The namespaces of a chart part and of what is drawn over a chart. */
export const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

/** A length of the plate in whole EMU. */
export const emus = (pixels: number, { emusPerPixel }: Medium): number => Math.round(pixels * emusPerPixel);

/** A number as XML has it, without the noise of binary fractions. */
export const numeral = (value: number): string => String(Math.round(value * 1e6) / 1e6);

/** A share of a plate's width or height: what is drawn over a chart is placed in shares (ST_MarkerCoordinate, ECMA-376 21.3.3.1). */
export const share = (part: number, whole: number): string =>
  String(Math.round(Math.min(1, Math.max(0, part / whole)) * 1e5) / 1e5);

/** `#RRGGBB`, or with two digits more for how much of it covers what lies below (a:srgbClr, 20.1.2.3.32). */
export function colour(css: string): string {
  const cover = css.length > 7 ? Number.parseInt(css.slice(7), 16) / OPAQUE : 1;
  const value = css.slice(1, 7);
  return cover === 1
    ? `<a:srgbClr val="${value}"/>`
    : `<a:srgbClr val="${value}"><a:alpha val="${Math.round(cover * 100_000)}"/></a:srgbClr>`;
}

/** A fill of one colour. */
export const fill = (css: string): string => `<a:solidFill>${colour(css)}</a:solidFill>`;

export const NO_LINE = '<a:ln><a:noFill/></a:ln>';
export const UNSEEN = `<a:noFill/>${NO_LINE}`;

export interface Line {
  readonly colour: string;
  /** In CSS pixels. */
  readonly width: number;
  /** Lengths of strokes and gaps in CSS pixels. */
  readonly dash?: readonly number[] | undefined;
}

/** How a line looks (a:ln, 20.1.2.2.24). Dashes are in thousandths of a per cent of its width. */
export function line({ colour: css, width, dash = [] }: Line, medium: Medium): string {
  const pairs = dash.flatMap((stroke, at) => (at % 2 === 0 ? [[stroke, dash[at + 1] ?? stroke] as const] : []));
  const part = (length: number): number => Math.round((length / width) * 100_000);
  const dashes = pairs.map(([stroke, gap]) => `<a:ds d="${part(stroke)}" sp="${part(gap)}"/>`).join('');
  return `<a:ln w="${emus(width, medium)}" cap="flat">${fill(css)}${dashes === '' ? '' : `<a:custDash>${dashes}</a:custDash>`}<a:round/></a:ln>`;
}

export interface TextLook {
  readonly bold?: boolean;
  /** In CSS pixels. */
  readonly size?: number;
  readonly colour?: string;
}

/** How text looks, in an element of a name (CT_TextCharacterProperties, 20.1.2.2.24). Its size is in hundredths of a point. */
export function font(element: 'a:rPr' | 'a:defRPr', look: TextLook, medium: Medium): string {
  const { bold = false, size = TEXT_SIZE, colour: css = INK } = look;
  const points = Math.round((size * medium.emusPerPixel * 100) / EMUS_PER_POINT);
  const language = element === 'a:rPr' ? ` lang="${escapeXml(medium.language)}"` : '';
  return `<${element}${language} sz="${points}" b="${bold ? 1 : 0}">${fill(css)}<a:latin typeface="Arial"/><a:cs typeface="Arial"/></${element}>`;
}

/** The look of the text of an axis or a chart (c:txPr, 21.2.2.216). */
export function textProperties(medium: Medium, look: TextLook = {}): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${font('a:defRPr', look, medium)}</a:pPr><a:endParaRPr lang="${escapeXml(medium.language)}"/></a:p></c:txPr>`;
}

/** The size of a marker in whole points. */
export const markerSize = (pixels: number, { emusPerPixel }: Medium): number =>
  Math.max(2, Math.round((pixels * emusPerPixel) / EMUS_PER_POINT));
