/** Tommy Ettinger's mulberry32: a 32-bit seed to a function that gives uniform numbers from 0 up to 1. */
export function mulberry32(seed: number): () => number;
