import { TEXT } from './text-blocks.ts';
/** Measures at a glance. */
export const cards = `${TEXT} > .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); gap: 1rem; padding: 0; list-style: none; }
${TEXT} > .cards > li { margin: 0; }
.card { display: flex; flex-direction: column; padding: 1rem 1.25rem 1.25rem; border: 1px solid var(--rule); border-top: 5px solid var(--brand); font-size: var(--small); line-height: 1.5; }
.card-label { font-weight: 700; font-size: var(--body); line-height: 1.3; }
.card-value { margin-top: 0.5rem; }
.card-number { display: block; font-size: 2.5rem; line-height: 1.15; font-weight: 700; color: var(--brand); font-variant-numeric: tabular-nums; letter-spacing: -0.01em; }
.card-unit { display: block; color: var(--secondary-ink); }
.interval { display: block; width: 100%; max-width: 15rem; height: auto; margin-top: 0.75rem; }
.interval-scale { stroke: var(--rule); stroke-width: 1; }
.interval-range { stroke: var(--brand); stroke-width: 4; }
.interval-value { fill: var(--brand); stroke: var(--paper); stroke-width: 1.5; }
.card-interval { color: var(--secondary-ink); }
.card-line { display: flex; gap: 0.5em; margin-top: 0.5rem; }
.card-shape { flex: none; width: 1em; }
.card-foot { margin-top: auto; padding-top: 0.75rem; }
@media (forced-colors: active) {
  .interval-scale, .interval-range { stroke: CanvasText; }
  .interval-value { fill: CanvasText; }
}`;
