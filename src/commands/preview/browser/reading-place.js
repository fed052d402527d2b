/** What may be gone back to: the blocks of the text, in their order. */
const BLOCKS = 'main [id], main [data-source], header, footer';

/**
 * Where a reader is in a page, to be gone back to when the page is another: the block at the top of the window if it is still there, and otherwise the one of its id, or
 * of the nearest before it.
 */
export function readingPlace(view) {
  const { document } = view;
  const blocks = [...document.querySelectorAll(BLOCKS)];
  const first = blocks.findIndex((block) => block.getBoundingClientRect().bottom > 0);
  const nearest = first < 0 ? [] : [blocks[first], ...blocks.slice(0, first).reverse(), ...blocks.slice(first + 1)];
  const places = nearest.map((block) => ({ block, id: block.id, top: block.getBoundingClientRect().top }));
  return () => {
    for (const { block, id, top } of places) {
      const there = block.isConnected ? block : id === '' ? null : document.getElementById(id);
      if (!there) continue;
      const by = there.getBoundingClientRect().top - top;
      if (by !== 0) view.scrollBy({ top: by, behavior: 'instant' });
      return;
    }
  };
}

/** Opens in a fresh document the disclosures that a reader opened in the one before: those at the same place below the same id. */
export function keepOpen(document, fresh) {
  const open = new Set(
    named(document)
      .filter(({ details }) => details.open)
      .map(({ name }) => name),
  );
  for (const { name, details } of named(fresh)) if (open.has(name)) details.setAttribute('open', '');
}

function named(document) {
  const counts = new Map();
  return [...document.querySelectorAll('details')].map((details) => {
    const within = details.closest('[id]')?.id ?? '';
    const count = counts.get(within) ?? 0;
    counts.set(within, count + 1);
    return { details, name: `${within} ${count}` };
  });
}
