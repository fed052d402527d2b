import { expect, test } from 'vitest';
import { variantText } from '../../src/commands/init/variant-text.ts';
import type { Area } from '../../src/model/areas.ts';
import { raisedBy } from '../core/raise.ts';

const place = { file: 'data/areas.csv', line: 3, column: 1 };
const area: Area = {
  code: 'local:eastwick',
  name: 'Eastwick',
  type: 'district',
  parent: 'local:northmere',
  validFrom: undefined,
  validTo: undefined,
  place,
};

/** What the remarks stand for in the small folder; there is no picture in it. */
const REAL = [
  ['the-id-of-an-action', 'a-mentors'],
  ['the-id-of-an-action', 'a-lights'],
  ['the-id-of-a-priority', 'prevention'],
  ['  logo: { file: logo.png, alt: The name that the logo shows }\n', ''],
] as const;

test('what a new local edition shows as remarks can be said', async () => {
  const text = variantText({
    area,
    areas: new Map([[area.code, area]]),
    main: 'local:northmere',
    covered: ['local:eastwick'],
    titles: {},
  });
  const [said = '', remarks = ''] = text.split(/^# Take away the #.*\n/m);
  const shown = remarks.replaceAll(/^# ?/gm, '');
  const file = REAL.reduce((left, [from, to]) => left.replace(from, to), said + shown);
  for (const key of ['organisation:', 'brand:', 'change:', 'add:', 'leave_out:', 'implications:'])
    expect(file).toContain(`\n${key}`);
  expect(await raisedBy({ name: '', files: { 'content/variants/eastwick.yaml': { text: file } }, expect: [] })).toEqual(
    [],
  );
});
