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
export function differences(
  { variant, leftOut, names }: Pick<Model, 'variant' | 'leftOut' | 'names'>,
  labels: Labels,
): Differences {
  const set = Object.entries(variant?.set ?? {}).flatMap(([file, values]: [string, object | null]) => {
    if (values === null) return [];
    // A file that may differ as a whole has words of its own, another for each key.
    return Object.hasOwn(labels, `own_words.${file}`) ? [file] : given(values).map((key) => `${file}.${key}`);
  });
  const keys = [...given({ organisation: variant?.organisation, brand: variant?.brand }), ...set];
  return {
    added: recordsOf(variant?.add, names, labels),
    changed: recordsOf(variant?.change, names, labels),
    left_out: [...grouped([...leftOut.values()], ({ list }) => list)].map(([list, records]) => ({
      what: label(labels, `own_lists.${list}`),
      records: records.map(({ title, reason }) => ({ title, reason })),
    })),
    own: keys.map((key) => label(labels, `own_words.${key}`)),
  };
}

const given = (record: object | null | undefined): string[] =>
  Object.entries(record ?? {}).flatMap(([key, value]) => (value === null || value === undefined ? [] : [key]));

/** The id that a record is known by: its own, or of what it is about where it has no name. */
function idOfNamed(record: object, names: Model['names']): string | undefined {
  const { id, kind, body } = record as Readonly<Record<string, unknown>>;
  const ids = [id, kind, body].filter((one) => typeof one === 'string');
  return ids.find((one) => names.has(one)) ?? ids[0];
}

type Lists = Readonly<Record<string, readonly object[] | undefined>>;

function recordsOf(lists: Lists | null | undefined, names: Model['names'], labels: Labels): OwnRecords[] {
  return Object.entries(lists ?? {}).flatMap(([list, records = []]) => {
    const ids = records.flatMap((record) => idOfNamed(record, names) ?? []);
    return ids.length === 0 ? [] : [{ what: label(labels, `own_lists.${list}`), ids }];
  });
}
