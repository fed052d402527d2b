import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { DIRECTIVES } from '../../src/directives/generated/directives.ts';
import type { Checked } from '../../src/pipeline/checked.ts';
import { checkedWith } from '../publications/folder.ts';
import { REPOSITORY, SMALL } from '../support/folder.ts';
import { filesOf } from './example.ts';

interface Common {
  readonly definitions: {
    readonly figure: { readonly properties: { readonly method: { readonly enum: readonly string[] } } };
  };
}

const common = readFileSync(join(REPOSITORY, 'src/schema/common.schema.json'), 'utf8');
const METHODS = (JSON.parse(common) as Common).definitions.figure.properties.method.enum;

/** A figure of each method; the first words of its caption, or headline. */
const FIGURES: Readonly<Record<string, readonly [figure: string, caption: string]>> = {
  concentration: ['indicator: robberies, areas: ward', 'How far they are concentrated'],
  funnel: [
    'indicator: ward-offences, areas: ward',
    'Illustrative: Offences of violence by area, and what chance explains',
  ],
  mean: ['indicator: violence', 'Mean of several periods'],
  quantiles: [
    'indicator: ward-offences, areas: ward, by: deprivation',
    'Illustrative: Offences of violence, per 1,000 people, all ages, 10 areas',
  ],
  season: ['indicator: callouts', 'Months of the year'],
  spc: ['indicator: callouts, areas: own, periods: 20', 'Callouts after an assault: 1 of 20 out of range'],
  standardised: ['indicator: admissions, areas: own', 'Admissions after an assault, directly standardised'],
};

test('every method of a figure in the content is a directive with indicator and areas, and no other such directive is left out', () => {
  const taking = Object.values(DIRECTIVES)
    .filter(({ form, attributes }) => form === 'leaf' && 'indicator' in attributes && 'areas' in attributes)
    .map(({ name }) => name)
    // A chart has its own key, and a time window needs its window.
    .filter((name) => name !== 'chart' && name !== 'time-window');
  expect(METHODS).toEqual(taking.toSorted());
});

describe('figures of the content', () => {
  let checked: Checked;
  beforeAll(async () => {
    const path = 'content/needs/place-and-time.yaml';
    const figures = METHODS.map((method) => `  - { method: ${method}, ${FIGURES[method]?.[0]} }\n`).join('');
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    checked = await checkedWith(
      new Map([
        ...filesOf('analyst'),
        [path, bytes(`${readFileSync(join(SMALL, path), 'utf8')}area_figures:\n${figures}`)],
        // All chapters of the program.
        ['templates/strategic-needs-assessment/publication.yaml', bytes('{}\n')],
      ]),
    );
  });

  test('have no errors', () => {
    const errors = checked.diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, place, message }) => `${code} ${place?.file}:${place?.line} ${message}`)).toEqual([]);
  });

  test.each(METHODS)('%s is printed', (method) => {
    const publication = checked.editions[0]?.publications.find(({ id }) => id === 'strategic-needs-assessment');
    const captions = publication?.tree.children.flatMap((node) =>
      node.type === 'dataTable' ? [node.caption] : node.type === 'figure' ? [node.headline] : [],
    );
    expect(captions?.filter((caption) => caption.startsWith(FIGURES[method]?.[1] ?? '?'))).toHaveLength(1);
  });
});
