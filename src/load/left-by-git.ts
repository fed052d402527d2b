/** What is said of two versions of the same lines between which nobody has chosen. */
export const LEFT_BY_GIT = {
  message: 'Two people changed these lines, and both versions stand here, between <<<<<<< and >>>>>>>.',
  fix: 'Keep the lines that are right, and remove the others with the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  why: 'Readers would see both, or neither.',
  example: undefined,
};

const MARK = /^(?:<{7}|>{7}) /;

/** Whether a line is a mark that git leaves where it could not choose. */
export const isLeftByGit = (line: string): boolean => MARK.test(line);

/** The number of the first such line; undefined where there is none. */
export function lineLeftByGit(text: string): number | undefined {
  if (!text.includes('<<<<<<< ') && !text.includes('>>>>>>> ')) return undefined;
  const at = text.split('\n').findIndex(isLeftByGit);
  return at < 0 ? undefined : at + 1;
}
