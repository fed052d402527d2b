import { expect, test } from 'vitest';
import { madeByOne, madeByService } from './scale.ts';

test.each(['slurm.sh'])('the commands of docs/scale/%s make what one run makes', async (name) => {
  const [one, { parts, codes, made }] = [await madeByOne(), await madeByService(name)];
  expect(parts).toBeGreaterThan(1);
  expect(codes).toEqual(Array.from({ length: parts + 1 }, () => '0'));
  expect(Object.keys(made).length).toBeGreaterThan(10);
  expect(made).toEqual(one);
});
