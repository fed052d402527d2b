import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { didYouMean } from '../core/nearest.ts';
import { placeOf } from '../core/place.ts';
import type { Model } from '../model/model.ts';
import { saidTwice } from '../model/said-twice.ts';
import { isGap, type Result } from './result.ts';
import { idIn, idsWith, stillToRecord } from './still-to-record.ts';

type Entry = Model['content']['to_record']['to_record'][number];
type Told = (key: string & keyof Entry, code: Parameters<typeof diagnostic>[0], message: string) => Diagnostic[];

/**
 * What is wrong with the entries of content/to-record.yaml: what they name is not there or is recorded, two are for the same, or their day is over.
 * A local edition does not say that something is recorded: the base may wait for it. Codes: record/nothing-named, record/settled, record/overdue, reference/unknown, reference/twice.
 */
export function checkToRecord(model: Model, results: readonly Result[]): Diagnostic[] {
  const entries = model.content.to_record.to_record ?? [];
  return [
    ...entries.flatMap((entry) => {
      const told: Told = (key, code, message) => {
        const place = placeOf(entry, key) ?? placeOf(entry);
        return place ? [diagnostic(code, place, message)] : [];
      };
      const named = [entry.field, entry.requirement].filter((one) => one !== null);
      if (named.length !== 1)
        return told('owner', 'record/nothing-named', 'An entry names a field or a requirement: one of the two.');
      const found = [...ofRequirement(entry, results, model, told), ...ofField(entry, model, told)];
      return found.length > 0 ? found : ofDay(entry, model, told);
    }),
    ...saidTwice(entries, 'requirement', ({ requirement }) => (requirement === null ? [] : [requirement])),
    ...saidTwice(entries, 'field', ({ field, records }) => {
      if (field === null) return [];
      return records?.length ? records.map((id) => `${field} of ${id}`) : [field];
    }),
  ];
}

function ofRequirement(
  { requirement }: Entry,
  results: readonly Result[],
  { variant }: Model,
  told: Told,
): Diagnostic[] {
  if (requirement === null) return [];
  const result = results.find((one) => one.requirement.id === requirement);
  const ids = results.map((one) => one.requirement.id);
  if (!result)
    return told(
      'requirement',
      'reference/unknown',
      `There is no requirement "${requirement}".${didYouMean(requirement, ids)}`,
    );
  return variant || isGap(result)
    ? []
    : told('requirement', 'record/settled', `Nothing is missing for ${requirement}.`);
}

function ofField({ field, records }: Entry, { content, variant, leftOut }: Model, told: Told): Diagnostic[] {
  if (field === null) return [];
  const wanted = records ?? [];
  const known = idsWith(content, field);
  const unknown = wanted.filter((id) => !known.includes(id) && !leftOut.has(id));
  if (unknown.length > 0)
    return unknown.flatMap((id) =>
      told(
        'records',
        'reference/unknown',
        `No record with the field ${field} has the id "${id}".${didYouMean(id, known)}`,
      ),
    );
  if (variant) return [];
  const lacking = stillToRecord(content).find((one) => one.field === field)?.records ?? [];
  const ids = lacking.flatMap(({ item }) => (item ? idIn(item) : []));
  const waits = wanted.length === 0 ? lacking.length > 0 : wanted.some((id) => ids.includes(id));
  return waits ? [] : told('field', 'record/settled', `${field} is recorded already.`);
}

function ofDay({ due }: Entry, { content }: Model, told: Told): Diagnostic[] {
  const { edition_date: date } = content.document;
  return due === null || due >= date
    ? []
    : told('due', 'record/overdue', `${due} is before the date of this edition, ${date}.`);
}
