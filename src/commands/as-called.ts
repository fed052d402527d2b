import { basename, dirname, resolve } from 'node:path';

/** Whether this program was installed into a folder, where a shell knows it by `npx` alone. */
export const isInstalled = (toolRoot: string): boolean => basename(dirname(resolve(toolRoot))) === 'node_modules';

const PAGE = /(?<![\w./-])docs\/(?=[a-z-]+\.md\b)/g;

/**
 * Printed words with each command of ours as it can be typed where the program lies, and each page of ours as it can be opened there: "svduty check" is "npx svduty check" where it was installed,
 * and docs/messages.md lies in its package.
 */
export function asCalled(text: string, toolRoot: string, commands: readonly string[]): string {
  if (!isInstalled(toolRoot)) return text;
  const opened = text.includes('docs/') ? text.replaceAll(PAGE, 'node_modules/svduty/$&') : text;
  if (!opened.includes('svduty ')) return opened;
  return opened.replaceAll(
    new RegExp(String.raw`(?<!npx )(?<![\w./-])svduty (?=(?:${commands.join('|')})\b)`, 'g'),
    'npx $&',
  );
}
