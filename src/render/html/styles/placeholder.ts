/** What says in a draft that something is to be written: a dashed box, which is told from others without its colour. */
export const placeholder = `.placeholder { padding: calc(var(--line) * 0.5) 1.25rem; border: 2px dashed var(--warning-rule); background: var(--warning-panel); }`;
