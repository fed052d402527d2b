import { type Diagnostic, diagnostic } from '../../core/diagnostic.ts';
import { namedFew } from '../../core/named-few.ts';
import { placeOf } from '../../core/place.ts';
import { parsePeriod } from '../../indicators/parse-period.ts';
import type { Problems } from '../input/problems.ts';
import type { SourceFile } from '../input/source-file.ts';
import type { Tally } from '../tally.ts';
import type { PoliceSettings } from './settings.ts';

/** One month, `YYYY-MM`: its street-level file, or why the force gave none. */
export type Month =
  | { readonly month: string; readonly source: SourceFile }
  | { readonly month: string; readonly why: string };

/** The street-level file of one month. */
export type MonthFile = Extract<Month, { readonly source: SourceFile }>;

const NAME = /(?:^|\/)(\d{4}-\d{2})-([a-z-]+?)-(street|outcomes|stop-and-search)\.csv$/;
const STREET_ONLY = {
  fix: 'On data.police.uk tick "Include crime data" and nothing else, and name the folder that the download unpacks to.',
};

/**
 * The months of one force in their order, each once, none missing between the first and the last but those that the settings say the force
 * did not supply. Files of other forces and of other kinds are left out and counted where street-level files of the force stand beside them.
 * Codes: import/wrong-file, import/other-force, import/missing-month, import/bad-period, import/month-supplied.
 */
export function monthFiles(
  files: readonly SourceFile[],
  settings: PoliceSettings,
  tally: Tally,
  problems: Problems,
): Month[] {
  const byMonth = new Map<string, SourceFile>();
  const others: { readonly found: Diagnostic; readonly kind: string }[] = [];
  for (const source of files) {
    const found = readName(source, settings.force, byMonth);
    if ('month' in found) byMonth.set(found.month, source);
    else if ('kind' in found) others.push(found);
    else problems.add(found.refused);
  }
  for (const { found, kind } of others) {
    if (byMonth.size === 0) problems.add(found);
    else tally.filesLeftOut.set(kind, (tally.filesLeftOut.get(kind) ?? 0) + 1);
  }
  return withThoseNotSupplied(byMonth, settings, problems);
}

type Name =
  | { readonly month: string }
  | { readonly found: Diagnostic; readonly kind: string }
  | { readonly refused: Diagnostic };

/** The month of a file that fits, what other kind of file it is, or what is wrong with it. */
function readName(source: SourceFile, force: string, before: ReadonlyMap<string, SourceFile>): Name {
  const place = { file: source.file, line: 1, column: 1 };
  const refused = (code: 'import/wrong-file' | 'import/bad-period', message: string, fix = {}): Name => ({
    refused: diagnostic(code, place, message, fix),
  });
  const [, month = '', slug = '', kind = ''] = NAME.exec(source.file) ?? [];
  if (kind === '')
    return refused('import/wrong-file', `${source.file} is not named like 2023-04-${force}-street.csv.`, STREET_ONLY);
  if (kind !== 'street') {
    const [what, name] =
      kind === 'outcomes'
        ? ['outcomes, and one offence can have several', 'outcomes, of which one offence can have several']
        : ['stops and searches, not offences', 'stops and searches, which are not offences'];
    const found = diagnostic('import/wrong-file', place, `${source.file} holds ${what}.`, STREET_ONLY);
    return { found, kind: name };
  }
  if (slug !== force) {
    const message = `${source.file} is a file of "${slug}", not of "${force}".`;
    return { found: diagnostic('import/other-force', place, message), kind: `another force: ${slug}` };
  }
  if ('error' in parsePeriod(month, 'month')) return refused('import/bad-period', `"${month}" is not a month.`);
  const twice = before.get(month);
  if (!twice) return { month };
  return refused('import/wrong-file', `${month} was given twice: ${twice.file} and ${source.file}.`, {
    fix: 'Keep the newer of the two files: earlier months are revised.',
  });
}

/** The months between the first and the last, and those at either end that the settings say were not supplied. */
function withThoseNotSupplied(
  files: ReadonlyMap<string, SourceFile>,
  { months_not_supplied = [] }: PoliceSettings,
  problems: Problems,
): Month[] {
  const why = new Map(months_not_supplied.map((entry) => [entry.month, entry]));
  const inOrder = [...files.keys()].sort();
  let [first, last] = [inOrder[0], inOrder.at(-1)];
  if (first === undefined || last === undefined) return [];
  while (why.has(next(first, -1))) first = next(first, -1);
  while (why.has(next(last, 1))) last = next(last, 1);
  const months: Month[] = [];
  const missing: string[] = [];
  for (let month = first; month <= last; month = next(month, 1)) {
    const [source, unsupplied] = [files.get(month), why.get(month)];
    if (source) months.push({ month, source });
    else if (unsupplied) months.push({ month, why: unsupplied.why });
    else missing.push(month);
    if (source && unsupplied) {
      const message = `${month} is named as not supplied, and ${source.file} is there. The file is used.`;
      problems.add(diagnostic('import/month-supplied', placeOf(unsupplied, 'month'), message));
    }
  }
  if (missing.length > 0) {
    const place = { file: files.get(inOrder[0] ?? '')?.file ?? '', line: 1, column: 1 };
    const message = `There is no file for ${namedFew(missing)}, between ${first} and ${last}.`;
    const example = `months_not_supplied:\n${missing.map((month) => `  - { month: ${month}, why: The force did not supply it }`).join('\n')}`;
    problems.add(diagnostic('import/missing-month', place, message, { example }));
  }
  return months;
}

/** The month after (1) or before (-1). */
function next(month: string, step: 1 | -1): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const count = year * 12 + number - 1 + step;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}
