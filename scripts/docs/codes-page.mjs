import { page } from './page.mjs';

/** docs/codes.md: every code in its group. */
export function codesPage(codes) {
  const entries = Object.entries(codes);
  const groups = [...new Set(entries.map(([code]) => code.split('/')[0]))];
  const sections = groups.map((group) => {
    const own = entries.filter(([code]) => code.startsWith(`${group}/`));
    return `## ${group}\n\n${own.map(codeEntry).join('\n')}`;
  });
  return page(
    'Codes',
    `What does this code mean? Every message carries one of these ${Object.keys(codes).length} codes. [Messages](messages.md) explains how to read one, and
\`npm run explain -- CODE\` prints an entry in the terminal.`,
    sections.join('\n'),
  );
}

function codeEntry([code, { title, severity, why, fix, example }]) {
  const shown = example === undefined ? '' : `\n\`\`\`text\n${example}\n\`\`\`\n`;
  return `### ${code}\n\n${title} (${severity === 'info' ? 'note' : severity}). ${text(why)}\n\n${text(fix)}\n${shown}`;
}

/** Words of the program as Markdown: what looks like markup is shown as it is. */
function text(words) {
  return words.replaceAll(/(?<!`)(\{\{[^`]*?\}\}|\*\*bold\*\*|\*italic\*|\[link\]\([^)]*\)|<[^>]+>)(?!`)/g, '`$1`');
}
