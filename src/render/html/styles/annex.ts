/** Annexes: closed on a phone until somebody opens one, or follows a link into it. A closed disclosure can only show what it holds where browsers know ::details-content; others keep it closed. */
export const annex = `main > details:where(.annex) { max-width: none; }
.annex > summary { padding-block: 0.75rem; font-weight: 700; width: fit-content; }
@supports selector(::details-content) {
  @media (min-width: 40em) {
    .annex > summary { display: none; }
    .annex::details-content { content-visibility: visible; display: block; block-size: auto; }
  }
}`;
