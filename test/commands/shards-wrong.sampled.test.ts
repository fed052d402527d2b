import { expect, test } from 'vitest';
import { sampled } from '../support/sampled.ts';
import { EASTWICK, editionsFolder } from './editions-folder.ts';

/** What is wrong, and which parts of three fail: the editions in the order of their ids are awick-3, eastwick and northmere, zwick-2. */
const WRONG: readonly (readonly [string, string, string | RegExp, string, readonly number[]])[] = [
  ['in a token of one edition', EASTWICK, '**one** park', ':rate[nothing] park', [0, 1, 0, 1]],
  ['in the file of one edition', EASTWICK, 'name: Eastwick', 'nam: Eastwick', [0, 1, 0, 1]],
  [
    'in the edition for the whole partnership',
    'templates/response-strategy/01-what-we-will-do.md.hbs',
    /$/,
    '\n{{#unless variant}}:rate[nothing]{{/unless}}\n',
    [0, 0, 1, 1],
  ],
];

test.each(sampled(WRONG, 3))('an error %s is the same in parts', async (_, file, from, to, codes) => {
  const [one, many] = [editionsFolder(3), editionsFolder(3)];
  for (const { change } of [one, many]) change(file, from, to);
  expect((await one.build()).exitCode).toBe(1);
  expect(await many.sharded(3)).toEqual(codes);
  expect(many.made()).toEqual(one.made());
});
