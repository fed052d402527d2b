import type { Element } from 'hast';
import { element } from './element.ts';

/** Addresses of pages and of post in a text, but for what ends its sentence. */
const ADDRESS = /(https?:\/\/[^\s<>"]*[^\s<>"'.,;:!?)\]]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/;

/** A plain text whose addresses lead there. */
export const linkedText = (text: string): (Element | string)[] =>
  text.split(ADDRESS).map((part, index) => {
    if (index % 2 === 0) return part;
    return element('a', { href: part.includes('://') ? part : `mailto:${part}` }, part);
  });
