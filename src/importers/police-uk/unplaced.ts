import { diagnostic } from '../../core/diagnostic.ts';
import { LIMITS } from '../../core/limits.ts';
import { namedFew } from '../../core/named-few.ts';
import type { Place } from '../../core/place.ts';
import type { Areas } from '../../model/areas.ts';
import type { Problems } from '../input/problems.ts';

/** Offences in small areas (LSOA) that the lookup does not have, by the authority that begins the name of each. */
export interface Unplaced {
  add(lsoa: string, name: string, place: () => Place): void;
  /** A small area that lies in the partnership: others of its authority do too. */
  inside(name: string): void;
  report(areas: Areas, problems: Problems): void;
}

/** "Leicester 012A" lies in Leicester. */
const authorityOf = (name: string): string => name.replace(/\s+\d{3}[A-Z]+$/, '').trim();
/** "Bristol, City of" and "Bristol" are one name. */
const plain = (name: string): string =>
  name.toLowerCase().replaceAll(/,? (city|county) of$|^(city|county) of |\bupon\b|[^a-z]/g, '');

/**
 * A code that the lookup lacks lies far away when its name begins with an authority that is not in data/areas.csv and of which the lookup places
 * nothing in the partnership; what lies near must be in the lookup. Codes: import/unknown-lsoa, import/outside-lsoa.
 */
export function unplaced(): Unplaced {
  const byAuthority = new Map<string, { offences: number; readonly codes: Map<string, Place> }>();
  const own = new Set<string>();
  return {
    inside: (name) => {
      own.add(authorityOf(name));
    },
    add: (lsoa, name, place) => {
      const authority = authorityOf(name);
      const known = byAuthority.get(authority) ?? { offences: 0, codes: new Map() };
      byAuthority.set(authority, known);
      known.offences += 1;
      if (!known.codes.has(lsoa)) known.codes.set(lsoa, place());
    },
    report: (areas, problems) => {
      const names = new Set([...[...areas.values()].map(({ name }) => plain(name)), ...[...own].map(plain)]);
      const far: string[] = [];
      let [codesFar, offencesFar] = [0, 0];
      let first: Place | undefined;
      for (const [authority, { offences, codes }] of [...byAuthority].sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (authority !== '' && !names.has(plain(authority))) {
          far.push(`${authority} (${offences})`);
          codesFar += codes.size;
          offencesFar += offences;
          first ??= [...codes.values()][0];
          continue;
        }
        const [place, ...also] = codes.values();
        const whose = authority === '' ? 'without a name' : `of ${authority}`;
        const message = `${codes.size === 1 ? 'A code' : `${codes.size} codes`} ${whose} ${codes.size === 1 ? 'is' : 'are'} not in the lookup: ${namedFew([...codes.keys()].toSorted())}.`;
        problems.add(diagnostic('import/unknown-lsoa', place, message, { also: also.slice(0, LIMITS.furtherPlaces) }));
      }
      if (far.length === 0) return;
      const message = `${codesFar} ${codesFar === 1 ? 'code is' : 'codes are'} not in the lookup and by their names in authorities elsewhere: ${namedFew(far)}. Their ${offencesFar} offences are counted as outside the partnership's areas.`;
      problems.add(diagnostic('import/outside-lsoa', first, message));
    },
  };
}
