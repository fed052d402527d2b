import { isAbsolute, relative, resolve } from 'node:path';
import { drawingThread } from '../charts/drawing-thread.ts';
import { hasErrors } from '../core/diagnostic.ts';
import type { OutputFile } from '../core/output-file.ts';
import { EXIT, Stop } from '../core/stop.ts';
import { build } from '../pipeline.ts';
import { FORMATS } from '../render/render.ts';
import { standingEditions } from '../write/edition-record.ts';
import { writeOutput } from '../write/write.ts';
import type { Run } from './command.ts';
import { printDiagnostics, summary } from './report/text.ts';
import { choicesOf, requestOf } from './request.ts';

/** `svduty build`: checks, renders and writes. An error stops it before anything is written. */
export const run: Run = async (args, options, invocation) => {
  const { effects } = invocation;
  const request = requestOf(args, options, invocation);
  const formats = choicesOf(options.format, FORMATS, '--format');
  const out = typeof options.out === 'string' ? options.out : `${request.folder}/output`;
  const progress = effects.progress ? (text: string) => effects.err(`${text}\n`) : () => {};

  const { editions: standing, notRead } = standingEditions(effects, out);
  const thread = drawingThread(`${invocation.toolRoot}/dist/thread.js`);
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
  if (partnership.length > 0) {
    refuseWithin(out, inner);
    writeOutput(effects, inner, partnership);
  }
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

/** What people open: not the data files and records, of which there are many. */
function isForReaders({ path }: OutputFile): boolean {
  return path === 'index.html' || FORMATS.some(({ extension }) => path.endsWith(`.${extension}`));
}

/** @throws Stop when what is for the partnership only would be written below the output folder, which may be put online as it is. */
function refuseWithin(out: string, inner: string): void {
  const path = relative(resolve(out), resolve(inner));
  if (path === '' || (!path.startsWith('..') && !isAbsolute(path)))
    throw new Stop(
      `${inner} is for the partnership only and may not lie in the output folder ${out}. Choose another --out.`,
    );
}
