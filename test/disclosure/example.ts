import { filesBelow, REPOSITORY } from '../support/folder.ts';

/** The folder for Leicester, Leicestershire and Rutland, with its variant: by path, without what was built of it. */
export const exampleFolder = (): Map<string, Uint8Array> =>
  new Map([...filesBelow(REPOSITORY)].filter(([path]) => /^(content|data|templates)\//.test(path)));
