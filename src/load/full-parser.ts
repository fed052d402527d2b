import { onDemand } from '../core/on-demand.ts';

/** The full parser of Markdown, a bundle of its own that most runs never load. Tests take its source instead (vitest.config.ts). */
export const fullParser = onDemand<typeof import('./full-markdown.ts')>('#full-markdown');
