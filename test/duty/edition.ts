import { assembleEdition } from '../../src/assemble/assemble-edition.ts';
import { nodeEffects } from '../../src/commands/node-effects.ts';
import { once } from '../../src/core/once.ts';
import { ORIGIN, type Origin, originOf, type Place } from '../../src/core/place.ts';
import { protect } from '../../src/disclosure/protect.ts';
import type { PublishedIndicators } from '../../src/disclosure/published.ts';
import { contentHash } from '../../src/duty/content-hash.ts';
import { factsOf } from '../../src/duty/duty.ts';
import { judge } from '../../src/duty/judge.ts';
import type { DutyFacts } from '../../src/duty/outcome.ts';
import { REQUIREMENTS } from '../../src/duty/register.ts';
import type { Result } from '../../src/duty/result.ts';
import { overlayVariant } from '../../src/load/overlay.ts';
import type { RawContent } from '../../src/load/project.ts';
import type { Area } from '../../src/model/areas.ts';
import type { Model, Status } from '../../src/model/model.ts';
import { settleNumbers } from '../../src/model/numbers.ts';
import { settle } from '../../src/model/settle.ts';
import { check } from '../../src/pipeline.ts';
import type { DisclosureContent } from '../../src/schema/generated/disclosure.ts';
import { REPOSITORY } from '../support/folder.ts';
import { type Pages, withPages } from './pages.ts';

type Numbers = ReturnType<typeof settleNumbers>;
type Checked = Awaited<ReturnType<typeof check>>;

/** The partnership of Leicester, Leicestershire and Rutland, checked once: what every case changes a part of. */
export interface Base {
  readonly checked: Checked;
  readonly numbers: Numbers;
  readonly published: PublishedIndicators;
  readonly content: RawContent;
}

let base: Promise<Base> | undefined;

/** Reads, settles and assembles the repository's own content: once in a process, so nobody may change what it gives. */
export function loadBase(): Promise<Base> {
  base ??= freshBase();
  return base;
}

/** The same, from the files again, at the status they say or another. */
export async function freshBase(status?: Status): Promise<Base> {
  const request = {
    folder: REPOSITORY,
    toolRoot: REPOSITORY,
    toolVersion: '0.0.0',
    status,
    // One local edition stands for all: every test that asks pays for each.
    variants: [undefined, 'rutland'],
    publications: 'all',
  } as const;
  const checked = await check(request, nodeEffects(true));
  const numbers = settleNumbers(checked.loaded);
  const { published } = protect(
    numbers.indicators,
    (checked.loaded.content.disclosure as DisclosureContent).disclosure_rules,
    numbers.areas,
  );
  return { checked, numbers, published, content: checked.loaded.content };
}

/** What a model is assembled to, in the order of the plans. */
export function assembled({ checked, published, numbers }: Base, model: Model, plans = checked.plans) {
  const tables = checked.editions[0]?.tables.public ?? new Map();
  const input = { model, published, population: numbers.population, tables, toolVersion: '0.0.0', notMade: [] };
  return assembleEdition(plans, () => input, checked.kit!).all();
}

/** What an edition of changed content would be judged by. The trees are those of the base: a case that needs others brings them. */
export interface EditionOptions {
  readonly variant?: string | undefined;
  readonly status?: Status | undefined;
  /** In the place of the profiles that are on. */
  readonly profiles?: readonly string[];
  /** In the place of the areas that the edition covers. */
  readonly covered?: readonly string[];
  readonly pages?: Pages;
  /** The trees are those of the changed content, which takes a second. */
  readonly isPrinted?: boolean;
}

/** The facts of one edition of some content, which need not fit its schemas. */
export function factsFor(
  base: Base,
  content: RawContent,
  { variant, status, profiles, covered, pages, isPrinted }: EditionOptions = {},
): DutyFacts {
  const hash = hashOf(base, content);
  const dated = withHash(content, hash);
  const raw = dated.variants.find((one) => (one as { id?: string }).id === variant);
  const settled = settle(overlayVariant(dated, variant === undefined ? undefined : raw), variant, base.numbers.areas, {
    status,
  });
  const model = covered ? { ...settled, covered: covered.map((code) => areaOf(settled, code)) } : settled;
  const edition = base.checked.editions.find((one) => one.model.id === model.id) ?? base.checked.editions[0];
  const printed = isPrinted ? assembled(base, model).map(({ publication }) => publication) : edition?.publications;
  const facts = factsOf(model, base.published, withPages(printed ?? [], pages ?? {}), hash);
  return profiles ? { ...facts, profiles: new Set(profiles) } : facts;
}

/** The hash of some content in the folder of the base. */
export const hashOf = (base: Base, content: RawContent): (() => string) =>
  once(() => contentHash({ ...base.checked.loaded, content }, base.numbers.areas, base.published));

/** What a case writes in a record for the hash of its own content, which it cannot know. */
export const THIS_CONTENT = 'this content';

/** Content whose records are about the content that they stand in, where they say so. */
function withHash(content: RawContent, hash: () => string): RawContent {
  const document = (content.document ?? {}) as Readonly<Record<string, unknown>>;
  const records = [document.screening, document.judgements].filter(Array.isArray).flat();
  if (!records.some((record) => record?.content === THIS_CONTENT)) return content;
  const own = (list: unknown): unknown =>
    Array.isArray(list)
      ? keep(
          list,
          list.map((record) => (record.content === THIS_CONTENT ? { ...record, content: hash() } : record)),
        )
      : list;
  const dated = put(document, 'screening', own(document.screening));
  return { ...content, document: put(dated, 'judgements', own(document.judgements)) };
}

