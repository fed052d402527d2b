import type Full from 'handlebars';
import runtime from 'handlebars/runtime.js';

/** Handlebars without its compiler; the types that come with it leave its parts out. */
export const Handlebars = runtime as unknown as Pick<typeof Full, 'create' | 'SafeString'>;
