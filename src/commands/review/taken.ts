import { namedFew } from '../../core/named-few.ts';
import { didYouMean } from '../../core/nearest.ts';
import { oneLine } from '../../core/printable.ts';
import { Stop } from '../../core/stop.ts';
import type { Review } from '../../review/review.ts';

/** @throws Stop for a name that is neither that of somebody who changed or said something, or saved a file last, nor that of a file */
export function refuseUnknown(take: readonly string[], { copies, changes, comments }: Review): void {
  const hands = [
    ...changes.flatMap(({ by }) => by),
    ...comments.map(({ comment }) => comment.by),
    ...copies.map(({ savedBy }) => savedBy),
  ];
  const files = copies.map(({ name }) => name);
  const people = hands.flatMap(({ who }) => (who === undefined || who.trim() === '' || files.includes(who) ? [] : who));
  const known = [...new Set([...people, ...files])];
  const unknown = take.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const list = namedFew(known.map((name) => oneLine(`"${name}"`)));
  throw new Stop(
    `--take does not know "${unknown}": no reviewer and no file is called so.${oneLine(didYouMean(unknown, people) || didYouMean(unknown, files))} There are: ${list}. Nothing was written.`,
  );
}
