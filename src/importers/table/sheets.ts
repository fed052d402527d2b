import { diagnostic } from '../../core/diagnostic.ts';
import { didYouMean } from '../../core/nearest.ts';
import { placeOf } from '../../core/place.ts';
import type { Grid } from '../input/grid.ts';
import type { Problems } from '../input/problems.ts';
import { locate, type Missed } from './locate.ts';
import type { Located } from './located.ts';
import type { Plan } from './plan.ts';
import { matcher } from './words.ts';

/**
 * The sheets that an entry is for, with their headings; the nearest miss when none has them; undefined when it has to be said which. Hidden sheets are
 * taken only by name. Codes: import/not-in-file, import/several-sheets.
 */
export function sheetsFor(
  plan: Plan,
  grids: readonly Grid[],
  problems: Problems,
): readonly Located[] | Missed | undefined {
  const { entry, layout } = plan;
  const wanted = layout.sheet;
  const isText = grids.length === 1 && grids[0]?.sheet === undefined;
  const named =
    wanted === undefined || isText
      ? grids.filter(({ isHidden }) => !isHidden)
      : grids.filter(({ sheet }) => matcher(wanted)(sheet ?? ''));
  if (named.length === 0) {
    const names = grids.map(({ sheet }) => sheet ?? '');
    const message = `${grids[0]?.file ?? 'The file'} has no sheet "${wanted}".${didYouMean(wanted ?? '', names)} It has: ${names.join(', ')}.`;
    problems.add(diagnostic('import/not-in-file', placeOf(entry, 'sheet') ?? placeOf(entry), message));
    return undefined;
  }
  const tried = named.map((grid) => locate(plan, grid));
  const located = tried.filter((found): found is Located => 'headings' in found);
  if (located.length > 1 && wanted === undefined) {
    const names = located.map(({ grid }) => `"${grid.sheet}"`).join(', ');
    const place = { file: located[0]?.grid.file ?? '', line: 1, column: 1 };
    problems.add(
      diagnostic(
        'import/several-sheets',
        place,
        `The headings of the entry of ${entry.indicator} stand in the sheets ${names}.`,
        { example: `sheet: ${JSON.stringify(located[0]?.grid.sheet)}`, also: [placeOf(entry) ?? []].flat() },
      ),
    );
    return undefined;
  }
  if (located.length > 0) return located;
  return tried
    .filter((found): found is Missed => 'missing' in found)
    .reduce((best, next) => (next.missing.length < best.missing.length ? next : best));
}
