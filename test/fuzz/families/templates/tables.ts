import { setAt, small, spotsOf, valuesOf, withValues } from '../../base.ts';
import type { Chance } from '../../chance.ts';
import type { Family, Mutation } from '../../trial.ts';
import { file } from './file.ts';

const table =
  (change: (values: Record<string, unknown>, chance: Chance) => void): Mutation =>
  (chance) => {
    const path = 'templates/tables/plan.yaml';
    const values = valuesOf(small, path);
    change(values, chance);
    return { folder: withValues(small, path, values), what: path };
  };

/** Tables of the templates. */
export const tables: Family['mutations'] = {
  'a table without a part': table((values, chance) => {
    delete values[chance.pick(Object.keys(values))];
  }),
  'a table with another value': table((values, chance) => {
    const spot = chance.pick(spotsOf(values));
    setAt(
      spot,
      chance.pick([
        null,
        '',
        5,
        0,
        -1,
        1e9,
        [],
        {},
        'nothing',
        '__proto__',
        '{{',
        '{{nothing}}',
        '{{> x}}',
        '{{label "x"}}',
        ':status[x]',
        '::chart{}',
        '<fzel>',
        '| |',
        'a\nb',
      ]),
    );
  }),
  'a table of other rows': table((values, chance) => {
    values.rows = chance.pick([
      'priorities',
      'document',
      'nothing',
      '__proto__',
      'needs.kinds',
      'needs',
      'partnership.bodies',
      '',
      'actions.actions',
      'constructor',
      'actions.0',
    ]);
  }),
  'a table of many columns': table((values, chance) => {
    values.columns = Array(chance.pick([20, 400])).fill((values.columns as unknown[])[1]);
  }),
  'a table that is no table': (chance) =>
    file('templates/tables/plan.yaml', () => chance.pick(['', '[]', 'x', 'rows: [', 'columns: {}\n', '\u0000']))(
      chance,
    ),
  'a table in itself': (chance) =>
    file(
      'templates/tables/plan.yaml',
      () =>
        `rows: actions\ncaption: "${chance.pick(['{{x}}', '{{> plan}}', '::table{name=plan}'])}"\ncolumns:\n  - { label: "::table{name=\\"plan\\"}", kind: rowHeader, width: 3, value: "{{> plan}}" }\nempty: x\n`,
    )(chance),
};
