import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawCharts } from '../../src/charts/draw.ts';
import { CHROMIUM, openBrowser } from '../support/browser.ts';
import { needed } from '../support/programs.ts';
import { CASES, EDGES, HARD } from './cases.ts';

const ALL = { ...CASES, ...EDGES, ...HARD };

/** What is wrong with the texts of a drawing, by where the browser puts them. */
const FAULTS = `(() => {
  const svg = document.querySelector('svg');
  const plate = svg.getBoundingClientRect();
  const scale = plate.width / svg.viewBox.baseVal.width;
  const texts = [...svg.querySelectorAll('text')].map((node) => ({
    text: node.textContent,
    size: Number.parseFloat(getComputedStyle(node).fontSize) * scale,
    box: node.getBoundingClientRect(),
  }));
  const named = ({ text }) => text;
  const apart = (a, b) => a.right <= b.left || b.right <= a.left || a.bottom - 2 <= b.top || b.bottom - 2 <= a.top;
  const inSight = [...svg.querySelectorAll('g > path')].filter((one) => one.getBoundingClientRect().bottom < innerHeight);
  const found = ({ left, right, top, bottom }) => document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return {
    // What lies over another says its words too, behind its own.
    covered: inSight.map((one) => one.textContent).filter((text, at) => !found(inSight[at].getBoundingClientRect()).textContent.includes(text.split('\\n')[0])),
    none: texts.length === 0,
    small: texts.filter(({ size }) => size < 12).map(named),
    outside: texts
      .filter(({ box }) => box.left < plate.left || box.right > plate.right || box.top < plate.top - 1 || box.bottom > plate.bottom + 1)
      .map(named),
    over: texts.flatMap((one, at) => texts.slice(at + 1).filter((other) => !apart(one.box, other.box)).map((other) => one.text + ' / ' + other.text)),
  };
})()`;

describe.skipIf(!needed('Chromium', CHROMIUM !== undefined))('a chart on a phone', () => {
  let page: Page;
  let end: () => Promise<void>;
  beforeAll(async () => {
    const opened = await openBrowser();
    end = opened.end;
    page = await opened.browser.newPage();
  });
  afterAll(() => end());

  test.each(Object.entries(ALL).flatMap(([name, spec]) => [320, 390].map((width) => [name, width, spec] as const)))(
    '%s has every text on the plate, apart from the others and of 12 px at least, at %i pixels',
    async (_, width, spec) => {
      const job = { id: 'figure', title: 'A', description: 'B', spec, picture: false, narrow: true };
      const svg = (await drawCharts([job])).get('figure')?.narrow ?? '';
      await page.setViewportSize({ width, height: 800 });
      await page.setContent(
        `<style>body { margin: 0 } svg { display: block; width: 100%; height: auto }</style>${svg}`,
      );
      expect(await page.evaluate(FAULTS)).toEqual({ covered: [], none: false, small: [], outside: [], over: [] });
    },
  );
});
