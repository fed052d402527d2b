import { expect, test } from 'vitest';
import { baseFirst } from '../../src/pipeline/base-first.ts';
import type { EditionJob, FinishedEdition } from '../../src/pipeline/finish-edition.ts';

const IDS = [undefined, 'a', 'b', 'c', 'd', 'e'];

interface Asked {
  readonly id: string | undefined;
  readonly hasBase: boolean;
}

/** Has editions made by so many makers, and answers what each was made with in the end. Whether the base is made is known after a while. */
async function made(
  wanted: readonly (string | undefined)[],
  { makers: count, isBaseMade, otherwise = false }: { makers: number; isBaseMade: boolean; otherwise?: boolean },
) {
  const asked: Asked[] = [];
  const make = async (job: unknown): Promise<FinishedEdition> => {
    const { id } = job as Asked;
    asked.push(job as Asked);
    if (id === undefined) await new Promise((resolve) => setTimeout(resolve, 20));
    return { finding: job, made: id === undefined && !isBaseMade ? undefined : {} } as unknown as FinishedEdition;
  };
  const makers = Array.from({ length: count }, () => make);
  const jobOf = (id: string | undefined, hasBase: boolean) => ({ id, hasBase }) as unknown as EditionJob;
  const answers: Asked[] = [];
  for await (const { finding } of baseFirst(wanted, jobOf, makers, () => otherwise))
    answers.push(finding as unknown as Asked);
  return { answers, asked };
}

test.each([1, 2, 3])(
  '%d makers: all editions come in order, once each, and none knows of a base that is not made',
  async (makers) => {
    for (const isBaseMade of [true, false]) {
      const { answers } = await made(IDS, { makers, isBaseMade });
      expect(answers.map(({ id }) => id)).toEqual(IDS);
      expect(answers.slice(1).map(({ hasBase }) => hasBase)).toEqual(IDS.slice(1).map(() => isBaseMade));
    }
  },
);

test('one maker makes the base before anything else, and nothing twice', async () => {
  const { asked } = await made(IDS, { makers: 1, isBaseMade: false });
  expect(asked.map(({ id }) => id)).toEqual(IDS);
});

test('several begin without waiting for it', async () => {
  const { asked } = await made(IDS, { makers: 2, isBaseMade: true });
  expect(asked.length).toBe(IDS.length);
  const again = await made(IDS, { makers: 2, isBaseMade: false });
  expect(again.asked.length).toBeGreaterThan(IDS.length);
});

test.each([true, false])('where the base is not asked for, whether it is fine is: %s', async (otherwise) => {
  const { answers } = await made(IDS.slice(1), { makers: 2, isBaseMade: true, otherwise });
  expect(answers.map(({ hasBase }) => hasBase)).toEqual(IDS.slice(1).map(() => otherwise));
});
