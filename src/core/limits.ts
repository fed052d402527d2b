/** What is above a limit is refused with a diagnostic that names it. Importers stream and have none. */
export const LIMITS = {
  yamlBytes: 2 * 1024 * 1024,
  csvBytes: 32 * 1024 * 1024,
  imageBytes: 8 * 1024 * 1024,
  templateBytes: 1024 * 1024,
  yamlDepth: 64,
  yamlAliases: 100,
} as const;

/** A size in bytes as people write it: "50 MB", "2 MB", "340 kB". */
export function sizeInWords(bytes: number): string {
  if (bytes >= 1024 * 1024) return `${Math.round(bytes / 1024 / 1024)} MB`;
  return `${Math.max(1, Math.round(bytes / 1024))} kB`;
}
