import { ImageRun } from 'docx';
import { PAGE, pageFor, TWIPS_PER_PIXEL } from './page.ts';
import type { State } from './state.ts';

interface PictureOptions {
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpg';
  /** In CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** Undefined for a decorative picture. */
  readonly alternative: { readonly title: string; readonly description: string } | undefined;
  /** Where it floats; in the line when left out. */
  readonly floating?: ConstructorParameters<typeof ImageRun>[0]['floating'];
}

/**
 * A picture with its text alternative in `descr` of wp:docPr (ECMA-376 20.4.2.5), or marked decorative. The library
 * hashes a picture's bytes in JavaScript to name it, so it is given the picture's number and `pictureBytes` puts the
 * bytes in their place.
 */
export function picture(state: State, { bytes, type, size, alternative, floating }: PictureOptions): ImageRun {
  if (alternative?.description === '') throw new Error('A picture has no text alternative and is not decorative.');
  const { pictures } = state.counts;
  const at = pictures.indexOf(bytes);
  const part = at < 0 ? pictures.push(bytes) : at + 1;
  const id = String(++state.counts.drawings);
  const name = `Picture ${id}`;
  const title = alternative?.title === '' ? {} : { title: alternative?.title };
  return new ImageRun({
    type,
    data: Buffer.from(String(part)),
    transformation: { ...size },
    ...(floating === undefined ? {} : { floating }),
    ...(alternative === undefined
      ? { decorative: true, altText: { id, name } }
      : { altText: { id, name, description: alternative.description, ...title } }),
  });
}

/** A caption and a source stand on the page of their picture, so it has no more than this share of the height of the text. */
const MOST_HEIGHT = 0.85;

/** The size of a picture in CSS pixels where it has room: as wide as wanted, but no wider than the text and no taller than most of a page. */
export function within(
  { width, height }: PictureOptions['size'],
  { width: room, publication }: State,
): PictureOptions['size'] {
  const { margins, portrait } = pageFor(publication.brand);
  const tall = room > portrait ? PAGE.width : PAGE.height;
  const most = ((tall - margins.top - margins.bottom) * MOST_HEIGHT) / TWIPS_PER_PIXEL;
  const scale = Math.min(1, room / TWIPS_PER_PIXEL / width, most / height);
  return { width: width * scale, height: height * scale };
}

/** The bytes that belong where the library wrote a picture's number. */
export function pictureBytes(state: State, written: Uint8Array): Uint8Array {
  const number = Number(Buffer.from(written).toString());
  const bytes = state.counts.pictures[number - 1];
  if (bytes === undefined) throw new Error(`There is no picture ${number}.`);
  return bytes;
}
