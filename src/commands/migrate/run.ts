import { resolve } from 'node:path';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { textFile } from '../../core/output-file.ts';
import { EXIT, Stop } from '../../core/stop.ts';
import { type Loaded, loadProject } from '../../load/project.ts';
import type { Request } from '../../pipeline/asked.ts';
import { checkEach } from '../../pipeline.ts';
import { migrate } from '../../schema/forms/migrate.ts';
import { FORM_STEPS } from '../../schema/forms/steps.ts';
import { FORM, formOf, newerForm } from '../../schema/forms.ts';
import { recoverOutput } from '../../write/recover.ts';
import { writeOutput } from '../../write/write.ts';
import type { Invocation, Run } from '../command.ts';
import { printDiagnostics } from '../report/text.ts';
import { refuseOther } from '../request.ts';
import { asMigrated } from './as-migrated.ts';
import type { declared } from './command.ts';
import { folderTexts } from './folder-texts.ts';
import { inFiles, printMigration, printQuestions } from './print.ts';

/** `svduty migrate [DIR]`: shows what brings a folder to the newest form; with `--apply` its files are rewritten, all or none. */
export const run: Run<typeof declared> = async ({ dir }, { apply }, invocation) => {
  const { effects, toolRoot } = invocation;
  refuseOther(effects, dir);
  recoverOutput(effects, dir);
  const loaded = loadProject(effects, dir, toolRoot);
  const unread = loaded.diagnostics.filter(
    ({ code, severity }) => severity === 'error' && code !== 'load/missing-file',
  );
  const texts = folderTexts(effects, dir, loaded, (found) => unread.push(found));
  if (unread.length > 0)
    return refuse(unread, loaded, invocation, 'What cannot be read cannot be changed. Put it right first.');
  const form = formIn(loaded);
  const newer = newerForm(loaded.content);
  if (newer) return refuse([newer], loaded, invocation, '');
  if (form === FORM) {
    effects.out(`"${dir}" is written in form ${FORM}, the newest. Nothing needs to change.\n`);
    return EXIT.fine;
  }

  const migration = migrate(texts, form, FORM_STEPS);
  const files = migration.files.map(({ path, after }) => textFile(path, after));
  const world = asMigrated(effects, dir, new Map(files.map(({ path, bytes }) => [path, bytes])));
  const after = new Map([...texts, ...migration.files.map(({ path, after }) => [path, after] as const)]);
  const checked = await checkEach(requestFor(dir, invocation), world, () => undefined);
  if (apply) writeOutput(effects, [{ folder: dir, files, removed: [] }]);

  const count = inFiles(files.length);
  const { colour } = effects;
  const errors = checked.diagnostics.filter(({ severity }) => severity === 'error');
  const parts = [
    apply
      ? `Changed ${count}, from form ${form} to form ${FORM}.`
      : `From form ${form} to form ${FORM}, ${count} would change.`,
    printMigration(migration, colour),
    printQuestions(migration, after, colour),
    ...(errors.length > 0 ? [WRONG_THEN, printDiagnostics(errors, checked.loaded, colour)] : []),
    apply
      ? `Next: svduty check ${dir}`
      : `Nothing was written. To change the files, type: svduty migrate ${dir} --apply`,
  ];
  effects.out(
    parts
      .filter((part) => part !== '')
      .map((part) => `${part.trimEnd()}\n`)
      .join('\n'),
  );
  return EXIT.fine;
};

const WRONG_THEN = 'What only people can put right, with the lines as they are once the above is changed:';

function refuse(found: readonly Diagnostic[], loaded: Loaded, { effects }: Invocation, why: string): number {
  effects.out(printDiagnostics(found, loaded, effects.colour));
  effects.err(`Nothing was written. ${why}`.trimEnd().concat('\n'));
  return EXIT.content;
}

/** @throws Stop (exit code 1) for a folder that does not say in which form it is. */
function formIn({ content }: Loaded): number {
  const form = formOf(content);
  if (content.document === undefined)
    throw new Stop('content/document.yaml is not there: it says in which form the folder is written.', EXIT.content);
  if (form === undefined)
    throw new Stop(
      'content/document.yaml says no number after "schema:". Write the form of the folder there, or take the line out.',
      EXIT.content,
    );
  return form;
}

/** Every edition of the folder, as `check` would be asked for it. */
const requestFor = (folder: string, { toolRoot, toolVersion }: Invocation): Request => ({
  folder,
  toolRoot: resolve(folder) === resolve(toolRoot) ? folder : toolRoot,
  toolVersion,
  status: undefined,
  variants: 'all',
  publications: 'all',
});
