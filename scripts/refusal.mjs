/** What cannot be generated: a line for each file to add or to mend. It is printed without a stack. */
export class Refusal extends Error {
  constructor(lines) {
    super(lines.join('\n'));
    this.name = 'Refusal';
  }
}
