import { grouped } from '../core/grouped.ts';
import type { LeftOutRecord, Model } from '../model/model.ts';
import { label } from './label.ts';
import type { Labels } from './publication.ts';

/** Records of one list that an edition has of its own: what they are called together, and their ids. */
interface OwnRecords {
  readonly what: string;
  readonly ids: readonly string[];
}

/** In what an edition differs from the one of the whole partnership: records added, changed and left out, and words of its own. */
export interface Differences {
  readonly added: readonly OwnRecords[];
  readonly changed: readonly OwnRecords[];
  readonly own: readonly string[];
  readonly left_out: readonly LeftOutRecords[];
}

/** Records of one list that an edition leaves out, each with the reason. */
interface LeftOutRecords {
  readonly what: string;
  readonly records: readonly Pick<LeftOutRecord, 'title' | 'reason'>[];
}

/** All that a variant says otherwise, as its file says it; nothing for the edition of the whole partnership. */
export function differences({ variant, leftOut }: Pick<Model, 'variant' | 'leftOut'>, labels: Labels): Differences {
  const { document, ...others } = variant?.set ?? {};
  const keys = [...given(document).map((key) => `document.${key}`), ...given(others)];
  return {
    added: recordsOf(variant?.add, labels),
    changed: recordsOf(variant?.change, labels),
    left_out: [...grouped([...leftOut.values()], ({ list }) => list)].map(([list, records]) => ({
      what: label(labels, `own_lists.${list}`),
      records: records.map(({ title, reason }) => ({ title, reason })),
    })),
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
