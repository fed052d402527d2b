import type { SchemaName, SINGLE_FILES } from '../schema/table.ts';

/** How the words of a cell are read, where the schema of the key does not say it: src/drafts/read holds them. */
export type Reading = 'title' | 'owner' | 'body' | 'post' | 'due' | 'start' | 'money' | 'baseline';

/** A key of a record with the headings that people put above it. A heading may stand under several keys: the first that no other column fills takes it. */
export interface KeyHeadings {
  /** The key, or the way to it: `owner.body`. Its own name is a heading too. */
  readonly key: string;
  /** Capitals, signs and what stands in brackets do not count. */
  readonly headings: readonly string[];
  readonly as?: Reading;
  /** Where one of `these` headings stands beside them, others are for this key as well, or are not. */
  readonly beside?: {
    readonly these: readonly string[];
    readonly also?: readonly string[];
    readonly not?: readonly string[];
  };
  /** Headings by which a table is known even where none names a record: its title is then said by other columns, or filled in. */
  readonly knownBy?: readonly string[];
  /** For a key with allowed words: what people write for each. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
  /** Where no column says it: words of the title that say it. */
  readonly inTitle?: Readonly<Record<string, readonly string[]>>;
}

/** A list of a content file that rows become records of. */
export interface DraftList {
  /** The way to it in the file: `young_people.plans`. */
  readonly path: string;
  readonly columns: readonly KeyHeadings[];
}

/** What can be drafted: a content file, its lists, and the headings of each. */
export interface DraftKind {
  readonly file: `${string}.yaml`;
  readonly schema: SchemaName & keyof typeof SINGLE_FILES;
  /** What one record is called, and several. */
  readonly one: string;
  readonly many: string;
  /** The key that names a record, which every row fills; two rows with the same of this and the others are one record. */
  readonly identity: readonly [string, ...string[]];
  readonly lists: readonly DraftList[];
  /** Keys of which a row that becomes a record says at least one; rows that nobody has filled in are passed over. Any row is one where this is left out. */
  readonly filled?: readonly string[];
  /** The key whose words are the title where no column is for it. */
  readonly titleFrom?: string;
  /** Headings of columns that are there for people to read, and become nothing. */
  readonly toRead?: readonly string[];
  /** Where a column or the user says which list a row is for: headings of that column, and the words for each beginning of a path. */
  readonly sorted?: {
    readonly headings: readonly string[];
    readonly words: Readonly<Record<string, readonly string[]>>;
    /** The key whose words say it where there is no such column. */
    readonly about: string;
  };
  /** A heading that is a financial year stands above amounts: each becomes a record of that year. */
  readonly yearsAcross?: { readonly year: string; readonly amount: string };
}
