import { createRequire } from 'node:module';
import type { ChartConfiguration } from 'chart.js';
import { once } from '../../core/once.ts';
import type { PlateConfig } from '../kind.ts';
import type { Pen } from '../parts/pen.ts';
import type { Measure } from '../text.ts';
import { AXIS, FAMILY, INK, PIXEL_RATIO, PLATE_HEIGHT, PLATE_WIDTH, TEXT_SIZE } from '../theme.ts';
import { type Frame, writeFrame } from './frame.ts';
import { needed } from './needed.ts';
import type { Pixels } from './palette.ts';
import { plainOptions } from './plain-options.ts';
import { openRaster } from './raster.ts';
import { type MeasureIn, Recording, type Surface } from './recording.ts';
import { knownWidth } from './width.ts';

/** What one drawing pass leaves: SVG elements, and opaque RGBA pixels at twice the size where they were asked for. These are there until the next pass. */
export interface Picture {
  readonly marks: string;
  readonly pixels: Pixels | undefined;
}

/** Chart.js, ready to draw. */
export interface Engine {
  readonly measure: Measure;
  /**
   * Draws on a white plate of this size in CSS pixels, as pixels too where they are wanted: those only on a plate as wide as a page's text, and within a frame where there is one. The
   * marks are those of the plate alone.
   */
  draw(
    config: PlateConfig,
    size: { readonly width: number; readonly height: number },
    wanted: 'marks' | 'pixels',
    frame?: Frame,
  ): Picture;
  /** The words of a frame as SVG elements. */
  marksOf(frame: Frame): string;
}

/** The plugins of Chart.js that have nothing to do here: each would be asked at every step of every chart. */
const UNUSED = ['colors', 'decimation', 'filler', 'legend', 'subtitle', 'title', 'tooltip'];

/**
 * Loads Chart.js. One chartjs-node-canvas serves all drawings: each new one would load Chart.js again. The canvas is loaded when there are pixels to
 * draw, or a text to measure whose width only it knows.
 * @throws Stop (exit code 70) that names what is missing.
 */
export function loadEngine(): Engine {
  const require = createRequire(import.meta.url);
  const { ChartJSNodeCanvas } = needed(
    'the chart library (chartjs-node-canvas)',
    (): typeof import('chartjs-node-canvas') => require('chartjs-node-canvas'),
  );
  let plate: object;
  class PlateRenderer extends ChartJSNodeCanvas {
    protected override readonly _createCanvas = (() => plate) as never;
  }
  const renderer = new PlateRenderer({
    width: PLATE_WIDTH,
    height: PLATE_HEIGHT,
    chartCallback: ({ defaults, register, registry, unregister }) => {
      unregister(...UNUSED.flatMap((name) => registry.getPlugin(name) ?? []));
      register(plainOptions);
      defaults.font.family = FAMILY;
      defaults.font.size = TEXT_SIZE;
      defaults.font.lineHeight = 1.2;
      defaults.color = INK;
      defaults.borderColor = AXIS;
      defaults.devicePixelRatio = PIXEL_RATIO;
      defaults.events = [];
      defaults.clip = false;
    },
  });
  const raster = once(() => openRaster((file, face) => renderer.registerFont(file, face)));
  const measureIn: MeasureIn = (font, text) => knownWidth(font, text) ?? raster().measure(font, text);

  return {
    measure: (text, bold = false) => measureIn(`${bold ? 'bold ' : ''}${TEXT_SIZE}px ${FAMILY}`, text),
    draw: (config, { width, height }, wanted, frame) => {
      const whole = height + (frame ? frame.above + frame.below : 0);
      const pen = wanted === 'pixels' ? raster().blank(whole) : undefined;
      plate = { width, height, getContext: () => recording, toBuffer: () => undefined };
      const surface = { canvas: plate, ratio: PIXEL_RATIO, measure: measureIn, pixels: pen };
      const recording = new Recording({ ...surface, down: frame?.above });
      renderer.renderToBufferSync(config as ChartConfiguration);
      if (pen && frame) framed(surface, frame);
      const pixels = pen && {
        width: width * PIXEL_RATIO,
        height: whole * PIXEL_RATIO,
        bands: () => raster().pixels(),
      };
      return { marks: recording.marks, pixels };
    },
    marksOf: (frame) => framed({ canvas: {}, ratio: PIXEL_RATIO, measure: measureIn, pixels: undefined }, frame),
  };
}

/** Writes a frame's words, and gives them as SVG elements. */
function framed(surface: Surface, frame: Frame): string {
  const recording = new Recording(surface);
  recording.setTransform(surface.ratio, 0, 0, surface.ratio, 0, 0);
  // A canvas knows more alignments than a pen writes in.
  writeFrame(recording as unknown as Pen, frame);
  return recording.marks;
}
