/** Opaque RGBA pixels, some whole rows at a time. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bands: () => Iterable<Uint8Array>;
}

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
export function toIndexed(pixels: Pixels): Indexed {
  for (let bits = MOST_BITS; ; bits--) {
    const indexed = index(pixels, bits);
    if (indexed) return indexed;
  }
}

/** Pixels of one colour beside each other, and where it stands in the palette. */
interface Run {
  readonly place: number;
  readonly colour: number;
  readonly length: number;
}

function index({ width, height, bands }: Pixels, bits: number): Indexed | undefined {
  const drop = 8 - bits;
  const places = new Int16Array(1 << (3 * bits)).fill(-1);
  const colours = new Int32Array(MOST_COLOURS);
  const votes = new Int32Array(MOST_COLOURS);
  let used = 0;
  const rows = new Uint8Array((width + 1) * height);
  const placeOf = (colour: number): number => {
    const key =
      (((colour & 255) >> drop) << (2 * bits)) |
      ((((colour >> 8) & 255) >> drop) << bits) |
      (((colour >> 16) & 255) >> drop);
    if (places[key]! < 0) places[key] = used++;
    return places[key]!;
  };
  const vote = ({ place, colour, length }: Run): void => {
    if (colours[place] === colour) votes[place]! += length;
    else if (votes[place]! >= length) votes[place]! -= length;
    else {
      colours[place] = colour;
      votes[place] = length - votes[place]!;
    }
  };
  let to = 0;
  for (const band of bands()) {
    let runs: Run[] = [];
    for (let from = 0; from < band.length; from += 4 * width) {
      to += 1;
      // Half the rows of a chart are as the row above.
      if (from > 0 && isAsAbove(band, from, 4 * width)) rows.copyWithin(to, to - width - 1, to - 1);
      else {
        runs = runsOf(new Int32Array(band.buffer, band.byteOffset + from, width), placeOf);
        if (used > MOST_COLOURS) return undefined;
        let at = to;
        for (const { place, length } of runs) {
          if (place !== 0) rows.fill(place, at, at + length);
          at += length;
        }
      }
      for (const run of runs) vote(run);
      to += width;
    }
  }
  return { palette: toRgb(colours.subarray(0, used)), rows };
}

function isAsAbove(band: Uint8Array, from: number, length: number): boolean {
  return Buffer.compare(band.subarray(from, from + length), band.subarray(from - length, from)) === 0;
}

function runsOf(row: Int32Array, placeOf: (colour: number) => number): Run[] {
  const runs: Run[] = [];
  for (let start = 0, end = 0; start < row.length; start = end) {
    const colour = row[start]!;
    while (end < row.length && row[end] === colour) end++;
    runs.push({ place: placeOf(colour), colour, length: end - start });
  }
  return runs;
}

function toRgb(colours: Int32Array): Uint8Array {
  const palette = new Uint8Array(colours.length * 3);
  for (const [index, colour] of colours.entries())
    palette.set([colour & 255, (colour >> 8) & 255, (colour >> 16) & 255], index * 3);
  return palette;
}
