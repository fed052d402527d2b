import { didYouMean } from '../core/nearest.ts';
import { type Place, placeOf } from '../core/place.ts';
import { loadYaml } from '../load/yaml.ts';
import type { ContextOnly, Requirement, RequirementRegister } from '../schema/generated/requirement.ts';
import { VALIDATORS } from '../schema/generated/validators.js';
import { explainErrors } from '../validate/explain.ts';
import { checkArguments, checkPath, type EntryProblem } from './check-arguments.ts';
import { GROUPS } from './generated/groups.ts';
import type { DutyTest } from './outcome.ts';
import { SHARED_TESTS } from './shared/tests.ts';

export interface CheckedRegister {
  readonly requirements: readonly Requirement[];
  readonly context_only: readonly ContextOnly[];
  /** What is wrong with the entries, one line each, with its place. The rest is only of use without any. */
  readonly problems: readonly string[];
}

/** Reads the requirements of every group. `texts` are the requirements.yaml files by the group's name; `fileOf` names them for messages. */
export function checkRegister(texts: ReadonlyMap<string, string>, fileOf: (group: string) => string): CheckedRegister {
  const read = [...texts].map(([group, text]) => readGroup(group, fileOf(group), text));
  const requirements = read.flatMap(({ register }) => register?.requirements ?? []).toSorted(byId);
  const context_only = read.flatMap(({ register }) => register?.context_only ?? []).toSorted(byId);
  const problems = [
    ...read.flatMap((group) => group.problems),
    ...repeated([...requirements, ...context_only]),
    ...saidTwice(requirements),
  ];
  return { requirements, context_only, problems };
}

function readGroup(
  group: string,
  file: string,
  text: string,
): { register: RequirementRegister | undefined; problems: string[] } {
  const line = (name: string, { message, place }: EntryProblem): string =>
    `${file}:${place?.line ?? 1}:${place?.column ?? 1}  ${name}${message}`;
  const { value, diagnostics } = loadYaml(file, text);
  const validate = VALIDATORS.requirement;
  const slips =
    value === undefined || validate(value) ? [] : explainErrors(validate.errors ?? [], value, 'requirement');
  if (value === undefined || slips.length > 0) {
    const problems = [...diagnostics, ...slips].map(({ place, message, fix }) =>
      line(nameAt(value, place), { message: `${message} ${fix}`, place }),
    );
    return { register: undefined, problems };
  }
  const register = value as RequirementRegister;
  const problems = register.requirements.flatMap((requirement) =>
    checkEntry(requirement, group).map((problem) => line(`${requirement.id}: `, problem)),
  );
  return { register, problems };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** The tests that the entries of a group may name: its own and the shared ones. */
function testsOf(group: string): Readonly<Record<string, DutyTest>> {
  const own: Readonly<Record<string, { tests: Readonly<Record<string, DutyTest>> }>> = GROUPS;
  return { ...SHARED_TESTS, ...own[group]?.tests };
}

function checkEntry(requirement: Requirement, group: string): EntryProblem[] {
  const { name, ...given } = requirement.test;
  const tests = testsOf(group);
  const names = Object.keys(tests);
  const asked = tests[name];
  const nowhere = {
    message: `There is no test "${name}" in src/duty/${group} or src/duty/shared.${didYouMean(name, names)} There are: ${names.join(', ')}.`,
    place: placeOf(requirement.test, 'name'),
  };
  return [
    ...(asked ? checkArguments(asked.args ?? {}, given) : [nowhere]),
    ...checkPath('where', requirement.where, placeOf(requirement, 'where')),
    ...checkLookAt(requirement),
  ];
}

/** Whoever judges what the program cannot is told what to look at. */
function checkLookAt(requirement: Requirement): EntryProblem[] {
  if (requirement.assurance === 'checked' || requirement.look_at !== undefined) return [];
  const message = `"look_at" is missing: say what somebody has to look at to judge it, since its assurance is "${requirement.assurance}".`;
  return [{ message, place: placeOf(requirement, 'assurance') }];
}

/** "SVD-C-01: " for a place within that entry. */
function nameAt(register: unknown, place: Place | undefined): string {
  const entries = (register as { requirements?: unknown } | null)?.requirements;
  const before = (Array.isArray(entries) ? entries : []).filter(
    (entry) => (placeOf(entry)?.line ?? 0) <= (place?.line ?? 0),
  );
  const id = (before.at(-1) as { id?: unknown } | undefined)?.id;
  return id === undefined ? '' : `${String(id)}: `;
}

/** An id may stand once, in whichever group. */
function repeated(entries: readonly { readonly id: string }[]): string[] {
  const ids = entries.map(({ id }) => id);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map(
    (id) => `The id ${id} stands more than once in src/duty.`,
  );
}

/** What is to be looked at is particular to a requirement: the same words for two are words for none. */
function saidTwice(requirements: readonly Requirement[]): string[] {
  const said = new Map<string, string>();
  return requirements.flatMap(({ id, look_at }) => {
    const other = look_at === undefined ? undefined : said.get(look_at);
    if (look_at !== undefined) said.set(look_at, id);
    return other === undefined ? [] : [`${other} and ${id} have the same words under "look_at" in src/duty.`];
  });
}
