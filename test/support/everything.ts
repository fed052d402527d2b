import type { Request } from '../../src/pipeline/asked.ts';
import { REPOSITORY } from './folder.ts';

/** What asks for all publications of all editions of a folder. */
export const everythingOf = (folder: string): Request => ({
  folder,
  toolRoot: REPOSITORY,
  toolVersion: '0.0.0',
  status: undefined,
  variants: 'all',
  publications: 'all',
});
