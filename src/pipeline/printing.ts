/** What a build needs beside what a check needs, loaded as one. */
export { FORMATS, namesOf } from '../render/render.ts';
export { changesTo } from '../write/changes.ts';
export { indexPage } from '../write/index-page.ts';
export { sourceHash } from '../write/manifest.ts';
export { currentOf, heldBackIn, olderIn } from '../write/standing.ts';
export { finisher, originOf } from './finish-edition.ts';
