import { plain, removeAt, type Spot, setAt, small, spotsOf, valuesOf, withValues } from '../../base.ts';
import type { Chance } from '../../chance.ts';
import type { Family, Folder, Mutation } from '../../trial.ts';
import { file, programs } from './file.ts';

const label =
  (change: (spot: Spot, values: Record<string, unknown>, chance: Chance) => void): Mutation =>
  (chance) => {
    const path = 'templates/labels/en.yaml';
    const folder: Folder = new Map([...(chance.once(2) ? plain : small), [path, programs('labels/en.yaml')]]);
    const values = valuesOf(folder, path);
    const spot = chance.pick(
      chance.once(2) ? spotsOf(values) : spotsOf(values).filter(({ value }) => typeof value === 'object'),
    );
    change(spot, values, chance);
    const status = chance.pick(['draft', 'board', 'consultation', 'published']);
    return {
      folder: withValues(folder, path, values),
      what: `${path} ${spot.key}`,
      runs: [
        { command: 'check', args: ['{dir}'], options: { allVariants: true, status } },
        { command: 'build', args: ['{dir}'], options: { allVariants: true, status, out: '{dir}/output' } },
      ],
    };
  };

const brand = (content: (chance: Chance) => string): Mutation => file('templates/brand/brand.yaml', content);
const COLOURS = [
  'red',
  '#FFF',
  '#12',
  '"#12436D; } body { display: none"',
  '"</style><fzel>"',
  '""',
  '5',
  '[]',
  '{}',
  'null',
  '"url(javascript:fz)"',
  '"#GGGGGG"',
  'Arial',
  '"\\u0000"',
  `"${'A'.repeat(3000)}"`,
];

/** Labels and the brand. */
export const labels: Family['mutations'] = {
  'a label': label((spot, _, chance) =>
    setAt(spot, chance.pick([null, '', 5, [], {}, [1], 'x', true, '{label} {nothing} {', '{{x}}', '<fzel>', '\u0007'])),
  ),
  'a group of labels emptied': label((spot, values, chance) => {
    const key = chance.pick(Object.keys(values).filter((name) => typeof values[name] === 'object'));
    values[key] = chance.pick([null, 'x', 5, [], {}, [1]]);
    void spot;
  }),
  'a label gone': label((spot) => removeAt(spot)),
  'a group of labels that every page needs': (chance) =>
    file(
      'templates/labels/en.yaml',
      () =>
        chance.pick([
          'status:\n',
          'tier: x\n',
          'note_limits: 5\n',
          'edition:\n  draft: [1]\n',
          'banner: 5\n',
          'facts:\n',
        ]),
      plain,
    )(chance),
  'one word of a group': (chance) =>
    file(
      'templates/labels/en.yaml',
      () =>
        chance.pick([
          'status:\n',
          'tier: x\n',
          'note_limits: 5\n',
          'edition:\n  draft: [1]\n',
          'edition:\n  published: [1]\n',
          'x: y\n',
          'status: []\n',
          'caption: 5\n',
          'facts: {}\n',
          'facts: {area: }\n',
          '- a\n',
          '',
          'panel: {note: {a: b}}\n',
          '__proto__: {a: 1}\n',
          'banner: {draft: "{nothing}"}\n',
        ]),
      chance.pick([plain, small]),
    )(chance),
  brand: brand(
    (chance) =>
      `${chance.pick(['ink', 'brand', 'link', 'panel', 'wordFont', 'nothing', '__proto__', 'warningRule'])}: ${chance.pick(COLOURS)}\n`,
  ),
};
