import { diagnostic } from '../../core/diagnostic.ts';
import { nearest } from '../../core/nearest.ts';
import { placeOf } from '../../core/place.ts';
import type { ImportInput } from '../importer.ts';
import type { Grid } from '../input/grid.ts';
import type { SourceFile } from '../input/source-file.ts';
import { drafted } from './draft.ts';
import type { Missed } from './locate.ts';
import type { Plan } from './plan.ts';

/**
 * A file that fits none of the entries: the headings that the nearest entry misses, with the nearest that the file has; without any entry for it, the entry
 * to fill in, made from the file. Codes: import/not-in-file, import/no-settings.
 */
export function reportMisfit(
  { file, name }: SourceFile,
  grids: readonly Grid[],
  missed: readonly { readonly plan: Plan; readonly missed: Missed }[],
  { problems, areas, indicator }: ImportInput,
): void {
  const [first] = missed.toSorted((a, b) => a.missed.missing.length - b.missed.missing.length);
  if (!first) {
    const { yaml, place, isTable } = drafted(name, grids, areas, indicator);
    const message = isTable
      ? `No entry of data/imports.yaml is for ${file}.`
      : `No entry of data/imports.yaml is for ${file}, and no table with headings was found in it.`;
    const fix =
      'Copy this into data/imports.yaml, and write what is missing where it says FILL IN. Nothing in it was guessed that the file does not say.';
    problems.add(
      diagnostic(
        'import/no-settings',
        place ?? { file, line: 1, column: 1 },
        message,
        yaml === undefined ? {} : { fix, example: yaml },
      ),
    );
    return;
  }
  const {
    plan,
    missed: { grid, row, missing },
  } = first;
  const headings = (row?.cells ?? []).filter((cell) => cell !== '');
  const words = missing.map((heading) => {
    const near = nearest(heading, headings);
    return near === undefined ? `"${heading}"` : `"${heading}" (did you mean "${near}"?)`;
  });
  const where = grid.sheet === undefined ? file : `The sheet "${grid.sheet}" of ${file}`;
  const what = words.length === 0 ? 'has no row of headings there' : `has no heading ${words.join(', ')}`;
  const has = headings.length === 0 ? '' : ` Row ${row?.line} has: ${headings.join(', ')}.`;
  problems.add(
    diagnostic(
      'import/not-in-file',
      row?.place(0) ?? { file, line: 1, column: 1 },
      `${where} ${what}, which the entry of ${plan.entry.indicator} names.${has}`,
      { also: [placeOf(plan.entry) ?? []].flat() },
    ),
  );
}
