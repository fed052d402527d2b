/** The pages around published editions: a cover, and the list of all. */
export const coverPage = `main.cover { padding: calc(var(--line) * 1.5) var(--edge) calc(var(--line) * 3); }
main.cover > .cards { max-width: none; }
main.cover > h2 { max-width: none; }
.offers { padding: 0; list-style: none; }
main .offers > li { margin: 0; }
main .offers > li + li { margin-top: 0.375rem; }
main .lines > li + li { margin-top: calc(var(--line) * 0.75); }
main .lines .note { margin-top: 0; }
.lines strong { font-size: var(--lead); }
.cover-data ul { margin-top: 0.5rem; }
.masthead-facts .panel:last-child { margin-bottom: calc(var(--line) * 0.75); }
@media print {
  .masthead-band { background: none; color: var(--ink); }
  h2, h3 { break-after: avoid; }
  .card, dl > div, .offers, .colophon { break-inside: avoid; }
}`;
