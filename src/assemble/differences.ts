import type { Model } from '../model/model.ts';
import { label } from './label.ts';
import type { Labels } from './publication.ts';

/** Records of one list that an edition has of its own: what they are called together, and their ids. */
interface OwnRecords {
  readonly what: string;
  readonly ids: readonly string[];
}

/** In what an edition differs from the one of the whole partnership: records added, records changed, and words of its own. */
export interface Differences {
  readonly added: readonly OwnRecords[];
  readonly changed: readonly OwnRecords[];
  readonly own: readonly string[];
}

/** All that a variant says otherwise, as its file says it; nothing for the edition of the whole partnership. */
export function differences({ variant }: Model, labels: Labels): Differences {
  const { document, ...others } = variant?.set ?? {};
  const keys = [...given(document).map((key) => `document.${key}`), ...given(others)];
  return {
    added: recordsOf(variant?.add, labels),
    changed: recordsOf(variant?.change, labels),
    own: keys.map((key) => label(labels, `own_words.${key}`)),
  };
}

const given = (record: object | null | undefined): string[] =>
  Object.entries(record ?? {}).flatMap(([key, value]) => (value === null || value === undefined ? [] : [key]));

type Lists = Readonly<Record<string, readonly object[] | undefined>>;

function recordsOf(lists: Lists | null | undefined, labels: Labels): OwnRecords[] {
  return Object.entries(lists ?? {}).flatMap(([list, records = []]) => {
    const ids = records.flatMap((record) => ('id' in record && typeof record.id === 'string' ? [record.id] : []));
    return ids.length === 0 ? [] : [{ what: label(labels, `own_lists.${list}`), ids }];
  });
}
