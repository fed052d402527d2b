export function importsSchema(): string;
export function settingsFiles(): Map<string, string>;