/** An area of the folder, or one that only the case knows. */
function areaOf({ areas }: Model, code: string): Area {
  const place = { file: 'data/areas.csv', line: 1, column: 1 };
  const other = {
    code,
    name: code,
    type: 'unitary',
    parent: undefined,
    validFrom: undefined,
    validTo: undefined,
    place,
  };
  return areas.get(code) ?? (other as Area);
}

/** The result of one requirement. */
export function resultOf(facts: DutyFacts, id: string): Result {
  const [result] = judge(
    facts,
    REQUIREMENTS.filter((requirement) => requirement.id === id),
  );
  if (!result) throw new Error(`${id} is not in the register`);
  return result;
}

/** Changes to the content, by path: values that are set, keys and records that are taken away, records that are appended to a list. */
export interface Changes {
  readonly set?: Readonly<Record<string, unknown>>;
  readonly remove?: readonly string[];
  readonly add?: Readonly<Record<string, readonly unknown[]>>;
}

const NAMED_BY = ['id', 'kind', 'form', 'area', 'body', 'place', 'limb', 'requirement', 'role', 'age'] as const;

/** A dotted path in steps: `actions.actions[a-just-3].owner`, where the brackets hold a record's id, its number from 0, or `*` for each. */
function stepsOf(path: string): string[] {
  return path.split('.').flatMap((step) => step.split(/\[|\]/).filter((part) => part !== ''));
}

function keysOf(value: unknown, step: string): (string | number)[] {
  if (!Array.isArray(value)) return [step];
  if (step === '*') return [...value.keys()];
  if (/^\d+$/.test(step)) return [Number(step)];
  const index = value.findIndex(
    (item) => item === step || NAMED_BY.some((key) => (item as Record<string, unknown>)[key] === step),
  );
  if (index < 0) throw new Error(`no record "${step}" in the list`);
  return [index];
}

/** Content with some changes; what is not changed is shared, and every record keeps its place. */
export function changed(content: RawContent, { set = {}, remove = [], add = {} }: Changes): RawContent {
  const edits: readonly (readonly [string, Edit])[] = [
    ...Object.entries(set).map(([path, value]): [string, Edit] => [path, (parent, key) => put(parent, key, value)]),
    ...remove.map((path): [string, Edit] => [path, without]),
    ...Object.entries(add).map(([path, records]): [string, Edit] => [
      path,
      (parent, key) => append(parent, key, records),
    ]),
  ];
  return edits.reduce<unknown>((value, [path, edit]) => apply(value, stepsOf(path), edit), content) as RawContent;
}

type Edit = (parent: unknown, key: string | number) => unknown;

function append(parent: unknown, key: string | number, records: readonly unknown[]): unknown {
  const own = (item(parent, key) ?? []) as unknown[];
  return put(parent, key, keep(own, [...own, ...records]));
}

const item = (parent: unknown, key: string | number): unknown =>
  (parent as Record<string | number, unknown> | null | undefined)?.[key];

function apply(value: unknown, [step = '', ...rest]: string[], edit: Edit): unknown {
  const keys = keysOf(value, step).toReversed();
  return keys.reduce<unknown>(
    (parent, key) => (rest.length === 0 ? edit(parent, key) : put(parent, key, apply(item(parent, key), rest, edit))),
    value,
  );
}

/** A copy of a map or list with one item changed. */
export function put(parent: unknown, key: string | number, value: unknown): unknown {
  if (Array.isArray(parent))
    return keep(
      parent,
      parent.map((one, index) => (index === key ? value : one)),
    );
  return { ...(parent as object), [key]: value };
}

/** A copy of a map or list without one item. */
export function without(parent: unknown, key: string | number): unknown {
  if (Array.isArray(parent))
    return keep(
      parent,
      parent.filter((_, index) => index !== key),
    );
  const copy = { ...(parent as Record<string | number, unknown>) };
  delete copy[key];
  const origin = originOf(parent);
  return origin ? { ...copy, [ORIGIN]: forgets(origin, key) } : copy;
}

/** As the file would be read without the key: the key's place is that of the map. */
function forgets(origin: Origin, gone: string | number): Origin {
  return {
    place: (key) => (key === gone ? origin.place() : origin.place(key)),
    keyPlace: (key) => (key === gone ? origin.place() : origin.keyPlace(key)),
    within: (key, line, column) => (key === gone ? origin.place() : origin.within(key, line, column)),
    written: (key) => (key === gone ? undefined : origin.written(key)),
  };
}

/** A list made from another has its place. */
function keep(from: unknown, list: unknown[]): unknown[] {
  const origin = originOf(from);
  if (origin) Object.defineProperty(list, ORIGIN, { value: origin });
  return list;
}

/** The place in the content's files of a case's path; of what stands around it when nothing does. */
export function placeAt(content: unknown, path: string): Place | undefined {
  let [value, place]: [unknown, Place | undefined] = [content, undefined];
  for (const step of stepsOf(path)) {
    const key = keysOf(value, step)[0] ?? step;
    place = originOf(value)?.place(key) ?? place;
    value = item(value, key);
    if (Array.isArray(value) || typeof value === 'object') place = originOf(value)?.place() ?? place;
  }
  return place;
}
