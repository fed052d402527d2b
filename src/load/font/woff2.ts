import { brotliDecompressSync } from 'node:zlib';
import { LIMITS } from '../../core/limits.ts';

/** What a font file is, once it is known that browsers can show it. */
export interface FontFacts {
  /** Whether one file holds every weight between thin and black (an `fvar` table). */
  readonly isVariable: boolean;
}

/** The numbers of `fvar` and of "another tag follows" among the known tags (WOFF File Format 2.0, section 4.1). */
const FVAR = 47;
const OTHER_TAG = 63;
/** `glyf` and `loca`, which say their own packed length where they are transformed. */
const TRANSFORMED = [10, 11];
const HEADER = 48;

/**
 * Reads a WOFF2 font (W3C, WOFF File Format 2.0) as far as needed to know that it is one and whole: its header, its list of tables, and its data, which
 * are unpacked within a limit. Otherwise why not, as the rest of a sentence that begins with its name.
 */
export function inspectWoff2(bytes: Uint8Array): FontFacts | { readonly why: string } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || view.getUint32(0) !== 0x774f4632) return { why: 'is no WOFF2 font' };
  const damaged = { why: 'is damaged or cut off' };
  if (view.getUint32(8) !== bytes.length) return damaged;
  const tables = tablesOf(bytes, view.getUint16(12));
  if (!tables) return damaged;
  const packed = bytes.subarray(tables.end, tables.end + view.getUint32(20));
  try {
    const fonts = brotliDecompressSync(packed, { maxOutputLength: LIMITS.fontInflatedBytes });
    return fonts.length === tables.size ? { isVariable: tables.tags.includes(FVAR) } : damaged;
  } catch {
    return damaged;
  }
}

/** The known tags of the tables, the bytes that they take once unpacked, and where the list ends; undefined when it is cut off. */
function tablesOf(bytes: Uint8Array, count: number): { tags: number[]; size: number; end: number } | undefined {
  const tags: number[] = [];
  let size = 0;
  let at = HEADER;
  const number = (): number => {
    let value = 0;
    for (let digit = 0; digit < 5; digit++) {
      const byte = bytes[at++] ?? 0;
      value = value * 128 + (byte & 127);
      if (byte < 128) break;
    }
    return value;
  };
  for (let table = 0; table < count; table++) {
    const flags = bytes[at++] ?? 0;
    const tag = flags & 63;
    if (tag === OTHER_TAG) at += 4;
    const length = number();
    // Version 3 of glyf and loca, and version 0 of all others, is a table as it was.
    const isTransformed = TRANSFORMED.includes(tag) ? flags >> 6 !== 3 : flags >> 6 !== 0;
    size += isTransformed ? number() : length;
    tags.push(tag);
  }
  return count > 0 && at < bytes.length ? { tags, size, end: at } : undefined;
}
