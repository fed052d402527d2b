/** How many threads this computer runs at once, as far as this process may use them. */
export { availableParallelism } from 'node:os';
