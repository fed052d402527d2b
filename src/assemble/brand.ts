import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { didYouMean } from '../core/nearest.ts';
import { originOf, type Place } from '../core/place.ts';
import { BRAND } from './brand-keys.ts';
import type { Brand } from './publication.ts';

const COLOUR = /^#[0-9a-f]{6}$/i;
const KEYS = Object.keys(BRAND);
const SIZE = { least: 12, most: 24 };

/** templates/brand/brand.yaml, checked. Codes: schema/unknown-key, schema/wrong-type, schema/bad-form. */
export function brandOf(value: Readonly<Record<string, unknown>>): { brand: Brand; diagnostics: Diagnostic[] } {
  const origin = originOf(value);
  const diagnostics = Object.entries(value).flatMap(([key, item]): Diagnostic[] => {
    if (!KEYS.includes(key)) {
      return [
        diagnostic(
          'schema/unknown-key',
          origin?.keyPlace(key),
          `The key "${key}" is not known here.${didYouMean(key, KEYS)}`,
        ),
      ];
    }
    if (key === 'wordSize') return sizeProblems(item, origin?.place(key));
    if (typeof item !== 'string')
      return [diagnostic('schema/wrong-type', origin?.place(key), `"${key}" should be text.`)];
    if (key === 'wordFont' || COLOUR.test(item)) return [];
    return [
      diagnostic('schema/bad-form', origin?.place(key), `"${key}" should be a colour, but it is "${item}".`, {
        example: `${key}: "#12436D"`,
      }),
    ];
  });
  return { brand: value as unknown as Brand, diagnostics };
}

/** Under 12 points many people cannot read a printed page; above 24 no table has room for its words. */
function sizeProblems(item: unknown, place: Place | undefined): Diagnostic[] {
  if (typeof item !== 'number')
    return [diagnostic('schema/wrong-type', place, '"wordSize" should be a number: the points of the body in Word.')];
  if (item >= SIZE.least && item <= SIZE.most) return [];
  const text = `"wordSize" should be from ${SIZE.least} to ${SIZE.most} points, but it is ${item}.`;
  return [diagnostic('schema/bad-form', place, text, { example: 'wordSize: 12' })];
}
