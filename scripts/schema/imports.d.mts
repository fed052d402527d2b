export function importsSchema(): string;
