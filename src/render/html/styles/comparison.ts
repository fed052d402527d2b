/** The page of a comparison. What is added and what is gone is said in words; underline and strike repeat it, and tint repeats these. */
export const comparison = `main.comparison { padding: calc(var(--line) * 1.5) var(--edge) calc(var(--line) * 3); }
.comparison > section { max-width: var(--wide); margin-top: calc(var(--line) * 2); padding-top: calc(var(--line) * 0.75); border-top: 1px solid var(--rule); }
.comparison > nav { max-width: var(--wide); }
.comparison nav ul { margin-top: 0.5rem; }
.comparison nav li { padding-block: 0.1875rem; }
.entry { margin-top: calc(var(--line) * 1.25); padding-left: 1rem; border-left: 4px solid var(--rule); }
.entry h3 { font-size: var(--h4); }
.entry-label { color: var(--ink); }
.entry-details { color: var(--secondary-ink); font-size: var(--small); line-height: 1.5; }
.comparison .lines { margin-top: 0.5rem; padding: 0; list-style: none; font-size: var(--small); line-height: 1.5; }
.comparison .lines > li + li { margin-top: 0.625rem; }
.line-words { font-weight: 700; }
.lines p + p, .lines p + .changed, .changed + * { margin-top: 0.25rem; }
.line-word { display: inline-block; min-width: 4.5rem; color: var(--secondary-ink); }
ins { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 0.15em; background: var(--panel); }
del { text-decoration: line-through; background: var(--warning-panel); }
@media print { .comparison nav { display: none; } }`;
