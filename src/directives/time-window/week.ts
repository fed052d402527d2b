import type { OfCategory } from '../../assemble/figure/by-category.ts';
import { HOURS_OF_WEEK, hoursOfWeek } from '../../indicators/hours-of-week.ts';
import { type Kind, refuse } from '../attribute.ts';

/** Hours of the week, as they are written and one by one. */
export interface Window {
  readonly text: string;
  readonly hours: ReadonlySet<number>;
}

const FORM = 'days and hours such as `Fri 18-24, Sat 0-3`, with commas between';

/** Parts of the week, together. */
export const windowOfWeek: Kind<Window> = {
  type: FORM,
  read: (written, asking) => {
    const parts = written.text.split(',').map((part) => ({ part: part.trim(), hours: hoursOfWeek(part) }));
    const odd = parts.find(({ hours }) => !hours);
    if (!odd)
      return {
        text: parts.map(({ part }) => part).join(', '),
        hours: new Set(parts.flatMap(({ hours }) => [...(hours ?? [])])),
      };
    return refuse(written, asking, `"${odd.part}" is no part of the week.`, `Write ${FORM}.`);
  },
};

/** The figures of a week, and those of a window. */
export interface Week {
  readonly all: readonly OfCategory[];
  readonly inside: readonly OfCategory[];
}

/** Why the categories cannot answer, and what to do. */
export interface Problem {
  readonly problem: string;
  readonly fix: string;
}

/** The figures of a week and those of a window, where the groups are the whole week once and each lies inside the window or outside. */
export function partsOfWeek(parts: readonly OfCategory[], window: Window): Week | Problem {
  const read = parts.map((part) => ({ part, hours: hoursOfWeek(part.category) }));
  const odd = read.find(({ hours }) => !hours);
  if (odd) return { problem: `the category "${odd.part.category}" is no part of the week.`, fix: `Write ${FORM}.` };
  const covered = read.flatMap(({ hours }) => [...(hours ?? [])]);
  if (covered.length !== HOURS_OF_WEEK || new Set(covered).size !== HOURS_OF_WEEK) {
    const problem = `its categories are ${new Set(covered).size} of the ${HOURS_OF_WEEK} hours of a week.`;
    return { problem, fix: 'Let the categories be the whole week, each hour once.' };
  }
  const crossing = read.find(({ hours }) => {
    const inside = [...(hours ?? [])].filter((hour) => window.hours.has(hour)).length;
    return inside > 0 && inside < (hours?.size ?? 0);
  });
  if (crossing) {
    const problem = `"${crossing.part.category}" lies partly inside.`;
    return { problem, fix: 'Begin and end the window where the categories do.' };
  }
  const inside = read.filter(({ hours }) => [...(hours ?? [])].every((hour) => window.hours.has(hour)));
  return { all: parts, inside: inside.map(({ part }) => part) };
}
