import type { InputFile } from '../input-file.ts';
import { inspectJpeg } from './jpeg.ts';
import { inspectPng } from './png.ts';
import { kindOf } from './sniff.ts';
import type { Unshowable } from './unshowable.ts';

/** What a picture is, once it is known that it can be shown. Sizes in pixels. */
export interface PictureFacts {
  readonly type: 'png' | 'jpg';
  readonly width: number;
  readonly height: number;
}

/** A picture that Word and browsers can show. */
export interface Picture extends InputFile, PictureFacts {}

/** Reads a picture as far as needed to know that it can be shown: PNG or JPEG, whole, and not larger than the limits. */
export function inspectPicture(bytes: Uint8Array): PictureFacts | Unshowable {
  const kind = kindOf(bytes);
  if (kind === 'png') return inspectPng(bytes);
  if (kind === 'jpg') return inspectJpeg(bytes);
  return kind;
}
