import { bundled } from '../bundled.mjs';

/** The table of the lists that a local variant can change and add to, one row for each file, as Markdown. */
export async function variantLists() {
  const { OVERLAY_LISTS } = await bundled('schema/generated/overlay.ts');
  const { SINGLE_FILES, NEEDS_FILES, FOLDERS } = await bundled('schema/table.ts');
  const byFile = new Map();
  for (const [key, [first, second]] of Object.entries(OVERLAY_LISTS)) {
    const file =
      first === 'needs' ? NEEDS_FILES[second].path : (SINGLE_FILES[first]?.path ?? `${FOLDERS[first].folder}/`);
    byFile.set(file, [...(byFile.get(file) ?? []), `\`${key}\``]);
  }
  const rows = [...byFile].map(([file, keys]) => `| \`${file}\` | ${keys.join(', ')} |`);
  return ['| file | keys |', '| --- | --- |', ...rows].join('\n');
}

/** A page with the text between `<!-- name -->` and `<!-- /name -->` put in anew. */
export function between(page, name, text) {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [page.indexOf(open), page.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`The page has no ${open} … ${close}`);
  return `${page.slice(0, start + open.length)}\n\n${text}\n\n${page.slice(end)}`;
}
