import { expect, test } from 'vitest';
import type { ChartKind, PlateConfig } from '../../src/charts/kind.ts';
import { CHART_KINDS } from '../../src/charts/kinds.ts';
import { loadEngine } from '../../src/charts/plate/engine.ts';
import type { ChartSpec } from '../../src/charts/spec.ts';
import { CASES, EDGES } from './cases.ts';

const engine = loadEngine();

const OWN: Readonly<Record<string, ChartSpec>> = {
  'bar, with the own area marked': { ...CASES.bar, own: 1 },
};

/** What Chart.js draws when it looks the options of every tick up itself. */
function lookedUp(config: PlateConfig): PlateConfig {
  const options = { ...config.options, plugins: { 'plain-options': false } };
  return Object.assign({ ...config }, { options });
}

test.each(Object.entries({ ...CASES, ...EDGES, ...OWN }))('%s is drawn as Chart.js draws it itself', (_, spec) => {
  const kind: ChartKind = CHART_KINDS[spec.kind];
  const draw = (as: (config: PlateConfig) => PlateConfig): string =>
    engine.draw(
      as(kind.config(spec, engine.measure)),
      { width: 640, height: kind.height(spec, engine.measure) },
      'marks',
    ).marks;
  expect(draw((config) => config)).toBe(draw(lookedUp));
});
