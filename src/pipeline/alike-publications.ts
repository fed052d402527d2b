import type { Publication } from '../assemble/publication.ts';
import { alike } from '../core/alike.ts';
import type { CsvFile } from '../disclosure/csv-tables.ts';

/** Whether two publications are printed alike: their trees, what stands around these, and the data files they offer. */
export const alikePublications = (one: Publication, other: Publication): boolean => alike(one, other, alikeFiles);

/** Two data files are alike when they hold the same and are described alike. */
function alikeFiles(one: object, other: object): boolean | undefined {
  if (!isFile(one) || !isFile(other)) return undefined;
  return one.file === other.file && one.text() === other.text() && one.description() === other.description();
}

const isFile = (value: object): value is CsvFile => 'text' in value && typeof value.text === 'function';
