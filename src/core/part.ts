/**
 * A part of the program: a chart kind, directive, importer, output format, command, publication, group of requirements … Each is one folder,
 * named as the part is, that declares it as data. The tables of parts are generated from the folders (scripts/generate-parts.mjs); refusals,
 * types, enums, help and documentation are made from the declarations; `examples.yaml` beside a declaration holds its cases.
 */
export interface Part {
  /** What people write to ask for it; also the name of its folder. */
  readonly name: string;
  /** What it is or does, as half a sentence in lower case without a full stop. */
  readonly summary: string;
}
