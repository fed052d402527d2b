import { describe, expect, test } from 'vitest';
import { ownedHunks } from '../../src/review/owned.ts';
import type { Segment } from '../../src/review/segments.ts';
import type { NowSign } from '../../src/review/signs.ts';
import type { PrintedPlace } from '../../src/review/word/places.ts';

const FIRST = 'Counts are small.';
const NEXT = 'Some are hidden.';
const printed = [...`${FIRST} ${NEXT}`];
const segment = (id: string, from: number, to: number): Segment => ({
  place: { id } as PrintedPlace,
  from,
  to,
  fixed: [],
});
const segments = [segment('first', 0, FIRST.length), segment('next', FIRST.length + 1, printed.length)];

type Run = readonly [text: string, within?: string, isInserted?: boolean];

/** To which fields each change belongs, with what is put in. */
function owned(...runs: readonly Run[]): [string[], string][] {
  const now = runs.flatMap(([text, within, isInserted = false]): NowSign[] =>
    [...text].map((sign) => ({
      sign,
      strong: false,
      emphasis: false,
      isInserted,
      within: new Set(within === undefined ? [] : [within]),
    })),
  );
  return ownedHunks(printed, segments, now).map(({ hunk, owners }) => [
    owners.map(({ place }) => place.id),
    now
      .slice(hunk.nowFrom, hunk.nowTo)
      .map(({ sign }) => sign)
      .join(''),
  ]);
}

describe('what is put in between two fields', () => {
  test.each<[string, readonly Run[], [string[], string][]]>([
    [
      'is of the first whose bookmark holds it',
      [[`${FIRST} So it is.`, 'first'], [' '], [NEXT, 'next']],
      [[['first'], ' So it is.']],
    ],
    [
      'is of the next whose bookmark holds it',
      [[FIRST, 'first'], [' '], [`So it is. ${NEXT}`, 'next']],
      [[['next'], 'So it is. ']],
    ],
    [
      'is told apart from what was changed beside it',
      [[`${FIRST} So it is.`, 'first'], [' '], ['Few are hidden.', 'next']],
      [
        [['first'], ' So it is.'],
        [['next'], 'Few'],
      ],
    ],
    [
      'is of the first where it was tracked behind its end',
      [[FIRST, 'first'], [' So', undefined, true], [' '], [NEXT, 'next']],
      [[['first'], ' So']],
    ],
    [
      'is of the next where it was tracked before its beginning',
      [[FIRST, 'first'], [' '], ['So it is. ', undefined, true], [NEXT, 'next']],
      [[['next'], 'So it is. ']],
    ],
    [
      'is of the first where it is a sentence, and nothing else says which',
      [[FIRST, 'first'], [' So it is. '], [NEXT, 'next']],
      [[['first'], ' So it is.']],
    ],
    ['is of either where it is none', [[FIRST, 'first'], [' So '], [NEXT, 'next']], [[['first', 'next'], 'So ']]],
    ['is of either where all bookmarks are gone', [[`${FIRST} So ${NEXT}`]], [[['first', 'next'], 'So ']]],
  ])('%s', (_, runs, expected) => {
    expect(owned(...runs)).toEqual(expected);
  });
});
