import { boundedLogo } from '../logo-size.ts';
import type { Markup } from './markup.ts';
import { picture } from './picture.ts';
import type { State } from './state.ts';

/** The largest logo of a cover, in CSS pixels: 65 by 28 mm. */
const LARGEST = { width: 246, height: 106 };

/** Space beside and below it in EMU: 4 mm. */
const SPACE = 144_000;

/** The partnership's logo at the top right of the text, beside the partnership's name. It stands in the body, where screen readers find it. */
export function logo(state: State): Markup[] {
  const given = state.publication.brand.logo;
  if (!given) return [];
  return [
    picture(state, {
      bytes: given.bytes,
      type: given.type,
      size: boundedLogo(given, LARGEST),
      alternative: given.alt === undefined ? undefined : { title: '', description: given.alt },
      floating: {
        horizontal: { relative: 'margin', align: 'right' },
        vertical: { relative: 'margin', align: 'top' },
        wrap: 'square',
        side: 'left',
        margins: { left: SPACE, bottom: SPACE },
      },
    }),
  ];
}
