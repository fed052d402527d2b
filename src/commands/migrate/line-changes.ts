/** Lines of a text that another has in their place, each with its number from 1. */
export interface LineChange {
  readonly removed: readonly NumberedLine[];
  readonly added: readonly NumberedLine[];
}

export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/** Where two texts differ, line by line. For changes that are few and small: it looks no farther ahead than it must. */
export function lineChanges(before: string | undefined, after: string): LineChange[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const changes: LineChange[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      i++;
      j++;
      continue;
    }
    const [gone, come] = nextMeeting(old, now, i, j);
    changes.push({ removed: numbered(old, i, i + gone), added: numbered(now, j, j + come) });
    i += gone;
    j += come;
  }
  return changes;
}

/** How many lines of either go by until two are alike again; all that is left where none are. */
function nextMeeting(old: readonly string[], now: readonly string[], i: number, j: number): [number, number] {
  const [left, right] = [old.length - i, now.length - j];
  for (let far = 1; far <= left + right; far++)
    for (let gone = Math.max(0, far - right); gone <= Math.min(far, left); gone++) {
      const come = far - gone;
      const isEnd = gone === left && come === right;
      if (isEnd || (gone < left && come < right && old[i + gone] === now[j + come])) return [gone, come];
    }
  return [left, right];
}

const numbered = (lines: readonly string[], from: number, to: number): NumberedLine[] =>
  lines.slice(from, to).map((text, index) => ({ number: from + index + 1, text }));

function linesOf(text: string | undefined): string[] {
  const lines = text?.split(/\r?\n/) ?? [];
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
