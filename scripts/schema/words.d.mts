export function missingWords(
  schemas: Readonly<Record<string, object>>,
  keyFiles: ReadonlyMap<string, string>,
): string[];
