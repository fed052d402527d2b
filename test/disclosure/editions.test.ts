import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellId } from '../../src/disclosure/cell-id.ts';
import {
  type EditionRegister,
  readRegister,
  readRegisters,
  registerPath,
  registerText,
} from '../../src/disclosure/editions/register-file.ts';
import { protect } from '../../src/disclosure/protect.ts';
import type { PublishedIndicators } from '../../src/disclosure/published.ts';
import { csvWriter } from '../../src/disclosure/published-csv.ts';
import type { Indicator } from '../../src/indicators/observation.ts';
import { indicator, observation, rule } from './indicator.ts';
import { AREAS, observationsOf } from './totals.ts';

// What an edition printed is known to readers for ever: later editions are protected, and audited, with it.

const RULE = rule({ from: 1, to: 4, secondary: 'exact', k: 5 });
const DATE = '2025-03-31';

const protectedWith = (made: Indicator, editions: readonly EditionRegister[] = [], one = RULE) =>
  protect(new Map([[made.id, made]]), [one], AREAS, { editions });

/** The register of an edition, as its file is read again. */
function editionOf(
  published: PublishedIndicators,
  made: Indicator,
  date = DATE,
  variant = 'northmere',
): EditionRegister {
  const tables = [...published.values()].map((one) => csvWriter(one, made.meta, AREAS, [])(one.series));
  const edition = { variant, date };
  const bytes = new TextEncoder().encode(registerText(edition, tables));
  const read = readRegister({ file: registerPath(edition), bytes });
  if (!('counts' in read)) throw new Error(read.message);
  return read;
}

const ofAreas = (counts: Readonly<Record<string, number>>, text = '2023/24'): Indicator =>
  indicator(Object.entries(counts).map(([area, count]) => observation({ area, count, text })));

const hiddenIn = (published: PublishedIndicators): string[] =>
  [...published.values()].flatMap(({ series }) =>
    series.flatMap(({ area, age, points }) =>
      points.flatMap(({ count, period }) => (count.kind === 'hidden' ? [`${area} ${age} ${period.text}`] : [])),
    ),
  );
const exposedIn = (published: PublishedIndicators): number | undefined => published.get('assaults')?.audit?.exposed;
const codes = ({ diagnostics }: ReturnType<typeof protect>): string[] => diagnostics.map(({ code }) => code);

describe('a register', () => {
  const made = ofAreas({ B1: 45, C1: 30, C2: 3, C3: 12 });
  const { published } = protectedWith(made);

  test('says what was printed, and no number that was not', () => {
    const { counts } = editionOf(published, made);
    expect(counts.map(({ id, form }) => [id.split('|')[1], form])).toEqual([
      ['B1', 45],
      ['C1', 30],
      ['C2', 'c'],
      ['C3', 'c'],
    ]);
  });

  test('is the same bytes for the same edition, whatever the order of its tables and rows', () => {
    const [one = ''] = [...published.values()].map((each) => csvWriter(each, made.meta, AREAS, [])(each.series));
    const [header, ...rows] = one.trimEnd().split('\n');
    const shuffled = `${[header, ...rows.toReversed()].join('\n')}\n`;
    const edition = { variant: 'northmere', date: DATE };
    expect(registerText(edition, [shuffled])).toBe(registerText(edition, [one]));
    expect(registerText(edition, [one, shuffled])).toBe(registerText(edition, [one]));
  });

  test('of rounded counts keeps what they were rounded to', () => {
    const rounding = rule({ from: 1, to: 7, round: 5 });
    const rounded = protectedWith(ofAreas({ C1: 31 }), [], rounding).published;
    expect(editionOf(rounded, made).counts.map(({ form }) => form)).toEqual([[30, 5]]);
  });

  test.each(['', '{', 'null', '[]', '{"schema":"svduty-register/1"}', '{"schema":"svduty-register/9","series":[]}'])(
    'that is %j is told and not read',
    (text) => {
      const file = registerPath({ variant: 'northmere', date: DATE });
      const { registers, diagnostics } = readRegisters([{ file, bytes: new TextEncoder().encode(text) }]);
      expect(registers).toEqual([]);
      expect(diagnostics.map(({ code, place }) => [code, place?.file])).toEqual([['disclosure/bad-register', file]]);
    },
  );

  test('of another edition than its folder says is told', () => {
    const bytes = new TextEncoder().encode(registerText({ variant: 'other', date: DATE }, []));
    expect(readRegisters([{ file: `editions/northmere/${DATE}/register.json`, bytes }]).diagnostics).toHaveLength(1);
  });
});

