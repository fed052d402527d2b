import { COPY_AGAIN, SAVE_AS, type Unshowable } from './unshowable.ts';

/** How files begin that are saved under a picture's name. What stands between is told by its first letters. */
const BEGINNINGS: readonly (readonly [beginning: RegExp, what: string])[] = [
  [/^$/, 'is empty'],
  [/^GIF8/, 'is a GIF picture'],
  [/^RIFF....WEBP/s, 'is a WebP picture'],
  [/^....ftyp(avif|avis)/s, 'is an AVIF picture'],
  [/^....ftyp(heic|heix|hevc|heim|heis|mif1|msf1)/s, 'is a HEIC picture'],
  [/^(II\*\0|MM\0\*)/, 'is a TIFF picture'],
  [/^BM/, 'is a bitmap (BMP)'],
  [/^%PDF/, 'is a PDF document'],
  [/^PK\p{Cc}{2}/u, 'is a zip archive or an Office document'],
  [/^(\xEF\xBB\xBF)?\s*(<\?xml[\s\S]*)?<svg/i, 'is an SVG drawing'],
  [/^(\xEF\xBB\xBF)?\s*<(!doctype|html|\?xml|head)/i, 'is a web page'],
  [/^version https:\/\/git-lfs/, 'is only a pointer to a picture kept elsewhere (Git LFS)'],
];

/** What helps with the few that no program for pictures opens. */
const FIXES: Readonly<Record<string, string>> = {
  'is empty': COPY_AGAIN,
  'is only a pointer to a picture kept elsewhere (Git LFS)': 'Fetch the picture itself: git lfs pull.',
  'is a web page': 'Save the picture itself from the web page, as PNG or JPEG.',
};

/** `png` or `jpg` by the signature, or what the file is instead. */
export function kindOf(bytes: Uint8Array): 'png' | 'jpg' | Unshowable {
  const beginning = String.fromCharCode(...bytes.subarray(0, 512));
  if (beginning.startsWith('\x89PNG\r\n\x1A\n')) return 'png';
  if (beginning.startsWith('\xFF\xD8\xFF')) return 'jpg';
  const found = BEGINNINGS.find(([pattern]) => pattern.test(beginning));
  const why = found ? found[1] : 'is neither PNG nor JPEG';
  return { why, fix: FIXES[why] ?? SAVE_AS };
}
