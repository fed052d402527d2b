import { hasErrors } from '../../core/diagnostic.ts';
import type { Effects } from '../../core/effects.ts';
import { namedFew } from '../../core/named-few.ts';
import type { OutputFile } from '../../core/output-file.ts';
import { EXIT } from '../../core/stop.ts';
import type { PublishedLevels } from '../../disclosure/levels.ts';
import { FORMATS, type Format } from '../../render/render.ts';
import { MANIFEST } from '../../write/record.ts';
import type { StandingEdition } from '../../write/standing.ts';
import type { OutputSet } from '../../write/write.ts';
import { summary } from '../report/text.ts';
import type { Written } from './once.ts';
import { publishedInWords } from './published.ts';

/** Says what was made, and what of it or beside it wants a look: a line a file, or a line an edition where there are several. Answers the exit code. */
export function tell({ built, isStopped, sets, changed, standing }: Written, effects: Effects): number {
  if (isStopped) return EXIT.content;
  const { checked, published, older, withdrawn, missed } = built;
  const { folder: out, files } = sets.public;
  const { folder: inner, files: partnership } = sets.partnership;
  for (const path of notRead(sets.public, standing.public))
    effects.err(
      `${path} is damaged or of an older version: what it belongs to is not listed in index.html. Build it again.\n`,
    );
  const lines = [
    ...linesOf(out, files, built.made),
    ...linesOf(inner, partnership, built.made).map((line) => `${line} (for the partnership only)`),
  ];
  effects.out(
    `${checked.diagnostics.length > 0 ? `${summary(checked.diagnostics)}\n` : ''}Built ${files.length + partnership.length} files:\n${lines.map((line) => `  ${line}\n`).join('')}`,
  );
  effects.out(publishedInWords(published, publishedBefore(standing.public)));
  effects.err(olderInWords(older.map((variant) => `${out}/${variant}`)));
  effects.err(missedInWords(missed));
  effects.err(withdrawnInWords(withdrawn.map((variant) => `${out}/${variant}`)));
  effects.out(removedInWords(changed.flatMap((set) => set.removed.map((path) => `${set.folder}/${path}`))));
  return built.notMade.length > 0 || hasErrors(checked.diagnostics) ? EXIT.content : EXIT.fine;
}

/** Records that say nothing of their edition, and were not made anew. */
function notRead({ folder, files }: OutputSet, standing: readonly StandingEdition[]): string[] {
  const records = standing.filter(({ edition }) => !edition).map(({ variant }) => `${variant}/${MANIFEST}`);
  return records.filter((path) => !files.some((file) => file.path === path)).map((path) => `${folder}/${path}`);
}

/** What the data of earlier runs held; undefined when none of their records says so. */
function publishedBefore(standing: readonly StandingEdition[]): readonly PublishedLevels[] | undefined {
  const records = standing.flatMap(({ edition }) => (edition?.published ? [edition.published] : []));
  return records.length > 0 ? records.flat() : undefined;
}

/** Two editions that hide different counts give both away. */
const olderInWords = (folders: readonly string[]): string =>
  folders.length === 0
    ? ''
    : `Older than this build: ${namedFew(folders)}. A count that is hidden now may be shown there. Before you publish, build every edition: svduty build --all-variants\n`;

/** A link to what is not there keeps its words alone. */
const missedInWords = (files: readonly string[]): string =>
  files.length === 0
    ? ''
    : `Not there: ${namedFew(files)}. What local editions leave to the edition for the whole partnership is named in them without a link. Build it as well: svduty build --all-variants\n`;

/** What was for everybody when an earlier run made it. */
const withdrawnInWords = (folders: readonly string[]): string =>
  folders.length === 0
    ? ''
    : `Withdrawn: ${namedFew(folders)}. What is for the partnership only by now was published there. Take it down wherever it was copied to, and build every edition again: svduty build --all-variants\n`;

/** More paths than this are counted. */
const MOST_NAMED = 5;

function removedInWords(paths: readonly string[]): string {
  if (paths.length === 0) return '';
  const more = paths.length > MOST_NAMED ? ` and ${paths.length - MOST_NAMED} more` : '';
  const what = paths.length === 1 ? '1 file that is' : `${paths.length} files that are`;
  return `Removed ${what} no longer made: ${paths.slice(0, MOST_NAMED).join(', ')}${more}.\n`;
}

/** What stands in a folder now: each file that people open, or of several editions how many there are in each. */
function linesOf(folder: string, files: readonly OutputFile[], editions: readonly string[]): string[] {
  const open = files.filter(isForReaders).map(({ path }) => path);
  if (editions.length < 2) return open.map((path) => `${folder}/${path}`);
  const counts = editions.map((id) => [id, open.filter((path) => path.startsWith(`${id}/`)).length] as const);
  return [
    ...counts.flatMap(([id, count]) =>
      count > 0 ? [`${folder}/${id}: ${count} ${count === 1 ? 'document' : 'documents'}`] : [],
    ),
    ...open.filter((path) => !path.includes('/')).map((path) => `${folder}/${path}`),
  ];
}

/** What people open: not the data files and records, of which there are many. */
function isForReaders({ path }: OutputFile): boolean {
  const isPublication = ({ ending }: Format): boolean =>
    path.endsWith(ending) && path.slice(0, -ending.length).split('/').length === 2;
  return path === 'index.html' || path.endsWith('.zip') || FORMATS.some(isPublication);
}
