import { createRequire } from 'node:module';
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { ChartConfiguration } from 'chart.js';
import { EXIT, Stop } from '../../core/stop.ts';
import type { PlateConfig } from '../kind.ts';
import type { Measure } from '../text.ts';
import { AXIS, FAMILY, INK, PAPER, PIXEL_RATIO, PLATE_HEIGHT, PLATE_WIDTH, TEXT_SIZE } from '../theme.ts';
import { cannotDraw } from './cannot-draw.ts';
import { type MeasureIn, Recording } from './recording.ts';

/** What one drawing pass leaves: SVG elements, and opaque RGBA pixels at twice the size where they were asked for. */
export interface Picture {
  readonly marks: string;
  readonly pixels: Uint8Array | undefined;
}

/** Chart.js on a canvas, ready to draw. */
export interface Engine {
  readonly measure: Measure;
  /** Draws on a white plate `height` CSS pixels high, as pixels too where they are wanted. They are the caller's to keep. */
  draw(config: PlateConfig, height: number, wanted: 'marks' | 'pixels'): Picture;
}

/** The plugins of Chart.js that have nothing to do here: each would be asked at every step of every chart. */
const UNUSED = ['colors', 'decimation', 'filler', 'legend', 'subtitle', 'title', 'tooltip'];

const FONT_FILES = ['400Regular/Arimo_400Regular.ttf', '700Bold/Arimo_700Bold.ttf'];

/**
 * Loads Chart.js, the canvas and the font. One chartjs-node-canvas and one canvas serve all drawings: each new chartjs-node-canvas would
 * load Chart.js again, and each new canvas would ask for fresh memory.
 * @throws Stop (exit code 70) that names what is missing: the canvas, Chart.js, or the font, without which the canvas would silently draw with
 * another.
 */
export async function loadEngine(): Promise<Engine> {
  // Read by the canvas as it loads: charts use the packaged font, and reading the system's would cost time and change the picture.
  process.env.DISABLE_SYSTEM_FONTS_LOAD = '1';
  const { createCanvas } = await needed(
    'the drawing library for this kind of computer (@napi-rs/canvas)',
    () => import('@napi-rs/canvas'),
  );
  const { ChartJSNodeCanvas } = await needed(
    'the chart library (chartjs-node-canvas)',
    () => import('chartjs-node-canvas'),
  );

  const canvas = createCanvas(PLATE_WIDTH * PIXEL_RATIO, PLATE_HEIGHT * PIXEL_RATIO);
  const pen = canvas.getContext('2d');
  let plate: object;
  class PlateRenderer extends ChartJSNodeCanvas {
    protected override readonly _createCanvas = (() => plate) as never;
  }
  const renderer = new PlateRenderer({
    width: PLATE_WIDTH,
    height: PLATE_HEIGHT,
    chartCallback: ({ defaults, registry, unregister }) => {
      unregister(...UNUSED.flatMap((name) => registry.getPlugin(name) ?? []));
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
  const require = createRequire(import.meta.url);
  for (const file of FONT_FILES) {
    await needed('the chart font (@expo-google-fonts/arimo)', () =>
      renderer.registerFont(require.resolve(`@expo-google-fonts/arimo/${file}`), { family: FAMILY }),
    );
  }

  const measureIn = measuring(pen);
  return {
    measure: (text, bold = false) => measureIn(`${bold ? 'bold ' : ''}${TEXT_SIZE}px ${FAMILY}`, text),
    draw: (config, height, wanted) => {
      const isPicture = wanted === 'pixels';
      if (isPicture) {
        if (canvas.height !== height * PIXEL_RATIO) canvas.height = height * PIXEL_RATIO;
        pen.reset();
        pen.fillStyle = PAPER;
        pen.fillRect(0, 0, canvas.width, canvas.height);
      }
      let pixels: Uint8Array | undefined;
      plate = {
        width: PLATE_WIDTH,
        height,
        getContext: () => recording,
        toBuffer: () => {
          if (isPicture) pixels = canvas.data();
        },
      };
      const recording = new Recording({
        canvas: plate,
        ratio: PIXEL_RATIO,
        measure: measureIn,
        pixels: isPicture ? pen : undefined,
      });
      renderer.renderToBufferSync(config as ChartConfiguration);
      return { marks: recording.marks, pixels };
    },
  };
}

/** So many widths are kept: those of some hundred charts. */
const MOST_WIDTHS = 10_000;

/** Measures each text once in each font. */
function measuring(pen: SKRSContext2D): MeasureIn {
  const widths = new Map<string, number>();
  return (font, text) => {
    const key = `${font}\n${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (widths.size >= MOST_WIDTHS) widths.clear();
    pen.font = font;
    const { width } = pen.measureText(text);
    widths.set(key, width);
    return width;
  };
}

async function needed<T>(what: string, load: () => T | Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    throw new Stop(cannotDraw(`${what} is missing or damaged`), EXIT.bug);
  }
}
