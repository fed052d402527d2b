import { resolve } from 'node:path';
import type { AskedSide } from '../../compare/compare-editions.ts';
import type { Invocation } from '../command.ts';
import { requestOf } from '../request.ts';
import { revisionWorld } from './revision-world.ts';

/** What a partnership's folder is read from, of all that a revision holds: words, figures, templates and the registers of earlier editions. */
const READ = /^(?:(?:content|data|templates)\/|editions\/[^/]+\/[^/]+\/register\.json$)/;

/** A folder of a revision that is named from where one stands. */
const FROM_HERE = /:\.{1,2}(?:\/|$)/;

/**
 * What is typed for one side: a folder where there is one of this name, and else a git revision, in the repository of the `other` side where that is a
 * folder, or of this folder. @throws Stop for what is neither.
 */
export function askedSide(name: string, other: string, variant: string | undefined, invocation: Invocation): AskedSide {
  const { effects, toolRoot } = invocation;
  const asked = { dir: name, variant: variant === undefined ? [] : [variant], allVariants: false, status: undefined };
  if (effects.look(name).kind !== 'missing' || !effects.revision)
    return { from: name, request: requestOf(asked, invocation), effects };
  const at = !FROM_HERE.test(name) && effects.look(other).kind === 'folder' ? other : '.';
  const { folder, files } = effects.revision(at, name, (path) => READ.test(path));
  // The templates of the program itself are those of today, whatever they were then.
  const isProgram = resolve(folder) === resolve(toolRoot);
  const own = isProgram ? new Map([...files].filter(([path]) => !path.startsWith('templates/'))) : files;
  const world = revisionWorld(effects, name, { folder, files: own });
  return { from: name, request: requestOf(asked, { ...invocation, effects: world }), effects: world };
}
