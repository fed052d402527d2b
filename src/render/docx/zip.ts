import { crc32, deflateRawSync } from 'node:zlib';
import type { Parts } from './parts.ts';

/** 1 January 1980, midnight: the zero of the format's dates. As bytes, so that no time zone has a say. */
const DATE = 0x0021;
const TIME = 0;

const STORED = 0;
const DEFLATED = 8;
const VERSION = 20;

/** Made on a system that knows file modes (4.4.2), with that of a file that its owner reads and writes (4.4.15). */
const MADE_BY = (3 << 8) | VERSION;
const ORDINARY_FILE = 0o600 * 0x10000;

/** Bit 11: names are UTF-8. */
const FLAGS = 0x0800;

/** Pictures and workbooks are compressed already. */
const COMPRESSED = /\.(?:png|jpe?g|gif|xlsx)$/;

/** Bytes as they stand in a zip. */
export interface Packed {
  readonly method: number;
  readonly check: number;
  readonly size: number;
  readonly body: Uint8Array;
}

/** A file as it stands in a zip. */
export interface Entry extends Packed {
  readonly name: Buffer;
}

/**
 * A zip file (PKWARE APPNOTE 4.3) of the parts: the list of content types first, as readers expect, the others by name. What is in `known` by its text is not packed
 * again, nor what several parts say. Written by hand: with fflate the processor takes 2.2 times as long over the documents of the example and they grow by
 * 1 per cent.
 */
export function zip(parts: Parts, known: ReadonlyMap<string, Packed>): Uint8Array {
  const names = [...parts.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const own = new Map<string, Packed>();
  const entries = names.map((name): Entry => {
    const part = parts.get(name) ?? '';
    if (typeof part !== 'string')
      return { name: Buffer.from(name), ...(COMPRESSED.test(name) ? stored(part) : packed(part)) };
    const made = known.get(part) ?? own.get(part) ?? packed(Buffer.from(part));
    own.set(part, made);
    return { name: Buffer.from(name), ...made };
  });
  return zipOf(entries);
}

/** A zip file of what was packed, in this order. */
export function zipOf(entries: readonly Entry[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const item of entries) {
    directory.push(central(item, offset), item.name);
    const local = localHeader(item);
    chunks.push(local, item.name, item.body);
    offset += local.length + item.name.length + item.body.length;
  }
  const size = directory.reduce((all, chunk) => all + chunk.length, 0);
  return Buffer.concat([...chunks, ...directory, end(entries.length, size, offset)]);
}

/** A text as a file of a zip. */
export const entry = (name: string, text: string): Entry => ({ name: Buffer.from(name), ...packed(Buffer.from(text)) });

/** Texts that many documents share, packed once. */
export const packedTexts = (texts: readonly string[]): ReadonlyMap<string, Packed> =>
  new Map(texts.map((text) => [text, packed(Buffer.from(text))]));

const packed = (data: Uint8Array): Packed => ({
  method: DEFLATED,
  check: crc32(data),
  size: data.length,
  body: deflateRawSync(data),
});

const stored = (data: Uint8Array): Packed => ({ method: STORED, check: crc32(data), size: data.length, body: data });

function rank(name: string): number {
  if (name === '[Content_Types].xml') return 0;
  return name === '_rels/.rels' ? 1 : 2;
}

/** What the local header (4.3.7) and the central one (4.3.12) share: 26 bytes from the version needed to the extra field's length. */
function shared({ name, method, check, size, body }: Entry): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(VERSION, 0);
  bytes.writeUInt16LE(FLAGS, 2);
  bytes.writeUInt16LE(method, 4);
  bytes.writeUInt16LE(TIME, 6);
  bytes.writeUInt16LE(DATE, 8);
  bytes.writeUInt32LE(check, 10);
  bytes.writeUInt32LE(body.length, 14);
  bytes.writeUInt32LE(size, 18);
  bytes.writeUInt16LE(name.length, 22);
  return bytes;
}

function localHeader(item: Entry): Buffer {
  return Buffer.concat([Buffer.from('504b0304', 'hex'), shared(item)]);
}

function central(item: Entry, offset: number): Buffer {
  const made = Buffer.alloc(2);
  made.writeUInt16LE(MADE_BY);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(ORDINARY_FILE, 6);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([Buffer.from('504b0102', 'hex'), made, shared(item), rest]);
}

function end(count: number, size: number, offset: number): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32BE(0x504b0506, 0);
  bytes.writeUInt16LE(count, 8);
  bytes.writeUInt16LE(count, 10);
  bytes.writeUInt32LE(size, 12);
  bytes.writeUInt32LE(offset, 16);
  return bytes;
}
