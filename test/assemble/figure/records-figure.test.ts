import { expect, test } from 'vitest';
import { recordsFigure } from '../../../src/assemble/figure/records-figure.ts';
import { plainText } from '../../../src/assemble/plain-text.ts';

const drawn = {
  sentence: 'Of the grant 31.8% went to interventions.',
  headlines: ['Less than a third'],
  subtitle: 'Share of the grant',
  alts: ['One bar.'],
  columns: [],
  rows: [],
  source: '',
  notes: [],
  chart: {},
};

test.each([
  ['illustrative', 'Illustrative: Of the grant 31.8% went to interventions.'],
  [undefined, 'Of the grant 31.8% went to interventions.'],
] as const)('records of the provenance %s: the sentence says whether they are made up', (provenance, said) => {
  const [before] = recordsFigure(
    { ...drawn, provenance } as unknown as Parameters<typeof recordsFigure>[0],
    { id: undefined, source: undefined },
    { illustrative_prefix: 'Illustrative: {text}' },
  );
  expect(before && plainText(before)).toBe(said);
});
