import { createRequire } from 'node:module';
import { once } from '../core/once.ts';

const require = createRequire(import.meta.url);

/** The full parser of YAML, which most runs never need: it is loaded when a file is not plain or an example is printed. */
export const yamlParser = once(() => require('yaml') as typeof import('yaml'));
