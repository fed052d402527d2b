import type { Element } from 'hast';
import type { Brand } from '../../assemble/publication.ts';
import { boundedLogo } from '../logo-size.ts';
import type { Assets } from './assets.ts';
import { element } from './element.ts';

/** The largest logo of a page, in CSS pixels; the style sheet makes it smaller on a phone. */
const LARGEST = { width: 224, height: 72 };

/** The partnership's logo, on white whatever the band's colour is, in the page or beside it; undefined where there is none. */
export function logo({ logo: given }: Brand, assets: Assets): Element | undefined {
  if (!given) return undefined;
  const { bytes, type, alt } = given;
  const { width, height } = boundedLogo(given, LARGEST);
  const src = assets.address(bytes, type);
  return element('p', { className: ['logo'] }, element('img', { src, alt: alt ?? '', width, height }));
}
