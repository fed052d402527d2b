import { crc32, deflateRawSync } from 'node:zlib';
import { sum } from '../../core/sum.ts';
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

/** Pictures, workbooks and documents are compressed already. */
const COMPRESSED = /\.(?:png|jpe?g|gif|xlsx|docx|pdf)$/;

/** Bytes as they stand in a zip. */
export interface Packed {
  readonly method: number;
  readonly check: number;
  readonly size: number;
  readonly body: Uint8Array;
}

/** A file as it stands in a zip. */
export interface Entry extends Packed {
  readonly name: string;
}

/** Texts as they stand in a zip. */
export type PackedTexts = ReadonlyMap<string, Packed>;

/**
 * A zip file (PKWARE APPNOTE 4.3) of the parts: the list of content types first, as readers expect, the others by name. What is in `known` by its text is not packed
 * again, nor what several parts say. Written by hand: with fflate the processor takes 2.2 times as long over the documents of the example and they grow by 1 per cent.
 * Packing on threads of Node's own won 3 ms of a build and took 3 per cent more of the processor's time and 12 MB where 43 editions are made.
 */
export function zip(parts: Parts, known: PackedTexts): Uint8Array {
  const names = [...parts.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const own = new Map<string, Packed>();
  const packedPart = (name: string, part: string | Uint8Array): Packed => {
    if (typeof part !== 'string') return COMPRESSED.test(name) ? stored(part) : packed(part);
    if (name.endsWith('.rels') && part.length <= SHORT) return packedOften(part);
    const made = known.get(part) ?? own.get(part) ?? packed(Buffer.from(part));
    own.set(part, made);
    return made;
  };
  return zipOf(names.map((name) => ({ name, ...packedPart(name, parts.get(name) ?? '') })));
}

/** Where a chart's part leads says the same in every document: a text of this length at most, of which so many are kept. */
const SHORT = 600;
const MOST_KEPT = 256;
const often = new Map<string, Packed>();

function packedOften(text: string): Packed {
  const known = often.get(text);
  if (known) return known;
  const made = packed(Buffer.from(text));
  if (often.size < MOST_KEPT) often.set(text, made);
  return made;
}

/** A zip file of what was packed, in this order. */
export function zipOf(entries: readonly Entry[]): Uint8Array {
  const named = entries.map((entry) => ({ entry, name: Buffer.from(entry.name) }));
  const directory = sum(named.map(({ name }) => CENTRAL + name.length));
  const size = directory + END + sum(named.map(({ entry, name }) => LOCAL + name.length + entry.body.length));
  const zipped = Buffer.alloc(size);
  let offset = 0;
  let listed = size - END - directory;
  const start = listed;
  for (const { entry, name } of named) {
    listed = central(zipped, listed, entry, name, offset);
    offset = local(zipped, offset, entry, name);
  }
  end(zipped, listed, entries.length, directory, start);
  return zipped;
}

/** A text as a file of a zip. */
export const entry = (name: string, text: string): Entry => ({ name, ...packed(Buffer.from(text)) });

/** Texts that many documents share, packed once. */
export const packedTexts = (texts: readonly string[]): PackedTexts =>
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

/** The lengths of a local header (4.3.7), a central one (4.3.12) and the end of the directory (4.3.16), without names. */
const LOCAL = 30;
const CENTRAL = 46;
const END = 22;

/** Writes what the local header and the central one share: 26 bytes from the version needed to the extra field's length. */
function shared(zipped: Buffer, at: number, { method, check, size, body }: Entry, name: Buffer): void {
  zipped.writeUInt16LE(VERSION, at);
  zipped.writeUInt16LE(FLAGS, at + 2);
  zipped.writeUInt16LE(method, at + 4);
  zipped.writeUInt16LE(TIME, at + 6);
  zipped.writeUInt16LE(DATE, at + 8);
  zipped.writeUInt32LE(check, at + 10);
  zipped.writeUInt32LE(body.length, at + 14);
  zipped.writeUInt32LE(size, at + 18);
  zipped.writeUInt16LE(name.length, at + 22);
}

/** Writes a file with the header before it, and answers where it ends. */
function local(zipped: Buffer, at: number, item: Entry, name: Buffer): number {
  zipped.writeUInt32BE(0x504b0304, at);
  shared(zipped, at + 4, item, name);
  zipped.set(name, at + LOCAL);
  zipped.set(item.body, at + LOCAL + name.length);
  return at + LOCAL + name.length + item.body.length;
}

/** Writes the entry of a file in the directory, and answers where it ends. */
function central(zipped: Buffer, at: number, item: Entry, name: Buffer, offset: number): number {
  zipped.writeUInt32BE(0x504b0102, at);
  zipped.writeUInt16LE(MADE_BY, at + 4);
  shared(zipped, at + 6, item, name);
  zipped.writeUInt32LE(ORDINARY_FILE, at + 38);
  zipped.writeUInt32LE(offset, at + 42);
  zipped.set(name, at + CENTRAL);
  return at + CENTRAL + name.length;
}

function end(zipped: Buffer, at: number, count: number, size: number, offset: number): void {
  zipped.writeUInt32BE(0x504b0506, at);
  zipped.writeUInt16LE(count, at + 8);
  zipped.writeUInt16LE(count, at + 10);
  zipped.writeUInt32LE(size, at + 12);
  zipped.writeUInt32LE(offset, at + 16);
}
