import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { placeOf } from '../core/place.ts';
import type { Area, AreaType } from '../model/areas.ts';
import type { Model } from '../model/model.ts';
import { withWholes } from '../model/wholes.ts';

/** Areas of which each stands for itself; others, such as a county, may also stand for areas together. */
const SINGLE: readonly AreaType[] = ['unitary', 'district', 'ward', 'lsoa'];

type Part = Pick<Model, 'areas' | 'own' | 'covered' | 'variant' | 'whole'>;

/**
 * What the areas that a local edition covers have to do with the area whose figures it shows, and with the partnership. Areas together need not be
 * the parents of what they hold, since an area has one parent: then what lies beside them in the same parent may be a part.
 * Codes: partnership/areas-outside, partnership/areas-missing.
 */
export function checkVariantAreas(model: Part): Diagnostic[] {
  const { variant, covered } = model;
  if (!variant) return [];
  const outside = covered.flatMap((area, index) => {
    const reason = whyOutside(area, model);
    if (reason === undefined) return [];
    const fitting = covered.filter((one) => whyOutside(one, model) === undefined).map(({ code }) => code);
    const rest = fitting.length > 0 ? fitting : fittingIn(model);
    const message = `${named(area)} is listed under "areas", ${reason}.`;
    return diagnostic('partnership/areas-outside', placeOf(variant.areas, index), message, {
      fix:
        rest.length > 0
          ? `Write the areas that this edition covers, such as areas: [${rest.join(', ')}]. Or, where ${area.code} is right, correct "area".`
          : `Correct "area", or list the local government areas that lie in it.`,
      example: rest.length > 0 ? `area: ${model.own.code}\nareas: [${rest.join(', ')}]` : undefined,
    });
  });
  return outside.length > 0 ? outside : missing(model);
}

/** Half a sentence on why an edition cannot cover an area; undefined where it can. */
function whyOutside({ code }: Area, { areas, own, whole }: Part): string | undefined {
  if (withWholes(code, areas).includes(own.code)) return undefined;
  const ownWholes = withWholes(own.code, areas);
  if (ownWholes.includes(code))
    return `and it is larger than ${named(own)}, the area of this edition, which lies in it`;
  const local = new Set(whole().area.local_government_areas);
  const isOfPartnership = [whole().area.main, ...local].some((one) => withWholes(code, areas).includes(one));
  if (!isOfPartnership) return 'and it is no part of the area of the partnership that content/area.yaml gives';
  const parts = [...areas.keys()].filter((one) => one !== own.code && withWholes(one, areas).includes(own.code));
  const isGroup = !SINGLE.includes(own.type) && !local.has(own.code) && parts.length === 0;
  const [, parent] = ownWholes;
  if (isGroup && (parent === undefined || withWholes(code, areas).includes(parent))) return undefined;
  return `and by data/areas.csv it does not lie in ${named(own)}, the area of this edition`;
}

/** Of the partnership's local government areas those that the edition could cover, or else its own area. */
function fittingIn(model: Part): string[] {
  const { areas, own, whole } = model;
  const inOwn = whole().area.local_government_areas.filter((code) => withWholes(code, areas).includes(own.code));
  if (inOwn.length > 0) return inOwn;
  return whyOutside(own, model) === undefined && SINGLE.includes(own.type) ? [own.code] : [];
}

/** An edition that shows the figures of a larger area than it covers. */
function missing({ areas, own, covered, variant, whole }: Part): Diagnostic[] {
  const codes = new Set(covered.map(({ code }) => code));
  const left = whole().area.local_government_areas.filter((code) => {
    const wholes = withWholes(code, areas);
    const isCovered =
      wholes.some((one) => codes.has(one)) || [...codes].some((one) => withWholes(one, areas).includes(code));
    return wholes.includes(own.code) && !isCovered;
  });
  if (left.length === 0 || !variant) return [];
  const names = left.map((code) => areas.get(code)?.name ?? code).join('; ');
  const message = `The figures of this edition are those of ${named(own)}, and "areas" leaves out what also lies in it: ${names}.`;
  const example = `areas: [${[...codes, ...left].join(', ')}]`;
  return [diagnostic('partnership/areas-missing', placeOf(variant, 'areas'), message, { example })];
}

const named = ({ name, code }: Area): string => `${name} (${code})`;
