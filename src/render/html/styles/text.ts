import { TEXT } from './text-blocks.ts';
/** Running text: spacing, numbered paragraphs, lists, quotations, definitions, sources. */
export const text = `${TEXT} > * + * { margin-top: var(--line); }
.panel > * + *, blockquote > * + *, dd > * + *, li > p + p { margin-top: calc(var(--line) * 0.5); }
main > h2 { margin-top: calc(var(--line) * 2); padding-top: calc(var(--line) * 0.75); border-top: 1px solid var(--rule); max-width: var(--wide); }
main > h2:first-child { margin-top: 0; padding-top: 0; border-top: 0; }
${TEXT} > h3 { margin-top: calc(var(--line) * 1.5); }
${TEXT} > h4, ${TEXT} > h5, ${TEXT} > h6 { margin-top: calc(var(--line) * 1.25); }
main > h2 + *, ${TEXT} > h3 + *, ${TEXT} > h4 + *, ${TEXT} > h5 + *, ${TEXT} > h6 + * { margin-top: calc(var(--line) * 0.5); }
main > h2 + h3, ${TEXT} > h3 + h4 { margin-top: var(--line); }
.heading-number { margin-right: 0.35em; font-variant-numeric: tabular-nums; }
.lead { font-size: var(--lead); line-height: 1.45; }
.source, .note { font-size: var(--small); line-height: 1.5; color: var(--secondary-ink); }
${TEXT} > :is(.source, .note) { margin-top: calc(var(--line) * 0.5); }
.paragraph-number { font-size: var(--small); color: var(--secondary-ink); margin-right: 0.5em; font-variant-numeric: tabular-nums; }
.paragraph-number, .permalink, .cited-first { user-select: none; }
.permalink { margin-left: 0.35em; color: var(--secondary-ink); font-weight: 400; text-decoration: none; opacity: 0; }
.permalink::before { content: "#"; }
:is(h2, h3, h4, h5, h6, figcaption, caption):hover .permalink { opacity: 1; }
.paragraph-number:visited { color: var(--secondary-ink); }
.numbered:target { box-shadow: -0.5rem 0 var(--paper), -0.75rem 0 var(--brand); }
main ul, main ol { padding-left: 1.5rem; }
main li + li { margin-top: 0.375rem; }
main li > ul, main li > ol { margin-top: 0.375rem; }
li::marker { color: var(--secondary-ink); font-variant-numeric: tabular-nums; }
main .tree { list-style: none; padding-left: 0; }
main .tree .tree { margin-top: 0; padding-left: 0.5rem; }
main .tree .tree > li { position: relative; margin: 0; padding: 0.375rem 0 0 1.5rem; border-left: 2px solid var(--secondary-ink); }
main .tree .tree > li:last-child { padding-left: calc(1.5rem + 2px); border-left: 0; }
main .tree .tree > li::before { position: absolute; top: 0; left: -2px; width: 1.125rem; height: calc(0.375rem + var(--line) / 2); border: solid var(--secondary-ink); border-width: 0 0 2px 2px; content: ""; }
main .tree .tree > li:last-child::before { left: 0; }
blockquote { padding-left: 1.25rem; border-left: 4px solid var(--rule); }
hr { margin-inline: 0; border: 0; border-top: 1px solid var(--rule); }
img { max-width: 100%; height: auto; background: #FFFFFF; }
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
${TEXT} > .sources { font-size: var(--small); line-height: 1.5; }
@media (min-width: 40em) {
  ${TEXT} > .numbered { position: relative; }
  ${TEXT} > .numbered > .paragraph-number { position: absolute; left: calc(var(--gutter) * -1); min-width: 1.5rem; min-height: 1.5rem; margin: 0; text-decoration-color: transparent; }
  ${TEXT} > .numbered > .paragraph-number:hover, ${TEXT} > .numbered > .paragraph-number:focus-visible { text-decoration-color: currentcolor; }
}`;
