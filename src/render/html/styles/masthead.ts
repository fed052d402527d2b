/** The header: a band in the brand's colour with the title on it, the edition's facts below. */
export const masthead = `.logo { float: right; margin: 0 0 1rem 1.5rem; padding: 0.5rem; background: #FFFFFF; }
.logo img { display: block; max-width: min(14rem, 40vw); max-height: 4.5rem; width: auto; height: auto; }
@media (max-width: 40em) {
  .logo { float: none; width: fit-content; margin: 0 0 1rem; }
  .logo img { max-width: 100%; }
}
.masthead-band { background: var(--band); color: var(--on-band); padding-block: calc(var(--line) * 1.25) calc(var(--line) * 1.5); border-bottom: 1px solid transparent; }
.masthead-band h1 { color: inherit; max-width: 26em; }
.partnership { font-weight: 700; margin-bottom: calc(var(--line) * 1.25); }
.subtitle { font-size: var(--lead); line-height: 1.35; margin-top: 0.5rem; }
.facts { display: flex; flex-wrap: wrap; gap: 0.75rem 2.5rem; padding-block: calc(var(--line) * 0.75); }
.facts dt { font-size: var(--small); line-height: 1.4; color: var(--secondary-ink); }
.facts dd { margin: 0; font-weight: 700; line-height: 1.4; }
.word-link { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; padding-block: calc(var(--line) * 0.5); border-top: 1px solid var(--rule); }
`;
