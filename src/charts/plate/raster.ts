import { createRequire } from 'node:module';
import type { SKRSContext2D } from '@napi-rs/canvas';
import { FAMILY, PAPER, PIXEL_RATIO, PLATE_HEIGHT, PLATE_WIDTH } from '../theme.ts';
import { needed } from './needed.ts';

/** A canvas that draws pixels. */
export interface Raster {
  readonly measure: (font: string, text: string) => number;
  /** A context on a white plate `height` CSS pixels high; what was drawn before is gone. */
  readonly blank: (height: number) => SKRSContext2D;
  /** The opaque RGBA pixels as they are now, for the caller to keep. */
  readonly pixels: () => Uint8Array;
}

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
    pixels: () => canvas.data(),
  };
}
