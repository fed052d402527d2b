import { crc32, inflateSync } from 'node:zlib';
import { LIMITS } from '../../core/limits.ts';
import type { PictureFacts } from './picture.ts';
import { sizeProblem } from './size.ts';
import { COPY_AGAIN, type Unshowable } from './unshowable.ts';

/** Samples of a pixel and the bits a sample may have, by colour type (PNG specification, third edition, table 11.1). */
const COLOUR_TYPES: Readonly<Record<number, { readonly samples: number; readonly bits: readonly number[] }>> = {
  0: { samples: 1, bits: [1, 2, 4, 8, 16] },
  2: { samples: 3, bits: [8, 16] },
  3: { samples: 1, bits: [1, 2, 4, 8] },
  4: { samples: 2, bits: [8, 16] },
  6: { samples: 4, bits: [8, 16] },
};

/** The seven passes of an interlaced picture: first column and row, and the steps between (section 8.1). */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

const DAMAGED: Unshowable = { why: 'is damaged: what it holds is not a whole PNG picture', fix: COPY_AGAIN };
const CUT: Unshowable = { why: 'is cut off: its end is missing', fix: COPY_AGAIN };

interface Header {
  readonly width: number;
  readonly height: number;
  /** Bits of one pixel. */
  readonly depth: number;
  readonly palette: boolean;
  readonly interlaced: boolean;
}

/**
 * Walks the chunks of a PNG (PNG specification, sections 5 and 11): header, checksums of what must be right, and picture data that
 * inflate to exactly the size of the picture. Nothing is inflated beyond that size.
 */
export function inspectPng(bytes: Uint8Array): PictureFacts | Unshowable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let header: Header | undefined;
  let coloured = false;
  const data: Uint8Array[] = [];
  for (let at = 8; ; ) {
    if (at + 12 > bytes.length) return CUT;
    const length = view.getUint32(at);
    const end = at + 8 + length;
    if (end + 4 > bytes.length) return CUT;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const isCritical = /^[A-Z]/.test(type);
    if (isCritical && crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end)) return DAMAGED;
    if (!header) {
      if (type !== 'IHDR' || length !== 13) return DAMAGED;
      header = headerAt(view, at + 8);
      if (!header) return DAMAGED;
      const problem = sizeProblem(header.width, header.height);
      if (problem) return problem;
    } else if (type === 'PLTE') coloured = true;
    else if (type === 'IDAT') data.push(bytes.subarray(at + 8, end));
    else if (type === 'IEND') break;
    at = end + 4;
  }
  if (data.length === 0 || (header.palette && !coloured)) return DAMAGED;
  return inflates(data, header) ? { type: 'png', width: header.width, height: header.height } : DAMAGED;
}

function headerAt(view: DataView, at: number): Header | undefined {
  const bits = view.getUint8(at + 8);
  const colour = view.getUint8(at + 9);
  const interlace = view.getUint8(at + 12);
  const known = COLOUR_TYPES[colour];
  if (!known?.bits.includes(bits) || view.getUint16(at + 10) !== 0 || interlace > 1) return undefined;
  return {
    width: view.getUint32(at),
    height: view.getUint32(at + 4),
    depth: bits * known.samples,
    palette: colour === 3,
    interlaced: interlace === 1,
  };
}

/** Whether the data are whole and begin each row with a filter that there is (section 9). */
function inflates(data: readonly Uint8Array[], header: Header): boolean {
  const rows = rowsOf(header);
  const size = rows.reduce((sum, { count, length }) => sum + count * length, 0);
  if (size > LIMITS.imageInflatedBytes) return false;
  try {
    const pixels = inflateSync(Buffer.concat(data), { maxOutputLength: size + 1 });
    if (pixels.length < size) return false;
    let at = 0;
    for (const { count, length } of rows) {
      for (let row = 0; row < count; row++, at += length) if (pixels[at]! > 4) return false;
    }
    return true;
  } catch {
    return false;
  }
}

/** How many rows there are, and the bytes of each with its filter: of the whole, or of each pass. */
function rowsOf({ width, height, depth, interlaced }: Header): { count: number; length: number }[] {
  const passes = interlaced ? PASSES : ([[0, 0, 1, 1]] as const);
  return passes.flatMap(([x, y, acrossBy, downBy]) => {
    const across = Math.ceil((width - x) / acrossBy);
    const down = Math.ceil((height - y) / downBy);
    return across > 0 && down > 0 ? [{ count: down, length: 1 + Math.ceil((across * depth) / 8) }] : [];
  });
}
