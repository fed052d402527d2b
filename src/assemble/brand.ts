import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { didYouMean } from '../core/nearest.ts';
import { originOf } from '../core/place.ts';
import { BRAND } from './brand-keys.ts';
import type { Brand } from './publication.ts';

const COLOUR = /^#[0-9a-f]{6}$/i;
const KEYS = Object.keys(BRAND);

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
