import { onDemand } from '../core/on-demand.ts';

/** The parser of YAML, loaded with the first file that is read or the first example that is printed. */
export const yamlParser = onDemand<typeof import('yaml')>('yaml');
