/** The system's own word for why it refused, such as EACCES. */
export const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown reason';

/** True for the errors of Node that say that there is nothing at a path. */
export const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(reasonOf(error));

/** What an action answers, or another answer when what it is about is not there. */
export function orMissing<T>(action: () => T, missing: T): T {
  try {
    return action();
  } catch (error) {
    if (isMissing(error)) return missing;
    throw error;
  }
}
