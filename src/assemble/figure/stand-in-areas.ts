import { type Place, placeOf } from '../../core/place.ts';
import { areaLabel } from '../../model/area-label.ts';
import { type Assembly, report } from '../assembly.ts';
import { ownAreas } from './selection.ts';
import { wholesOf } from './subject.ts';

/** Whether an area has the figures that are asked for, by its code. */
type Has = (code: string) => boolean;

/** In a local edition the nearest area around its own that has the figures. */
export const nearestWith = (has: Has, assembly: Assembly): string | undefined =>
  assembly.model.variant ? wholesOf(assembly.model.own.code, assembly).find(has) : undefined;

/** Whether something stands in the variant's own file: whoever wrote it speaks of the own area, and can say whose figure is meant. */
export const isOwnText = (place: Place | undefined, { model: { variant } }: Assembly): boolean =>
  place !== undefined && place.file === placeOf(variant)?.file;

/** Whether the edition's own area is among them, or each that a group of areas covers. */
const areOwn = (areas: readonly string[], assembly: Assembly): boolean =>
  ownAreas(assembly).every((code) => areas.includes(code));

/**
 * The areas whose figures a shared text shows. Where the edition's own is among them and none has any, the nearest area around it stands in; figures name every area
 * that is not the edition's own. In the variant's own file nothing stands in.
 */
export function withStandIn(
  areas: readonly string[],
  has: Has,
  place: Place | undefined,
  assembly: Assembly,
): readonly string[] {
  if (!areOwn(areas, assembly) || areas.some(has) || isOwnText(place, assembly)) return areas;
  const other = nearestWith(has, assembly);
  return other === undefined ? areas : [other];
}

/** Reports a figure with nothing to show; in the variant's own file with the area that has what is asked for. Code: chart/no-data. */
export function reportNoFigures(
  { message, fix }: { readonly message: string; readonly fix?: string | undefined },
  areas: readonly string[],
  has: Has,
  place: Place | undefined,
  assembly: Assembly,
): void {
  const other = areOwn(areas, assembly) ? nearestWith(has, assembly) : undefined;
  const area = other === undefined ? undefined : assembly.model.areas.get(other);
  const [more, instead] = area
    ? [
        ` There are some for ${areaLabel(area)}.`,
        `For those write the code ${area.code} as the area, and say in a sentence whose they are.`,
      ]
    : ['', fix];
  report(assembly, 'chart/no-data', place, `${message}${more}`, { fix: instead });
}
