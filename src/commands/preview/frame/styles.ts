import { base } from '../../../render/html/styles/base.ts';

/** The look of the publications, at the size of a tool. Its colours are the program's, whatever a partnership's are. */
const TOKENS = `:root {
  color-scheme: light;
  --paper: #FFFFFF;
  --on-focus: #0B0C0C;
  --ink: #0B0C0C;
  --secondary-ink: #505A5F;
  --brand: #12436D;
  --link: #1D5A96;
  --visited: #1D5A96;
  --focus: #FFDD00;
  --panel: #F3F2F1;
  --rule: #B1B4B6;
  --warning-panel: #FFF7BF;
  --warning-rule: #594D00;
  --font: system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif;
  --body: 1rem;
  --small: 0.875rem;
  --line: 1.5rem;
  --h1: 1.125rem;
  --h2: 1.125rem;
  --h3: 1rem;
  --h4: 1rem;
  --edge: 1rem;
}`;

const OWN = `html, body { height: 100%; }
body { display: grid; grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) 26rem; font-size: 0.9375rem; line-height: 1.45; }
body.folded { grid-template-columns: minmax(0, 1fr); }
[hidden] { display: none !important; }
header { grid-column: 1 / -1; border-bottom: 1px solid var(--rule); }
.top { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1rem; padding: 0.5rem var(--edge); background: var(--brand); color: #fff; }
.top h1 { color: inherit; }
.top p { flex: 1 1 12rem; }
.bar { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.5rem 2rem; padding: 0.5rem var(--edge); }
.publications { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; padding: 0; list-style: none; }
.publications [aria-current] { color: var(--ink); font-weight: 700; text-decoration: none; box-shadow: 0 3px var(--brand); }
.choices { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1rem; }
/* A long name does not make the page wider than a phone. */
.choices, .choices label { min-width: 0; max-width: 100%; }
button, select { font: inherit; color: var(--ink); background: var(--paper); border: 2px solid var(--ink); border-radius: 0; padding: 0.25rem 0.625rem; min-height: 2.25rem; max-width: 100%; }
button { cursor: pointer; font-weight: 700; }
button[aria-pressed="true"], button[aria-expanded="true"] { background: var(--panel); box-shadow: inset 0 -4px var(--brand); }
button:focus-visible, select:focus-visible { outline: 3px solid var(--ink); outline-offset: 0; box-shadow: 0 0 0 6px var(--focus); }
main { min-width: 0; display: flex; flex-direction: column; }
iframe { flex: 1; width: 100%; border: 0; min-height: 20rem; }
#none, #opened > * { padding: 0.75rem var(--edge); }
#opened > * { background: var(--panel); border-bottom: 1px solid var(--rule); }
aside { overflow-y: auto; border-left: 1px solid var(--rule); padding: 0.75rem var(--edge) 2rem; }
aside h2 { margin-top: 1.5rem; }
#checking { margin: 0; visibility: hidden; font-size: var(--small); color: var(--secondary-ink); }
#checking.on { visibility: visible; }
#checking + h2 { margin-top: 0; }
aside p, aside ul, aside details, aside pre { margin-top: 0.375rem; }
aside ul { list-style: none; padding: 0; }
aside li { margin-top: 0.75rem; padding: 0.25rem 0 0.25rem 0.75rem; border-left: 4px solid var(--rule); overflow-wrap: anywhere; }
.problem-error { border-left-color: var(--ink); }
.problem-warning { border-left-color: var(--warning-rule); }
.standing-missing, .standing-partly_met { border-left-color: var(--ink); }
.old { background: var(--warning-panel); border-left: 5px solid var(--warning-rule); padding: 0.5rem 0.75rem; }
.small { font-size: var(--small); color: var(--secondary-ink); }
pre { white-space: pre-wrap; background: var(--panel); padding: 0.5rem; }
code, pre { font-family: ui-monospace, Consolas, Menlo, monospace; font-size: 0.875em; }
noscript { padding: 1rem; }
@media (max-width: 60em) {
  body, body.folded { display: block; height: auto; }
  iframe { height: 75vh; }
  aside { border-left: 0; border-top: 1px solid var(--rule); }
}`;

/** The style sheet of the frame. */
export const frameStyles = [TOKENS, base, OWN].join('\n');
