export function printedFaults(text: string, cells: readonly string[]): Readonly<Record<string, number>>;
