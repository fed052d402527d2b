/** Exit codes of every command. */
export const EXIT = { fine: 0, content: 1, usage: 2, bug: 70 } as const;

/** What stops a run before or beside the content: a wrong option, no such folder, a file that cannot be written. */
export class Stop extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number = EXIT.usage) {
    super(message);
    this.name = 'Stop';
    this.exitCode = exitCode;
  }
}
