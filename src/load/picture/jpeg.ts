import type { PictureFacts } from './picture.ts';
import { sizeProblem } from './size.ts';
import { COPY_AGAIN, SAVE_AS, type Unshowable } from './unshowable.ts';

const CUT: Unshowable = { why: 'is cut off: its end is missing', fix: COPY_AGAIN };
const DAMAGED: Unshowable = { why: 'is damaged: what it holds is not a whole JPEG picture', fix: COPY_AGAIN };
const UNUSUAL: Unshowable = { why: 'is a kind of JPEG that browsers cannot show', fix: SAVE_AS };

/** Baseline, extended and progressive pictures are shown everywhere (ITU T.81, table B.1); lossless, hierarchical and arithmetic ones are not. */
const SHOWN_FRAMES = [0xc0, 0xc1, 0xc2];
const NO_FRAMES = [0xc4, 0xc8, 0xcc];
const [START_OF_SCAN, END, RESTART_0, RESTART_7] = [0xda, 0xd9, 0xd0, 0xd7];

/** Walks the segments and scans of a JPEG from its beginning to its end (ITU T.81, annex B): one frame of a sane size, then at least one scan with data. */
export function inspectJpeg(bytes: Uint8Array): PictureFacts | Unshowable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let frame: PictureFacts | undefined;
  let scans = 0;
  for (let at = 2; ; ) {
    if (at + 2 > bytes.length) return CUT;
    if (bytes[at] !== 0xff) return DAMAGED;
    const marker = bytes[at + 1]!;
    // A marker may be led by any number of fill bytes.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === END) return frame && scans > 0 ? frame : DAMAGED;
    if (at + 4 > bytes.length) return CUT;
    const next = at + 2 + view.getUint16(at + 2);
    if (next > bytes.length) return CUT;
    if (marker >= 0xc0 && marker <= 0xcf && !NO_FRAMES.includes(marker)) {
      const found = frameAt(view, at, marker, next);
      if (frame) return DAMAGED;
      if ('why' in found) return found;
      frame = found;
    }
    at = next;
    if (marker !== START_OF_SCAN) continue;
    if (!frame) return DAMAGED;
    const end = endOfScan(bytes, at);
    if (end === undefined) return CUT;
    if (end === at) return DAMAGED;
    scans += 1;
    at = end;
  }
}

function frameAt(view: DataView, at: number, marker: number, end: number): PictureFacts | Unshowable {
  if (!SHOWN_FRAMES.includes(marker)) return UNUSUAL;
  if (end < at + 10) return DAMAGED;
  const bits = view.getUint8(at + 4);
  const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
  const components = view.getUint8(at + 9);
  if (bits !== 8) return UNUSUAL;
  if (![1, 3, 4].includes(components) || end < at + 10 + components * 3) return DAMAGED;
  return sizeProblem(width, height) ?? { type: 'jpg', width, height };
}

/** The next marker after entropy-coded data, in which 0xFF is followed by 0 or by a restart. */
function endOfScan(bytes: Uint8Array, from: number): number | undefined {
  for (let at = bytes.indexOf(0xff, from); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]!;
    if (next !== 0 && next !== 0xff && !(next >= RESTART_0 && next <= RESTART_7)) return at;
  }
  return undefined;
}
