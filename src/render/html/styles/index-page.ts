/** The page over all variants. */
export const indexPage = `main.inner { padding: calc(var(--line) * 1.5) var(--edge) calc(var(--line) * 3); }
main.inner > * { max-width: none; }
main.inner > .lead { max-width: var(--measure); }
.variant { margin-top: calc(var(--line) * 1.5); padding-top: calc(var(--line) * 0.75); border-top: 1px solid var(--rule); font-size: var(--small); line-height: 1.5; }
main .editions { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: 1rem; margin-top: 1rem; padding: 0; list-style: none; }
main .editions > li { margin: 0; }
.edition { padding: 1rem 1.25rem 1.25rem; border: 1px solid var(--rule); border-top: 5px solid var(--brand); }
.edition-facts { color: var(--secondary-ink); margin-block: 0.25rem 0.5rem; }
.edition p + p { margin-top: 0.25rem; }
.data-files, .build { margin-top: 1rem; }
.data-files ul { margin-top: 0.5rem; columns: 22rem; column-gap: 2.5rem; }
.data-files li { break-inside: avoid; }`;
