import { diagnostic } from '../core/diagnostic.ts';
import { didYouMean } from '../core/nearest.ts';
import type { ImportInput } from './importer.ts';

/** The entries of the settings for one kind of file: all, or those of the indicator that was asked for. Code: import/no-settings. */
export function entriesFor<Entry extends { readonly indicator: string }>(
  part: string,
  entries: readonly Entry[],
  { indicator, problems }: Pick<ImportInput, 'indicator' | 'problems'>,
): readonly Entry[] {
  if (indicator === undefined) return entries;
  const wanted = entries.filter((entry) => entry.indicator === indicator);
  if (wanted.length === 0) {
    const hint = didYouMean(
      indicator,
      entries.map((entry) => entry.indicator),
    );
    const message = `data/imports.yaml has no entry for "${indicator}" under ${part}.${hint}`;
    problems.add(diagnostic('import/no-settings', { file: 'data/imports.yaml', line: 1, column: 1 }, message));
  }
  return wanted;
}
