/**
 * The contents. A disclosure's content can only be shown while closed where browsers know ::details-content; others keep the disclosure.
 * The section in view is marked by weight and a rule, not by colour alone (WCAG 1.4.1), where browsers follow it without script.
 */
export const contents = `.contents { font-size: var(--small); line-height: 1.4; }
.contents ol { list-style: none; padding: 0; }
.contents a { display: flex; gap: 0.5em; padding-block: 0.3125rem; }
.contents-number { flex: none; min-width: 1.75em; font-variant-numeric: tabular-nums; }
.contents details { border-bottom: 1px solid var(--rule); }
.contents details:first-of-type { border-top: 1px solid var(--rule); }
.contents summary { padding-block: 0.75rem; font-weight: 700; }
.contents details[open] { padding-bottom: 0.75rem; }
.contents-level-2 { margin-left: 1.25rem; }
.contents-level-3 { margin-left: 1.25rem; }
.contents-title { display: none; }
main > .back-link { margin-top: calc(var(--line) * 2); font-size: var(--small); }
@media screen and (max-width: 59.99em) {
  main { margin-top: calc(var(--line) * 2); }
  main > .back-link + h2 { margin-top: calc(var(--line) * 0.75); }
}
@media screen and (min-width: 60em) {
  .contents { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding-block: 0.25rem var(--line); scrollbar-width: thin; }
  .contents a { padding-inline: 1rem 0.25rem; text-decoration-color: transparent; }
  .contents a:hover { text-decoration-color: currentcolor; }
  .contents-level-2 { margin-left: 0; }
  .contents-level-2 > li > a { padding-left: 1.75rem; }
  .contents-level-3 { display: none; }
  .contents-others a { padding-inline: 0; }
  .contents-others { padding-inline: 1rem; }
}
@supports selector(::details-content) {
  @media screen and (min-width: 60em) {
    .contents-title { display: block; padding: 0 1rem 0.5rem; font-weight: 700; color: var(--brand); font-size: var(--body); }
    .contents-chapters > summary { display: none; }
    .contents-chapters::details-content { content-visibility: visible; display: block; block-size: auto; }
    .contents details.contents-chapters { border-top: 0; padding-bottom: 0.75rem; }
    .back-link { display: none; }
  }
}
@supports (scroll-target-group: auto) {
  #contents { scroll-target-group: auto; }
  @media screen and (min-width: 60em) {
    /* Of the sections those of the chapter in view alone. Lists without boxes let the mark stay at an edge of the panel where its place is out of view. */
    #contents, #contents li, #contents ol { display: contents; }
    #contents > li:not(:has(a:target-current)) > ol { display: none; }
    #contents a:target-current { position: sticky; top: -0.25rem; bottom: calc(var(--line) * -1); background: var(--paper); }
    .contents a:target-current { border-left: 4px solid var(--brand); padding-left: 0.75rem; font-weight: 700; color: var(--ink); }
    .contents-level-2 > li > a:target-current { padding-left: 1.5rem; }
  }
}`;
