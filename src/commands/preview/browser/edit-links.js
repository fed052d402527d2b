/** Where a block was written, as an address that opens the editor; undefined for what is the program's own. editor-address.ts says it in the same way. */
export function editorAddress(source, { editor, templates }) {
  const file = source.replace(/:\d+:\d+$/, '');
  if (file.startsWith('templates/') && !templates.includes(file)) return undefined;
  return editor + encodeURI(source).replaceAll('#', '%23').replaceAll('?', '%3F');
}

/** Blocks that take a link as their first child, or, of those that may not, what in them does. */
const HOLDER = { TR: 'th, td', FIGURE: 'figcaption', UL: 'li' };

const STYLES = `.svduty-edit { float: right; margin: 0 0 0 0.5rem; padding: 0 0.5rem; background: var(--paper); border: 2px solid currentcolor; font: 700 0.8125rem/1.5 system-ui, sans-serif; }
[data-source]:hover { outline: 2px dashed var(--link); outline-offset: 4px; cursor: pointer; }`;

/** Puts a link to the editor into each block of a page: a button for the eye, and a way for the keyboard. */
export function addEditLinks(document, desk) {
  const style = document.createElement('style');
  style.className = 'svduty-edit-styles';
  style.textContent = STYLES;
  document.body.append(style);
  for (const block of document.querySelectorAll('main [data-source]')) {
    const { source } = block.dataset;
    const address = editorAddress(source, desk);
    const holder = HOLDER[block.nodeName] ? block.querySelector(HOLDER[block.nodeName]) : block;
    if (address === undefined || !holder || block.nodeName === 'IMG' || block.closest('summary')) continue;
    const link = document.createElement('a');
    link.className = 'svduty-edit';
    link.href = address;
    // Of the frame alone the policy of the page around it allows no other program, and the browser would put an error in its place.
    link.target = '_top';
    link.dataset.opens = source;
    link.setAttribute('aria-label', `Edit ${source}`);
    link.textContent = 'Edit';
    holder.prepend(link);
  }
}

/** Takes them out again. */
export function removeEditLinks(document) {
  for (const one of document.querySelectorAll('.svduty-edit, .svduty-edit-styles')) one.remove();
}
