import { type Drawn, drawing } from './drawing.ts';
import type { Markup } from './markup.ts';
import { PAGE, pageFor, TWIPS_PER_PIXEL } from './page.ts';
import { leadsTo } from './relations.ts';
import { run } from './run.ts';
import type { State } from './state.ts';

interface Picture extends Pick<Drawn, 'size' | 'alternative' | 'floating'> {
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpg';
}

const NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/picture';

/** A picture with its text alternative, or marked decorative (pic:pic, ECMA-376 20.2.2.5). */
export function picture(state: State, { bytes, type, ...drawn }: Picture): Markup {
  if (drawn.alternative?.description === '')
    throw new Error('A picture has no text alternative and is not decorative.');
  const file = pictureFile(state, bytes, type);
  const graphic = (extent: string) =>
    `<a:graphicData uri="${NAMESPACE}"><pic:pic xmlns:pic="${NAMESPACE}"><pic:nvPicPr><pic:cNvPr id="0" name="" descr=""/>` +
    '<pic:cNvPicPr><a:picLocks noChangeAspect="1" noChangeArrowheads="1"/></pic:cNvPicPr></pic:nvPicPr>' +
    `<pic:blipFill><a:blip ${leadsTo('r:embed', file)} cstate="none"/><a:srcRect/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr bwMode="auto"><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData>';
  return run(drawing({ graphic, name: 'Picture', id: ++state.counts.drawings, ...drawn }));
}

/** The part that holds a picture's bytes: one for each picture, however often it is shown. */
function pictureFile({ counts: { pictures } }: State, bytes: Uint8Array, type: Picture['type']): string {
  const known = pictures.get(bytes);
  if (known !== undefined) return known;
  const before = [...pictures.values()].filter((file) => file.endsWith(type)).length;
  const file = `media/image${before + 1}.${type}`;
  pictures.set(bytes, file);
  return file;
}

/** A caption and a source stand on the page of their picture, so it has no more than this share of the height of the text. */
const MOST_HEIGHT = 0.85;

/** The size of a picture in CSS pixels where it has room: as wide as wanted, but no wider than the text and no taller than most of a page. */
export function within({ width, height }: Picture['size'], { width: room, publication }: State): Picture['size'] {
  const { margins, portrait } = pageFor(publication.brand);
  const tall = room > portrait ? PAGE.width : PAGE.height;
  const most = ((tall - margins.top - margins.bottom) * MOST_HEIGHT) / TWIPS_PER_PIXEL;
  const scale = Math.min(1, room / TWIPS_PER_PIXEL / width, most / height);
  return { width: width * scale, height: height * scale };
}
