import type { Effects } from '../../core/effects.ts';
import type { Placed } from './place.ts';

/** An edition that was published, now or before. */
interface Told {
  readonly address: string;
  readonly files: number;
  /** The SHA-256 of its manifest. */
  readonly hash: string;
  readonly isNew: boolean;
}

/** Says what was published, what was left and what may go online. */
export function tell(root: string, editions: readonly Told[], { left, hasAddress }: Placed, effects: Effects): void {
  for (const { address, files, hash, isNew } of editions)
    effects.out(
      isNew
        ? `Published ${root}/${address}: ${files} files. Its manifest.json has the SHA-256 ${hash}\n`
        : `Already published: ${root}/${address} is as it was.\n`,
    );
  if (left.length > 0) effects.err(`Left as they are, since svduty did not make them: ${left.join(', ')}.\n`);
  if (!hasAddress)
    effects.err(
      'No sitemap.xml and no feed.xml: they need the address at which the folder stands online. Write it in content/document.yaml under publication, as address.\n',
    );
  effects.out(`What goes online is the folder ${root} and nothing else.\n`);
}
