import { drawingThread } from '../../charts/drawing-thread.ts';
import { drawnInPlace } from '../../charts/drawn-in-place.ts';
import { hasErrors } from '../../core/diagnostic.ts';
import type { Effects } from '../../core/effects.ts';
import type { OutputFile } from '../../core/output-file.ts';
import { EXIT } from '../../core/stop.ts';
import { build } from '../../pipeline.ts';
import { FORMATS } from '../../render/render.ts';
import { refuseEdited } from '../../write/edited.ts';
import { standingEditions } from '../../write/edition-record.ts';
import { claimOutput } from '../../write/out-folder.ts';
import { writeOutput } from '../../write/write.ts';
import type { Run } from '../command.ts';
import { printDiagnostics, summary } from '../report/text.ts';
import { requestOf } from '../request.ts';
import type { declared } from './command.ts';

/** `svduty build`: checks, renders and writes. An error stops it before anything is written. */
export const run: Run<typeof declared> = async (args, options, invocation) => {
  const { effects } = invocation;
  const request = requestOf({ ...args, ...options }, invocation);
  const formats = FORMATS.filter(({ name }) => options.format.some((asked) => asked === name));
  const out = options.out ?? `${request.folder}/output`;
  claimOutput(effects, request.folder, out, outputNames(effects, [request.folder, request.toolRoot]));
  const progress = effects.progress ? (text: string) => effects.err(`${text}\n`) : () => {};

  const { editions: standing, notRead } = standingEditions(effects, out);
  const thread = invocation.drawingThread === undefined ? drawnInPlace : drawingThread(invocation.drawingThread);
  const { checked, files, partnership } = await build(request, formats, effects, {
    draw: thread.draw,
    drawn: () => void thread.close(),
    progress,
    standing,
  }).finally(thread.close);
  effects.err(printDiagnostics(checked.diagnostics, checked.loaded, effects.colour));
  if (hasErrors(checked.diagnostics)) {
    effects.err(`${summary(checked.diagnostics)} Nothing was built; the last output is as it was.\n`);
    return EXIT.content;
  }
  const inner = `${request.folder}/partnership`;
  refuseEdited(effects, inner, partnership);
  refuseEdited(effects, out, files);
  if (partnership.length > 0) writeOutput(effects, inner, partnership);
  writeOutput(effects, out, files);
  for (const path of notRead)
    effects.err(
      `${path} is damaged or of an older version: what it belongs to is not listed in index.html. Build it again.\n`,
    );
  const made = [
    ...files.filter(isForReaders).map((file) => `  ${out}/${file.path}\n`),
    ...partnership.filter(isForReaders).map((file) => `  ${inner}/${file.path} (for the partnership only)\n`),
  ];
  effects.out(
    `${checked.diagnostics.length > 0 ? `${summary(checked.diagnostics)}\n` : ''}Built ${files.length + partnership.length} files:\n${made.join('')}`,
  );
  return EXIT.fine;
};

/** The names that publications' files may have, whichever were built before: each publication is a folder of templates. */
function outputNames(effects: Effects, roots: readonly string[]): Set<string> {
  const folders = roots.flatMap((root) => effects.list(`${root}/templates`)).filter((name) => name.endsWith('/'));
  return new Set(folders.flatMap((name) => FORMATS.map(({ extension }) => `${name.slice(0, -1)}.${extension}`)));
}

/** What people open: not the data files and records, of which there are many. */
function isForReaders({ path }: OutputFile): boolean {
  return path === 'index.html' || FORMATS.some(({ extension }) => path.endsWith(`.${extension}`));
}
