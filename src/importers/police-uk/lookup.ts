import { diagnostic } from '../../core/diagnostic.ts';
import { placeOf } from '../../core/place.ts';
import type { Areas } from '../../model/areas.ts';
import type { ImportInput } from '../importer.ts';
import type { Problems } from '../input/problems.ts';
import { type Act, type At, eachRow, findColumns } from '../input/rows.ts';
import type { PoliceSettings } from './settings.ts';

/** The code of the area in which each small statistical area (LSOA) lies, of the codes of 2011 and of 2021 alike. */
export type Lookup = ReadonlyMap<string, string>;

const FIX =
  'Take the lookup of the whole of England and Wales from the Office for National Statistics, of the codes of 2011 or of 2021; its headings, such as LSOA21CD and LAD22CD, are known. Its two files can be named one after the other under `lookups`. A list of your own has the columns lsoa_code and area_code.';

/** The headings of the Office for National Statistics, of any year: a file can have the codes of two censuses, and of districts beside counties. */
const LSOA = /^(lsoa_code|lsoa\d\dcd)$/i;
const AREA = /^(area_code|(lad|ltla|utla|la)\d\dcd)$/i;

/** Reads the lookups of the settings. A code that lies in two areas of data/areas.csv is refused. Codes: import/no-settings, import/duplicate-differs, load/missing-file. */
export function readLookup(settings: PoliceSettings, { inData, areas, problems }: ImportInput): Lookup {
  const lookup = new Map<string, string>();
  const named = [
    ...(settings.lookup === undefined ? [] : [{ path: settings.lookup, place: placeOf(settings, 'lookup') }]),
    ...(settings.lookups ?? []).map((path, index) => ({ path, place: placeOf(settings.lookups, index) })),
  ];
  for (const { path, place } of named) {
    const source = inData(path);
    if (source) eachRow(source, problems, (header, at) => rowReader(header, at, lookup, areas, problems));
    else problems.add(diagnostic('load/missing-file', place, `data/${path} is not there.`, { fix: FIX }));
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

function rowReader(
  header: readonly string[],
  at: At,
  lookup: Map<string, string>,
  areas: Areas,
  problems: Problems,
): Act | undefined {
  const numbered = (pattern: RegExp) => header.flatMap((name, index) => (pattern.test(name) ? [index] : []));
  const [lsoas, targets] = [numbered(LSOA), numbered(AREA)];
  if (lsoas.length === 0 || targets.length === 0) {
    findColumns(header, at, { needed: ['lsoa_code', 'area_code'], fix: FIX }, problems);
    return undefined;
  }
  return (cells, placeAt) => {
    const given = targets.map((index) => ({ index, code: cells[index] ?? '' })).filter(({ code }) => code !== '');
    // Where a file has districts and counties, or codes of several years, the one that the partnership knows counts.
    const target = given.find(({ code }) => areas.has(code)) ?? given.at(-1);
    if (!target) return;
    for (const index of lsoas) {
      const lsoa = cells[index] ?? '';
      const known = lookup.get(lsoa);
      if (lsoa === '' || known === target.code || isWithin(known, target.code, areas)) continue;
      // Lookups of different years give one place different codes. The partnership knows one of them, or it lies outside either way.
      if (known === undefined || !areas.has(known) || isWithin(target.code, known, areas))
        lookup.set(lsoa, target.code);
      else if (!areas.has(target.code)) continue;
      else {
        const message = `${lsoa} lies in ${known} and in ${target.code}.`;
        problems.add(
          diagnostic('import/duplicate-differs', placeAt(target.index), message, { fix: 'Give each code one area.' }),
        );
      }
    }
  };
}

/** Whether an area is a part of another, or of a part of it. */
function isWithin(code: string | undefined, whole: string, areas: Areas): boolean {
  const seen = new Set<string>();
  for (let at = areas.get(code ?? '')?.parent; at !== undefined && !seen.has(at); at = areas.get(at)?.parent) {
    if (at === whole) return true;
    seen.add(at);
  }
  return false;
}
