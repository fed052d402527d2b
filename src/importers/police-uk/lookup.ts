import { diagnostic } from '../../core/diagnostic.ts';
import { placeOf } from '../../core/place.ts';
import type { ImportInput } from '../importer.ts';
import { eachRow, findColumns } from '../input/rows.ts';
import type { PoliceSettings } from './settings.ts';

/** The code of the area in which each small statistical area (LSOA) lies, of the codes of 2011 and of 2021 alike. */
export type Lookup = ReadonlyMap<string, string>;

const FIX =
  'Give the lookup the columns lsoa_code and area_code. The Office for National Statistics publishes lookups of the codes of 2011 and of 2021 to local authorities; put both below each other.';

/** Reads the lookup of the settings. A code that lies in two areas is refused. Codes: import/no-settings, import/duplicate-differs, load/missing-file. */
export function readLookup(settings: PoliceSettings, { inData, problems }: ImportInput): Lookup {
  const lookup = new Map<string, string>();
  if (settings.lookup !== undefined) {
    const source = inData(settings.lookup);
    const place = placeOf(settings, 'lookup');
    if (!source) {
      problems.add(diagnostic('load/missing-file', place, `data/${settings.lookup} is not there.`, { fix: FIX }));
      return lookup;
    }
    eachRow(source, problems, (header, at) => {
      const columns = findColumns(header, at, { needed: ['lsoa_code', 'area_code'], fix: FIX }, problems);
      if (!columns) return undefined;
      const [code, area] = [columns.of('lsoa_code'), columns.of('area_code')];
      return (cells, placeAt) => {
        const [lsoa = '', target = ''] = [cells[code], cells[area]];
        const known = lookup.get(lsoa);
        if (known === undefined || known === target) lookup.set(lsoa, target);
        else {
          const message = `${lsoa} lies in ${known} and in ${target}.`;
          problems.add(
            diagnostic('import/duplicate-differs', placeAt(area), message, { fix: 'Give each code one area.' }),
          );
        }
      };
    });
  }
  for (const { lsoa, area } of settings.lsoas ?? []) lookup.set(lsoa, area);
  if (lookup.size === 0 && problems.list().length === 0) {
    const message = 'Nothing says in which district each small statistical area (LSOA) lies.';
    problems.add(
      diagnostic('import/no-settings', placeOf(settings), message, {
        fix: `Name the lookup. ${FIX}`,
        example: 'lookup: lookups/lsoa-areas.csv',
      }),
    );
  }
  return lookup;
}
