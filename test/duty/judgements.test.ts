import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ORIGIN, placeOf } from '../../src/core/place.ts';
import { standingOf } from '../../src/duty/assurance.ts';
import { checkJudgements } from '../../src/duty/check-judgements.ts';
import { judge } from '../../src/duty/judge.ts';
import { REQUIREMENTS } from '../../src/duty/register.ts';
import { needsJudgement } from '../../src/duty/result.ts';
import { type Base, changed, type EditionOptions, factsFor, loadBase, resultOf } from './edition.ts';

interface JudgementCase {
  readonly name: string;
  readonly entry: Readonly<Record<string, unknown>> & { readonly requirement: string };
  readonly variant?: string;
  readonly set?: Readonly<Record<string, unknown>>;
  readonly says: readonly string[];
  readonly says_when_published?: readonly string[];
  readonly names?: string;
  readonly judged?: boolean;
}

const cases = parse(readFileSync(`${import.meta.dirname}/judgements.yaml`, 'utf8'), { merge: true }) as JudgementCase[];

let base: Base;
beforeAll(async () => {
  base = await loadBase();
});

const factsWith = (
  judgements: readonly unknown[],
  options: EditionOptions = {},
  set: Readonly<Record<string, unknown>> = {},
) => factsFor(base, changed(base.content, { set: { ...set, 'document.judgements': judgements } }), options);
const KEYS = ['requirement', 'post', 'date', 'looked_at', 'content'] as const;

describe.each(cases)('$name', ({ entry, variant, set, says, says_when_published = [], names, judged = false }) => {
  test.each(['draft', 'published'] as const)('in %s', (status) => {
    // Each key stands in a line of its own.
    const written = locate(entry);
    const facts = factsWith([written], { variant, status }, set);
    const results = judge(
      facts,
      REQUIREMENTS.filter(({ id }) => id === entry.requirement),
    );
    const found = checkJudgements(facts, results).filter(({ code }) => code !== 'duty/not-judged');
    const keyOf = (line: number | undefined) => KEYS[(line ?? 0) - 1];
    expect(found.map(({ code, place }) => `${code} ${keyOf(place?.line)}`)).toEqual(
      status === 'published' ? [...says, ...says_when_published] : says,
    );
    if (names) expect(found[0]?.message).toContain(names);
    for (const { code, severity } of found) expect([code, severity]).toEqual([code, severityOf(code, status)]);
    expect(results.some(({ judgement }) => judgement !== undefined)).toBe(judged);
  });
});

const severityOf = (code: string, status: string): string => {
  if (code === 'duty/judgement-unknown') return 'error';
  return status === 'published' && !['duty/judgement-not-needed', 'duty/judgement-unbound'].includes(code)
    ? 'error'
    : 'warning';
};

function locate(entry: object): object {
  const place = (key?: string | number) => ({ file: 'x', line: KEYS.indexOf(key as 'post') + 1, column: 1 });
  const origin = { place, keyPlace: place, within: place };
  const located = Object.assign({ ...entry }, { [ORIGIN]: origin });
  expect(placeOf(located, 'post')?.line).toBe(2);
  return located;
}

