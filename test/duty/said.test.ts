import { beforeAll, expect, test } from 'vitest';
import type { Publication } from '../../src/assemble/publication.ts';
import { factsOf } from '../../src/duty/duty.ts';
import { judge } from '../../src/duty/judge.ts';
import { REQUIREMENTS } from '../../src/duty/register.ts';
import { isGap } from '../../src/duty/result.ts';
import { HOLDS_ANYWAY } from '../../src/duty/said.ts';
import { TESTS } from '../../src/duty/tests.ts';
import type { Model } from '../../src/model/model.ts';
import { assembled, type Base, hashOf, loadBase } from './edition.ts';

let base: Base;
beforeAll(async () => {
  base = await loadBase();
});

/** The chapters of a publication that can be left out: the list of sources goes with the citations. */
const chaptersOf = ({ tree }: Publication): string[] =>
  tree.children
    .flatMap((node) => (node.type === 'heading' && node.depth === 1 ? (node.data?.id ?? []) : []))
    .filter((id) => id !== 'list-of-sources');

/** The partnership's publications, with chapters left out. */
function leavingOut(leftOut: Readonly<Record<string, readonly string[]>>) {
  const { model: own } = base.checked.editions[0]!;
  const outline = Object.fromEntries(
    Object.entries(leftOut).map(([id, chapters]) => [
      id,
      { made_in: null, leave_out: chapters, order: [], rename: null, add: [] },
    ]),
  );
  const model: Model = { ...own, content: { ...own.content, outline: { publications: outline } } };
  const made = assembled(base, model);
  return {
    model,
    publications: made.map(({ publication }) => publication),
    diagnostics: made.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** The same, judged, with the requirements that are then not met any more. */
function without(leftOut: Readonly<Record<string, readonly string[]>>) {
  const edition = base.checked.editions[0]!;
  const { model, publications, diagnostics } = leavingOut(leftOut);
  const results = judge(factsOf(model, base.published, publications, hashOf(base, base.content)));
  const before = new Map(edition.results.map((result) => [result.requirement.id, result]));
  const lost = results.filter((result) => {
    const was = before.get(result.requirement.id);
    return isGap(result) && (was?.status === 'met' || (was?.status === 'partly_met' && result.status === 'missing'));
  });
  return { diagnostics, lost, results };
}

test('a chapter on review that is not printed: the strategy is not under review', () => {
  const { lost } = without({
    // The day of the next review also stands in the summary and before the action plan.
    'response-strategy': ['summary-on-a-page', 'review-and-scrutiny', 'action-plan'],
  });
  expect(lost.map(({ requirement, status }) => `${requirement.id} ${status}`)).toEqual([
    'SVD-R-01 missing',
    'SVD-R-03 missing',
  ]);
  expect(lost.flatMap(({ places }) => places).every(({ file }) => file === 'content/document.yaml')).toBe(true);
});

/** Sets of chapters such that of any two chapters each is left out once while the other is printed. */
function halves(chapters: readonly string[]): string[][] {
  const bits = Array.from({ length: Math.ceil(Math.log2(chapters.length)) }, (_, bit) => bit);
  return bits.flatMap((bit) => [0, 1].map((side) => chapters.filter((_, index) => ((index >> bit) & 1) === side)));
}

test('chapters can be left out without an error, whatever points to them', () => {
  const { publications } = base.checked.editions[0]!;
  // Of all publications at once, since they point to each other as well; one that has fewer sets than others has its last one again.
  const sets = publications.map((publication) => ({ id: publication.id, halves: halves(chaptersOf(publication)) }));
  const rounds = Math.max(...sets.map((one) => one.halves.length));
  const failed = Array.from({ length: rounds }, (_, round) =>
    Object.fromEntries(sets.map((one) => [one.id, one.halves[round] ?? one.halves.at(-1) ?? []])),
  ).flatMap((leftOut) =>
    leavingOut(leftOut)
      .diagnostics.filter(({ severity }) => severity === 'error')
      .map(({ message }) => message),
  );
  expect(failed).toEqual([]);
});

/** A foreword says nothing that the Duty asks; a publication without one keeps its first chapter. */
const allButOne = (chapters: readonly string[]): string[] => {
  const kept = chapters.includes('foreword') ? 'foreword' : chapters[0];
  return chapters.filter((id) => id !== kept);
};

test('with all chapters but one left out, nothing is met of what the publications must say', () => {
  const all = base.checked.editions[0]!.publications;
  const leftOut = Object.fromEntries(all.map((publication) => [publication.id, allButOne(chaptersOf(publication))]));
  const { results, diagnostics } = without(leftOut);
  expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([]);
  const met = results.filter(({ status, requirement }) => status === 'met' && !HOLDS_ANYWAY.has(requirement.test.name));
  expect(met.map(({ requirement }) => requirement.id)).toEqual([]);
});

test('a publication that is not asked for is judged all the same', () => {
  const { results } = without({});
  expect(results.map(({ status }) => status)).toEqual(base.checked.editions[0]!.results.map(({ status }) => status));
});

test('what holds anyway are tests that the register uses', () => {
  const used = new Set(REQUIREMENTS.map(({ test: { name } }) => name));
  expect([...HOLDS_ANYWAY].filter((name) => !used.has(name) || !Object.hasOwn(TESTS, name))).toEqual([]);
});
