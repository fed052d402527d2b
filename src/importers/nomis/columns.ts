import { diagnostic } from '../../core/diagnostic.ts';
import type { Problems } from '../input/problems.ts';
import { type At, type Columns, findColumns } from '../input/rows.ts';

const NEEDED = ['geography_code', 'date_name', 'obs_value'] as const;
const FURTHER = ['c_age_name', 'c_sex_name', 'measures_name', 'obs_status_name'] as const;

/** Age and sex have other names in some data sets, such as the claimant count and the population estimates. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['age_name', 'c_age_name'],
  ['gender_name', 'c_sex_name'],
  ['sex_name', 'c_sex_name'],
]);

const FIX =
  'Ask the programming interface for the file: https://www.nomisweb.co.uk/api/v01/dataset/NM_2002_1.data.csv? with select=geography_code,geography_name,date_name,c_age_name,gender_name,measures_name,obs_value,obs_status_name';

export type NomisColumns = Columns<(typeof NEEDED)[number], (typeof FURTHER)[number]>;

/**
 * Finds the columns of a file of the Nomis programming interface, whose headings follow the capitals of the request. A download made on
 * the web page has title lines and a wide block instead and is refused. Codes: import/wrong-file, and those of columns.
 */
export function nomisColumns(header: readonly string[], at: At, problems: Problems): NomisColumns | undefined {
  const names = header.map((heading) => ALIASES.get(heading.toLowerCase()) ?? heading.toLowerCase());
  if (
    !names.some((name) => /^(geography|date|obs|measures|record|c_)_?/.test(name)) ||
    names.filter(Boolean).length < 2
  ) {
    const message = `${at(0).file} is not a file of the Nomis programming interface. It looks like a download from its web pages, which begins with title lines.`;
    problems.add(diagnostic('import/wrong-file', at(0), message, { fix: FIX }));
    return undefined;
  }
  return findColumns(names, at, { needed: NEEDED, further: FURTHER, fix: FIX }, problems);
}
