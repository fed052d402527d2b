import { type Diagnostic, type DiagnosticDetails, diagnostic } from '../core/diagnostic.ts';
import { originOf, placeOf } from '../core/place.ts';
import type { Templates } from '../load/templates.ts';
import type { SchemaTypes } from '../schema/generated/types.ts';
import { VALIDATORS } from '../schema/generated/validators.js';
import { explainErrors } from '../validate/explain.ts';
import { type ContrastGap, contrastGaps, isLighter, nearestThatPasses } from './brand-contrast.ts';
import { brandFont } from './brand-font.ts';
import { brandLogo } from './brand-logo.ts';
import { brandReference } from './brand-reference.ts';
import type { BRAND_COLOURS, Brand, BrandColour } from './publication.ts';

/** What templates/brand/brand.yaml says once the program's own lies under it: all colours, and the font of Word. */
export type BrandTokens = SchemaTypes['brand'] & Pick<Brand, (typeof BRAND_COLOURS)[number] | 'wordFont' | 'wordSize'>;

/**
 * templates/brand/, checked. Codes: schema/…, brand/contrast, brand/pale-style, brand/font, brand/reference, brand/style-missing, brand/not-taken, image/missing,
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
    reference: brandReference(brandFiles, tokens, report),
  };
  for (const { keys, says } of contrastGaps(tokens)) {
    const key = ownKey(tokens, keys);
    report(diagnostic('brand/contrast', placeOf(tokens, key), `${capital(says)}.`, remedyFor(key, tokens)));
  }
  return { brand, diagnostics };
}

/** Of the keys that the folder itself says, the first that a change would put right. */
function ownKey(tokens: BrandTokens, keys: ContrastGap['keys']): BrandColour {
  const written = originOf(tokens);
  const own = keys.filter((key) => written?.written(key) !== undefined);
  const [first = keys[0], ...others] = own;
  return [first, ...others].find((key) => nearestThatPasses(key, tokens) !== undefined) ?? first;
}

/** How to put one colour right beside the others as they are. */
function remedyFor(key: BrandColour, tokens: BrandTokens): DiagnosticDetails {
  const colour = nearestThatPasses(key, tokens);
  if (colour === undefined) {
    const fix = `No colour of "${key}" alone would do: change it together with the colours that it meets, or take both away for those of the program.`;
    return { fix, example: undefined };
  }
  const fix = `Make "${key}" ${isLighter(colour, tokens[key]) ? 'lighter' : 'darker'}, or take the line away for the colour of the program.`;
  return { fix, example: `${key}: "${colour}"` };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
