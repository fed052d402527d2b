import { DFE } from './dfe.ts';
import { FINGERTIPS } from './fingertips.ts';
import type { Importer } from './importer.ts';
import { NOMIS } from './nomis.ts';
import { POLICE_UK } from './police-uk.ts';

/** Every source that can be imported, by the word after `svduty import`. A new source is one file and one row. */
export const IMPORTERS: Readonly<Record<string, Importer>> = {
  fingertips: FINGERTIPS,
  dfe: DFE,
  'police-uk': POLICE_UK,
  nomis: NOMIS,
};
