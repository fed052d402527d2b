import { diagnostic } from '../../core/diagnostic.ts';
import type { Place } from '../../core/place.ts';
import type { Area } from '../../model/areas.ts';
import type { Problems } from '../input/problems.ts';
import { eachRow, findColumns } from '../input/rows.ts';
import { drop, type Tally } from '../tally.ts';
import type { Lookup } from './lookup.ts';
import { countOffence, countOutside, type MonthCounts } from './month-counts.ts';
import type { MonthFile } from './month-files.ts';
import { NOT_A_CRIME } from './settings.ts';
import type { Unplaced } from './unplaced.ts';

/** What stays the same from month to month. */
export interface Counting {
  readonly types: ReadonlySet<string>;
  readonly lookup: Lookup;
  readonly chains: ReadonlyMap<string, readonly Area[]>;
  /** The crime types and the forces that reported, over all files. */
  readonly seen: { readonly types: Set<string>; readonly forces: Map<string, Place> };
  readonly beyond: Unplaced;
  readonly tally: Tally;
  readonly problems: Problems;
}

// Coordinates have had two pairs of names over the years, and the column Context can be absent; none of them is read.
const NEEDED = ['Month', 'Reported by', 'LSOA code', 'Crime type'] as const;
const FIX =
  'Download the month again from data.police.uk and tick "Include crime data". Files from before LSOA codes were given cannot be used.';

/**
 * Counts the offences of one file. The crime id is no key: it is blank for anti-social behaviour and comes twice.
 * Codes: import/wrong-file, import/other-force, import/bad-period, and those of `unplaced`.
 */
export function readMonth(
  { month, source }: MonthFile,
  { types, lookup, chains, seen, beyond, tally, problems }: Counting,
  counts: MonthCounts,
): void {
  tally.read += eachRow(source, problems, (header, at) => {
    if (header.includes('Outcome type') && !header.includes('Crime type')) {
      const message = `${source.file} has the columns of an outcomes file.`;
      problems.add(diagnostic('import/wrong-file', at(header.indexOf('Outcome type')), message, { fix: FIX }));
      return undefined;
    }
    const columns = findColumns(header, at, { needed: NEEDED, further: ['LSOA name'], fix: FIX }, problems);
    if (!columns) return undefined;
    const [monthAt, forceAt, lsoaAt, typeAt] = NEEDED.map((name) => columns.of(name)) as [
      number,
      number,
      number,
      number,
    ];
    return (cells, place) => {
      const type = cells[typeAt] ?? '';
      seen.types.add(type);
      const force = cells[forceAt] ?? '';
      if (!seen.forces.has(force)) {
        const [first] = seen.forces.values();
        if (first)
          problems.add(
            diagnostic(
              'import/other-force',
              place(forceAt),
              `This row was reported by ${force}, others by ${[...seen.forces.keys()][0]}.`,
              { also: [first] },
            ),
          );
        seen.forces.set(force, place(forceAt));
      }
      if (cells[monthAt] !== month) {
        problems.add(
          diagnostic(
            'import/bad-period',
            place(monthAt),
            `This row is of ${cells[monthAt]}, but the file is named ${month}.`,
          ),
        );
      }
      if (type === NOT_A_CRIME) return drop(tally, 'anti-social behaviour, which is not an offence');
      if (!types.has(type)) return drop(tally, `another crime type: ${type}`);
      const lsoa = cells[lsoaAt] ?? '';
      const area = lookup.get(lsoa);
      const name = cells[columns.find('LSOA name')] ?? '';
      tally.kept += 1;
      if (lsoa !== '' && area === undefined) {
        beyond.add(lsoa, name, () => place(lsoaAt));
        return countOutside(counts);
      }
      if (area !== undefined && chains.get(area)?.length) beyond.inside(name);
      return countOffence(counts, area, chains);
    };
  });
}
