import { once } from '../core/once.ts';
import type { ChartKind } from './kind.ts';
import { CHART_KINDS } from './kinds.ts';
import { type Engine, loadEngine } from './plate/engine.ts';
import { type FrameWords, frameOf } from './plate/frame.ts';
import { encodePng } from './plate/png.ts';
import { toSvg } from './plate/svg.ts';
import { readable } from './readable.ts';
import type { ChartSpec, Drawing } from './spec.ts';
import { NARROW_WIDTH, PLATE_WIDTH } from './theme.ts';

/** A chart to draw. `id` is unique on the page; title and description become the SVG's accessible name and description. */
export interface ChartJob {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly spec: ChartSpec;
  /** Whether it is wanted as a PNG beside the SVG. */
  readonly picture: boolean;
  /** Whether it is wanted for a phone as well. */
  readonly narrow?: boolean;
  /** The words around it, where it is to be taken away as a picture by itself, and whether as a PNG too. */
  readonly standalone?: (FrameWords & { readonly language: string; readonly png: boolean }) | undefined;
}

interface Plate {
  readonly marks: string;
  readonly height: number;
  readonly png: Promise<Uint8Array> | undefined;
  readonly narrow: Pick<Plate, 'marks' | 'height'> | undefined;
}

interface Alone {
  readonly svg: string;
  readonly png: Promise<Uint8Array> | undefined;
}

const engine = once(loadEngine);

/** Plates are kept for the publications of an edition, which share some of their charts. */
const MOST_PLATES = 64;

/**
 * Somebody who draws charts, each once however many jobs share its spec, and gives the drawings by the jobs' ids. Same jobs, same bytes. Throws on
 * more series than a kind takes, and when something is missing that drawing needs.
 */
export function drawer(): (jobs: readonly ChartJob[]) => Promise<Map<string, Drawing>> {
  const plates = new Map<string, Plate>();
  const plateOf = async (job: ChartJob): Promise<Plate> => {
    const key = JSON.stringify([job.picture, job.narrow === true, job.spec]);
    const known = plates.get(key);
    if (known) return known;
    const plate = drawPlate(engine(), job);
    plates.set(key, plate);
    for (const oldest of plates.keys()) if (plates.size > MOST_PLATES) plates.delete(oldest);
    await memoryBack();
    return plate;
  };
  return async (jobs) => {
    engine();
    const drawn: { plate: Plate; alone: Alone | undefined }[] = [];
    for (const job of jobs) {
      const plate = await plateOf(job);
      const alone = drawAlone(engine(), job, plate);
      drawn.push({ plate, alone });
      if (alone?.png) await memoryBack();
    }
    const drawings = new Map<string, Drawing>();
    for (const [index, job] of jobs.entries()) {
      const { plate, alone } = drawn[index]!;
      const { marks, height, png, narrow } = plate;
      const size = { width: PLATE_WIDTH, height };
      const onPhone =
        narrow &&
        toSvg(narrow.marks, { width: NARROW_WIDTH, height: narrow.height }, { ...job, id: `${job.id}-narrow` });
      const standalone = alone && { svg: alone.svg, png: await alone.png };
      drawings.set(job.id, { svg: toSvg(marks, size, job), narrow: onPhone, png: await png, standalone, ...size });
    }
    return drawings;
  };
}

/** The canvas gives memory back only between turns of the event loop. */
const memoryBack = (): Promise<unknown> => new Promise(setImmediate);

/** Draws for all in this thread. */
export const drawCharts = drawer();

function drawPlate(ready: Engine, { spec: given, picture, narrow }: ChartJob): Plate {
  const spec = readable(given);
  const kind: ChartKind = CHART_KINDS[spec.kind];
  if (spec.series.length > kind.maxSeries)
    throw new Error(`a ${spec.kind} chart takes ${kind.maxSeries} series at most`);
  const height = kind.height(spec, ready.measure);
  const size = { width: PLATE_WIDTH, height };
  const { marks, pixels } = ready.draw(kind.config(spec, ready.measure), size, picture ? 'pixels' : 'marks');
  const png = pixels && encodePng(pixels);
  return { marks, height, png, narrow: narrow ? drawNarrow(ready, kind, spec) : undefined };
}

/** The same chart on the plate of a phone. */
function drawNarrow({ draw, measure }: Engine, kind: ChartKind, given: ChartSpec): Pick<Plate, 'marks' | 'height'> {
  const spec = { ...given, width: NARROW_WIDTH };
  const height = kind.height(spec, measure);
  const { marks } = draw(kind.config(spec, measure), { width: NARROW_WIDTH, height }, 'marks');
  return { marks, height };
}

/** The chart with its words around it. As SVG it has the very marks of the plate; only as a PNG it is drawn again. */
function drawAlone(ready: Engine, { id, title, description, spec: given, standalone }: ChartJob, plate: Plate) {
  if (!standalone) return undefined;
  const { language, png } = standalone;
  const frame = frameOf(standalone, plate.height);
  const marks = `${ready.marksOf(frame)}<g transform="translate(0 ${frame.above})">${plate.marks}</g>`;
  const height = frame.above + plate.height + frame.below;
  const svg = toSvg(marks, { width: PLATE_WIDTH, height }, { id, title, description, language });
  if (!png) return { svg: `${svg}\n`, png: undefined };
  const spec = readable(given);
  const size = { width: PLATE_WIDTH, height: plate.height };
  const { pixels } = ready.draw(CHART_KINDS[spec.kind].config(spec, ready.measure), size, 'pixels', frame);
  return { svg: `${svg}\n`, png: pixels && encodePng(pixels) };
}
