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

/** There is no picture in the small folder. */
const LOGO = '  logo: { file: logo.png, alt: "[Insert the name that the logo shows]" }\n';

test('what a new local edition shows as remarks can be said, and is told until somebody has written another', async () => {
  const text = variantText({
    area,
    areas: new Map([[area.code, area]]),
    main: 'local:northmere',
    covered: ['local:eastwick'],
    titles: {},
    actions: ['a-mentors', 'a-lights'],
    priorities: ['prevention'],
  });
  const [said = '', remarks = ''] = text.split(/^# Take away the #.*\n/m);
  const shown = remarks.replaceAll(/^# ?/gm, '');
  expect(shown).toContain(LOGO);
  const file = (said + shown).replace(LOGO, '');
  for (const key of ['organisation:', 'brand:', 'change:', 'add:', 'leave_out:', 'implications:'])
    expect(file).toContain(`\n${key}`);
  const inserts = file.split('\n').flatMap((line, index) => (line.includes('[Insert') ? index + 1 : []));
  const raised = await raisedBy({ name: '', files: { 'content/variants/eastwick.yaml': { text: file } }, expect: [] });
  const places = raised.map((one) => one.replace(/:\d+$/, ''));
  expect(places).toEqual(inserts.map((line) => `plausibility/placeholder content/variants/eastwick.yaml:${line}`));
});