describe('what nobody has judged yet', () => {
  const STOPPING = REQUIREMENTS.filter(({ stops_published }) => stops_published === 'yes');
  const problems = (judgements: readonly unknown[], options: EditionOptions = {}) => {
    const facts = factsWith(judgements, options);
    return checkJudgements(facts, judge(facts, STOPPING));
  };
  const open = (judgements: readonly unknown[], options: EditionOptions = {}) =>
    problems(judgements, options).filter(({ code }) => code === 'duty/not-judged');
  const entryFor = (requirement: string) => ({
    requirement,
    post: 'Head of Community Safety',
    date: '2026-10-20',
    looked_at: 'The letters and minutes',
  });

  const needsIds = () =>
    judge(factsWith([]), STOPPING)
      .filter(needsJudgement)
      .map(({ requirement }) => requirement.id);

  test('is one error in a published edition, with an entry to fill in for each, and a note in others', () => {
    const [problem, ...others] = open([], { status: 'published' });
    const needed = judge(factsWith([]), STOPPING).filter(needsJudgement);
    expect(needed.length).toBeGreaterThan(5);
    expect([others, problem?.severity]).toEqual([[], 'error']);
    const entries = parse(problem?.example ?? '').judgements as Record<string, unknown>[];
    expect(entries.map(({ requirement }) => requirement)).toEqual(needed.map(({ requirement }) => requirement.id));
    for (const status of ['draft', 'board', 'consultation'] as const)
      expect(open([], { status }).map(({ severity, example }) => [severity, example])).toEqual([['info', undefined]]);
  });

  test('what is printed to paste does not pass before it is filled in', () => {
    const [problem] = open([], { status: 'published' });
    const { judgements } = parse(problem?.example ?? '');
    const found = problems(judgements, { status: 'published' });
    const stopped = found.filter(({ code }) => code === 'duty/judgement-empty');
    expect(stopped).toHaveLength(2 * judgements.length);
  });

  test('is nothing once every one has an entry', () => {
    const needed = judge(factsWith([]), STOPPING).filter(needsJudgement);
    const all = needed.map(({ requirement }) => entryFor(requirement.id));
    expect(open(all, { status: 'published' })).toEqual([]);
    expect(open(all.slice(1), { status: 'published' })[0]?.message).toContain(needed[0]?.requirement.id ?? '?');
  });

  test.each([
    ['planned', { planned_on: '2026-12-01', planned_url: 'https://www.leicester.gov.uk/sv' }, 'planned'],
    ['to come', { date: '2026-11-02', url: 'https://www.leicester.gov.uk/sv' }, 'planned'],
    ['on the day', { date: '2026-11-01', url: 'https://www.leicester.gov.uk/sv' }, 'recorded'],
  ])('publication that is %s needs none', (_what, publication, standing) => {
    const facts = factsWith([entryFor('SVD-U-01')], { status: 'published' }, { 'document.publication': publication });
    for (const id of ['SVD-U-01', 'SVD-U-05']) {
      const result = resultOf(facts, id);
      expect([id, result.status, needsJudgement(result), standingOf(result)]).toEqual([id, 'met', false, standing]);
    }
  });

  test('an earlier revision that is out can be looked at', () => {
    const url = 'https://www.leicester.gov.uk/sv';
    const second = {
      version: '2.0',
      revision: 2,
      date: '2025-01-01',
      status: 'published',
      note: 'One',
      published_on: '2025-01-01',
      url,
    };
    const set = {
      'document.revision': 3,
      'document.versions': [second],
      'document.publication': { planned_on: '2026-12-01', planned_url: url },
    };
    expect(needsJudgement(resultOf(factsWith([], { status: 'published' }, set), 'SVD-U-05'))).toBe(true);
  });

  test('what is stale is one problem with the places of all and one line to paste', () => {
    const old = [...needsIds()].map((id) => ({
      ...entryFor(id),
      looked_at: `The papers on ${id}, of May`,
      content: 'a000000000000000',
    }));
    const found = problems(old, { status: 'published' }).filter(({ code }) => code === 'duty/judgement-stale');
    expect(found).toHaveLength(1);
    expect(found[0]?.example).toMatch(/^content: \S+$/);
  });

  test.each([
    [2, 0],
    [3, 1],
  ])('one sentence under %i is told %i times', (count, times) => {
    const found = problems([...needsIds()].slice(0, count).map(entryFor));
    expect(found.filter(({ code }) => code === 'duty/judgement-copied')).toHaveLength(times);
  });

  test('two judgements of one requirement are told', () => {
    const [id = ''] = needsIds();
    const found = problems([entryFor(id), { ...entryFor(id), post: 'Director of Public Health' }]);
    expect(found.filter(({ code }) => code === 'duty/judgement-twice')).toHaveLength(1);
  });

  test('a requirement that stops nothing needs none', () => {
    const others = REQUIREMENTS.filter(({ id }) => ['SVD-S-08', 'SVD-N-04', 'SVD-U-03'].includes(id));
    expect(judge(factsWith([]), others).filter(needsJudgement)).toEqual([]);
  });

  test('the record of a screening is the judgement of the post that screened', () => {
    const record = (limb: string) => ({
      limb,
      question: 'Could anything here put a person at risk?',
      outcome: 'cleared',
      post: 'Head of Safety',
      screened_on: '2026-10-20',
      flags_resolved: true,
      content: 'this content',
    });
    const set = { 'document.screening': ['safety', 'crime', 'institutions'].map(record) };
    const result = resultOf(factsFor(base, changed(base.content, { set })), 'SVD-X-01');
    expect([result.status, standingOf(result), result.judgement?.post]).toEqual(['met', 'judged', 'Head of Safety']);
  });
});

describe('what a pass is worth', () => {
  test.each([
    ['links whose ends nobody has read', 'SVD-N-11', {}, 'recorded'],
    [
      'a reason in words',
      'SVD-N-11',
      {
        'needs.recommendations.recommendations[0].taken_forward': false,
        'needs.recommendations.recommendations[0].not_taken_forward_because': 'No money.',
      },
      'recorded',
    ],
    ['days within range', 'SVD-N-12', { 'needs.assessment.data_to': '2026-03-31' }, 'checked'],
    [
      'old data that is still good for a reason',
      'SVD-N-12',
      { 'needs.assessment.data_to': '2024-03-31', 'needs.assessment.still_good_because': 'Nothing newer is out.' },
      'recorded',
    ],
  ] as const)('%s: %s', (_what, id, set, assurance) => {
    const result = resultOf(factsFor(base, changed(base.content, { set })), id);
    expect([result.status, result.assurance]).toEqual(['met', assurance]);
  });

  test('a test may lower what its requirement says, and not raise it', () => {
    const [entry] = REQUIREMENTS.filter(({ id }) => id === 'SVD-N-02');
    if (!entry) throw new Error('no entry');
    const worth = (own: 'checked' | 'recorded', said?: 'checked' | 'to_judge') =>
      judge(factsWith([]), [{ ...entry, assurance: own, test: { name: 'one' } }], {
        one: () => ({ status: 'not_applicable', places: [], details: [], ...(said ? { assurance: said } : {}) }),
      })[0]?.assurance;
    expect([worth('recorded'), worth('recorded', 'checked'), worth('checked', 'to_judge')]).toEqual([
      'recorded',
      'recorded',
      'to_judge',
    ]);
  });
});
