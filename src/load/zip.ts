import { crc32, inflateRawSync } from 'node:zlib';

/** A file within a zip archive. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record and the longest comment behind it. */
const TAIL = 22 + 0xffff;
const MOST_ENTRIES = 10_000;

/**
 * The files in a zip archive (PKWARE APPNOTE 6.3), unpacked to no more than `most` bytes in all, whatever sizes the archive gives itself.
 * `too large` beyond that, `damaged` for what is no plain archive: cut off, changed since it was made, locked with a password, or of a method that Office does not use.
 */
export function unzip(bytes: Uint8Array, most: number): readonly ZipEntry[] | 'too large' | 'damaged' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === undefined) return 'damaged';
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return 'too large';
  const entries: ZipEntry[] = [];
  let left = most;
  try {
    for (let i = 0, at = view.getUint32(end + 16, true); i < count; i++) {
      if (view.getUint32(at, true) !== ENTRY) return 'damaged';
      const data = packed(bytes, view, at);
      if (data === undefined) return 'damaged';
      const content =
        view.getUint16(at + 10, true) === 0 ? data : inflateRawSync(data, { maxOutputLength: Math.max(1, left) });
      left -= content.length;
      if (left < 0) return 'too large';
      if (crc32(content) !== view.getUint32(at + 16, true)) return 'damaged';
      const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)));
      entries.push({ name, bytes: content });
      at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return 'too large';
    return 'damaged';
  }
  return entries;
}

function endRecord(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - TAIL); at--)
    if (view.getUint32(at, true) === END) return at;
  return undefined;
}

/** The bytes of an entry as they lie in the archive; undefined when it is locked or packed in another way than by deflating. */
function packed(bytes: Uint8Array, view: DataView, at: number): Uint8Array | undefined {
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const [size, local] = [view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  if ((flags & 1) !== 0 || (method !== 0 && method !== 8) || view.getUint32(local, true) !== LOCAL) return undefined;
  const begin = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return begin + size <= bytes.length ? bytes.subarray(begin, begin + size) : undefined;
}
