import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { didYouMean } from '../core/nearest.ts';
import { originOf } from '../core/place.ts';
import type { Brand } from './publication.ts';

const COLOURS: readonly (keyof Brand)[] = [
  'ink',
  'secondaryInk',
  'brand',
  'link',
  'visited',
  'focus',
  'panel',
  'rule',
  'warningPanel',
  'warningRule',
];
const KEYS: readonly string[] = [...COLOURS, 'wordFont'];

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
    if (key === 'wordFont' || /^#[0-9a-f]{6}$/i.test(item)) return [];
    return [
      diagnostic('schema/bad-form', origin?.place(key), `"${key}" should be a colour, but it is "${item}".`, {
        example: `${key}: "#12436D"`,
      }),
    ];
  });
  return { brand: value as unknown as Brand, diagnostics };
}
