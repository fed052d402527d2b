/** The rows of a table as lists of label and value on a screen that is no wider. */
const asLists = (rows: string, widest: string): string => `@media screen and (max-width: ${widest}) {
  .table table${rows} { min-width: 0; }
  ${rows}, ${rows} caption, ${rows} tbody, ${rows} tr, ${rows} th, ${rows} td { display: block; width: auto; }
  ${rows} colgroup { display: none; }
  ${rows} thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  ${rows} tbody tr { padding-block: 0.75rem; border-bottom: 1px solid var(--rule); }
  ${rows} tbody tr:nth-child(even) { background: none; }
  ${rows} tbody tr:first-child { border-top: 2px solid var(--ink); }
  .table ${rows} tbody th, .table ${rows} tbody td { border: 0; padding: 0.125rem 0; text-align: left; white-space: normal; }
  .table ${rows} tbody th { font-weight: 700; padding-bottom: 0.375rem; }
  .table ${rows} tbody th.group { padding-top: 0.5rem; font-size: var(--body); }
  .table ${rows} tbody td { display: flow-root; padding-left: 8.25rem; }
  ${rows} tbody td::before { float: left; width: 7.75rem; margin-left: -8.25rem; color: var(--secondary-ink); content: attr(data-label); }
  ${rows} tbody td::before { content: attr(data-label) / ""; }
}`;

/** An arrow in a generated text; speech leaves it out. */
const arrow = (selector: string, text: string): string =>
  `${selector}::before { content: ${text}; }\n${selector}::before { content: ${text} / ""; }`;

/** From one step to the next: beside the names of the columns, and where a screen shows rows as lists before the names there. What names a row is no step. */
const arrows = `${arrow('.flow thead th + th', '"→ "')}
.flow.named thead th:nth-child(2)::before { content: none; }
${[
  ['.stacked', '39.99em'],
  ['.stacked.broad', '59.99em'],
]
  .map(
    ([rows = '', widest]) => `@media screen and (max-width: ${widest}) {
${arrow(`${rows}.flow tbody td + td`, '"↓ " attr(data-label)')}
}`,
  )
  .join('\n')}`;

/** Tables: horizontal rules only. Those of many words become lists of label and value on a phone. */
export const table = `table { border-collapse: collapse; width: 100%; font-size: var(--small); line-height: 1.5; }
caption { text-align: left; padding-bottom: 0.5rem; }
.caption { font-weight: 700; font-size: var(--body); line-height: 1.35; }
.caption-number { display: block; font-weight: 400; font-size: var(--small); line-height: 1.5; color: var(--secondary-ink); }
.table-note { display: block; margin-top: 0.25rem; color: var(--secondary-ink); }
.figure-data .caption { font-size: var(--small); }
th, td { padding: 0.5rem 1rem 0.5rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--rule); }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-bottom: 2px solid var(--ink); vertical-align: bottom; line-height: 1.35; }
tbody th { font-weight: 400; }
tbody th.group { padding-top: 1rem; font-weight: 700; }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
thead th.number { white-space: normal; }
td a, tbody th a { padding-block: 0.25rem; }
:is(td, tbody th):has(a) { line-height: 1.75; }
:is(td, tbody th) sup a { display: inline-block; min-height: 1.5rem; }
tbody :is(th, td) > :is(ul, ol) { padding-left: 1.15em; margin-block: 0.25rem; }
td .tag { padding-inline: 0.25em; font-size: 0.8125rem; }
.striped tbody tr:nth-child(even) { background: var(--panel); }
.striped th:first-child, .striped td:first-child { padding-left: 0.5rem; }
.striped th:last-child, .striped td:last-child { padding-right: 0.5rem; }
tr:target { box-shadow: inset 4px 0 var(--brand); }
.table { overflow-x: auto; }
@media screen and (max-width: 59.99em) {
  .table-scroll table { min-width: 38rem; }
  .table-scroll .caption, .table-scroll .table-note { display: block; position: sticky; left: 0; width: fit-content; max-width: min(100%, 100vw - 2rem); }
}
@media (min-width: 40em) {
  .wide { font-size: 0.875rem; }
  .wide th, .wide td { padding-right: 0.75rem; }
}
${asLists('.stacked', '39.99em')}
${asLists('.stacked.broad', '59.99em')}
${arrows}`;
