import { isDate } from '../../core/date.ts';
import { EXIT, Stop } from '../../core/stop.ts';
import { actionsInWork, standingOn } from '../../model/standing.ts';
import { prepare } from '../../pipeline/prepare.ts';
import type { Run } from '../command.ts';
import { printDiagnostics, summary } from '../report/text.ts';
import { requestOf } from '../request.ts';
import { actionsAsCalendar } from './calendar.ts';
import type { declared } from './command.ts';
import { actionsAsSheet } from './sheet.ts';
import { actionsAsText } from './text.ts';

/** `svduty actions`: how the actions of an edition stand on a day. It writes nothing. */
export const run: Run<typeof declared> = async (args, options, invocation) => {
  const { effects } = invocation;
  const { on } = options;
  if (on !== undefined && !isDate(on))
    throw new Stop(`--on cannot be "${on}". Write the day as year-month-day, such as 2027-02-10.`);
  const day = (): string => {
    const given = on ?? effects.today?.();
    if (given === undefined) throw new Stop('Say on which day: --on 2027-02-10.');
    return given;
  };
  const variant = options.variant === undefined ? [] : [options.variant];
  const request = requestOf({ ...args, variant, allVariants: false, status: undefined }, invocation);
  const prepared = await prepare(request, effects);
  const [id] = prepared.wanted;
  if (!prepared.folder || !prepared.isMakeable(id)) {
    effects.err(printDiagnostics(prepared.diagnostics, prepared.loaded, effects.colour));
    effects.err(`${summary(prepared.diagnostics)} Nothing can be said of the actions before that.\n`);
    return EXIT.content;
  }
  const model = prepared.modelOf(id);
  const actions = actionsInWork(model.content);
  switch (options.format) {
    case 'csv':
      effects.out(actionsAsSheet(actions, model));
      break;
    case 'ics':
      effects.out(actionsAsCalendar(actions, model, day()));
      break;
    case 'text':
      effects.out(actionsAsText(standingOn(actions, day(), model.content.board.meeting?.previous ?? null), model));
  }
  return EXIT.fine;
};
