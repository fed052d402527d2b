import { hasErrors } from '../../core/diagnostic.ts';
import { EXIT, Stop } from '../../core/stop.ts';
import { exported } from '../../exchange/exported.ts';
import { TABLE_NAMES } from '../../exchange/table-names.ts';
import { exportedTable } from '../../exchange/tables.ts';
import { check } from '../../pipeline.ts';
import type { Run } from '../command.ts';
import { askedSide } from '../compare/asked-side.ts';
import { printDiagnostics, summary } from '../report/text.ts';
import type { declared } from './command.ts';

/** `svduty export`: what everybody may read of an edition, for other programs. It writes nothing, and prints nothing of an edition that has an error. */
export const run: Run<typeof declared> = async ({ dir }, { variant, format, table }, invocation) => {
  const { effects } = invocation;
  if (format === 'csv' && table === undefined)
    throw new Stop(`Say which table, with --table: ${TABLE_NAMES.join(', ')}.`);
  if (format === 'json' && table !== undefined) throw new Stop('A table is CSV: add --format csv.');
  const asked = askedSide(dir, '.', variant, invocation);
  const checked = await check(asked.request, asked.effects);
  const [edition] = checked.editions;
  const { kit, published, plans } = checked;
  if (!edition || !kit || hasErrors(edition.diagnostics)) {
    const errors = checked.diagnostics.filter(({ severity }) => severity === 'error');
    effects.err(printDiagnostics(errors, checked.loaded, effects.colour));
    effects.err(`${summary(errors)} Nothing is exported before that.\n`);
    return EXIT.content;
  }
  const all = exported(edition, published, kit, plans);
  effects.out(table === undefined ? `${JSON.stringify(all, null, 2)}\n` : exportedTable(table, all));
  return EXIT.fine;
};
