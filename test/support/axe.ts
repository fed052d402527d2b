import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What is wrong with an open page by the rules of axe with these tags, or by all of them: each rule with the first element that breaks it. Every
 * disclosure is opened before. Only what breaks a rule is asked for: of what keeps them, thousands of elements, axe would write down the way to
 * each. It runs in the page itself, which takes half the time of running from outside and looks into no frame: a page with one is refused,
 * unless what is in it is looked at elsewhere.
 */
export async function axeProblems(
  page: Page,
  tags?: readonly string[],
  frames: 'none' | 'looked at elsewhere' = 'none',
): Promise<string[]> {
  if (frames === 'none' && page.frames().length > 1) return ['the page has a frame, which nobody looks into'];
  await page.evaluate('document.querySelectorAll("details").forEach((details) => { details.open = true; })');
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'], ...(tags ? { runOnly: [...tags] } : {}) })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
}
