import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { newMemory } from '../../src/core/memory.ts';
import type { Place } from '../../src/core/place.ts';
import { unfinishedIn } from '../../src/duty/unfinished.ts';
import { type Loaded, loadProject } from '../../src/load/project.ts';
import { withoutUnfinished } from '../../src/load/unfinished.ts';
import { asPublishing } from '../../src/publish/stops.ts';
import { raisedBy } from '../core/raise.ts';
import { filesBelow, REPOSITORY, SMALL } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';

interface Case {
  readonly name: string;
  readonly file: string;
  readonly with: Readonly<Record<string, string>>;
  readonly told: readonly (readonly string[])[];
  readonly left: readonly string[];
  readonly added?: readonly string[];
  readonly entries?: number;
}

const cases = parse(readFileSync(new URL('./unfinished.yaml', import.meta.url), 'utf8')) as Case[];
const small = filesBelow(SMALL);

function loaded(file: string, edits: Readonly<Record<string, string>>): Loaded {
  const text = new TextDecoder().decode(small.get(file));
  const edited = Object.entries(edits).reduce((before, [find, put]) => {
    expect(before).toContain(find);
    return before.replaceAll(find, () => put);
  }, text);
  const files = new Map([...small, [file, new TextEncoder().encode(edited)]]);
  return loadProject(memoryFolder({ root: '/here', files }).effects, '/here', REPOSITORY);
}

const written = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;
const ids = (list: unknown): string[] => (Array.isArray(list) ? list : []).map(({ id }) => String(id));

describe('what waits is left out and told', () => {
  test.each(cases)('$name', ({ file, with: edits, told, left, added = ['a-east'], entries = 0 }) => {
    const { content, diagnostics } = withoutUnfinished(loaded(file, edits), newMemory());
    const found = diagnostics.filter(({ code }) => code === 'schema/fill-in');
    expect(found.map(({ place, also }) => [...(place ? [place] : []), ...also].map(written))).toEqual(told);
    expect(ids(Object(content.actions).actions)).toEqual(left);
    expect(ids(Object(content.variants[0]).add.actions)).toEqual(added);
    expect(Object(content.updates).updates ?? []).toHaveLength(entries);
  });
});

test('a folder in which nothing waits is the same object, and one that is read again the same content', () => {
  const whole = loaded('content/actions.yaml', {});
  expect(withoutUnfinished(whole, newMemory())).toBe(whole);
  const memory = newMemory();
  const begun = loaded('content/actions.yaml', { 'tier: primary': 'tier: FILL IN' });
  const first = withoutUnfinished(begun, memory);
  memory.beginRun();
  expect(withoutUnfinished(begun, memory).content).toBe(first.content);
});

test('what points to a record that waits is left out with it, and the places of the rest stay', async () => {
  const raised = await raisedBy({
    name: 'a stream of money and an action that it pays for',
    files: {
      'content/funding.yaml': { find: 'kind: svd-duty', with: 'kind: FILL IN' },
      'content/actions.yaml': {
        find: 'measures: [injuries]',
        with: 'measures: [injuries]\n    funding: [duty-grant]',
        also: [{ find: 'tier: secondary', with: 'tier: second' }],
      },
    },
    expect: [],
  });
  expect(raised.filter((line) => /^(reference|schema)\//.test(line))).toEqual([
    'schema/not-allowed content/actions.yaml:17:11',
    'schema/fill-in content/funding.yaml:2:63',
  ]);
});

test.each([
  ['draft', 'warning'],
  ['board', 'warning'],
  ['consultation', 'error'],
  ['published', 'error'],
] as const)('in a %s edition it is told as %s', (status, severity) => {
  const { diagnostics } = withoutUnfinished(
    loaded('content/actions.yaml', { 'tier: primary': 'tier: FILL IN' }),
    newMemory(),
  );
  const told = unfinishedIn(diagnostics, status).filter(({ code }) => code === 'schema/fill-in');
  expect(told.map((one) => one.severity)).toEqual([severity]);
  expect(told.map((one) => asPublishing(one).severity)).toEqual(['error']);
});
