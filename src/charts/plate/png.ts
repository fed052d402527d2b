import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import { type Pixels, toIndexed } from './palette.ts';

const deflated = promisify<Uint8Array, { level: number }, Buffer>(deflate);
const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const INDEXED_COLOUR = 3;
const LEVEL = 4;

/**
 * Opaque RGBA pixels → a PNG of 8-bit indexed colour (W3C Portable Network Graphics, third edition). The compression runs in zlib's own
 * threads; the pixels may be drawn over as soon as the call has returned its promise.
 */
export async function encodePng(pixels: Pixels): Promise<Uint8Array> {
  const { width, height } = pixels;
  const { palette, rows } = toIndexed(pixels);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, INDEXED_COLOUR], 8);
  const data = await deflated(rows, { level: LEVEL });
  return Buffer.concat([
    SIGNATURE,
    ...chunk('IHDR', header),
    ...chunk('PLTE', palette),
    ...chunk('IDAT', data),
    ...chunk('IEND', new Uint8Array(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Uint8Array[] {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length, 0);
  head.write(type, 4, 'latin1');
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(data, crc32(head.subarray(4))), 0);
  return [head, data, check];
}
