/** Running text: spacing, numbered paragraphs, lists, quotations, definitions, sources. */
export const text = `main > * + * { margin-top: var(--line); }
.panel > * + *, blockquote > * + *, dd > * + *, li > p + p { margin-top: calc(var(--line) * 0.5); }
main > h2 { margin-top: calc(var(--line) * 2); padding-top: calc(var(--line) * 0.75); border-top: 1px solid var(--rule); max-width: var(--wide); }
main > h2:first-child { margin-top: 0; padding-top: 0; border-top: 0; }
main > h3 { margin-top: calc(var(--line) * 1.5); }
main > h4, main > h5, main > h6 { margin-top: calc(var(--line) * 1.25); }
main > h2 + *, main > h3 + *, main > h4 + *, main > h5 + *, main > h6 + * { margin-top: calc(var(--line) * 0.5); }
main > h2 + h3, main > h3 + h4 { margin-top: var(--line); }
.heading-number { margin-right: 0.35em; font-variant-numeric: tabular-nums; }
.lead { font-size: var(--lead); line-height: 1.45; }
.source, .note { font-size: var(--small); line-height: 1.5; color: var(--secondary-ink); }
main > :is(.source, .note) { margin-top: calc(var(--line) * 0.5); }
.paragraph-number { font-size: var(--small); color: var(--secondary-ink); margin-right: 0.5em; font-variant-numeric: tabular-nums; }
.paragraph-number:visited { color: var(--secondary-ink); }
.numbered:target { box-shadow: -0.5rem 0 #fff, -0.75rem 0 var(--brand); }
main ul, main ol { padding-left: 1.5rem; }
main li + li { margin-top: 0.375rem; }
main li > ul, main li > ol { margin-top: 0.375rem; }
li::marker { color: var(--secondary-ink); font-variant-numeric: tabular-nums; }
blockquote { padding-left: 1.25rem; border-left: 4px solid var(--rule); }
hr { margin-inline: 0; border: 0; border-top: 1px solid var(--rule); }
img { max-width: 100%; height: auto; }
code { font-size: 0.9em; }
pre { overflow-x: auto; }
dt { font-weight: 700; }
.definitions > div + div { margin-top: calc(var(--line) * 0.5); }
.definitions dd { margin: 0; }
.tag { display: inline-block; border: 1px solid currentcolor; padding: 0 0.4em; font-size: var(--small); line-height: 1.4; font-weight: 700; color: var(--ink); white-space: nowrap; }
.tag-illustrative { background: var(--warning-panel); color: var(--warning-rule); }
sup { line-height: 0; font-size: 0.75em; }
sup a { padding-inline: 0.15em; }
sup.citations { white-space: nowrap; }
main > .sources { font-size: var(--small); line-height: 1.5; }
@media (min-width: 40em) {
  main > .numbered { position: relative; }
  main > .numbered > .paragraph-number { position: absolute; left: calc(var(--gutter) * -1); min-width: 1.5rem; min-height: 1.5rem; margin: 0; text-decoration-color: transparent; }
  main > .numbered > .paragraph-number:hover, main > .numbered > .paragraph-number:focus-visible { text-decoration-color: currentcolor; }
}`;
