import type { Beside } from '../core/beside.ts';
import type { Model } from '../model/model.ts';
import { doubtTextsBeside } from './plausibility/doubts.ts';
import { screenBeside } from './screening/flags.ts';

/** Lets what the Duty asks of the texts of a model alone be found out beside, from now on. */
export function readTextsBeside(beside: Beside, model: Model): void {
  screenBeside(beside, model);
  doubtTextsBeside(beside, model);
}
