import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DIRECTIVES } from '../../src/directives/generated/directives.ts';
import { REPOSITORY } from '../support/folder.ts';

interface Common {
  readonly definitions: {
    readonly figure: { readonly properties: { readonly method: { readonly enum: readonly string[] } } };
  };
}

test('every method of a figure in the content is a directive that takes its indicator and areas, and no other such directive is left out', () => {
  const text = readFileSync(`${REPOSITORY}/src/schema/common.schema.json`, 'utf8');
  const { enum: methods } = (JSON.parse(text) as Common).definitions.figure.properties.method;
  const taking = Object.values(DIRECTIVES)
    .filter(({ form, attributes }) => form === 'leaf' && 'indicator' in attributes && 'areas' in attributes)
    .map(({ name }) => name)
    // A chart has its own key, and a time window needs its window.
    .filter((name) => name !== 'chart' && name !== 'time-window');
  expect([...methods].toSorted()).toEqual(taking.toSorted());
});
