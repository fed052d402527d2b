import { drawingThread } from '../charts/drawing-thread.ts';
import { drawnInPlace } from '../charts/drawn-in-place.ts';
import { hasErrors } from '../core/diagnostic.ts';
import type { OutputFile } from '../core/output-file.ts';
import { EXIT } from '../core/stop.ts';
import { build } from '../pipeline.ts';
import { FORMATS } from '../render/render.ts';
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

  const thread = invocation.drawingThread === undefined ? drawnInPlace : drawingThread(invocation.drawingThread);
  const { checked, files } = await build(request, formats, effects, {
    draw: thread.draw,
    drawn: () => void thread.close(),
    progress,
  }).finally(thread.close);
  effects.err(printDiagnostics(checked.diagnostics, checked.loaded, effects.colour));
  if (hasErrors(checked.diagnostics)) {
    effects.err(`${summary(checked.diagnostics)} Nothing was built; the last output is as it was.\n`);
    return EXIT.content;
  }
  writeOutput(effects, out, files);
  const made = files.filter(isForReaders).map((file) => `  ${out}/${file.path}\n`);
  effects.out(
    `${checked.diagnostics.length > 0 ? `${summary(checked.diagnostics)}\n` : ''}Built ${files.length} files:\n${made.join('')}`,
  );
  return EXIT.fine;
};

/** What people open: not the data files and records, of which there are many. */
function isForReaders({ path }: OutputFile): boolean {
  return path === 'index.html' || FORMATS.some((format) => path.endsWith(`.${format}`));
}
