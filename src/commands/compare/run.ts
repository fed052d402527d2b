import { type BrokenSide, type ComparedEditions, compareEditions } from '../../compare/compare-editions.ts';
import type { Effects } from '../../core/effects.ts';
import { EXIT, Stop } from '../../core/stop.ts';
import type { Run } from '../command.ts';
import { printDiagnostics, summary } from '../report/text.ts';
import { askedSide } from './asked-side.ts';
import type { declared } from './command.ts';
import { comparePublishedSides, editionNamed } from './published.ts';

const SIDES = { old: 'OLD', now: 'NEW' } as const;

/** `svduty compare OLD NEW`: what changed in meaning. It writes nothing but Word documents, where these are asked for. */
export const run: Run<typeof declared> = async ({ old, new: now }, { variant, format }, invocation) => {
  const { effects } = invocation;
  const [before, after] = [
    { name: old, edition: editionNamed(effects, old, now) },
    { name: now, edition: editionNamed(effects, now, old) },
  ];
  if (format === 'draft' && (before.edition ?? after.edition) !== undefined)
    throw new Stop(
      'A draft is made from the content of both sides, which a published edition does not hold. Name the git revision, or the folder, that it was made from.',
    );
  if (format === 'docx') {
    const redlined = await (await import('./redlines.ts')).redlines(before, after, variant, invocation);
    return 'broken' in redlined ? tellBroken(redlined.broken, effects) : EXIT.fine;
  }
  const result =
    before.edition === undefined && after.edition === undefined
      ? await compareEditions(askedSide(old, now, variant, invocation), askedSide(now, old, variant, invocation))
      : await comparePublishedSides(before, after, variant, invocation);
  if ('comparison' in result) {
    effects.out(await print(result, format, effects.colour));
    return EXIT.fine;
  }
  return tellBroken(result.broken, effects);
};

function tellBroken(broken: readonly BrokenSide[], effects: Effects): number {
  for (const { side, from, loaded, diagnostics } of broken) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    effects.err(`${SIDES[side]} ("${from}") has errors, and cannot be compared before they are put right:\n\n`);
    effects.err(printDiagnostics(errors, loaded, effects.colour));
    effects.err(`${SIDES[side]} ("${from}"): ${summary(errors)}\n`);
  }
  return EXIT.content;
}

async function print(
  { comparison, kit, language }: ComparedEditions,
  format: Exclude<Parameters<typeof run>[1]['format'], 'docx'>,
  colour: boolean,
): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('./json.ts')).printComparisonJson(comparison);
    case 'html':
      return (await import('./html.ts')).printComparisonHtml(comparison, kit, language);
    case 'draft':
      return (await import('../../compare/draft.ts')).draftOf(comparison);
    case 'text':
      return (await import('./text.ts')).printComparisonText(comparison, colour);
  }
}
