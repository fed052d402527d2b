import { hasErrors } from '../../core/diagnostic.ts';
import { EXIT } from '../../core/stop.ts';
import type { Checked } from '../../pipeline/checked.ts';
import { type Judged, judgedOf } from '../../pipeline/edition.ts';
import { checkEach } from '../../pipeline.ts';
import { countOf } from '../build/edition-threads.ts';
import type { Invocation, Run } from '../command.ts';
import { requestOf } from '../request.ts';
import type { declared } from './command.ts';
import { editionThreads } from './edition-threads.ts';

/** `svduty check`: everything up to the requirements, and nothing rendered. */
export const run: Run<typeof declared> = async (args, options, invocation) => {
  const request = requestOf({ ...args, ...options }, invocation);
  // Unless editions are named, what is wrong with any of them is told: a local edition must not break unseen.
  const asked = { ...request, otherEditions: options.variant.length === 0 };
  const { effects, threads } = invocation;
  const crew = asked.otherEditions
    ? editionThreads(countOf({ ...request, variants: 'all' }, effects), threads, asked)
    : [];
  const checked = await checkEach(asked, effects, judgedOf, { crew: crew.map(({ ask }) => ask) }).finally(() =>
    Promise.all(crew.map(({ close }) => close())),
  );
  const { diagnostics } = checked;
  effects.out(await print(checked, options.format, invocation));
  const failed = hasErrors(diagnostics) || (options.strict && diagnostics.some((d) => d.severity === 'warning'));
  return failed ? EXIT.content : EXIT.fine;
};

type Format = Parameters<typeof run>[1]['format'];

async function print(checked: Checked<Judged>, format: Format, { effects, toolVersion }: Invocation): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../report/json.ts')).printJson(checked);
    case 'sarif':
      return (await import('../report/sarif.ts')).printSarif(checked, toolVersion);
    case 'github':
      return (await import('../report/github.ts')).printGithub(checked);
    case 'text':
      return (await import('../report/check.ts')).printCheck(checked, effects.colour);
  }
}
