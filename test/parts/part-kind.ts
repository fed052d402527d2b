/** What one part shows of itself to the test that walks all of them. */
export interface PartSeen {
  readonly name: string;
  readonly summary: string;
  /** How many examples it has that work, and that fail with a code and a place (or, for a command, an exit code). `works` is undefined for what
   * is only there to fail, such as a code. */
  readonly works: number | undefined;
  readonly fails: number;
  /** The page of docs/ that must name it, and how it does. */
  readonly page: string;
  readonly inDocs: string;
}

/** One kind of part. A file of test/parts/kinds/ exports it as `kind`; the test that walks every part finds it there. */
export interface PartKind {
  /** In the plural: "directives". */
  readonly name: string;
  readonly parts: readonly PartSeen[];
}
