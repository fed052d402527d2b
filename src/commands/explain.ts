import { CODES } from '../core/codes.ts';
import { didYouMean } from '../core/nearest.ts';
import { EXIT, Stop } from '../core/stop.ts';
import type { Run } from './command.ts';

/** `svduty explain CODE`: a code's entry, in full. */
export const run: Run = async (args, _options, { effects }) => {
  const code = args[0] ?? '';
  const entry = Object.hasOwn(CODES, code) ? CODES[code as keyof typeof CODES] : undefined;
  if (!entry) throw new Stop(`"${code}" is not a code of this program.${didYouMean(code, Object.keys(CODES))}`);
  const lines = [`${code} (${entry.severity})`, '', `${entry.title}.`, '', `Why it matters: ${entry.why}`, `How to fix it: ${entry.fix}`];
  if (entry.example !== undefined) lines.push('', 'For example:', ...entry.example.split('\n').map((line: string) => `  ${line}`));
  effects.out(`${lines.join('\n')}\n`);
  return EXIT.fine;
};
