import type { ShapeMarkup } from './shape-markup.ts';

/** The namespace of a locked canvas, which is what its graphic says it is too. */
export const CANVAS = 'http://schemas.openxmlformats.org/drawingml/2006/lockedCanvas';

/** Shapes of a drawing that stands by itself. */
export const inCanvas: ShapeMarkup = {
  shape: (_box, id, properties, words) =>
    `<a:sp><a:nvSpPr><a:cNvPr id="${id}" name="${words === undefined ? 'Shape' : 'Text'} ${id}"/><a:cNvSpPr${words === undefined ? '' : ' txBox="1"'}/></a:nvSpPr>` +
    `<a:spPr>${properties}</a:spPr>${words === undefined ? '' : `<a:txSp><a:txBody>${words}</a:txBody><a:useSpRect/></a:txSp>`}</a:sp>`,
  straight: (_box, id, properties) =>
    `<a:cxnSp><a:nvCxnSpPr><a:cNvPr id="${id}" name="Line ${id}"/><a:cNvCxnSpPr/></a:nvCxnSpPr><a:spPr>${properties}</a:spPr></a:cxnSp>`,
};

/**
 * A group of shapes of this size in EMU (lc:lockedCanvas, ECMA-376 20.3): every Word from 2007 on shows it, sharp at every size, and changes none of it.
 */
export const lockedCanvas = (shapes: string, width: number, height: number): string =>
  `<lc:lockedCanvas xmlns:lc="${CANVAS}"><a:nvGrpSpPr><a:cNvPr id="0" name=""/><a:cNvGrpSpPr/></a:nvGrpSpPr><a:grpSpPr>` +
  `<a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/><a:chOff x="0" y="0"/><a:chExt cx="${width}" cy="${height}"/></a:xfrm></a:grpSpPr>${shapes}</lc:lockedCanvas>`;
