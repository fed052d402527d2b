import { numberText } from '../../indicators/display-number.ts';
import type { PlateConfig } from '../kind.ts';
import type { ChartPoint, ChartSpec } from '../spec.ts';
import { type Measure, wrap } from '../text.ts';
import { INK, MARGIN, PAPER, SECONDARY_INK, SERIES, type SeriesStyle } from '../theme.ts';
import { largest, scaleFor, valueAxis } from './axes.ts';
import { benchmarkLine } from './benchmark.ts';
import { benchmarkEntries, type KeyEntry, keyRows, whisker, whiskerEntries, withLimits } from './key.ts';
import { drawMarker } from './markers.ts';
import { type NamedArea, type Path, type Pen, type Stroke, segment, trace } from './pen.ts';
import { widthOf } from './plate-size.ts';
import { overPlot, type Plot, underPlot } from './plot.ts';
import { placeLabels, writeLabels } from './point-labels.ts';
import { named, pointText } from './pointed.ts';
import { abovePlot, heightOf, openingRows, type Row } from './rows.ts';

/** A pointer is at a point so near to its middle. */
const REACH = 9;

/** How the lines through a plane look, by their place in the list. */
const CURVES: readonly Stroke[] = [
  { colour: SECONDARY_INK, width: 1.5, dash: [2, 3] },
  { colour: SECONDARY_INK, width: 1.5 },
];
/** The look of a curve by its place among them: the inner limits are dotted. */
export const styleOfCurve = (index: number): Stroke => CURVES[Math.min(index, CURVES.length - 1)]!;

/** The number that the level axis has to hold. */
export const farthest = ({ across }: ChartSpec): number =>
  Math.max(0, ...(across?.values ?? []).map((value) => value ?? 0));

/** The scales of a plane of two axes of numbers, both from zero. */
export function planeScales(spec: ChartSpec) {
  const decimals = spec.across?.decimals ?? 0;
  return { x: scaleFor({ ...spec, decimals }, farthest(spec), 'level'), y: scaleFor(spec, largest(spec)) };
}

/** The rows above a plane: what the points and the lines are. */
export function planeRows(spec: ChartSpec, measure: Measure): Row[] {
  const marks = (spec.classes?.names ?? []).map(
    (text, index): KeyEntry => ({
      text,
      mark: (pen, x, y) => drawPoint(pen, index, false, x + 10, y),
    }),
  );
  const lines = (spec.curves ?? []).map(
    ({ name }, index): KeyEntry => ({
      text: name,
      mark: (pen, x, y) => trace(pen, [segment(x, y, x + 20, y)], styleOfCurve(index)),
    }),
  );
  const entries = [...marks, ...benchmarkEntries(spec), ...lines, ...whiskerEntries(spec)];
  return [...openingRows(spec, measure), ...keyRows(spec, entries, measure)];
}

/** The lines of the title of the level axis. */
export const planeTitle = (spec: ChartSpec, measure: Measure): string[] =>
  wrap(spec.across?.title ?? '', widthOf(spec) - 2 * MARGIN - 60, measure);

/** The same points without their limits, for a plane where those of each point would hide the others. */
export const withoutLimits = (spec: ChartSpec): ChartSpec => ({
  ...spec,
  series: spec.series.map((one) => ({ ...one, points: one.points.map((point) => point && { value: point.value }) })),
});

/** Points on two axes of numbers, with lines through them and names beside them. */
export function plane(spec: ChartSpec, measure: Measure): PlateConfig {
  const rows = planeRows(spec, measure);
  const decimals = spec.across?.decimals ?? 0;
  const { x, y } = planeScales(spec);
  const level = valueAxis({ ...spec, decimals }, farthest(spec), 'level');
  return {
    type: 'scatter',
    data: { datasets: [{ data: [] }] },
    options: {
      // The last number of the level axis stands half beyond it.
      layout: {
        padding: {
          top: heightOf(rows),
          right: 2 * MARGIN + measure(numberText(x.end, x.decimals)) / 2,
          bottom: MARGIN,
          left: MARGIN,
        },
      },
      scales: {
        x: {
          ...level,
          min: 0,
          max: x.end,
          title: { display: true, text: planeTitle(spec, measure), align: 'end', color: INK },
        },
        y: { ...valueAxis(spec, largest(spec)), min: 0, max: y.end },
      },
    },
    plugins: [
      underPlot('curves', (plot) => drawCurves(plot, spec)),
      benchmarkLine(spec, 'y', 'under'),
      overPlot('points', (plot) => drawPoints(plot, spec, measure)),
      abovePlot(rows),
      named((plot) => namedPoints(plot, spec)),
    ],
  };
}

/** The lines, cut off where they leave the plane. */
export function drawCurves(plot: Plot, spec: ChartSpec): void {
  for (const [index, paths] of curvePaths(plot, spec).entries()) trace(plot.pen, paths, styleOfCurve(index));
}

/** The lines of each name as they run over the plate. */
const curvePaths = ({ category, value }: Plot, spec: ChartSpec): Path[][] =>
  curvesWithin(spec).map((paths) =>
    paths.map((points) => points.map(([across, height]) => [category(across), value(height)] as const)),
  );

