/** Whoever reads the results may stop reading: `svduty check | head`. Windows says EOF. */
const NOBODY_READS = new Set(['EPIPE', 'EOF']);

const REASONS: Readonly<Record<string, string>> = { ENOSPC: 'the disk is full', EIO: 'the disk does not answer' };

/**
 * Takes care of standard output and error when they break. A reader that stops is nobody's fault; `lost` is called, once, with one line when
 * the results could not be written for another reason. Progress and failures that nobody can read are let go.
 */
export function watchStreams(lost: (line: string) => void): void {
  let told = false;
  process.stdout.on('error', ({ code = '', message }: NodeJS.ErrnoException) => {
    if (told || NOBODY_READS.has(code)) return;
    told = true;
    lost(`The results could not be printed: ${REASONS[code] ?? message}.\n`);
  });
  process.stderr.on('error', () => {});
}
