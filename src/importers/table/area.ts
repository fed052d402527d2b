import { diagnostic } from '../../core/diagnostic.ts';
import type { Place } from '../../core/place.ts';
import { placeOf } from '../../core/place.ts';
import { type Area, type Areas, unknownArea } from '../../model/areas.ts';
import type { Problems } from '../input/problems.ts';
import { pairsOf } from './entry.ts';
import type { Plan } from './plan.ts';
import { folded, withoutNumber } from './words.ts';

/** Types of which two areas often share a name: the name alone does not say which is meant. */
const SHARED: readonly string[] = ['police_force_area', 'county', 'custom'];

/**
 * What finds the area that a cell names: by its code, by the entry's names, or by the names of data/areas.csv when only one area can be meant. Undefined for
 * an area that is not there. Codes: import/unclear-area, csv/unknown-area.
 */
export function areaFinder(
  { entry, layout }: Plan,
  areas: Areas,
  problems: Problems,
): (text: string, place: () => Place) => Area | undefined {
  const types = layout.area?.area_type;
  const named = new Map<string, Area[]>();
  for (const area of areas.values()) {
    if (types && !types.includes(area.type)) continue;
    const key = folded(area.name);
    named.set(key, [...(named.get(key) ?? []), area]);
  }
  for (const [name, code] of pairsOf(layout.area?.names)) {
    const area = areas.get(code);
    named.set(folded(name), area ? [area] : []);
    if (!area)
      problems.add(
        unknownArea(
          code,
          placeOf(entry.area?.names, name) ?? placeOf(entry) ?? { file: 'data/imports.yaml', line: 1, column: 1 },
          areas,
        ),
      );
  }
  const told = new Set(Object.keys(layout.area?.names ?? {}).map(folded));
  const seen = new Map<string, Area | undefined>();
  return (text, place) => {
    if (seen.has(text)) return seen.get(text);
    const key = [folded(text), withoutNumber(text).toLowerCase()].find((word) => named.has(word)) ?? '';
    const found = named.get(key) ?? [];
    const [first] = found;
    const isClear =
      found.length === 1 && first && (types !== undefined || told.has(key) || !SHARED.includes(first.type));
    if (first && !isClear && !areas.has(text)) {
      const message = `"${text}" may be ${found.map(({ type, code }) => `the ${type.replaceAll('_', ' ')} ${code}`).join(' or ')}.`;
      const example = `area:\n  ${layout.area?.column === undefined ? 'heading: 1' : `column: ${layout.area.column}`}\n  names: { ${JSON.stringify(text)}: ${first.code} }`;
      problems.add(
        diagnostic('import/unclear-area', place(), message, { example, also: [placeOf(entry, 'area') ?? []].flat() }),
      );
    }
    const area = areas.get(text) ?? (isClear ? first : undefined);
    seen.set(text, area);
    return area;
  };
}
