/** Elements as such: type, links, focus, what is for screen readers only. */
export const base = `*, *::before, *::after { box-sizing: border-box; }
html {
  font-family: var(--font);
  color: var(--ink);
  background: var(--paper);
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
  scroll-padding-top: 1rem;
}
body {
  margin: 0;
  font-size: var(--body);
  line-height: var(--line);
  overflow-wrap: break-word;
}
h1, h2, h3, h4, h5, h6 { margin: 0; color: var(--brand); font-weight: 700; text-wrap: balance; }
h1 { text-wrap: pretty; font-size: var(--h1); line-height: 1.1; letter-spacing: -0.01em; }
h2 { font-size: var(--h2); line-height: 1.2; letter-spacing: -0.005em; }
h3 { font-size: var(--h3); line-height: 1.25; }
h4, h5, h6 { font-size: var(--h4); line-height: 1.3; }
p, ul, ol, dl, blockquote, pre, table, figure, details { margin: 0; }
a { color: var(--link); text-decoration-thickness: max(1px, 0.0625rem); text-underline-offset: 0.15em; }
a:visited { color: var(--visited); }
a:hover { text-decoration-thickness: max(3px, 0.1875rem); text-decoration-skip-ink: none; }
summary { color: var(--link); cursor: pointer; text-decoration: underline; text-underline-offset: 0.15em; }
a:focus-visible, summary:focus-visible {
  outline: 3px solid transparent;
  color: var(--on-focus);
  background: var(--focus);
  box-shadow: 0 -2px var(--focus), 0 4px var(--ink);
  text-decoration: none;
}
[tabindex]:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; box-shadow: 0 0 0 5px var(--focus); }
main:focus-visible { outline: none; box-shadow: none; }
.visually-hidden {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.skip-link { display: block; position: absolute; left: -100vw; padding: 0.75rem var(--edge); }
.skip-link:focus { position: static; background: var(--focus); color: var(--on-focus); outline: 3px solid transparent; }
@media (prefers-reduced-motion: no-preference) {
  html { scroll-behavior: smooth; }
}`;
