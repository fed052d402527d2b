/** What the pages of a site have beside the styles of the publication's page. */
export const siteStyles = `.masthead-chapter .masthead-band { padding-block: calc(var(--line) * 0.75); }
.masthead-chapter .masthead-facts { padding-top: calc(var(--line) * 0.75); }
.site-title { font-size: var(--lead); font-weight: 700; }
.site-title a { color: inherit; }
.page-first { display: block; }
.page-first .contents { position: static; max-height: none; max-width: var(--measure); }
.page-first .contents-level-2 { margin-left: 1.75rem; }
.search { padding-top: calc(var(--line) * 0.75); }
.search-form { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 0.75rem; }
.search-form label { font-weight: 700; }
.search-form input { flex: 1 1 14rem; max-width: 26rem; min-height: 2.75rem; padding: 0.25rem 0.625rem; font: inherit; color: var(--ink); background: var(--paper); border: 2px solid var(--ink); }
.search-form input:focus-visible { outline: 3px solid var(--focus); outline-offset: 0; box-shadow: inset 0 0 0 2px var(--ink); }
.search-said { margin-top: 0.5rem; color: var(--secondary-ink); }
.search-said:empty { display: none; }
.search-found { padding-left: 1.5rem; max-width: var(--measure); }
.search-found li { margin-top: 0.75rem; }
.search-found p { color: var(--secondary-ink); font-size: var(--small); line-height: 1.4; }
.search-found mark { background: none; color: var(--ink); font-weight: 700; }
.contents a[aria-current] { font-weight: 700; color: var(--ink); border-left: 4px solid var(--brand); padding-left: 0.75rem; }
.turn { display: flex; flex-wrap: wrap; justify-content: space-between; gap: var(--line); margin-top: calc(var(--line) * 2); padding-top: var(--line); border-top: 1px solid var(--rule); }
.turn a { display: block; max-width: 20rem; }
.turn .turn-next { margin-left: auto; text-align: right; }
.turn-word { display: block; font-weight: 700; }
main > h1 { font-size: var(--h1); line-height: 1.15; }
main > h2 { border-top: 0; padding-top: 0; font-size: var(--h3); }
main > h3 { font-size: var(--h4); }
@media print { .search, .turn, .contents { display: none; } main { break-before: auto; } }
`;
