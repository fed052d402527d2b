import { crc32, deflateSync } from 'node:zlib';
import type { Brand } from '../../assemble/publication.ts';
import { kept } from '../../core/kept.ts';
import { originOf } from '../../core/place.ts';
import type { Markup } from './markup.ts';
import { PAGE, TWIPS_PER_PIXEL } from './page.ts';
import { picture } from './picture.ts';
import type { State } from './state.ts';

/** Width of the band in CSS pixels: 15 mm. */
const WIDTH = 57;

/** The brand's band down the left edge of the cover: a single pixel drawn large, behind the text and decorative. */
export function band(state: State): Markup {
  return picture(state, {
    bytes: bandOf(state.publication.brand),
    type: 'png',
    size: { width: WIDTH, height: Math.ceil(PAGE.height / TWIPS_PER_PIXEL) },
    alternative: undefined,
    floating: {
      horizontal: { relative: 'page', offset: 0 },
      vertical: { relative: 'page', offset: 0 },
      isBehind: true,
      wrap: 'none',
    },
  });
}

const bandOf = kept((brand: Brand) => pixel(bandColour(brand)));

/** The colour that brand.yaml gives; without one, the first accent of the brand's Word document, as its headings mostly have it. */
function bandColour(brand: Brand): string {
  const given = brand.reference?.theme?.colours.accent1;
  return given === undefined || originOf(brand)?.written('brand') !== undefined ? brand.brand : `#${given}`;
}

/** A PNG of one pixel of the colour `#RRGGBB` (PNG specification, sections 5 and 11). */
function pixel(colour: string): Uint8Array {
  const rgb = Buffer.from(colour.slice(1), 'hex');
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', Buffer.from('00000001000000010802000000', 'hex')),
    chunk('IDAT', deflateSync(Buffer.concat([Buffer.of(0), rgb]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
