import type { Problems } from '../input/problems.ts';
import { eachRow, findColumns } from '../input/rows.ts';
import type { SourceFile } from '../input/source-file.ts';

/** What each column of a data file is: `grouping` names the groups that items of a filter belong to. */
export type Roles = ReadonlyMap<string, 'filter' | 'figure' | 'grouping'>;

/** Reads a .meta.csv file of Explore Education Statistics: col_name, col_type (Filter or Indicator), filter_grouping_column. */
export function readMeta(source: SourceFile, problems: Problems): Roles {
  const roles = new Map<string, 'filter' | 'figure' | 'grouping'>();
  const names = {
    needed: ['col_name', 'col_type'],
    further: ['filter_grouping_column'],
    fix: 'Take the .meta.csv file from the same download as the data file.',
  } as const;
  eachRow(source, problems, (header, at) => {
    const columns = findColumns(header, at, names, problems);
    if (!columns) return undefined;
    return (cells) => {
      const type = (cells[columns.of('col_type')] ?? '').toLowerCase();
      const grouping = cells[columns.find('filter_grouping_column')] ?? '';
      if (type === 'filter') roles.set(cells[columns.of('col_name')] ?? '', 'filter');
      if (type === 'indicator') roles.set(cells[columns.of('col_name')] ?? '', 'figure');
      if (grouping !== '') roles.set(grouping, 'grouping');
    };
  });
  return roles;
}
