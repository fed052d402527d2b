import { brandOf } from '../assemble/brand.ts';
import { PROGRAM_LABELS } from '../assemble/generated/templates.js';
import { checkLabels, flatLabels } from '../assemble/labels.ts';
import type { Brand } from '../assemble/publication.ts';
import { hasErrors } from '../core/diagnostic.ts';
import type { Effects } from '../core/effects.ts';
import type { Loaded } from '../load/project.ts';
import { loadTemplates } from '../load/templates.ts';
import { ownBrand } from '../pipeline/own-brand.ts';
import { addressOf } from './edition.ts';
import type { Looks } from './pages.ts';
import type { Shelf } from './shelf.ts';

/**
 * The words and colours of a folder for the pages around its editions, whatever else is wrong in it: an edition has to be withdrawn on a day on which its content cannot be built. What is
 * wrong in them themselves is as the program has it.
 */
export function looksOf(loaded: Pick<Loaded, 'content' | 'templates'>, effects: Effects, toolRoot: string): Looks {
  const { templates, content } = loaded;
  const isFine = !hasErrors(checkLabels(templates.labels, { program: PROGRAM_LABELS, mayAdd: () => true }));
  const own = brandOf(templates);
  const ofProgram = (): Brand => brandOf(loadTemplates(effects, toolRoot, toolRoot)).brand;
  const common = hasErrors(own.diagnostics) ? ofProgram() : own.brand;
  const { language } = Object(content.document) as { readonly language?: unknown };
  return {
    labels: flatLabels(isFine ? templates.labels : PROGRAM_LABELS),
    language: typeof language === 'string' ? language : 'en-GB',
    brandOf: (id) => {
      const local = id === undefined ? undefined : ownBrand(loaded, id);
      return local && !hasErrors(local.diagnostics) ? local.brand : common;
    },
  };
}

/** The address of the folder of editions online that the pages of an edition name: what is published keeps the one it was published with. */
export function siteIn(address: string, { editions }: Shelf, loaded: Pick<Loaded, 'content'>): string | undefined {
  const there = editions.find((one) => addressOf(one) === address);
  return there ? there.site : siteOf(loaded);
}

/** The address of the folder of editions online, where the content says one. */
export function siteOf({ content }: Pick<Loaded, 'content'>): string | undefined {
  const { publication }: { publication?: unknown } = Object(content.document);
  const { address }: { address?: unknown } = Object(publication);
  return typeof address === 'string' && URL.canParse(address) && /^https?:/.test(address) ? address : undefined;
}
