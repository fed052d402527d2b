/** A block with its marks; what stands between them is made. */
const BLOCK = /(<!-- parts:([\w-]+) -->)(\n?)[\s\S]*?(<!-- \/parts:\2 -->)/g;

/**
 * A page with its blocks filled: what stands between `<!-- parts:NAME -->` and `<!-- /parts:NAME -->`, within a line or in lines of its own,
 * becomes what `write(NAME)` answers. @throws for a mark that no other closes, and what `write` throws.
 */
export function fillBlocks(text, write) {
  let filled = 0;
  const after = text.replaceAll(BLOCK, (_, open, name, ownLines, close) => {
    filled += 1;
    const made = write(name).trim();
    return ownLines === '' ? `${open}${made}${close}` : `${open}\n\n${made}\n\n${close}`;
  });
  const marks = text.match(/<!-- \/?parts:/g)?.length ?? 0;
  if (marks !== filled * 2) throw new Error('A mark <!-- parts:… --> or <!-- /parts:… --> stands alone.');
  return after;
}
