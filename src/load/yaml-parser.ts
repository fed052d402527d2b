import { onDemand } from '../core/on-demand.ts';

/** The full parser of YAML: for files that are not plain, and to print examples. */
export const yamlParser = onDemand<typeof import('yaml')>('yaml');
