/** Whole numbers from -9 to 9 without a pattern, the same for the same seed (the generator of Park and Miller). */
export function byChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state % 19) - 9;
  };
}
