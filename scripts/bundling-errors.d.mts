export function bundlingErrors(error: unknown): string[] | undefined;
