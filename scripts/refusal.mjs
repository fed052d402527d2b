/** What cannot be generated: a line for each file to add or to mend. It is printed without a stack. */
export class Refusal extends Error {
  constructor(lines) {
    super(lines.join('\n'));
    this.name = 'Refusal';
  }
}

/** @throws Refusal unless there are no lines */
export function refuse(lines) {
  if (lines.length > 0) throw new Refusal(lines);
}

/** A line for each diagnostic of the program's own files. */
export const refusedContent = (diagnostics) =>
  diagnostics.map(({ place, message, fix }) => `${place?.file}:${place?.line}:${place?.column}: ${message} ${fix}`);
