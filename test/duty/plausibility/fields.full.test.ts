import { beforeAll, describe, expect, test } from 'vitest';
import type { Place } from '../../../src/core/place.ts';
import { judge } from '../../../src/duty/judge.ts';
import type { DutyFacts } from '../../../src/duty/outcome.ts';
import { boundsOf } from '../../../src/duty/plausibility/bounds.ts';
import { dayDoubt } from '../../../src/duty/plausibility/days.ts';
import {
  DAY_RULES,
  NOT_BOTH,
  NUMBER_RULES,
  PUBLIC_ADDRESSES,
  YEAR_RULES,
} from '../../../src/duty/plausibility/rules.ts';
import { isWords, textDoubt } from '../../../src/duty/plausibility/texts.ts';
import { linesOf, type Said, valuesByFile } from '../../../src/duty/plausibility/values.ts';
import { REQUIREMENTS } from '../../../src/duty/register.ts';
import { schemaOfPath } from '../../../src/schema/schema-of-path.ts';
import { FOLDERS, NEEDS_FILES, SINGLE_FILES } from '../../../src/schema/table.ts';
import { resolveNode, type SchemaNode, schemaNamed } from '../../../src/schema/walk.ts';
import { type Case, isMet, requirementGroups } from '../cases.ts';
import { type Base, changed, factsFor, loadBase, put } from '../edition.ts';

/** What is put in the place of every text and of every day. */
const NONSENSE_TEXTS = [
  'x',
  'Lorem ipsum dolor sit amet',
  'TBC',
  '[insert text here]',
  'Blah blah',
  'asdf',
  '???',
  '-',
];
const NONSENSE_DAYS = ['1999-01-01', '2099-12-31'];
/** Texts of any length that say something, which no text field may refuse. */
const HONEST_TEXTS = [
  'Rutland Water patrols',
  'None received by the closing date.',
  'The partners agreed it in May 2026.',
];

/** Codes and the like may be as short as one letter, so a letter is no placeholder there. */
const CODED = /\.(?:codes|flags|version|definition_version|age_bands|category|categories|id)$/;
/** Values that other rules read, or the program: the form of the folder, the pages of a figure. */
const NO_STATEMENT =
  /^(?:document\.judgements|outline|imports|disclosure|variants|unit_costs)\b|\.figures\.|^waivers\.waivers\.requirement$/;

/** Every single value that the schemas of the content know, by its path. */
function schemaValues(): Map<string, SchemaNode> {
  const found = new Map<string, SchemaNode>();
  const go = (node: SchemaNode, base: string, path: string, depth: number): void => {
    const { node: flat, base: here } = resolveNode(node, base);
    if (depth > 12) return;
    if (flat.items) go(flat.items, here, path, depth + 1);
    else if (flat.properties)
      for (const [key, item] of Object.entries(flat.properties)) go(item, here, `${path}.${key}`, depth + 1);
    else if (flat.type !== 'object') found.set(path, flat);
  };
  const rows = [
    ...Object.entries({ ...SINGLE_FILES, ...FOLDERS }),
    ...Object.entries(NEEDS_FILES).map(([key, row]) => [`needs.${key}`, row] as const),
  ];
  for (const [key, { schema }] of rows) {
    const root = schemaNamed(schema);
    go(root, root.$id ?? '', key, 0);
  }
  return found;
}

const VALUES = [...schemaValues()].filter(([path]) => !NO_STATEMENT.test(path));
const place = { file: 'content/document.yaml', line: 1, column: 1 };
const said = (path: string, node: SchemaNode, value: string): Said => ({
  path,
  node,
  value,
  key: path.split('.').at(-1) ?? '',
  parent: {},
  place: () => place,
  record: () => place,
});

let base: Base;
let facts: DutyFacts;
beforeAll(async () => {
  base = await loadBase();
  facts = factsFor(base, base.content);
});

test('every text that the schemas know is doubted where it says nothing, and only there', () => {
  const texts = VALUES.filter(
    ([path, node]) => isWords(said(path, node, 'words')) && node.type === 'string' && !CODED.test(path),
  );
  expect(texts.length).toBeGreaterThan(300);
  const wrong = texts.flatMap(([path, node]) => {
    const doubted = (text: string): boolean => textDoubt(said(path, node, text), true) !== undefined;
    return [
      ...NONSENSE_TEXTS.filter((text) => !doubted(text)).map((text) => `${path} takes "${text}"`),
      ...HONEST_TEXTS.filter(doubted).map((text) => `${path} refuses "${text}"`),
    ];
  });
  expect(wrong).toEqual([]);
});

