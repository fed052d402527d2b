/** A colour by how light it is to the eye (0 to 1) and two axes of hue: B. Ottosson, "A perceptual color space for image processing" (2020). */
type Lab = readonly [lightness: number, a: number, b: number];

/** `#RRGGBB` with another lightness, from 0, black, to 1, white, in the same hue. What no screen can show is made greyer until one can. */
export function withLightness(colour: string, lightness: number): string {
  const [, a, b] = labOf(colour);
  for (let share = 1; share > 0; share -= GREYER) {
    const parts = linearOf([lightness, a * share, b * share]);
    if (parts.every((part) => part > -EDGE && part < 1 + EDGE)) return hexOf(parts);
  }
  return hexOf(linearOf([lightness, 0, 0]));
}

const GREYER = 1 / 32;
/** Less than half a step of the 255 of a screen. */
const EDGE = 0.0001;

function labOf(colour: string): Lab {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function linearOf([lightness, a, b]: Lab): readonly number[] {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function hexOf(linear: readonly number[]): string {
  const parts = linear.map((given) => {
    const part = Math.min(1, Math.max(0, given));
    const shown = part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;
    return Math.round(shown * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('').toUpperCase()}`;
}
