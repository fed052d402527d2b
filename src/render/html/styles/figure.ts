import { TEXT } from './text-blocks.ts';
/** Figures: the drawing always stands on white, on a dark screen too: its colours are chosen for that, and it is the picture that is taken away, and on a phone takes the whole width of the screen. */
export const figure = `figure { border-top: 1px solid var(--rule); padding-top: calc(var(--line) * 0.5); }
${TEXT} > figure, ${TEXT} > .table { margin-top: calc(var(--line) * 1.5); }
${TEXT} > :is(figure, .table) + :not(h2) { margin-top: calc(var(--line) * 1.5); }
.figure-number { font-size: var(--small); line-height: 1.5; color: var(--secondary-ink); }
.figure-headline { margin-top: 0.125rem; font-weight: 700; line-height: 1.35; text-wrap: balance; }
.figure-subtitle { font-size: var(--small); line-height: 1.5; color: var(--secondary-ink); margin-top: 0.25rem; }
${TEXT} > :is(h2, h3, h4, h5, h6) + :is(figure, .table) { margin-top: calc(var(--line) * 0.75); }
.figure-number .tag { margin-left: 0.5em; }
.plate { margin-top: 0.75rem; max-width: 45rem; background: #FFFFFF; forced-color-adjust: none; }
.plate svg { display: block; width: 100%; height: auto; }
/* Text of the wide drawing would be smaller than 12 px on a screen of less than 512; of the narrow one it has 14 at 320. */
.plate-narrow { display: none; }
.plate-narrow svg { max-width: 24rem; }
@media screen and (max-width: 33.99em) {
  .plate-wide { display: none; }
  .plate-narrow { display: block; }
}
.figure-notes { margin-top: 0.5rem; font-size: var(--small); line-height: 1.5; color: var(--secondary-ink); }
.figure-notes > * + * { margin-top: 0.25rem; }
.figure-data { margin-top: 0.5rem; font-size: var(--small); line-height: 1.5; }
.figure-data summary { padding-block: 0.25rem; width: fit-content; }
.figure-data > .table { margin-top: 0.5rem; }
.download { margin-top: 0.5rem; }
.take-away { display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin-top: 0.5rem; padding: 0; list-style: none; font-size: var(--small); line-height: 1.5; }
main .take-away > li { margin: 0; padding-block: 0.125rem; }
@media screen and (max-width: 39.99em) {
  .plate { margin-inline: calc(var(--edge) * -1); }
}`;
