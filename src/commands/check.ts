import { hasErrors } from '../core/diagnostic.ts';
import { EXIT } from '../core/stop.ts';
import { check } from '../pipeline.ts';
import type { Run } from './command.ts';
import { printJson } from './report/json.ts';
import { printDiagnostics, summary } from './report/text.ts';
import { requestOf } from './request.ts';

/** `svduty check`: everything up to the requirements, and nothing rendered. */
export const run: Run = async (args, options, invocation) => {
  const { effects } = invocation;
  const checked = await check(requestOf(args, options, invocation), effects);
  const { diagnostics } = checked;
  if (options.format === 'json') effects.out(printJson(checked));
  else effects.out(`${printDiagnostics(diagnostics, checked.loaded, effects.colour)}${summary(diagnostics)}\n`);
  const failed = hasErrors(diagnostics) || (options.strict === true && diagnostics.some((d) => d.severity === 'warning'));
  return failed ? EXIT.content : EXIT.fine;
};