/** The lines of each name in the units of the axes, as far as the plane reaches. */
export function curvesWithin(spec: ChartSpec): Path[][] {
  const { x, y } = planeScales(spec);
  return (spec.curves ?? []).map(({ lines }) =>
    lines
      .map((points) =>
        points.filter(([across, height]) => across >= 0 && across <= x.end && height >= 0 && height <= y.end),
      )
      .filter((points) => points.length > 1),
  );
}

/** The points by category, null where one of the two numbers is not known. */
export const placedPoints = (spec: ChartSpec): (ChartPoint | null)[] =>
  (spec.series[0]?.points ?? []).map((point, index) => (spec.across?.values[index] == null ? null : point));

/** The points that are drawn: those of which both numbers are known. */
function pointsOf({ category, value }: Plot, spec: ChartSpec) {
  return placedPoints(spec).flatMap((point, index) => {
    const across = spec.across?.values[index] ?? 0;
    return point ? [{ index, point, across, x: category(across), y: value(point.value) }] : [];
  });
}

/** A place around each of them with its two numbers, and those of all that it covers. */
function namedPoints(plot: Plot, spec: ChartSpec): NamedArea[] {
  const { title = '', decimals = 0 } = spec.across ?? {};
  const points = pointsOf(plot, spec).map(({ index, point, across, x, y }) => ({
    x,
    y,
    lines: [
      spec.categories[index] ?? '',
      `${spec.valueTitle}: ${pointText(point, spec.decimals)}`,
      `${title}: ${numberText(across, decimals)}`,
    ],
  }));
  return points.map((own) => {
    const { x, y } = own;
    const covered = points.filter(
      (other) => other !== own && Math.abs(other.x - x) <= REACH && Math.abs(other.y - y) <= REACH,
    );
    return {
      of: { x: x - REACH, y: y - REACH, width: 2 * REACH, height: 2 * REACH },
      lines: [own, ...covered].flatMap(({ lines }) => lines),
    };
  });
}

/** The points, and their whiskers. */
function marksOf(plot: Plot, spec: ChartSpec) {
  const points = pointsOf(plot, spec);
  const whiskers = points.flatMap(({ point, x }) =>
    withLimits(point) ? whisker([x, plot.value(point.lower)], [x, plot.value(point.upper)], 4) : [],
  );
  return { points, whiskers };
}

/** The points, then their names where they have room. */
function drawPoints(plot: Plot, spec: ChartSpec, measure: Measure): void {
  const { pen } = plot;
  const { points, whiskers } = marksOf(plot, spec);
  if (whiskers.length > 0) trace(pen, whiskers, { colour: INK, width: 1.5 });
  for (const { index, x, y } of points) drawPoint(pen, spec.classes?.of[index] ?? 0, index === spec.own, x, y);
  writeNames(plot, spec, measure);
}

/** The holes of the points that are rings. */
export function drawHoles(plot: Plot, spec: ChartSpec): void {
  for (const { index, x, y } of pointsOf(plot, spec))
    if ((spec.classes?.of[index] ?? 0) === 0 && index !== spec.own) drawHole(plot.pen, x, y);
}

/** Of so many points each has its name. */
const FEW = 12;

/** The names of the points where they have room. */
export function writeNames(plot: Plot, spec: ChartSpec, measure: Measure): void {
  const { pen, area, value } = plot;
  const { points, whiskers } = marksOf(plot, spec);
  const toName = spec.named ?? points.map(({ index }) => index);
  const names = points
    .filter(({ index }) => toName.includes(index))
    .toSorted((a, b) => Number(b.index === spec.own) - Number(a.index === spec.own))
    .map(({ index, x, y }) => {
      const bold = index === spec.own;
      return {
        text: spec.categories[index] ?? '',
        bold,
        needed: bold || spec.named !== undefined || points.length <= FEW,
        x,
        y,
      };
    });
  const bounds = { ...area, left: area.left + 2, right: widthOf(spec) - 2 };
  const target = spec.benchmark ? value(spec.benchmark.value) : undefined;
  const across = target === undefined ? [] : [segment(area.left, target, area.right, target)];
  const lines = [...curvePaths(plot, spec).flat(), ...across, ...whiskers];
  writeLabels(pen, placeLabels(names, points, lines, bounds, measure));
}

/** A point in the look of its class: those of the first are rings, unless it is the publication's own area. */
function drawPoint(pen: Pen, kind: number, isOwn: boolean, x: number, y: number): void {
  const { colour, marker } = styleOfPoint(kind);
  drawMarker(pen, marker, colour, x, y);
  if (kind === 0 && !isOwn) drawHole(pen, x, y);
}

function drawHole(pen: Pen, x: number, y: number): void {
  pen.fillStyle = PAPER;
  pen.beginPath();
  pen.arc(x, y, 2.5, 0, Math.PI * 2);
  pen.closePath();
  pen.fill();
}

const KIND_STYLES = [0, 3, 2];
/** The look of a point by its class: told apart by marker and by shade, as circles, diamonds and triangles. */
export const styleOfPoint = (kind: number): SeriesStyle =>
  SERIES[KIND_STYLES[Math.min(kind, KIND_STYLES.length - 1)] ?? 0]!;
