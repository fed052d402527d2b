/** Boxes with a rule at the left. Each begins with its word; the tint and the rule repeat it. */
export const panel = `.panel { padding: calc(var(--line) * 0.75) 1.25rem; border-left: 5px solid var(--brand); background: var(--panel); }
.panel-title { font-weight: 700; }
.panel > .panel-title + * { margin-top: 0.25rem; }
.panel-key-message { font-size: var(--lead); line-height: 1.45; }
.panel-note, .panel-example { border-left-color: var(--rule); }
.panel-draft, .panel-illustrative, .banner { background: var(--warning-panel); border-left-color: var(--warning-rule); }
.banner { padding-block: 0 0.25rem; }
.banner:first-of-type, :not(.banner) + .banner { padding-top: 0.5rem; }
.banner:last-child { padding-bottom: 0.5rem; }
.masthead-facts > .banner:first-child { margin-top: calc(var(--line) * 0.75); }
.banner p { max-width: 60rem; }`;
