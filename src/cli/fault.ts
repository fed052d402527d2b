const MISSING = new Set(['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND']);

/**
 * What is printed when the program itself fails: one plain line when a part of it is not there, and otherwise the stack, to be reported. This
 * module imports nothing, so that it can speak whatever else is missing.
 */
export function faultInWords(error: unknown): string {
  if (!(error instanceof Error)) return report(String(error));
  if ('code' in error && typeof error.code === 'string' && MISSING.has(error.code)) {
    const part = /'([^']+)'/.exec(error.message)?.[1] ?? 'a part';
    return `svduty is not complete: ${part} is missing. Install it again: run "npm ci" in the folder of svduty.\n`;
  }
  return report(error.stack ?? error.message);
}

const report = (lines: string): string => `svduty has a fault. Please report it with these lines:\n${lines}\n`;
