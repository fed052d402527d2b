/** The footer. */
export const footer = `.colophon { background: var(--panel); border-top: 5px solid var(--brand); padding-block: calc(var(--line) * 1.5) calc(var(--line) * 2); font-size: var(--small); line-height: 1.5; }
.colophon h2 { font-size: var(--h3); }
.colophon-facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr)); gap: 1rem 2.5rem; margin-top: 1rem; }
.colophon-facts dd { margin: 0; }
.versions { margin-top: calc(var(--line) * 1.25); max-width: var(--measure); }
.versions .caption { font-size: inherit; }`;
