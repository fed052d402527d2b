import type { Kit } from '../assemble/assembly.ts';
import type { Edition } from './edition.ts';
import type { Prepared } from './prepare.ts';

/** What was found out about a folder and the editions that were asked for. */
export interface Checked<Kept = Edition>
  extends Pick<Prepared, 'loaded' | 'plans' | 'plansOf' | 'diagnostics' | 'published' | 'contentHash' | 'agreedHash'> {
  /** Those that were made and kept: none when an error stopped the flow before assembling. */
  readonly editions: readonly Kept[];
  readonly kit: Kit | undefined;
}
