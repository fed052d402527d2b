import { type RolldownOptions, rolldown } from 'rolldown';
import { bundlingErrors } from '../../scripts/bundling-errors.mjs';

/**
 * Makes bundles one after the other: the first empties the folder of the others. @throws Error that says in a line each what stops them: the file
 * and what is missing
 */
export async function bundle(options: readonly RolldownOptions[]): Promise<void> {
  try {
    for (const { output = {}, ...input } of options) {
      const made = await rolldown(input);
      for (const one of [output].flat()) await made.write(one);
      await made.close();
    }
  } catch (error) {
    const lines = bundlingErrors(error);
    throw lines ? new Error(`The program cannot be bundled, so no test runs:\n${lines.join('\n')}`) : error;
  }
}
