import { agesOfImports } from './0-ages-of-imports.ts';
import { chapters } from './0-chapters.ts';
import { countedBack } from './0-counted-back.ts';
import { keepPrivate } from './0-keep-private.ts';
import { labels } from './0-labels.ts';
import { markup } from './0-markup.ts';
import { otherPeriods } from './0-other-periods.ts';
import { publications } from './0-publications.ts';
import { sayForm } from './0-say-form.ts';
import { schemasFolder } from './0-schemas-folder.ts';
import type { FormStep } from './form-step.ts';

/**
 * Every change of the form since the first, in order; those of one form end with the one that says the form. A change that makes written content
 * invalid, or gives it another meaning, adds its file here, and a folder of the form before to test/fixtures.
 */
export const FORM_STEPS: readonly FormStep[] = [
  schemasFolder,
  publications,
  markup,
  agesOfImports,
  labels,
  chapters,
  keepPrivate,
  countedBack,
  otherPeriods,
  sayForm,
];
