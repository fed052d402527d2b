import type { Exported } from '../../src/exchange/exported.ts';
import { memoryFolder } from '../support/memory-effects.ts';
import { runCommand } from '../support/run-command.ts';

/** What `svduty export` prints of a folder that is held in memory. @throws where it exports nothing */
export async function exportOf(
  files: ReadonlyMap<string, Uint8Array>,
  options: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { effects, printed } = memoryFolder({ root: '/partnership', files });
  const { exitCode, stopped } = await runCommand('export', ['/partnership'], options, effects);
  if (exitCode !== 0) throw new Error(printed() + stopped);
  return printed();
}

/** The same as JSON. */
export const exportedOf = async (
  files: ReadonlyMap<string, Uint8Array>,
  options: Readonly<Record<string, string>> = {},
): Promise<Exported & { indicators: readonly ExportedIndicator[] }> => JSON.parse(await exportOf(files, options));

interface ExportedIndicator {
  readonly id: string;
  readonly series: readonly {
    readonly area: string;
    readonly age: string;
    readonly sex: string;
    readonly category: string | null;
    readonly points: readonly ({ readonly period: string; readonly period_type: string } & Record<
      'count' | 'denominator' | 'value' | 'lower95' | 'upper95' | 'status',
      number | string | null
    >)[];
  }[];
}
