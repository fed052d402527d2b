import { brandOf } from '../assemble/brand.ts';
import { keysOver } from '../load/overlay.ts';
import type { Loaded } from '../load/project.ts';
import { idOf } from './asked.ts';
import type { OwnBrand } from './edition.ts';

/** The look of an edition whose variant says one: its keys over those of the folder. */
export function ownBrand(
  { content, templates }: Pick<Loaded, 'content' | 'templates'>,
  id: string,
): OwnBrand | undefined {
  const variant = content.variants.find((one) => idOf(one) === id);
  const { brand: own } = Object(variant) as { readonly brand?: Record<string, unknown> | null };
  return own ? brandOf({ ...templates, brand: keysOver(templates.brand, own) }) : undefined;
}
