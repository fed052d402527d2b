import { AxeBuilder } from '@axe-core/playwright';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { CONTRAST_IN_PAGE } from './contrast-in-page.ts';

/** Why axe leaves the contrast of a text to a person, and what it is that it cannot see here. Any other reason is a problem. */
const UNDECIDED: Readonly<Record<string, string>> = {
  bgOverlap: 'a text of a drawing lies over a bar, or beside a line',
  imgNode: 'a text of a drawing stands on the plate behind it',
  elmPartiallyObscured: 'a cell of a table that moves sideways is partly out of sight',
  nonBmp: 'a shape repeats the words beside it',
  shortTextContent: 'a number has one digit',
};

/**
 * What is wrong with an open page by the rules of axe with these tags, or by all of them: each rule with the first element that breaks it. What axe leaves undecided is decided: the contrast
 * of a text by its own colour and that of what is painted behind it; anything else is wrong. Every disclosure is opened before. Only what breaks a rule, or may, is asked for: of what keeps
 * them, thousands of elements, axe would write down the way to each. It runs in the page itself, which takes half the time of running from outside and looks into no frame: a page with one
 * is refused, unless what is in it is looked at elsewhere.
 */
export async function axeProblems(
  page: Page,
  tags?: readonly string[],
  frames: 'none' | 'looked at elsewhere' = 'none',
): Promise<string[]> {
  if (frames === 'none' && page.frames().length > 1) return ['the page has a frame, which nobody looks into'];
  await page.evaluate('document.querySelectorAll("details").forEach((details) => { details.open = true; })');
  const results = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({
      resultTypes: [...RESULT_TYPES],
      ...(tags ? { runOnly: [...tags] } : {}),
      // On a busy computer a frame may answer too late, and whether it did is nobody's question here.
      ...(frames === 'none' ? {} : { iframes: false, rules: { 'frame-tested': { enabled: false } } }),
    })
    .analyze();
  return judged(results, (script) => page.evaluate(script));
}

/** What is asked of axe. */
export const RESULT_TYPES = ['violations', 'incomplete'] as const;

/** What is wrong by the answers of axe; what it left undecided is decided by running a script in the page. */
export async function judged(
  { violations, incomplete }: Pick<AxeResults, 'violations' | 'incomplete'>,
  evaluate: (script: string) => Promise<unknown>,
): Promise<string[]> {
  const contrasts = incomplete.filter(({ id }) => id === 'color-contrast').flatMap(({ nodes }) => nodes);
  const reasonOf = ({ any }: (typeof contrasts)[number]): string => any[0]?.data?.messageKey ?? 'no reason';
  // What stands in a frame is judged as the page that it is.
  const measured = contrasts
    .filter((node) => reasonOf(node) in UNDECIDED && node.target.length === 1)
    .flatMap(({ target }) => target.map(String));
  const pale = (await evaluate(`(${CONTRAST_IN_PAGE})(${JSON.stringify(measured)})`)) as string[];
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`),
    ...incomplete
      .filter(({ id, nodes }) => id !== 'color-contrast' && nodes.length > 0)
      .map(({ id, nodes }) => `undecided ${id}: ${nodes[0]?.html.slice(0, 200)}`),
    ...contrasts
      .filter((node) => !(reasonOf(node) in UNDECIDED))
      .map((node) => `undecided contrast (${reasonOf(node)}): ${node.html.slice(0, 200)}`),
    ...pale,
  ];
}
