/** What a build needs beside what a check needs, loaded as one. */
export { FORMATS } from '../render/render.ts';
export { changesTo } from '../write/changes.ts';
export { indexPage } from '../write/index-page.ts';
export { sourceHash } from '../write/manifest.ts';
export { heldBackIn, olderIn } from '../write/standing.ts';
export { editionJobs } from './edition-jobs.ts';
export { finisher } from './finish-edition.ts';