test('every day that the schemas know has one rule, and none takes 1999 or 2099', () => {
  const days = VALUES.filter(([, node]) => node.format === 'date').map(([path]) => path);
  expect(DAY_RULES.flatMap(({ paths }) => paths).toSorted()).toEqual(days.toSorted());
  const bounds = boundsOf(facts.model);
  const taken = VALUES.filter(([, node]) => node.format === 'date').flatMap(([path, node]) =>
    NONSENSE_DAYS.filter((day) => dayDoubt(said(path, node, day), bounds) === undefined).map(
      (day) => `${path} takes ${day}`,
    ),
  );
  // An edition may be dated on any day to come: there is no clock to hold it against. A series may be as old as the records.
  expect(taken).toEqual([
    'document.edition_date takes 2099-12-31',
    'indicators.breaks.from takes 1999-01-01',
    'indicators.rebase.from takes 1999-01-01',
  ]);
});

test('the tables of rules name paths that the schemas know', () => {
  const paths = [
    ...[...YEAR_RULES, ...NUMBER_RULES].flatMap((rule) => rule.paths),
    ...NOT_BOTH.map((rule) => rule.path),
    ...PUBLIC_ADDRESSES,
  ];
  expect(paths.filter((path) => 'step' in schemaOfPath(path))).toEqual([]);
});

/** The facts with one value of the settled content changed, whatever the value stands in. */
function withValue(given: DutyFacts, { parent, key }: Said, value: string): DutyFacts {
  const go = (one: unknown): unknown => {
    if (one === parent) return put(one, key, value);
    if (typeof one !== 'object' || one === null) return one;
    for (const step of Object.keys(one)) {
      const below = (one as Readonly<Record<string, unknown>>)[step];
      const made = go(below);
      if (made !== below) return put(one, Array.isArray(one) ? Number(step) : step, made);
    }
    return one;
  };
  return { ...given, model: { ...given.model, content: go(given.model.content) as DutyFacts['model']['content'] } };
}

/** The first of a requirement's cases that is met by something with a place. */
function firstMet(cases: readonly Case[], requirement: (typeof REQUIREMENTS)[number]) {
  for (const one of cases.filter(isMet)) {
    const met = factsFor(base, changed(base.content, one), { ...one, status: one.edition });
    const result = judge(met, [requirement])[0];
    if (result?.status === 'met' && result.places.length > 0) return { met, result };
  }
  return undefined;
}

/** This many values of each requirement's evidence are tried, spread over all of them. */
const TRIED = 2;

/** What reads every text or figure is slow, and is tried once. */
const SLOW = ['SVD-E-02', 'SVD-E-03', 'SVD-N-07', 'SVD-N-14', 'SVD-U-08', 'SVD-X-04'];

describe('no requirement is met by a record that holds nonsense', () => {
  const cases = new Map(requirementGroups().flatMap((group) => Object.entries(group.cases)));
  test.each(REQUIREMENTS.map((requirement) => [requirement.id, requirement] as const))('%s', (id, requirement) => {
    const one = firstMet(cases.get(id) ?? [], requirement);
    if (!one) return;
    const { met, result } = one;
    const within = (place: Place | undefined): boolean =>
      place !== undefined &&
      result.places.some((evidence) => {
        const { from, to } = linesOf(evidence, met.model);
        return evidence.file === place.file && place.line >= from && place.line <= to;
      });
    const values = valuesByFile(met.model)
      .flat()
      .filter(
        (value) => within(value.place()) && typeof value.parent[value.key] === 'string' && !CODED.test(value.path),
      );
    const texts = values.filter((value) => isWords(value) && !NO_STATEMENT.test(value.path));
    const days = values.filter(
      ({ node, path }) => node.format === 'date' && !/edition_date$|(?:breaks|rebase)\.from$/.test(path),
    );
    const spread = (list: readonly Said[]): readonly Said[] =>
      list.filter((_, index) => index % Math.ceil(list.length / (SLOW.includes(id) ? 1 : TRIED)) === 0);
    const tried = [
      ...spread(texts).map((value, index) => [value, NONSENSE_TEXTS[index % NONSENSE_TEXTS.length] ?? 'x'] as const),
      ...spread(days).flatMap((value) => NONSENSE_DAYS.map((day) => [value, day] as const)),
    ];
    const passes = tried.filter(
      ([value, nonsense]) => judge(withValue(met, value, nonsense), [requirement])[0]?.status === 'met',
    );
    expect(passes.map(([{ path }, nonsense]) => `${path}: ${nonsense}`)).toEqual([]);
  });
});
