import type { Element } from 'hast';
import type { Brand } from '../../assemble/publication.ts';
import { boundedLogo } from '../logo-size.ts';
import { element } from './element.ts';

/** The largest logo of a page, in CSS pixels; the style sheet makes it smaller on a phone. */
const LARGEST = { width: 224, height: 72 };

const TYPES = { png: 'image/png', jpg: 'image/jpeg' };

/** The partnership's logo, on white whatever the band's colour is, as part of the page; undefined where there is none. */
export function logo({ logo: given }: Brand): Element | undefined {
  if (!given) return undefined;
  const { bytes, type, alt } = given;
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  const { width, height } = boundedLogo(given, LARGEST);
  const src = `data:${TYPES[type]};base64,${data}`;
  return element('p', { className: ['logo'] }, element('img', { src, alt: alt ?? '', width, height }));
}
