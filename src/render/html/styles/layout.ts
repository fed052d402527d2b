import { TEXT } from './text-blocks.ts';
/** The page's frame: one column on narrow screens; from 960 px the contents stay beside the text. */
export const layout = `.inner { max-width: 80rem; margin-inline: auto; padding-inline: var(--edge); }
.page { max-width: 80rem; margin-inline: auto; padding: var(--line) var(--edge) calc(var(--line) * 3); }
main { min-width: 0; padding-left: var(--gutter); }
${TEXT} > * { max-width: var(--measure); }
${TEXT} > figure, ${TEXT} > .table, ${TEXT} > .cards { max-width: var(--wide); }
@media screen and (min-width: 60em) {
  .page {
    display: grid;
    grid-template-columns: 17rem minmax(0, 1fr);
    column-gap: clamp(1rem, 4vw, 3.5rem);
    padding-top: calc(var(--line) * 2);
  }
  .page-short { display: block; }
}`;
