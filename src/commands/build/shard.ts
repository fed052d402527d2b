import type { Effects } from '../../core/effects.ts';
import { textFile } from '../../core/output-file.ts';
import { Stop } from '../../core/stop.ts';
import type { Shard } from '../../pipeline/asked.ts';
import { PRIVATE_FOLDER } from '../../write/private-record.ts';
import { buildsOf, type ShardOrigin, shardFile } from '../../write/shard-record.ts';
import { writeOutput } from '../../write/write.ts';
import type { Given } from '../inputs.ts';
import type { declared } from './command.ts';
import type { Written } from './once.ts';

/** More parts than this nobody has computers for. */
const MOST = 10_000;

/** "2/5" → the second of five. @throws Stop for anything else */
export function shardOf(text: string): Shard {
  const [, index = 0, of = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number);
  if (index >= 1 && index <= of && of <= MOST) return { index, of };
  throw new Stop(
    `--shard cannot be "${text}". Write which part of how many, counted from 1: 2/5 is the second of five.`,
  );
}

/** The folder that a shard is made in, where none was named. */
export const shardFolder = (folder: string, { index, of }: Shard): string => `${folder}/shards/${index}-of-${of}`;

/** What is asked for, beside which editions. */
export const whatOf = ({
  status,
  publication,
  format,
  assets,
  pageNumbers,
}: Given<typeof declared.options>): ShardOrigin['request'] => ({
  status: status ?? '',
  publications: publication.length > 0 ? publication : 'all',
  formats: format,
  assets,
  pageNumbers,
});

/** Records what a shard made, so that it can be put together with the others. What it holds for the partners keeps itself out of git. */
export function recordShard(
  { built: { made, notMade, source }, stands }: Written,
  root: string,
  origin: Omit<ShardOrigin, 'source'> & Shard,
  effects: Effects,
): void {
  // Where the folder itself has an error, so has every other shard.
  if (source === undefined) return;
  const record = shardFile({ ...origin, source, made, notMade, builds: buildsOf(made, stands) });
  writeOutput(effects, [
    { folder: root, files: [textFile('.gitignore', '*\n')], removed: [] },
    { folder: `${root}/${PRIVATE_FOLDER}`, files: [record], removed: [] },
  ]);
}
