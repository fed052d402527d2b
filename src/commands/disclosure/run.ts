import { hasErrors } from '../../core/diagnostic.ts';
import { didYouMean } from '../../core/nearest.ts';
import { sortedOnce } from '../../core/sorted.ts';
import { EXIT, Stop } from '../../core/stop.ts';
import { readRegisters } from '../../disclosure/editions/register-file.ts';
import { disclosureReport } from '../../disclosure/report/report.ts';
import { loadProject } from '../../load/project.ts';
import { disclosureRules } from '../../model/disclosure-rules.ts';
import { settleNumbers } from '../../model/numbers.ts';
import { VALIDATORS } from '../../schema/generated/validators.js';
import type { Run } from '../command.ts';
import { printDisclosureJson } from '../report/disclosure-json.ts';
import { printDisclosureText } from '../report/disclosure-text.ts';
import { printDiagnostics, summary } from '../report/text.ts';
import { requestOf } from '../request.ts';
import type { declared } from './command.ts';

/** `svduty disclosure`: what is hidden of the tables, why and how well. It reads the tables, their metadata, the rules and earlier editions, and writes nothing. */
export const run: Run<typeof declared> = async (args, options, invocation) => {
  const { effects } = invocation;
  const request = requestOf({ ...args, variant: [], allVariants: false, status: undefined }, invocation);
  const loaded = loadProject(effects, request.folder, request.toolRoot);
  const numbers = settleNumbers(loaded);
  const earlier = readRegisters(loaded.registers);
  const { disclosure } = loaded.content;
  const unfit = [
    ...(disclosure === undefined || VALIDATORS.disclosure(disclosure) ? [] : ['data/disclosure.yaml']),
    ...loaded.content.indicators.filter((meta) => !VALIDATORS.indicator(meta)).map((meta) => nameOf(meta)),
  ];
  const problems = sortedOnce([...loaded.diagnostics, ...numbers.diagnostics, ...earlier.diagnostics]).filter(
    ({ place }) => place === undefined || /^(?:data|editions)\b/.test(place.file),
  );
  if (hasErrors(problems) || unfit.length > 0) {
    effects.err(printDiagnostics(problems, loaded, effects.colour));
    for (const name of unfit) effects.err(`${name} is not written as it should be: "svduty check" says how.\n`);
    effects.err(`${summary(problems)} Nothing can be said of what is hidden before that.\n`);
    return EXIT.content;
  }
  const ids = [...numbers.indicators.keys()];
  for (const id of options.indicator)
    if (!ids.includes(id))
      throw new Stop(`There is no indicator "${id}".${didYouMean(id, ids)} There are: ${ids.join(', ')}.`);
  const { rules, clearances } = disclosureRules(loaded.content);
  const known = { clearances, editions: earlier.registers };
  const report = disclosureReport(numbers.indicators, rules, numbers.areas, known, options.indicator);
  const editions = earlier.registers.map(({ variant, date }) => ({ variant, date }));
  effects.out(
    options.format === 'json'
      ? printDisclosureJson(report, editions)
      : printDisclosureText(report, editions, numbers.areas),
  );
  return report.some(({ exposed }) => exposed > 0) ? EXIT.content : EXIT.fine;
};

const nameOf = (meta: unknown): string => `data/${String(Object(meta).id ?? '?')}.meta.yaml`;
