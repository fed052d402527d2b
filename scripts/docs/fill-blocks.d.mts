export function fillBlocks(text: string, write: (name: string) => string): string;
