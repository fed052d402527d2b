import { createRequire } from 'node:module';
import type { SKRSContext2D } from '@napi-rs/canvas';
import { FAMILY, PAPER, PIXEL_RATIO, PLATE_HEIGHT, PLATE_WIDTH } from '../theme.ts';
import { needed } from './needed.ts';

/** A canvas that draws pixels. */
export interface Raster {
  readonly measure: (font: string, text: string) => number;
  /** A context on a white plate `height` CSS pixels high; what was drawn before is gone. */
  readonly blank: (height: number) => SKRSContext2D;
  /** The pixels as they are when each band is asked for. */
  readonly pixels: () => Iterable<Uint8Array>;
}

/** Rows of pixels that are read at once: memory for many is asked of the system anew each time, which costs more than the drawing. */
const BAND = 48;

const FONT_FILES = ['400Regular/Arimo_400Regular.ttf', '700Bold/Arimo_700Bold.ttf'];

/**
 * Loads the canvas and the font. One canvas serves all drawings: each new one would ask for fresh memory.
 * @throws Stop (exit code 70) that names what is missing: the canvas, or the font, without which it would silently draw with another.
 */
export function openRaster(registerFont: (file: string, face: { readonly family: string }) => void): Raster {
  const require = createRequire(import.meta.url);
  // Read by the canvas as it loads: charts use the packaged font, and reading the system's would cost time and change the picture.
  process.env.DISABLE_SYSTEM_FONTS_LOAD = '1';
  const { createCanvas } = needed(
    'the drawing library for this kind of computer (@napi-rs/canvas)',
    (): typeof import('@napi-rs/canvas') => require('@napi-rs/canvas'),
  );
  for (const file of FONT_FILES)
    needed('the chart font (@expo-google-fonts/arimo)', () =>
      registerFont(require.resolve(`@expo-google-fonts/arimo/${file}`), { family: FAMILY }),
    );
  const canvas = createCanvas(PLATE_WIDTH * PIXEL_RATIO, PLATE_HEIGHT * PIXEL_RATIO);
  const pen = canvas.getContext('2d');
  return {
    measure: (font, text) => {
      pen.font = font;
      return pen.measureText(text).width;
    },
    blank: (height) => {
      if (canvas.height !== height * PIXEL_RATIO) canvas.height = height * PIXEL_RATIO;
      pen.reset();
      pen.fillStyle = PAPER;
      pen.fillRect(0, 0, canvas.width, canvas.height);
      return pen;
    },
    *pixels() {
      for (let top = 0; top < canvas.height; top += BAND)
        yield new Uint8Array(pen.getImageData(0, top, canvas.width, Math.min(BAND, canvas.height - top)).data.buffer);
    },
  };
}
