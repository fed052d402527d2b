import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { LIMITS } from '../core/limits.ts';
import { areaMeant, nearest } from '../core/nearest.ts';
import { keyOfPlace, type Place } from '../core/place.ts';
import { withCommas } from '../core/thousands.ts';
import { areaCode, areaRow } from './area-row.ts';
import type { IdOf } from './form.ts';
import { unquoted } from './meant.ts';
import { noFigures } from './no-figures.ts';
import { slug } from './patterns.ts';
import type { Declared, Pointer } from './references.ts';
import { whereDeclared } from './where-declared.ts';

/** So many records show what their ids look like. */
const MOST_KNOWN = 12;

/** What people write in place of an id of these. */
const NOTES: Readonly<Record<string, string>> = { body: ' An organisation stands here, never a person.' };

/** A pointer that leads to no record. `records` are those of its kinds, by id. Code: reference/unknown. */
export function unknownReference(pointer: Pointer, records: ReadonlyMap<string, Declared>, ids: IdOf): Diagnostic {
  const { kinds, id, where, meaning } = pointer;
  const what = kinds.join(' or ').replaceAll('_', ' ');
  const details = meaning === undefined ? {} : { why: `The link would lead nowhere. ${meaning}` };
  const known = [...records.values()];
  if (kinds[0] === 'indicator' && known.length === 0) return noFigures(where());
  // Where only a sign stands, such as …, nothing is named yet.
  const isNamed = slug(unquoted(id)) !== '';
  const plain = isNamed ? unquoted(id) : (ids(kinds) ?? id);
  const same = records.has(plain)
    ? records.get(plain)
    : known.find((record) => record.id.toLowerCase() === plain.toLowerCase());
  const named = same ?? byName(plain, kinds, known);
  if (named) {
    const is = !isNamed
      ? 'names nothing'
      : same
        ? 'is not written as the id is'
        : kinds[0] === 'area'
          ? `is not the code of an ${what}`
          : `is not the id of a ${what}`;
    const message = `"${id}" ${is}.`;
    const fix =
      kinds[0] === 'area'
        ? `Write the code of ${named.name ?? named.id}: ${named.id}.`
        : `Write the id ${withName(named)}.`;
    return diagnostic('reference/unknown', where(), message, {
      ...details,
      fix,
      example: exampleOf(pointer, named.id),
    });
  }
  const partly = calledPartly(plain, known);
  const match = nearest(plain, records.keys()) ?? (partly.length === 1 ? partly[0]?.id : undefined);
  const hint = match === undefined ? '' : ` Did you mean "${match}"?`;
  const likely = partly.length > 0 ? partly : known;
  const listed = likely.slice(0, MOST_KNOWN).map(withName).join(', ');
  const more = likely.length > MOST_KNOWN ? ` and ${withCommas(likely.length - MOST_KNOWN)} more` : '';
  const isArea = kinds[0] === 'area';
  const form = isArea ? areaCode(plain) : slug(plain);
  const here = form === plain || form === '' ? '' : ` Write "${form}" here.`;
  const add = `dd the ${what} "${form}" ${placesOf(kinds)}`;
  const use = known.length === 0 ? 'There is none yet.' : `Or use one of: ${listed}${more}.`;
  const drop = 'Or take it out where it is named: the id, and its key once nothing is left under that.';
  return diagnostic('reference/unknown', where(), `There is no ${what} with the id "${id}".${hint}`, {
    ...details,
    fix:
      match === undefined
        ? isArea && isNamed && known.length > 0
          ? `Write the code of one of your areas: ${listed}${more}. Or a${add}.${here}`
          : `A${add}.${isNamed ? here : ` Write "${form}" here.`} ${use}${notesOf(kinds)} ${drop}`
        : `Write "${match}", or a${add}.`,
    example:
      match !== undefined
        ? exampleOf(pointer, match)
        : isArea
          ? areaRow(plain, known[0]?.columns)
          : whereDeclared(kinds[0] ?? '')[0]?.record(plain, ids),
  });
}

const placesOf = (kinds: readonly string[]): string =>
  kinds.flatMap((kind) => whereDeclared(kind).map(({ place }) => place)).join(', or ');
const notesOf = (kinds: readonly string[]): string => kinds.map((kind) => NOTES[kind] ?? '').join('');
const withName = ({ id, name }: Declared): string => (name === undefined || name === id ? id : `${id} (${name})`);

function exampleOf({ key }: Pointer, id: string): string | undefined {
  if (key === undefined) return undefined;
  return typeof key === 'number' ? `- ${id}` : `${key}: ${id}`;
}

/** The record that a name or a title means. */
function byName(text: string, kinds: readonly string[], records: readonly Declared[]): Declared | undefined {
  const named = records.flatMap((record) => (record.name === undefined ? [] : [{ name: record.name, record }]));
  if (kinds[0] === 'area') return areaMeant(text, named)?.record;
  return named.find(({ name }) => name.toLowerCase() === text.toLowerCase())?.record;
}

/** The records whose names hold all words of a text that is written as a name, not as an id: "Fire and Rescue". */
function calledPartly(text: string, records: readonly Declared[]): readonly Declared[] {
  if (slug(text) === text) return [];
  const words = slug(text).split('-');
  return records.filter(({ name }) => {
    const own = new Set(slug(name ?? '').split('-'));
    return words.every((word) => own.has(word));
  });
}

const FOLDED: ReadonlySet<string> = new Set(['reference/unknown', 'reference/no-fact', 'token/no-figures']);

/** One problem for each record that is missing or cited without a fact, however many places name it: at the first of them, and the others as further places. */
export function foldedByRecord(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const problem of diagnostics) {
    if (!FOLDED.has(problem.code) || problem.times !== undefined) continue;
    groups.set(problem.message, [...(groups.get(problem.message) ?? []), problem]);
  }
  return diagnostics.flatMap((problem) => {
    const group = groups.get(problem.message);
    if (!FOLDED.has(problem.code) || problem.times !== undefined || !group) return [problem];
    return group[0] === problem ? [folded(group)] : [];
  });
}

function folded(group: readonly Diagnostic[]): Diagnostic {
  const places = new Map<string, { readonly place: Place; readonly problem: Diagnostic }>();
  for (const problem of group)
    for (const place of problem.place ? [problem.place] : []) places.set(keyOfPlace(place), { place, problem });
  const [first, ...others] = [...places.values()].toSorted(
    (a, b) =>
      (a.place.file < b.place.file ? -1 : a.place.file > b.place.file ? 1 : 0) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column,
  );
  const problem = first?.problem ?? group[0]!;
  if (others.length === 0) return problem;
  const message = `${problem.message} ${problem.code === 'token/no-figures' ? 'Some are named' : 'It is named'} in ${withCommas(others.length + 1)} places.`;
  return { ...problem, message, also: others.map(({ place }) => place).slice(0, LIMITS.problemsOfAKind) };
}
