import fc from 'fast-check';
import { expect } from 'vitest';
import { keyOf, meaningOf, recordsOf } from '../attacker/cells.ts';
import { type OutputFolder, textOf } from '../attacker/folder.ts';
import { attackReading, reading } from '../attacker/reading.ts';
import { publicOf, secretsOf } from '../attacker/secrets.ts';
import { built } from '../built.ts';
import { AGES, AREAS, smallPartnership, YEARS } from '../small-partnership.ts';
import { ANSWERS, withSurvey } from '../small-survey.ts';
import { byChance } from './by-chance.ts';
import { otherWorld } from './other-world.ts';
import { expectSame } from './same-output.ts';

const parts = AREAS.slice(1).flatMap((area) =>
  AGES.slice(1).flatMap((age) => YEARS.map((year) => `${area} ${age} ${year}`)),
);

const answers = AREAS.slice(1).flatMap((area) => ANSWERS.map((answer) => `${area} ${answer}`));

/** What was tried: how many counts were changed, and in how many worlds other counts are hidden, by the choice of those that protect others. */
interface Tried {
  changes: number;
  others: number;
}

const hiddenIn = (output: OutputFolder): string[] =>
  [...output]
    .filter(([path]) => path.endsWith('.csv'))
    .flatMap(([path, bytes]) =>
      recordsOf(textOf(bytes))
        .filter(({ status }) => status === 'suppressed')
        .map((row) => `${path} ${keyOf(meaningOf(row))}`),
    );

/**
 * Small partnerships with counts and answers to a survey by chance, each in three worlds. The attacker finds nothing in what is built of the true one. Where the small hidden
 * counts are others, the same is built to the last byte. So it is where all hidden counts are others, unless the choice of what protects them falls
 * on others.
 */
export async function tryWorlds({
  seed,
  numRuns,
}: {
  readonly seed: number;
  readonly numRuns: number;
}): Promise<Tried> {
  const tried: Tried = { changes: 0, others: 0 };
  const count = fc.oneof({ weight: 2, arbitrary: fc.integer({ min: 0, max: 5 }) }, fc.integer({ min: 0, max: 60 }));
  const counts = fc.tuple(...parts.map(() => count));
  const answered = fc.tuple(...answers.map(() => count));
  await fc.assert(
    fc.asyncProperty(counts, answered, fc.integer({ min: 1, max: 1e6 }), async (numbers, gave, chance) => {
      const folder = withSurvey(
        smallPartnership((area, age, year) => numbers[parts.indexOf(`${area} ${age} ${year}`)] ?? 0),
        (area, answer) => gave[answers.indexOf(`${area} ${answer}`)] ?? 0,
      );
      const output = await built(folder);
      const found = await attackReading(reading(output, publicOf(folder)), publicOf(folder), secretsOf(folder).knownOf);
      expect(found.map(({ cell, values }) => `${keyOf(cell)}: ${values.join(', ')}`)).toEqual([]);
      for (const which of ['small', 'all'] as const) {
        const other = await otherWorld(folder, output, which, byChance(chance));
        if (other.changed.size === 0) continue;
        tried.changes += other.changed.size;
        const now = await built(other.folder);
        if (which === 'all' && hiddenIn(now).join() !== hiddenIn(output).join()) tried.others += 1;
        else expectSame(output, now);
      }
    }),
    { seed, numRuns, endOnFailure: true },
  );
  return tried;
}
