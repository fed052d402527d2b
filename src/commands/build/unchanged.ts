import type { Effects } from '../../core/effects.ts';
import { claimInner, claimOutput } from '../../write/out-folder.ts';
import { knownBuilds } from '../../write/private-record.ts';
import { type LastBuild, lastBuild, standsAsLeft } from '../../write/run-record.ts';
import type { Job } from './once.ts';

/** The last build, where it was of the same and would come out the same, and all is as it left it. Nothing is read of what was read then but whether it is the same. */
export function unchanged(
  { request, folders, privateFolder, asked }: Pick<Job, 'request' | 'folders' | 'privateFolder' | 'asked'>,
  effects: Effects,
): LastBuild | undefined {
  const last = asked === undefined ? undefined : lastBuild(effects, privateFolder, asked);
  if (!last) return undefined;
  const known = knownBuilds(effects, privateFolder);
  const standing = {
    public: claimOutput(effects, request.folder, folders.public, known),
    partnership: claimInner(effects, folders.partnership, known),
  };
  return standsAsLeft(effects, folders, standing, last) ? last : undefined;
}

/** Says that nothing was done, since all is there. */
export const unchangedInWords = ({ made, found }: LastBuild): string =>
  `${found ? `${found} "svduty check" lists what was found.\n` : ''}Nothing changed: ${made} ${made === 1 ? 'edition is as it was' : 'editions are as they were'}.\n`;
