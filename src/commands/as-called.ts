import { basename, dirname, resolve } from 'node:path';

/** Whether this program was installed into a folder, where a shell knows it by `npx` alone. */
export const isInstalled = (toolRoot: string): boolean => basename(dirname(resolve(toolRoot))) === 'node_modules';

/** Printed words with each command of ours as it can be typed where the program lies: "svduty check" is "npx svduty check" where it was installed. */
export function asCalled(text: string, toolRoot: string, commands: readonly string[]): string {
  if (!isInstalled(toolRoot) || !text.includes('svduty ')) return text;
  return text.replaceAll(
    new RegExp(String.raw`(?<!npx )(?<![\w./-])svduty (?=(?:${commands.join('|')})\b)`, 'g'),
    'npx $&',
  );
}
