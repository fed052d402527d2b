/** What one part shows of itself to the test that walks all of them. */
export interface PartSeen {
  /** The name of its folder, by which the table of its kind has it. */
  readonly name: string;
  /** The name that its declaration says, where it says one. */
  readonly declared?: string;
  readonly summary: string;
  /** The files, from the repository, that declare it and hold its examples: what is wrong with it is to be mended there. */
  readonly file: string;
  readonly examples: string;
  /** How many examples it has that work, and that fail with a code and a place (or, for a command, an exit code). `works` is undefined for what
   * is only there to fail, such as a code. */
  readonly works: number | undefined;
  readonly fails: number;
  /** The page of docs/ that must name it, and how it does. */
  readonly page: string;
  readonly inDocs: string;
  /** The file that people write of which the page is made, where there is one. */
  readonly pageFrom?: string;
}

/** One kind of part. A file of test/parts/kinds/ exports it as `kind`; the test that walks every part finds it there. */
export interface PartKind {
  /** In the plural: "directives". */
  readonly name: string;
  readonly parts: readonly PartSeen[];
}
