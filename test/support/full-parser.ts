import * as source from '../../src/load/full-markdown.ts';

/** Stands in for src/load/full-parser.ts, which loads the bundle: tests of src run src. */
export const fullParser = (): typeof source => source;
