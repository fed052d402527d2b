import type { SparklineNode } from '../../../assemble/nodes.ts';
import { SPARK, sparkInText } from '../../../charts/kinds/sparkline/spark.ts';
import { emus, fill, line } from '../../../charts/native/drawingml.ts';
import type { Path } from '../../../charts/parts/pen.ts';
import { seriesStyle } from '../../../charts/theme.ts';
import { drawing, EMUS_PER_PIXEL } from '../drawing.ts';
import { run } from '../run.ts';
import type { InlineHandler } from './handler.ts';

const SHAPE = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
/** Of the line, in CSS pixels. */
const STROKE = 1.5;
const CORNERS = 12;

/**
 * A small line as a shape of Word's own in the line of the text (wps:wsp, MS-DOCX 2.6.1.9), as one geometry of all its paths (a:custGeom, ECMA-376 20.1.9.8): it needs
 * no picture, and whoever cannot show shapes leaves it out (mc:AlternateContent, ECMA-376 part 3).
 */
export const sparkline: InlineHandler<SparklineNode> = ({ chart, alt }, state) => {
  const { width, height, radius } = SPARK;
  const { lines, dots } = sparkInText(chart);
  const { colour } = seriesStyle(0);
  const medium = { emusPerPixel: EMUS_PER_PIXEL, language: state.publication.language };
  const paths = [
    ...lines.map((points) => path(points, 'fill="none"')),
    ...dots.map((dot) => path(around(dot, radius), 'stroke="0"', '<a:close/>')),
  ];
  const graphic = (extent: string) =>
    `<a:graphicData uri="${SHAPE}"><wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm>` +
    `<a:custGeom><a:avLst/><a:pathLst>${paths.join('')}</a:pathLst></a:custGeom>${fill(colour)}${line({ colour, width: STROKE }, medium)}</wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData>`;
  const drawn = drawing({
    ...{ graphic, size: { width, height }, name: 'Line', id: ++state.counts.drawings },
    alternative: { title: '', description: alt },
  });
  return [
    run(
      `<mc:AlternateContent xmlns:mc="${COMPATIBILITY}"><mc:Choice xmlns:wps="${SHAPE}" Requires="wps">${drawn}</mc:Choice></mc:AlternateContent>`,
    ),
  ];

  function path(points: Path, attribute: string, end = ''): string {
    const size = `w="${emus(width, medium)}" h="${emus(height, medium)}"`;
    const at = ([x, y]: Path[number]): string => `<a:pt x="${emus(x, medium)}" y="${emus(y, medium)}"/>`;
    const steps = points.map((point, index) =>
      index === 0 ? `<a:moveTo>${at(point)}</a:moveTo>` : `<a:lnTo>${at(point)}</a:lnTo>`,
    );
    return `<a:path ${size} ${attribute}>${steps.join('')}${end}</a:path>`;
  }
};

/** A dot as a polygon of so many corners that it looks round. */
function around([x, y]: Path[number], radius: number): Path {
  return Array.from({ length: CORNERS }, (_, at) => {
    const turn = (2 * Math.PI * at) / CORNERS;
    return [x + radius * Math.cos(turn), y + radius * Math.sin(turn)] as const;
  });
}
