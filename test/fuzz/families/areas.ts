import { changed, small } from '../base.ts';
import type { Chance } from '../chance.ts';
import type { Family, Folder, Mutation } from '../trial.ts';

const HEAD = 'code,name,type,parent,valid_from,valid_to';
const NORTHMERE = 'local:northmere,Northmere,custom,,,';
const EASTWICK = 'local:eastwick,Eastwick,district,local:northmere,,';
const WESTWICK = 'local:westwick,Westwick,district,local:northmere,,';

const areas =
  (rows: (chance: Chance) => readonly string[], more: (folder: Folder) => Folder = (folder) => folder): Mutation =>
  (chance) => ({
    folder: more(changed(small, 'data/areas.csv', `${[HEAD, ...rows(chance)].join('\n')}\n`)),
    what: 'data/areas.csv',
  });

const population =
  (value: (line: number, chance: Chance) => string, years: readonly number[] = [2023, 2024, 2025]): Mutation =>
  (chance) => {
    const rows = ['northmere', 'eastwick', 'westwick'].flatMap((area, index) =>
      years.map((year) => `local:${area},${year},all,persons,${value(index, chance)},official`),
    );
    return {
      folder: changed(
        small,
        'data/population.csv',
        `area_code,year,age,sex,population,provenance\n${rows.join('\n')}\n`,
      ),
      what: 'data/population.csv',
    };
  };

const SIZES = ['0.0000001', '1e300', '1e308', '5e-324', '0.5', '1', '-5', '1e16', '3', '40000.7'];

export const family: Family = {
  name: 'areas',
  share: 55,
  mutations: {
    'an area its own parent': areas(() => ['local:northmere,Northmere,custom,local:northmere,,', EASTWICK, WESTWICK]),
    'a loop of two': areas(() => ['local:northmere,Northmere,custom,local:eastwick,,', EASTWICK, WESTWICK]),
    'a loop of many': areas((chance) => {
      const n = chance.pick([3, 50]);
      return [
        NORTHMERE,
        EASTWICK,
        WESTWICK,
        ...Array.from({ length: n }, (_, i) => `local:a${i},A${i},ward,local:a${(i + 1) % n},,`),
      ];
    }),
    'a loop away from the rest': areas(() => [
      NORTHMERE,
      EASTWICK,
      WESTWICK,
      'local:a,A,ward,local:b,,',
      'local:b,B,ward,local:a,,',
    ]),
    'a long chain': areas((chance) => {
      const n = chance.pick([200, 30_000]);
      return [
        `local:northmere,Northmere,custom,local:a0,,`,
        EASTWICK,
        WESTWICK,
        ...Array.from({ length: n }, (_, i) => `local:a${i},A${i},ward,${i + 1 < n ? `local:a${i + 1}` : ''},,`),
      ];
    }),
    'a wide fan': areas((chance) => [
      NORTHMERE,
      EASTWICK,
      WESTWICK,
      ...Array.from({ length: chance.pick([500, 5000]) }, (_, i) => `local:a${i},A${i},ward,local:northmere,,`),
    ]),
    'a wide fan with figures': (chance) => {
      const n = chance.pick([100, 800]);
      const codes = Array.from({ length: n }, (_, i) => `local:a${i}`);
      const list = changed(
        small,
        'data/areas.csv',
        `${[HEAD, NORTHMERE, EASTWICK, WESTWICK, ...codes.map((code) => `${code},${code},ward,local:northmere,,`)].join('\n')}\n`,
      );
      const rows = codes.map((code) => `violence,${code},ward,financial_year,2025/26,all,persons,1,ok`);
      return {
        folder: changed(
          list,
          'data/violence.csv',
          `${Buffer.from(small.get('data/violence.csv') ?? []).toString()}${rows.join('\n')}\n`,
        ),
        what: `${n} areas`,
      };
    },
    'a parent that is not there': areas(() => [
      NORTHMERE,
      EASTWICK,
      'local:westwick,Westwick,district,local:nowhere,,',
    ]),
    'no parents': areas(() => [
      NORTHMERE,
      'local:eastwick,Eastwick,district,,,',
      'local:westwick,Westwick,district,,,',
    ]),
    'names that are the same': areas(() => [
      NORTHMERE,
      'local:eastwick,Northmere,district,local:northmere,,',
      'local:westwick,Northmere,district,local:northmere,,',
    ]),
    'names of code': areas((chance) => [
      NORTHMERE,
      `local:eastwick,${chance.pick(['__proto__', 'constructor', '"', '""""', '<fzel>', '*E*', '{{x}}', ':x[y]', '   ', '🔪'])},district,local:northmere,,`,
      WESTWICK,
    ]),
    'long names': areas((chance) => [
      NORTHMERE,
      `local:eastwick,${'Eastwick '.repeat(chance.pick([30, 3000]))},district,local:northmere,,`,
      WESTWICK,
    ]),
    'odd codes': areas((chance) => [
      NORTHMERE,
      EASTWICK,
      WESTWICK,
      `${chance.pick(['__proto__', 'constructor', '../x', 'local:', 'E9', 'local:É', 'own', 'lgas', 'upper', 'local:northmere'])},X,ward,local:northmere,,`,
    ]),
    'odd times': areas((chance) => [
      NORTHMERE,
      `local:eastwick,Eastwick,district,local:northmere,${chance.pick(['2025-01-01', '9999-99-99', 'x', '2030-01-01'])},${chance.pick(['', '1900-01-01', 'x', '2024-01-01'])}`,
      WESTWICK,
    ]),
    'other types': areas((chance) => [
      `local:northmere,Northmere,${chance.pick(['ward', 'country', 'x', ''])},,,`,
      EASTWICK,
      `local:westwick,Westwick,${chance.pick(['country', 'region', 'lsoa'])},local:northmere,,`,
    ]),
    'one area': areas(() => [NORTHMERE]),
    'the whole is missing': areas(() => [EASTWICK, WESTWICK]),
    'one population for all': (chance) => {
      const size = chance.pick(SIZES);
      return population(() => size)(chance);
    },
    'populations that differ': population((_, chance) => chance.pick(SIZES)),
    'parts larger than the whole': population((index) => String([10, 9e9, 9e9][index])),
    'other years': (chance) =>
      population(
        (index) => String([30, 10, 20][index]),
        chance.pick([[1801], [1066], [2026], [9999], [2023, 2025], [1e6]]),
      )(chance),
    'many years': population(
      (index) => String([30, 10, 20][index]),
      Array.from({ length: 600 }, (_, i) => 1801 + i),
    ),
  },
};
