/** A picture in indexed colour: at most 256 colours as RGB bytes, and the rows of indices, each after a byte 0 (PNG's filter "none"). */
export interface Indexed {
  readonly palette: Uint8Array;
  readonly rows: Uint8Array;
}

const MOST_COLOURS = 256;
const MOST_BITS = 5;

/**
 * Opaque RGBA pixels → indexed colour. Colours that agree in the high bits of red, green and blue share a place in the palette, which goes
 * to the colour of most of their pixels (the majority vote of Boyer and Moore, 1981). Flat areas so keep their exact colour and only the
 * shades of smoothed edges move, by less than one can see: five bits are enough for a chart, and fewer are taken until the places suffice.
 */
export function toIndexed(rgba: Uint8Array, width: number, height: number): Indexed {
  const pixels = new Int32Array(rgba.buffer, rgba.byteOffset, width * height);
  for (let bits = MOST_BITS; ; bits--) {
    const indexed = index(pixels, width, height, bits);
    if (indexed) return indexed;
  }
}

function index(pixels: Int32Array, width: number, height: number, bits: number): Indexed | undefined {
  const drop = 8 - bits;
  const places = new Int16Array(1 << (3 * bits)).fill(-1);
  const colours = new Int32Array(MOST_COLOURS);
  const votes = new Int32Array(MOST_COLOURS);
  let used = 0;
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++) {
    const shift = y + 1;
    const rowEnd = (y + 1) * width;
    for (let start = y * width, end = start; start < rowEnd; start = end) {
      const colour = pixels[start]!;
      while (end < rowEnd && pixels[end] === colour) end++;
      const key =
        (((colour & 255) >> drop) << (2 * bits)) |
        ((((colour >> 8) & 255) >> drop) << bits) |
        (((colour >> 16) & 255) >> drop);
      let place = places[key]!;
      if (place < 0) {
        if (used === MOST_COLOURS) return undefined;
        place = used++;
        places[key] = place;
      }
      if (colours[place] === colour) votes[place]! += end - start;
      else if (votes[place]! >= end - start) votes[place]! -= end - start;
      else {
        colours[place] = colour;
        votes[place] = end - start - votes[place]!;
      }
      if (place !== 0) rows.fill(place, start + shift, end + shift);
    }
  }
  return { palette: toRgb(colours.subarray(0, used)), rows };
}

function toRgb(colours: Int32Array): Uint8Array {
  const palette = new Uint8Array(colours.length * 3);
  for (const [index, colour] of colours.entries())
    palette.set([colour & 255, (colour >> 8) & 255, (colour >> 16) & 255], index * 3);
  return palette;
}
