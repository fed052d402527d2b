import { changed, plain, removeAt, setAt, small, spotsOf, textOf, valuesOf, withValues } from '../base.ts';
import type { Chance } from '../chance.ts';
import type { Family, Mutation } from '../trial.ts';

const PATH = 'content/variants/eastwick.yaml';

const variant =
  (change: (values: Record<string, unknown>, chance: Chance) => void): Mutation =>
  (chance) => {
    const base = chance.once(3) ? plain : small;
    const values = valuesOf(base, PATH);
    change(values, chance);
    return { folder: withValues(base, PATH, values), what: PATH };
  };

const IDS = [
  'northmere',
  '../../esc',
  '..',
  '.',
  '/',
  'a/b',
  'index.html',
  'con',
  '__proto__',
  'constructor',
  'Eastwick',
  '',
  ' ',
  'eastwick ',
  'a'.repeat(300),
  'é',
  'data',
  5,
  null,
  '-',
  'build.json',
  '.svduty',
  'index',
];

export const family: Family = {
  name: 'variants',
  share: 45,
  mutations: {
    'an id': variant((values, chance) => {
      values.id = chance.pick(IDS);
    }),
    'the same id twice': () => ({
      folder: changed(small, 'content/variants/other.yaml', small.get(PATH)),
      what: 'other.yaml',
    }),
    'many variants': (chance) => {
      const count = chance.pick([12, 40]);
      const folder = Array.from({ length: count }, (_, n) => n).reduce(
        (all, n) =>
          changed(all, `content/variants/v${n}.yaml`, textOf(small.get(PATH)).replace('id: eastwick', `id: v${n}`)),
        small,
      );
      return { folder, what: `${count} variants` };
    },
    'something changed': variant((values, chance) =>
      setAt(
        chance.pick(spotsOf(values)),
        chance.pick([null, '', [], {}, 5, 'x', 'nothing', '__proto__', { id: 'x' }, [{ id: 'a-mentors' }]]),
      ),
    ),
    'something gone': variant((values, chance) => removeAt(chance.pick(spotsOf(values)))),
    'set to anything': variant((values, chance) => {
      values.set = chance.pick<unknown>([
        { document: null },
        { document: [] },
        { nothing: 1 },
        JSON.parse('{"__proto__": {"a": 1}}'),
        { document: { id: 'x' } },
        { needs: { kinds: [] } },
        { 'a.b': 1 },
        null,
        [],
        'x',
        { document: { status: 'published' } },
        { priorities: [] },
        { partnership: { id: 'x' } },
        { area: { main: 'local:nowhere' } },
      ]);
    }),
    'change of anything': variant((values, chance) => {
      values.change = chance.pick<unknown>([
        { actions: [{ id: 'nothing', title: 'x' }] },
        { actions: [{ id: 'a-mentors' }] },
        { actions: [{ id: 'a-mentors', title: null }] },
        { actions: [{ id: 'a-mentors', id2: 1 }] },
        { actions: {} },
        { actions: [null] },
        { actions: [[]] },
        { nothing: [] },
        { actions: [{ title: 'x' }] },
        { 'measures.local': [] },
        { 'measures.local': [{ id: 'injuries', title: 'x' }] },
        {
          actions: [
            { id: 'a-mentors', title: 'a' },
            { id: 'a-mentors', title: 'b' },
          ],
        },
        { priorities: [{ id: 'prevention', number: 0 }] },
      ]);
    }),
    'added to anything': variant((values, chance) => {
      values.add = chance.pick<unknown>([
        { actions: [{ id: 'a-mentors' }] },
        { actions: [{}] },
        { actions: [null] },
        { nothing: [] },
        { 'measures.local': [{}] },
        { actions: 'x' },
        {
          actions: [
            (valuesOf(small, PATH).add as { actions: unknown[] }).actions[0],
            (valuesOf(small, PATH).add as { actions: unknown[] }).actions[0],
          ],
        },
        { constructor: [] },
      ]);
    }),
    'removed from anything': variant((values, chance) => {
      values.remove = chance.pick<unknown>([
        { actions: ['a-mentors'] },
        { actions: ['nothing'] },
        { actions: ['a-mentors', 'a-lights'] },
        { priorities: ['prevention'] },
        ['prevention'],
        null,
        'x',
        { constructor: ['x'] },
      ]);
    }),
    'other areas': variant((values, chance) => {
      values[chance.pick(['area', 'areas', 'compare'])] = chance.pick([
        'local:nowhere',
        'local:northmere',
        [],
        ['local:eastwick', 'local:eastwick'],
        ['local:nowhere'],
        null,
        5,
        '',
        'own',
      ]);
    }),
    'a variant that only breaks itself': variant((values, chance) => {
      values.implications = chance.pick([
        ':rate[nothing]',
        ':cite[nothing]',
        '![x](images/none.png)',
        '<script>fz()</script>',
        ':ref[nothing]',
        '{{x}}',
        ':x[y]',
        '::chart{kind="nothing"}',
        '[^1]',
      ]);
    }),
    empty: (chance) => ({
      folder: changed(small, PATH, chance.pick(['', '{}', 'id: eastwick\n', '[]', 'id: [eastwick]\n'])),
      what: PATH,
    }),
  },
};
