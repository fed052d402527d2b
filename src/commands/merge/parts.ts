import type { Effects } from '../../core/effects.ts';
import { namedFew } from '../../core/named-few.ts';
import { Stop } from '../../core/stop.ts';
import { PRIVATE_FOLDER } from '../../write/private-record.ts';
import { readShard, type ShardOrigin, type ShardRecord } from '../../write/shard-record.ts';

/** A shard with the folder that it is in. */
export interface ShardPart extends ShardRecord {
  readonly folder: string;
}

/** What has to be the same of all parts, and what it means when it is not. */
const SAME: readonly (readonly [of: (part: ShardPart) => unknown, what: string, fix: string])[] = [
  [({ of }) => of, 'are parts of different wholes', 'Give --shard the same number behind the stroke in each.'],
  [
    ({ tool }) => tool,
    'were made with different versions of svduty',
    'Install the same version wherever a part is made.',
  ],
  [
    ({ program }) => program,
    'were made with different programs: the same version of svduty, and other files of it or another Node.js',
    'Install the same wherever a part is made.',
  ],
  [
    ({ source }) => source,
    'were made from different content or figures',
    'Make all parts from the same state of the folder.',
  ],
  [
    ({ request }) => JSON.stringify(request),
    'were asked for different things',
    'Give --status, --publication, --format and --page-numbers alike in each.',
  ],
];

/** The parts in these folders, in their order. @throws Stop unless they are all the parts of one whole, each once */
export function partsIn(folders: readonly string[], effects: Effects): ShardPart[] {
  const parts = folders.map((folder) => {
    const shard = readShard(effects, `${folder}/${PRIVATE_FOLDER}`);
    if (shard) return { ...shard, folder };
    throw new Stop(
      `${folder} holds no part of a build: there is no record of one in ${folder}/${PRIVATE_FOLDER}. "svduty build --shard" makes one, and what copies the folder must take ${PRIVATE_FOLDER} with it. ${NOTHING_WRITTEN}`,
    );
  });
  const [first] = parts;
  if (!first) throw new Stop('Name the folder of each part.');
  for (const [told, what, fix] of SAME) {
    const other = parts.find((part) => told(part) !== told(first));
    if (other) throw new Stop(`${first.folder} and ${other.folder} ${what}. ${fix} ${NOTHING_WRITTEN}`);
  }
  for (const part of parts) {
    const twice = parts.find((other) => other !== part && other.index === part.index);
    if (twice)
      throw new Stop(
        `Part ${part.index} of ${part.of} is there twice: ${part.folder} and ${twice.folder}. Name each part once. ${NOTHING_WRITTEN}`,
      );
  }
  const missing = Array.from({ length: first.of }, (_, at) => at + 1).filter(
    (index) => !parts.some((part) => part.index === index),
  );
  if (missing.length > 0)
    throw new Stop(
      `${missing.length === 1 ? 'A part is' : `${missing.length} parts are`} missing of ${first.of}: ${namedFew(missing.map(String))}. Make ${missing.length === 1 ? 'it' : 'them'} with "svduty build --shard ${missing[0]}/${first.of}"${missing.length === 1 ? '' : ' and so on'}, and name all. ${NOTHING_WRITTEN}`,
    );
  return parts.toSorted((a, b) => a.index - b.index);
}

export const NOTHING_WRITTEN = 'Nothing was written.';

/** @throws Stop when another program puts them together than made them */
export function refuseOtherProgram(
  parts: readonly ShardPart[],
  { tool, program }: Pick<ShardOrigin, 'tool' | 'program'>,
): void {
  const part = parts.find((one) => one.tool !== tool || one.program !== program);
  if (!part) return;
  const what =
    part.tool === tool ? 'other files of svduty, or another Node.js, than here' : `${part.tool}, and this is ${tool}`;
  throw new Stop(`The parts were made with ${what}. Put them together with what made them. ${NOTHING_WRITTEN}`);
}

/** @throws Stop when the folder is in another state than the parts were made from; `source` stands for it */
export function refuseOtherContent(parts: readonly ShardPart[], source: string): void {
  if (parts.every((part) => part.source === source)) return;
  throw new Stop(
    `The content or the figures of the folder are other than those that the parts were made from. Put the parts together in the state of the folder that they were made from, or make them again. ${NOTHING_WRITTEN}`,
  );
}
