import { PLATE_WIDTH } from '../theme.ts';
import { NAMESPACES, share } from './drawingml.ts';
import type { Box, ShapeMarkup } from './shape-markup.ts';

const SHAPES = 'xmlns:cdr="http://schemas.openxmlformats.org/drawingml/2006/chartDrawing"';

/**
 * Shapes over a native chart so high (c:userShapes, ECMA-376 21.3). Word and LibreOffice place them by shares of the chart, so they stay where they are
 * when it is made larger or smaller.
 */
export function overChart(height: number): ShapeMarkup {
  const at = (x: number, y: number): string =>
    `<cdr:x>${share(x, PLATE_WIDTH)}</cdr:x><cdr:y>${share(y, height)}</cdr:y>`;
  const placed = ({ left, top, right, bottom }: Box, shape: string): string =>
    `<cdr:relSizeAnchor><cdr:from>${at(left, top)}</cdr:from><cdr:to>${at(right, bottom)}</cdr:to>${shape}</cdr:relSizeAnchor>`;
  return {
    shape: (box, id, properties, words) =>
      placed(
        box,
        `<cdr:sp macro="" textlink=""><cdr:nvSpPr><cdr:cNvPr id="${id}" name="${words === undefined ? 'Shape' : 'Text'} ${id}"/>` +
          `<cdr:cNvSpPr${words === undefined ? '' : ' txBox="1"'}/></cdr:nvSpPr><cdr:spPr>${properties}</cdr:spPr>` +
          `${words === undefined ? '' : `<cdr:txBody>${words}</cdr:txBody>`}</cdr:sp>`,
      ),
    straight: (box, id, properties) =>
      placed(
        box,
        `<cdr:cxnSp macro=""><cdr:nvCxnSpPr><cdr:cNvPr id="${id}" name="Line ${id}"/><cdr:cNvCxnSpPr/></cdr:nvCxnSpPr>` +
          `<cdr:spPr>${properties}</cdr:spPr></cdr:cxnSp>`,
      ),
  };
}

/** The part that holds them. */
export const userShapes = (shapes: string): string => `<c:userShapes ${NAMESPACES} ${SHAPES}>${shapes}</c:userShapes>`;
