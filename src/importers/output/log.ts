import { LIMITS } from '../../core/limits.ts';
import { sha256 } from '../../core/sha256.ts';
import type { Imported, Origin } from '../importer.ts';
import type { Fingerprint } from '../input/source-file.ts';
import { reasonsOf } from '../tally.ts';

const byKey = <T>(entries: Iterable<readonly [string, T]>): (readonly [string, T])[] =>
  [...entries].sort(([a], [b]) => (a < b ? -1 : 1));

/**
 * The import log: what was read, kept and left out and why, the markers by kind, what the files and the table were (SHA-256), and on what
 * terms the figures may be used. It has no date: the same files give the same log.
 */
export function importLog(
  importer: string,
  origin: Origin,
  table: Imported,
  inputs: readonly Fingerprint[],
  csv: string,
): string {
  const { read, kept, filesLeftOut, markers, notes } = table.tally;
  const { reasons, others } = reasonsOf(table.tally, LIMITS.problemsOfAKind);
  const statuses = new Map<string, number>();
  if (table.kind === 'indicator') {
    for (const { figures } of table.rows) statuses.set(figures.status, (statuses.get(figures.status) ?? 0) + 1);
  }
  const value = {
    schema: 'svduty-import/1',
    importer,
    table: table.id,
    source: {
      publisher: origin.publisher,
      title: origin.title,
      url: origin.url,
      licence: origin.licence,
      attribution: origin.attribution,
    },
    inputs: inputs.toSorted((a, b) => (a.file < b.file ? -1 : 1)),
    ...(filesLeftOut.size > 0 && {
      files_left_out: byKey(filesLeftOut).map(([reason, files]) => ({ reason, files })),
    }),
    rows: { read, kept, dropped: reasons, ...(others.rows > 0 && { dropped_for_other_reasons: others.rows }) },
    markers: byKey(markers).map(([, { marker, meaning, cells }]) => ({ marker, meaning, cells })),
    ...(notes.size > 0 && { notes: [...notes].sort() }),
    output: {
      file: `${table.id}.csv`,
      rows: table.rows.length,
      ...(table.kind === 'indicator' && { statuses: Object.fromEntries(byKey(statuses)) }),
      sha256: sha256(csv),
    },
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
