import type { IndicatorContent } from '../schema/generated/indicator.ts';
import type { HiddenReason } from './published.ts';

/** Downloads are in one language, as the names of their columns are. BCP 47. */
export const LANGUAGE = 'en';

/** Why a number is not there. */
export const NOT_SHOWN: Readonly<Record<HiddenReason, string>> = {
  suppressed: "not shown, to protect people's identity",
  unavailable: 'not available',
  not_applicable: 'does not apply',
  low: 'rounds to 0 but is not 0',
};

/** The terms on which a source gives its figures, and where they stand if they have an address of their own. */
export const LICENCES: Readonly<
  Record<IndicatorContent['source']['licence'], { readonly text: string; readonly address?: string }>
> = {
  'OGL-3.0': {
    text: 'Open Government Licence v3.0',
    address: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  },
  'open-parliament': {
    text: 'Open Parliament Licence',
    address: 'https://www.parliament.uk/site-information/copyright-parliament/open-parliament-licence/',
  },
  'local-agreement': { text: 'Used under a local agreement' },
  none: { text: 'No licence is recorded' },
};
