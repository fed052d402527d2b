import type { AssemblyInput } from '../assemble/assemble.ts';
import { renewed } from '../disclosure/publish-series.ts';
import type { PublishedIndicators } from '../disclosure/published.ts';

/** The figures that an edition is made from. */
export interface FiguresOfEdition {
  readonly published: PublishedIndicators;
  /** Data tables that nothing has been printed from yet. */
  readonly newTables: (name: string) => AssemblyInput['tables'];
}

/** What is worked out of figures is let go after so many editions: most of it is about one, and what several share is soon worked out again. */
const EDITIONS_AT_ONCE = 8;

/** The figures for one edition after the other, which keep what was worked out of them for some editions and not for hundreds. */
export function figuresFor(
  published: PublishedIndicators,
  tablesOf: (published: PublishedIndicators) => FiguresOfEdition['newTables'],
): () => FiguresOfEdition {
  const of = (now: PublishedIndicators): FiguresOfEdition => ({ published: now, newTables: tablesOf(now) });
  let figures = of(published);
  let editions = 0;
  return () => {
    if (editions > 0 && editions % EDITIONS_AT_ONCE === 0) figures = of(renewed(published));
    editions += 1;
    return figures;
  };
}
