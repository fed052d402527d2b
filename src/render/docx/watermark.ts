import { label } from '../../assemble/label.ts';
import { escapeXml } from '../../core/xml.ts';
import type { Status } from '../../model/model.ts';
import { run } from './run.ts';
import type { State } from './state.ts';

/** Points: along the word, and across it. Some readers keep the proportions of the letters and go by the length alone: it is short enough that they stay clear of the text. */
const LONG = 120;
const HIGH = 24;

const LABELS: Readonly<Record<Exclude<Status, 'published'>, string>> = {
  draft: 'draft_watermark',
  consultation: 'consultation_watermark',
  board: 'board_watermark',
};

/** WordArt in a straight line (VML, shape type 136), without handles and formulas, which are for bending it. */
const LINE =
  '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" path="m0,l21600,m0,21600l21600,21600e">' +
  '<v:path textpathok="t"/><v:textpath on="t" fitshape="t"/></v:shapetype>';

/**
 * The status word of what is not published, where the brand asks for it: light, and upright in the right margin, so that it lies behind no table and
 * no text. It has the name of Word's own watermark, so Word can take it away.
 */
export function watermark({ publication, counts }: State): string[] {
  const { status, brand, labels } = publication;
  if (status === 'published' || !brand.watermark) return [];
  const place =
    `position:absolute;width:${LONG}pt;height:${HIGH}pt;rotation:90;z-index:-251657216;mso-position-horizontal:center;` +
    'mso-position-horizontal-relative:right-margin-area;mso-position-vertical:center;mso-position-vertical-relative:margin';
  const shape =
    `<v:shape id="PowerPlusWaterMarkObject${++counts.watermarks}" type="#_x0000_t136" style="${place}" o:allowincell="f" fillcolor="#D9DCDE" stroked="f">` +
    `<v:textpath style="font-family:&quot;${escapeXml(brand.wordFont)}&quot;;font-size:1pt" string="${escapeXml(label(labels, LABELS[status]))}"/></v:shape>`;
  return [run(`<w:pict>${LINE}${shape}</w:pict>`)];
}