describe('after an earlier edition', () => {
  test('a count that was printed is not hidden to protect another', () => {
    const before = ofAreas({ B1: 48, C1: 30, C2: 6, C3: 12 });
    const now = indicator([
      ...before.observations,
      ...ofAreas({ B1: 45, C1: 30, C2: 3, C3: 12 }, '2024/25').observations,
    ]);
    const edition = editionOf(protectedWith(before).published, before);
    const alone = hiddenIn(protectedWith(now).published);
    const after = protectedWith(now, [edition]);
    expect(alone).toEqual(['C2 all 2024/25', 'C3 all 2024/25']);
    expect(hiddenIn(after.published)).toEqual(alone);
    // The same counts, had they been printed in that edition under a weaker rule, could not be hidden now.
    const open = editionOf(protectedWith(now, [], rule()).published, now);
    const printed = { ...open, counts: open.counts.filter(({ area }) => area === 'C3') };
    const other = protectedWith(now, [printed]);
    expect(hiddenIn(other.published)).not.toContain('C3 all 2024/25');
    expect(hiddenIn(other.published)).toContain('C1 all 2024/25');
    expect(exposedIn(other.published)).toBe(0);
  });

  test('what the editions hid in different places cannot be put together', () => {
    // Hidden then: C2 and C3. Now C2 and C1 would do as well, and all of them with the edition before would give C2.
    const made = ofAreas({ B1: 45, C1: 12, C2: 3, C3: 30 });
    const first = protectedWith(made).published;
    const edition = editionOf(first, made);
    const now = indicator([...made.observations, observation({ area: 'A', count: 90 })]);
    const { published } = protectedWith(now, [edition]);
    for (const area of hiddenIn(published)) expect(hiddenIn(first)).toContain(area);
    expect(exposedIn(published)).toBe(0);
  });

  test('a count that is hidden now and was printed before is told, and counts as known', () => {
    const made = ofAreas({ B1: 45, C1: 30, C2: 3, C3: 12 });
    const edition = editionOf(protectedWith(made, [], rule()).published, made);
    const after = protectedWith(made, [edition]);
    expect(codes(after)).toContain('disclosure/already-public');
    expect(exposedIn(after.published)).toBeGreaterThan(0);
    expect(after.diagnostics.map(({ message }) => message).join()).not.toMatch(/\b3\b/);
  });

  test('a count that was revised into the range of the rule is told too (attack a27)', () => {
    const districts = { C1: 14, C2: 22, C3: 9 };
    const before = ofAreas({ B1: 50, ...districts, D: 5 });
    const areas = new Map([...AREAS, ['D', { ...AREAS.get('C1')!, code: 'D', parent: 'B1' }] as const]);
    const first = protect(new Map([[before.id, before]]), [RULE], areas).published;
    const edition = editionOf(first, before);
    expect(edition.counts.every(({ form }) => typeof form === 'number')).toBe(true);
    const now = ofAreas({ B1: 49, ...districts, D: 4 });
    const after = protect(new Map([[now.id, now]]), [RULE], areas, { editions: [edition] });
    expect(codes(after)).toContain('disclosure/already-public');
    expect(exposedIn(after.published)).toBeGreaterThan(0);
  });

  test('an equation that only the earlier edition had still counts', () => {
    // Then the whole was printed, and now it is not offered: the parts that were hidden then stay tied to it.
    const made = ofAreas({ B1: 45, C1: 12, C2: 3, C3: 30 });
    const edition = editionOf(protectedWith(made).published, made);
    const now = indicator(made.observations.filter(({ area }) => area !== 'B1'));
    const { published } = protectedWith(now, [edition]);
    // Alone the districts add up to nothing, and only C2 would be hidden: 45 - 12 - 30.
    expect(hiddenIn(protectedWith(now).published)).toEqual(['C2 all 2023/24']);
    expect(hiddenIn(published)).toEqual(['C1 all 2023/24', 'C2 all 2023/24']);
    expect(exposedIn(published)).toBe(0);
  });

  test('the same edition again hides the same, and of several variants the one that prints counts', () => {
    const made = ofAreas({ B1: 45, C1: 30, C2: 3, C3: 12 });
    const first = protectedWith(made).published;
    const edition = editionOf(first, made);
    const again = protectedWith(made, [edition]);
    expect(hiddenIn(again.published)).toEqual(hiddenIn(first));
    expect(codes(again)).toEqual([]);
    const variant = editionOf(protectedWith(made, [], rule()).published, made, DATE, 'eastwick');
    expect(codes(protectedWith(made, [edition, variant]))).toContain('disclosure/already-public');
  });

  test('whatever was revised or grew: what is said to be safe is safe with both editions', () => {
    const META = { age_bands: ['all', '0-24', '25+'], sex: ['persons', 'male', 'female'] } satisfies Parameters<
      typeof indicator
    >[1];
    const counts = fc.array(fc.oneof(fc.nat(6), fc.nat(40)), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(counts, fc.nat(15), fc.nat(3), (given, at, more) => {
        const before = indicator(observationsOf(given), META);
        const edition = editionOf(protectedWith(before).published, before);
        const now = indicator(observationsOf(given.map((one, i) => (i === at ? one + more : one))), META);
        const after = protectedWith(now, [edition]);
        const form = new Map(edition.counts.map((one) => [one.id, one.form]));
        const printed = [...after.published.values()].flatMap(({ id, series }) =>
          series.filter(
            (one) =>
              one.points[0]?.count.kind === 'hidden' &&
              typeof form.get(cellId(id, { ...one, period: one.points[0].period })) === 'number',
          ),
        );
        // Every hidden count that was printed is counted as exposed, and nothing else is left exposed without being told.
        if ((exposedIn(after.published) ?? 0) > 0)
          expect(codes(after).some((code) => /already-public|withheld/.test(code))).toBe(true);
        else expect(printed).toEqual([]);
      }),
      { numRuns: 15, seed: 5 },
    );
  });
});
