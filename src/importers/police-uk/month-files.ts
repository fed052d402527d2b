import { type Diagnostic, diagnostic } from '../../core/diagnostic.ts';
import { parsePeriod } from '../../indicators/parse-period.ts';
import type { Problems } from '../input/problems.ts';
import type { SourceFile } from '../input/source-file.ts';

/** The street-level file of one month, `YYYY-MM`. */
export interface MonthFile {
  readonly month: string;
  readonly source: SourceFile;
}

const NAME = /(?:^|\/)(\d{4}-\d{2})-([a-z-]+?)-(street|outcomes|stop-and-search)\.csv$/;
const STREET_ONLY = {
  fix: 'On data.police.uk tick "Include crime data" and nothing else, and name the folder that the download unpacks to.',
};

/**
 * The files of one force in the order of their months. Every file has to be a street-level file of that force, each month once, none
 * missing between the first and the last. Codes: import/wrong-file, import/other-force, import/missing-month, import/bad-period.
 */
export function monthFiles(files: readonly SourceFile[], force: string, problems: Problems): MonthFile[] {
  const byMonth = new Map<string, SourceFile>();
  for (const source of files) {
    const found = refusal(source, force, byMonth);
    if (typeof found === 'string') byMonth.set(found, source);
    else problems.add(found);
  }
  const months = [...byMonth.keys()].sort();
  const [first, last] = [months[0], months.at(-1)];
  for (let month = first; month !== undefined && last !== undefined && month < last; month = next(month)) {
    if (byMonth.has(month)) continue;
    const place = { file: byMonth.get(first ?? '')?.file ?? '', line: 1, column: 1 };
    problems.add(
      diagnostic('import/missing-month', place, `There is no file for ${month}, between ${first} and ${last}.`),
    );
  }
  return months.map((month) => ({ month, source: byMonth.get(month)! }));
}

/** The month of a file that fits, or what is wrong with it. */
function refusal(source: SourceFile, force: string, before: ReadonlyMap<string, SourceFile>): string | Diagnostic {
  const place = { file: source.file, line: 1, column: 1 };
  const [, month = '', slug = '', kind = ''] = NAME.exec(source.file) ?? [];
  if (kind === '') {
    return diagnostic(
      'import/wrong-file',
      place,
      `${source.file} is not named like 2023-04-${force}-street.csv.`,
      STREET_ONLY,
    );
  }
  if (kind !== 'street') {
    const what =
      kind === 'outcomes' ? 'outcomes, and one offence can have several' : 'stops and searches, not offences';
    return diagnostic('import/wrong-file', place, `${source.file} holds ${what}.`, STREET_ONLY);
  }
  if (slug !== force)
    return diagnostic('import/other-force', place, `${source.file} is a file of "${slug}", not of "${force}".`);
  if ('error' in parsePeriod(month, 'month'))
    return diagnostic('import/bad-period', place, `"${month}" is not a month.`);
  const twice = before.get(month);
  if (twice) {
    const message = `${month} was given twice: ${twice.file} and ${source.file}.`;
    return diagnostic('import/wrong-file', place, message, {
      fix: 'Keep the newer of the two files: earlier months are revised.',
    });
  }
  return month;
}

function next(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
