import { once } from '../core/once.ts';
import type { ChartKind } from './kind.ts';
import { CHART_KINDS } from './kinds.ts';
import { type Engine, loadEngine } from './plate/engine.ts';
import { encodePng } from './plate/png.ts';
import { toSvg } from './plate/svg.ts';
import { readable } from './readable.ts';
import type { ChartSpec, Drawing } from './spec.ts';
import { PLATE_WIDTH } from './theme.ts';

/** A chart to draw. `id` is unique on the page; title and description become the SVG's accessible name and description. */
export interface ChartJob {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly spec: ChartSpec;
  /** Whether it is wanted as a PNG beside the SVG. */
  readonly picture: boolean;
}

interface Plate {
  readonly marks: string;
  readonly height: number;
  readonly png: Promise<Uint8Array> | undefined;
}

const engine = once(loadEngine);

/**
 * Draws charts, each once however many jobs share its spec, and gives the drawings by the jobs' ids. Same jobs, same bytes. Throws on
 * more series than a kind takes, and when the chart font is missing.
 */
export async function drawCharts(jobs: readonly ChartJob[]): Promise<Map<string, Drawing>> {
  const ready = engine();
  const plates = new Map<string, Plate>();
  const keys = jobs.map(({ spec, picture }) => JSON.stringify([picture, spec]));
  for (const [index, job] of jobs.entries()) {
    const key = keys[index]!;
    if (plates.has(key)) continue;
    plates.set(key, drawPlate(ready, job));
    // The canvas gives memory back only between turns of the event loop.
    await new Promise(setImmediate);
  }
  const drawings = new Map<string, Drawing>();
  for (const [index, job] of jobs.entries()) {
    const { marks, height, png } = plates.get(keys[index]!)!;
    const size = { width: PLATE_WIDTH, height };
    drawings.set(job.id, { svg: toSvg(marks, size, job), png: await png, ...size });
  }
  return drawings;
}

function drawPlate(ready: Engine, { spec: given, picture }: ChartJob): Plate {
  const spec = readable(given);
  const kind: ChartKind = CHART_KINDS[spec.kind];
  if (spec.series.length > kind.maxSeries)
    throw new Error(`a ${spec.kind} chart takes ${kind.maxSeries} series at most`);
  const height = kind.height(spec, ready.measure);
  const { marks, pixels } = ready.draw(kind.config(spec, ready.measure), height, picture ? 'pixels' : 'marks');
  return { marks, height, png: pixels && encodePng(pixels) };
}
