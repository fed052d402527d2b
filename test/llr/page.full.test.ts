import { expect, test } from 'vitest';
import { problemsOf } from '../render/html/dom.ts';
import { buildExample, PUBLICATIONS } from './build.ts';

const FILES = ['llr', 'rutland'].flatMap((id) => PUBLICATIONS.map((name) => `${id}/${name}.html`));

test.each(FILES)('%s breaks no rule of HTML', async (path) => {
  expect(await problemsOf((await buildExample()).text(path))).toEqual([]);
});
