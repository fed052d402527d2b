type Counts = readonly (readonly [points: number, words: number])[];
export function wordsBySize(parts: Readonly<Record<string, string>>): Counts;
export function shareUnder(counts: Counts, points: number): number;
