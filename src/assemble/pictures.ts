import type { Root } from 'mdast';
import type { InputFile } from '../load/input-file.ts';
import { visitAll } from './walk.ts';

/** Puts the bytes and size of each picture beside its node. Whether it exists and has a text was checked before. */
export function addPictures(root: Root, images: ReadonlyMap<string, InputFile>): void {
  visitAll(root, (node) => {
    if (node.type !== 'image') return;
    const input = images.get(node.url);
    const size = input && pictureSize(input.bytes);
    if (!input || !size) return;
    const decorative = node.title === 'decorative';
    node.data = { ...node.data, picture: { bytes: input.bytes, ...size, decorative } };
  });
}

/** Width and height in pixels, from the PNG header (PNG specification, IHDR) or the JPEG frame (ITU T.81, SOF). */
export function pictureSize(bytes: Uint8Array): { type: 'png' | 'jpg'; width: number; height: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length > 24 && view.getUint32(0) === 0x89504e47)
    return { type: 'png', width: view.getUint32(16), height: view.getUint32(20) };
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 < bytes.length; ) {
    const marker = view.getUint16(at);
    const frame = marker >= 0xffc0 && marker <= 0xffcf && marker !== 0xffc4 && marker !== 0xffc8 && marker !== 0xffcc;
    if (frame) return { type: 'jpg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
