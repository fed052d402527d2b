export function laidOut(files: readonly string[], folder: string): Promise<Map<string, string>>;
