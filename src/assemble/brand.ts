import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { originOf, type Place } from '../core/place.ts';
import type { Templates } from '../load/templates.ts';
import type { SchemaTypes } from '../schema/generated/types.ts';
import { VALIDATORS } from '../schema/generated/validators.js';
import { explainErrors } from '../validate/explain.ts';
import { contrastGaps } from './brand-contrast.ts';
import { brandFont } from './brand-font.ts';
import { brandLogo } from './brand-logo.ts';
import { brandReference } from './brand-reference.ts';
import type { BRAND_COLOURS, Brand } from './publication.ts';

/** What templates/brand/brand.yaml says once the program's own lies under it: all colours, and the font of Word. */
export type BrandTokens = SchemaTypes['brand'] & Pick<Brand, (typeof BRAND_COLOURS)[number] | 'wordFont' | 'wordSize'>;

/**
 * templates/brand/, checked. Codes: schema/…, brand/contrast, brand/font, brand/reference, brand/style-missing, brand/not-taken, image/missing,
 * image/unreadable, image/no-alt.
 */
export function brandOf({ brand: value, brandFiles }: Pick<Templates, 'brand' | 'brandFiles'>): {
  brand: Brand;
  diagnostics: Diagnostic[];
} {
  if (!VALIDATORS.brand(value)) {
    const diagnostics = explainErrors(VALIDATORS.brand.errors ?? [], value, 'brand');
    return { brand: value as unknown as Brand, diagnostics };
  }
  const tokens = value as unknown as BrandTokens;
  const diagnostics: Diagnostic[] = [];
  const report = (found: Diagnostic): void => {
    diagnostics.push(found);
  };
  const brand: Brand = {
    ...tokens,
    webFont: tokens.webFont && brandFont(tokens.webFont, brandFiles, report),
    logo: tokens.logo && brandLogo(tokens.logo, brandFiles, report),
    reference: brandReference(brandFiles, report),
  };
  for (const { keys, says } of contrastGaps(tokens))
    report(diagnostic('brand/contrast', placeOfKey(tokens, keys), `${capital(says)}.`));
  return { brand, diagnostics };
}

/** The first of the keys that the folder itself says. */
function placeOfKey(tokens: BrandTokens, keys: readonly string[]): Place | undefined {
  const origin = originOf(tokens);
  const own = keys.find((key) => origin?.written(key) !== undefined) ?? keys[0];
  return own === undefined ? undefined : origin?.place(own);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
