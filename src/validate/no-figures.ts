import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import type { Place } from '../core/place.ts';

/** A line that asks for a figure in a folder that has none. One thing is wrong, however many lines do: they are told as one problem. Code: token/no-figures. */
export const noFigures = (place: Place | undefined): Diagnostic =>
  diagnostic('token/no-figures', place, 'There is no file data/….meta.yaml, so the folder has no figures to show.');
